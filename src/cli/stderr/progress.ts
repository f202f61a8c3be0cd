import { Writable } from 'node:stream';
import type { BeforeKilled } from '../killed.js';
import type { World } from '../world.js';
import type { Bar } from './progress-bar.js';
import { grouped } from './tell.js';

/** When to show how far a run has come. */
export type ProgressChoice = 'auto' | 'always' | 'never';

/** How far a stage of a run has come. */
export interface Step {
  /** What is done and how much there is to do, in whatever unit; `total` is absent where nobody knows. */
  readonly done: number;
  readonly total?: number;
  /** What people count by: `1,200 articles`. */
  readonly count: number;
  readonly what: string;
}

/** Shows on standard error how far a run has come; nothing before it has taken a second. */
export interface Progress {
  /** Tells a step of a stage. A new name begins a new stage. */
  readonly tell: (stage: string, step: Step) => void;
  /** Takes away what is shown. */
  readonly end: () => void;
}

const silent: Progress = { tell: () => {}, end: () => {} };

/** `auto` shows it where standard error is a terminal. */
export function progressFor(
  choice: ProgressChoice,
  { stderr, beforeKilled }: Pick<World, 'stderr' | 'beforeKilled'>,
  now: () => number = Date.now,
): Progress {
  if (choice === 'never' || (choice === 'auto' && !stderr.terminal)) return silent;
  return new Shown(stderr, stderr.terminal ? beforeKilled : undefined, now);
}

/** Milliseconds that a run takes before anything is shown of it. */
const patience = 1000;

class Shown implements Progress {
  readonly #stderr: World['stderr'];
  readonly #beforeKilled: BeforeKilled | undefined;
  readonly #now: () => number;
  readonly #begun: number;
  #stage = '';
  #stageBegun = 0;
  /** Asked for when the run turns out to be long, and there a moment later. */
  #bar: Bar | 'coming' | undefined;
  #ended = false;
  #isBack = () => {};

  constructor(stderr: World['stderr'], beforeKilled: BeforeKilled | undefined, now: () => number) {
    this.#stderr = stderr;
    this.#beforeKilled = beforeKilled;
    this.#now = now;
    this.#begun = now();
  }

  tell(stage: string, step: Step): void {
    const now = this.#now();
    if (stage !== this.#stage) [this.#stage, this.#stageBegun] = [stage, now];
    if (this.#ended || now - this.#begun < patience) return;
    if (this.#bar === undefined) this.#fetch();
    else if (this.#bar !== 'coming') this.#bar.show(step, wordsOf(stage, step, now - this.#stageBegun));
  }

  end(): void {
    this.#ended = true;
    if (typeof this.#bar !== 'object') return;
    this.#bar.end();
    this.#isBack();
  }

  #fetch(): void {
    this.#bar = 'coming';
    const { terminal } = this.#stderr;
    import('./progress-bar.js').then(
      ({ startBar }) => {
        if (this.#ended) return;
        this.#isBack = this.#beforeKilled?.(() => void this.#stderr.write(lineBack)) ?? this.#isBack;
        this.#bar = startBar(streamTo(this.#stderr), terminal);
      },
      () => {},
    );
  }
}

/** Gives a terminal back what a bar took: an empty line, the cursor, and lines that wrap. */
const lineBack = '\r\u001b[K\u001b[?25h\u001b[?7h';

/** Standard error as cli-progress knows streams. A progress that cannot be shown is no trouble. */
function streamTo(stderr: World['stderr']): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _, done) => {
      stderr.write(text).then(
        () => done(),
        () => done(),
      );
    },
  });
  return Object.assign(stream, { isTTY: stderr.terminal, columns: stderr.columns });
}

/** `reading 45%: 120,000 articles, 35,000/s, 4 s left`. */
function wordsOf(stage: string, { done, total, count, what }: Step, elapsed: number): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
  const rate = `${grouped(Math.round(count / seconds))}/s`;
  const left = share === undefined || share === 0 ? '' : `, ${grouped(Math.ceil((seconds / share) * (1 - share)))} s left`;
  return `${stage}${share === undefined ? '' : ` ${Math.floor(share * 100)}%`}: ${grouped(count)} ${what}, ${rate}${left}`;
}
