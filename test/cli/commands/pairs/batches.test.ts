import { describe, expect, test } from '@jest/globals';
import { type Batch, batchesOf } from '../../../../src/cli/commands/pairs/batches.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield bytes(text);
}

/** Each batch as the number of its first line and its text; `null` for a line that was too long. */
async function read(texts: readonly string[], limit?: number): Promise<[number, string | null][]> {
  const found: [number, string | null][] = [];
  for await (const { first, bytes } of batchesOf(chunks(texts), limit) as AsyncGenerator<Batch>)
    found.push([first, bytes ? new TextDecoder().decode(bytes) : null]);
  return found;
}

describe('the lines of a stream', () => {
  test.each<[string, string[], [number, string][]]>([
    ['nothing', [], []],
    ['empty chunks', ['', ''], []],
    [
      'whole lines',
      ['a\nb\n', 'c\n'],
      [
        [1, 'a\nb\n'],
        [3, 'c\n'],
      ],
    ],
    [
      'a last line without an end',
      ['a\nb'],
      [
        [1, 'a\n'],
        [2, 'b'],
      ],
    ],
    [
      'a line in three pieces',
      ['a', 'b', 'c\nd\n'],
      [
        [1, 'abc\n'],
        [2, 'd\n'],
      ],
    ],
    [
      'a line end alone',
      ['a', '\n', '\n'],
      [
        [1, 'a\n'],
        [2, '\n'],
      ],
    ],
    ['a letter of two bytes', ['é\n'], [[1, 'é\n']]],
  ])('%s', async (_, texts, expected) => {
    expect(await read(texts)).toEqual(expected);
  });

  test('come in batches that one thread can hold', async () => {
    const found = await read([Array.from({ length: 40 }, (_, n) => `${n}\n`).join('')]);
    expect(found.map(([first]) => first)).toEqual([1, 17, 33]);
    expect(found.map(([, text]) => text).join('')).toBe(Array.from({ length: 40 }, (_, n) => `${n}\n`).join(''));
  });

  test('are not held back until there are more', async () => {
    const waiting = batchesOf(
      (async function* () {
        yield bytes('one\n');
        await new Promise(() => {});
      })(),
    );
    expect((await waiting.next()).value).toMatchObject({ first: 1 });
  });

  test('of a line that is too long tell its number alone, and go on behind it', async () => {
    expect(await read(['ok\n', '1234', '5678', '9\nnext\n'], 8)).toEqual([
      [1, 'ok\n'],
      [2, null],
      [3, 'next\n'],
    ]);
    expect(await read(['a\n123456789\nb\n'], 8)).toEqual([
      [1, 'a\n'],
      [2, null],
      [3, 'b\n'],
    ]);
  });
});
