import { describe, expect, test } from '@jest/globals';
import { inOrder } from '../../../src/cli/crew/in-order.js';

async function* items(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n;
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

describe('work in order', () => {
  test('gives the results in the order of the items, whichever ends first', async () => {
    const work = async (n: number) => {
      await soon((7 * n) % 5);
      return n;
    };
    for (const ahead of [1, 2, 4, 100]) expect(await all(inOrder(items(30), work, ahead))).toEqual(Array.from({ length: 30 }, (_, n) => n));
    expect(await all(inOrder(items(0), work, 3))).toEqual([]);
  });

  test('has no more under way than it may', async () => {
    let [now, most] = [0, 0];
    const work = async () => {
      now += 1;
      most = Math.max(most, now);
      await soon(1);
      now -= 1;
    };
    await all(inOrder(items(20), work, 3));
    expect(most).toBe(3);
  });

  test('gives a result though the next item never comes', async () => {
    const waiting = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const results = inOrder(waiting, async (n) => n * 2, 4);
    expect((await results.next()).value).toBe(2);
  });

  test('takes no item that nobody can hold', async () => {
    let taken = 0;
    const counted = (async function* () {
      for (;;) {
        taken += 1;
        yield taken;
      }
    })();
    const results = inOrder(counted, async (n) => n, 2);
    for (let n = 1; n <= 5; n++) expect((await results.next()).value).toBe(n);
    await soon(5);
    expect(taken).toBeLessThanOrEqual(8);
  });

  test('rejects as the work and the items do, and in their order', async () => {
    const failing = async (n: number) => {
      if (n >= 3) throw new Error(`no ${n}`);
      return n;
    };
    const found: number[] = [];
    const reading = (async () => {
      for await (const n of inOrder(items(10), failing, 5)) found.push(n);
    })();
    await expect(reading).rejects.toThrow('no 3');
    expect(found).toEqual([0, 1, 2]);
    const broken = (async function* () {
      yield 1;
      throw new Error('unreadable');
    })();
    await expect(all(inOrder(broken, async (n) => n, 2))).rejects.toThrow('unreadable');
  });
});
