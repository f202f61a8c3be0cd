import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';

/** One line that is written anew again and again. */
export interface Bar {
  /** Shows how much is done; where `total` is not known, the words alone. */
  readonly show: (step: { readonly done: number; readonly total?: number }, words: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const length = 20;

/** Begins a bar; to what is no terminal a line is written every two seconds. */
export function startBar(stream: Writable, terminal: boolean): Bar {
  const bar = new SingleBar({
    stream,
    format: (_, { progress, total }, { words }: { words: string }) => (total > 0 && terminal ? `${drawn(progress)} ${words}` : words),
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: !terminal,
  });
  bar.start(0, 0, { words: '' });
  return {
    show: ({ done, total = 0 }, words) => {
      bar.setTotal(total);
      bar.update(done, { words });
    },
    end: () => bar.stop(),
  };
}

function drawn(share: number): string {
  const done = Math.floor(Math.min(1, share) * length);
  return `[${'='.repeat(done)}${' '.repeat(length - done)}]`;
}
