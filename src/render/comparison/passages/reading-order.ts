import type { Excerpt, Span } from '../../../model.js';

/** One side of a passage: the document's text and where the passage's units stand in it, in the order in which they are read. */
export interface Thread {
  readonly text: string;
  readonly spans: readonly Span[];
  /** For each span whether it goes on with the paragraph of the one before it: a sentence between them went elsewhere. */
  readonly goOn?: readonly boolean[];
}

/** A thread whose units stand in its text in the order in which they are read, and where an excerpt of the document stands in that. */
export interface OrderedThread extends Thread {
  readonly placeOf: (excerpt: Pick<Excerpt, 'start' | 'end'>) => Span;
}

/**
 * The thread as it is where its units are read as they stand; otherwise its units one after the other: where *[They met in Geneva.] [Talks began.]* were joined as
 * *[Talks began. They met in Geneva.]*, they are read in the order of the whole.
 */
export function inReadingOrder(thread: Thread): OrderedThread {
  const { text, spans } = thread;
  if (spans.every(([start], k) => k === 0 || spans[k - 1]![1] <= start)) return { ...thread, placeOf: ({ start, end }) => [start, end] };
  let all = '';
  const placed = spans.map(([start, end]): Span => {
    const from = all.length;
    all += `${text.slice(start, end)}${unitEnd}`;
    return [from, from + end - start];
  });
  const placeOf = ({ start, end }: Pick<Excerpt, 'start' | 'end'>): Span => {
    const unit = spans.findIndex(([from, to]) => start >= from && end <= to);
    const by = placed[unit]![0] - spans[unit]![0];
    return [start + by, end + by];
  };
  return { ...thread, text: all, spans: placed, placeOf };
}

/** What parts two units: an edit at the end of one and another at the head of the next are no pair. */
const unitEnd = '\n\n';
