/**
 * Performs work on items as they come, up to `ahead` of them at a time, and gives the results in the order of the items, each as soon as it is there.
 * Rejects as the items or the work do; what is under way then is left to end by itself.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined = source.next();
  try {
    while (next || underWay.length > 0) {
      const turn = await whichever(underWay[0], underWay.length < ahead ? next : undefined);
      if (turn.kind === 'result') {
        underWay.shift();
        yield turn.value;
      } else if (turn.value.done) next = undefined;
      else {
        underWay.push(heeded(work(turn.value.value)));
        next = source.next();
      }
    }
  } finally {
    // Whoever stops early stops the reading too, without waiting for a line that may never come.
    next?.catch(() => {});
    source.return?.()?.catch(() => {});
  }
}

type Turn<Item, Result> =
  | { readonly kind: 'result'; readonly value: Result }
  | { readonly kind: 'item'; readonly value: IteratorResult<Item> };

/** The first result or the next item, whichever is there sooner. */
function whichever<Item, Result>(
  first: Promise<Result> | undefined,
  next: Promise<IteratorResult<Item>> | undefined,
): Promise<Turn<Item, Result>> {
  const turns: Promise<Turn<Item, Result>>[] = [];
  if (first) turns.push(first.then((value) => ({ kind: 'result', value })));
  if (next) turns.push(next.then((value) => ({ kind: 'item', value })));
  return Promise.race(turns);
}

/** A promise whose rejection may be met later, or never. */
function heeded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
