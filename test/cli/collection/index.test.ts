import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type Collection, readCollection } from '../../../src/cli/collection/index.js';
import { readLines } from '../../../src/cli/collection/reading/chunk.js';
import { blocksOf } from '../../../src/cli/collection/sources/blocks.js';
import { feedOf } from '../../../src/cli/collection/sources/feeds.js';
import { Streams } from '../../../src/cli/collection/sources/streams.js';
import type { World } from '../../../src/cli/index.js';
import { BatchReader, joinSteps } from '../../../src/index.js';
import { folderWith } from '../fake-world.js';

const posix = process.platform !== 'win32';

function worldIn(cwd: string, stdin: string | Uint8Array = ''): World {
  const outlet = { write: async () => {}, terminal: false, colorDepth: () => 1, closed: () => false };
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  return {
    cwd,
    env: {},
    stdin: async () => bytes,
    stream: async function* () {
      // In pieces that end anywhere, as a pipe has them.
      for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
    },
    stdout: outlet,
    stderr: outlet,
  };
}

async function read(files: Readonly<Record<string, string | Uint8Array>>, paths: readonly string[], stdin?: string | Uint8Array) {
  return told(await readCollection(paths, { shingle: 5 }, worldIn(folderWith(files), stdin)));
}

function told(collection: Collection) {
  return {
    collection,
    ids: [...collection.articles].map(({ id }) => id),
    words: [...collection.articles].map((_, i) => collection.corpus.wordsOf(i).join(' ')),
    sources: [...collection.articles].map(({ source }) => source),
    trouble: collection.trouble.map(({ message }) => message.split(';')[0]),
    repeated: collection.repeated.first.map(({ message }) => message),
  };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const rain = 'Rain fell on the harbour of Oran on Monday, officials said.';

describe('NDJSON', () => {
  test('an article a line, with what is said of it', async () => {
    const one = { id: 'a', text: rain, title: 'Rain', date: '2026-02-06', source: 'AFP', extra: [1] };
    const { collection, ids, trouble } = await read({ 'wire.ndjson': line(one) + line({ id: 7, body: 'Two.' }) }, ['wire.ndjson']);
    expect([ids, trouble]).toEqual([['a', '7'], []]);
    expect(collection.articles.at(0)).toEqual({
      id: 'a',
      source: 'wire.ndjson:1',
      title: 'Rain',
      date: '2026-02-06',
      outlet: 'AFP',
      words: 11,
      shingles: 7,
    });
    expect(collection.articles.at(1)).toEqual({ id: '7', source: 'wire.ndjson:2', words: 1, shingles: 1 });
    expect(collection.articles.find('7')).toBe(1);
    expect(collection.articles.find('8')).toBeUndefined();
  });

  test('the body where the text is empty, and an empty text where there is no other', async () => {
    const lines = [
      { text: '', body: 'One.' },
      { text: 'Two.', body: 'Three.' },
      { text: null, body: 'Four.' },
      { text: '' },
      { text: '', body: 5 },
    ];
    const { words, trouble } = await read({ 'wire.ndjson': lines.map(line).join('') }, ['wire.ndjson']);
    expect([words, trouble]).toEqual([['one', 'two', 'four', '', ''], []]);
  });

  describe('by its content', () => {
    const two = line({ id: 'a', text: rain }) + line({ id: 'b', body: rain });

    test.each(['wire.json', 'wire.nd', 'wire.txt', 'wire'])('in a file named %s, alone, in a folder and by a pattern', async (name) => {
      for (const path of [`in/${name}`, 'in', 'in/**'])
        expect(await read({ [`in/${name}`]: two }, [path])).toMatchObject({ ids: ['a', 'b'], trouble: [] });
    });

    test('also behind a mark and blank lines, and with a first line of any length', async () => {
      expect((await read({ 'a.txt': `\ufeff\n${two}` }, ['a.txt'])).ids).toEqual(['a', 'b']);
      expect((await read({ 'a.txt': line({ id: 'a', text: 'word '.repeat(50_000) }) + two }, ['a.txt'])).ids).toEqual(['a', 'a#2', 'b']);
    });

    test('not where the user says otherwise', async () => {
      const folder = folderWith({ 'a.txt': two });
      expect(told(await readCollection(['a.txt'], { shingle: 5, from: 'text' }, worldIn(folder))).ids).toEqual(['a.txt']);
    });

    test.each([
      ['a list', JSON.stringify([{ id: 'a', text: rain }])],
      ['a list over several lines', JSON.stringify([{ id: 'a', text: rain }], undefined, 2)],
      ['an object over several lines', JSON.stringify({ id: 'a', text: rain }, undefined, 2)],
      ['objects without a text', line({ id: 'a', txt: rain }) + line({ id: 'b' })],
      ['packed', gzipSync(two)],
    ])('other JSON is told: %s', async (_, content) => {
      const name = typeof content === 'string' ? 'a.json' : 'a.json.gz';
      expect(await read({ [name]: content }, [name])).toMatchObject({ ids: [], trouble: [`${name}: is JSON, not an article`] });
    });

    test('so is a table, though it is the whole collection', async () => {
      const table = `id,date,text\n1,2026-04-10,"${rain}"\n2,2026-04-11,"${rain}"\n`;
      for (const name of ['a.csv', 'a.txt'])
        expect(await read({ [name]: table }, [name])).toMatchObject({ ids: [], trouble: [`${name}: is a table, not an article`] });
    });

    test.each(['{"Rain" is the word}, the mayor said.', '[AFP] Rain fell.', '[1]\nRain fell.', '{} Rain fell.', '{"'])(
      'copy is no JSON: %s',
      async (text) => expect(await read({ 'a.txt': text }, ['a.txt'])).toMatchObject({ ids: ['a.txt'], trouble: [] }),
    );
  });

  describe('of many bad lines', () => {
    const good = line({ id: 'a', text: rain });
    const told1000 = (path: string, first = 1) => Array.from({ length: 1000 }, (_, i) => `${path}:${first + i}: is not JSON`);

    test('a thousand are told, of each source, and how many more there are', async () => {
      // Of three blocks, so that several chunks bear more than are told.
      const long = `${'x,'.repeat(250)}\n`.repeat(9000);
      const files = { 'a.ndjson': 'x,y\n'.repeat(1000), 'b.ndjson': `${good}${'x,y\n'.repeat(1001)}`, 'c.ndjson': long };
      const { ids, trouble } = await read(files, ['c.ndjson', 'b.ndjson', 'a.ndjson']);
      expect(ids).toEqual(['a']);
      expect(trouble).toEqual([
        ...told1000('c.ndjson'),
        'c.ndjson: 8,000 more lines are not articles',
        ...told1000('b.ndjson', 2),
        'b.ndjson: 1 more line is not an article',
        ...told1000('a.ndjson'),
      ]);
    });

    test('a chunk bears no more of them, and their number', () => {
      const chunk = readLines(new TextEncoder().encode('x,y\n'.repeat(5000)), new BatchReader(5), false);
      expect(chunk).toMatchObject({ places: 5000, untold: 4000 });
      expect(chunk.trouble).toHaveLength(1000);
    });

    test('why a source breaks off is told after them', async () => {
      const table = Array.from({ length: 3000 }, (_, i) => `${((i * 2654435761) >>> 0).toString(36)},y\n`).join('');
      const packed = gzipSync(table).subarray(0, -9);
      const { trouble } = await read({ 'a.ndjson.gz': packed }, ['a.ndjson.gz']);
      expect(trouble.slice(1000)).toEqual([
        expect.stringMatching(/^a\.ndjson\.gz: [\d,]+ more lines are not articles$/),
        'a.ndjson.gz: ends too soon',
      ]);
    });
  });

  test('bad lines are told with their place, and the rest is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(line({ id: 'a', text: 'One.' })),
      Buffer.from('\n   \n{"id": "b", "text": "cut o\n[1, 2]\n"text"\nnull\n{"id": "c", "title": "no text"}\n{"id": "d", "text": 5}\n'),
      Buffer.from('{"id": "e", "text": "caf\xe9"}\n', 'latin1'),
      Buffer.from('{"id": "f", "text": null, "body": "Last.", "date": ""}'),
    ]);
    const { ids, sources, trouble, collection } = await read({ 'a.jsonl': bytes }, ['a.jsonl']);
    expect(ids).toEqual(['a', 'f']);
    expect(sources).toEqual(['a.jsonl:1', 'a.jsonl:11']);
    expect(trouble).toEqual([
      'a.jsonl:4: is not JSON',
      'a.jsonl:5: is not a JSON object',
      'a.jsonl:6: is not a JSON object',
      'a.jsonl:7: is not a JSON object',
      'a.jsonl:8: has neither "text" nor "body"',
      'a.jsonl:9: has neither "text" nor "body"',
      'a.jsonl:10: is not UTF-8',
    ]);
    expect(collection.articles.at(1).date).toBeUndefined();
  });

  test('a byte order mark, CRLF and a missing last line end change nothing', async () => {
    const plain = line({ id: 'a', text: 'One.' }) + line({ id: 'b', text: 'Two.' });
    const odd = `\ufeff${plain.replaceAll('\n', '\r\n').slice(0, -2)}`;
    const [first, second] = [await read({ 'a.ndjson': plain }, ['a.ndjson']), await read({ 'a.ndjson': odd }, ['a.ndjson'])];
    expect([second.ids, second.words, second.sources, second.trouble]).toEqual([first.ids, first.words, first.sources, []]);
  });

  test('so does a mark where files with one were put together', async () => {
    const files = { 'wire.ndjson': `${line({ id: 'a', text: rain })}\ufeff${line({ id: 'b', text: 'Two.' })}\ufeff\n\ufeffno article\n` };
    const { ids, trouble } = await read(files, ['wire.ndjson']);
    expect([ids, trouble]).toEqual([['a', 'b'], ['wire.ndjson:4: is not JSON']]);
  });

  test('articles without an id are called by their place, and ids that repeat get a number', async () => {
    const lines = [
      { text: 'One.' },
      { id: 'x', text: 'Two.' },
      { id: 'x', text: 'Three.' },
      { id: 'x#2', text: 'Four.' },
      { id: 'x', text: 'Five.' },
    ];
    const { ids, repeated, collection } = await read({ 'a.ndjson': lines.map(line).join('') }, ['a.ndjson']);
    expect(ids).toEqual(['a.ndjson:1', 'x', 'x#2', 'x#2#2', 'x#3']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(repeated).toEqual([
      'a.ndjson:3: has the id of an earlier article, x; it is called x#2 here',
      'a.ndjson:4: has the id of an earlier article, x#2; it is called x#2#2 here',
      'a.ndjson:5: has the id of an earlier article, x; it is called x#3 here',
    ]);
    expect(collection.trouble).toEqual([]);
  });

  test('whole numbers of any length are ids as they are written', async () => {
    const text = 'Rain fell.';
    const lines = [
      `{"id": 12345678901234567890, "text": "${text}"}`,
      `{"id": 12345678901234567891, "text": "${text}"}`,
      `{"id":9007199254740993,"text":"${text}"}`,
      `{"id":9007199254740992,"text":"${text}"}`,
      `{"meta": {"id": 99999999999999999999}, "title": "\\"id\\": 77777777777777777777", "text": "id", "\\u0069d" : -12345678901234567890}`,
      `{"id": 1, "text": "${text}", "id": 1e21}`,
      `{"id": 7, "text": "${text}"}`,
    ];
    const { ids, repeated } = await read({ 'a.ndjson': lines.join('\n') }, ['a.ndjson']);
    expect(ids).toEqual([
      '12345678901234567890',
      '12345678901234567891',
      '9007199254740993',
      '9007199254740992',
      '-12345678901234567890',
      '1e21',
      '7',
    ]);
    expect(repeated).toEqual([]);
  });

  test('from standard input, in any pieces', async () => {
    const lines = line({ id: 'a', text: 'Café — one.' }) + line({ id: 'b', text: 'Two.' });
    const { ids, words, sources } = await read({}, ['-'], lines);
    expect([ids, words, sources]).toEqual([
      ['a', 'b'],
      ['café one', 'two'],
      ['-:1', '-:2'],
    ]);
  });

  test('a line of 20 MB is an article as any other', async () => {
    const long = 'word '.repeat(4_000_000);
    const file = line({ id: 'a', text: 'One.' }) + line({ id: 'long', text: long }) + line({ id: 'b', text: 'Two.' });
    const { articles } = await readCollection(['wire.ndjson'], { shingle: 5 }, worldIn(folderWith({ 'wire.ndjson': file })));
    expect([...articles].map(({ id, words, shingles }) => [id, words, shingles])).toEqual([
      ['a', 1, 1],
      ['long', 4_000_000, 1],
      ['b', 1, 1],
    ]);
  }, 30_000);

  test('other encodings and what is no text are told for the file', async () => {
    const utf16 = Buffer.from(`\ufeff${line({ id: 'a', text: 'One.' })}`, 'utf16le');
    const { trouble, ids } = await read(
      { 'a.ndjson': utf16, 'b.ndjson': gzipSync('x'), 'c.ndjson': '', 'd.ndjson': line({ id: 'd', text: 'Four.' }) },
      ['a.ndjson', 'b.ndjson', 'c.ndjson', 'd.ndjson'],
    );
    expect(trouble).toEqual(['a.ndjson: is UTF-16', 'b.ndjson: is compressed with gzip']);
    expect(ids).toEqual(['d']);
  });
});

describe('gzip', () => {
  test('an article of which a megabyte holds a thousand is told', async () => {
    const { trouble } = await read({ 'a.txt.gz': gzipSync(Buffer.alloc(2 ** 27 + 1)), 'b.txt': 'Bravo.' }, ['a.txt.gz', 'b.txt']);
    expect(trouble).toEqual(['a.txt.gz: is larger than 128 MB']);
  });

  const lines = Array.from({ length: 5000 }, (_, i) => line({ id: `n${i}`, text: `Story ${i} ${(i * 7919) % 104729}` })).join('');

  test('is unpacked by its ending, also several files put together', async () => {
    const packed = Buffer.concat([gzipSync(lines), gzipSync(line({ id: 'last', text: 'One.' }))]);
    const { ids, trouble } = await read({ 'a.ndjson.gz': packed }, ['a.ndjson.gz']);
    expect([ids.length, ids.at(-1), trouble]).toEqual([5001, 'last', []]);
  });

  test('that ends too soon is told, and what there is of it is read', async () => {
    const { ids, trouble } = await read({ 'a.ndjson.gz': gzipSync(lines).subarray(0, 20_000), 'b.ndjson': line({ id: 'b', text: 'B.' }) }, [
      'a.ndjson.gz',
      'b.ndjson',
    ]);
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.slice(0, 2)).toEqual(['n0', 'n1']);
    expect(ids.at(-1)).toBe('b');
    expect(trouble.at(-1)).toBe('a.ndjson.gz: ends too soon');
  });

  test('that is none is told', async () => {
    const { trouble } = await read({ 'a.ndjson.gz': lines, 'b.txt.gz': 'no', 'c.txt.gz': gzipSync('One.').subarray(0, 15) }, [
      'a.ndjson.gz',
      'b.txt.gz',
      'c.txt.gz',
    ]);
    expect(trouble).toEqual([
      'a.ndjson.gz: is not compressed with gzip, or is damaged',
      'b.txt.gz: is not compressed with gzip, or is damaged',
      'c.txt.gz: ends too soon',
    ]);
  });

  test('an article may be packed too', async () => {
    expect((await read({ 'a.txt.gz': gzipSync(rain) }, ['a.txt.gz'])).words).toEqual([
      'rain fell on the harbour of oran on monday officials said',
    ]);
  });
});

describe('files and folders', () => {
  const files = {
    'in/b.txt': 'Bravo.',
    'in/a.txt': 'Alpha.',
    'in/deep/c.txt': 'Charlie.',
    'in/.hidden': 'no',
    'in/d.ndjson': line({ id: 'd', text: 'Delta.' }),
  };

  test('a folder is read whole, sorted, without hidden files', async () => {
    const { ids, words } = await read(files, ['in/']);
    expect(ids).toEqual(['in/a.txt', 'in/b.txt', 'd', 'in/deep/c.txt']);
    expect(words).toEqual(['alpha', 'bravo', 'delta', 'charlie']);
  });

  test('the folder one stands in', async () => {
    expect((await read(files, ['.'])).ids).toEqual(['in/a.txt', 'in/b.txt', 'd', 'in/deep/c.txt']);
  });

  test('patterns, and each file once', async () => {
    expect((await read(files, ['in/**/*.txt', 'in/a.txt', './in/b.txt'])).ids).toEqual(['in/a.txt', 'in/b.txt', 'in/deep/c.txt']);
    expect((await read({ 'a[1].txt': 'One.' }, ['a[1].txt'])).ids).toEqual(['a[1].txt']);
  });

  test('what is not there, or no text, is told, and the rest is read', async () => {
    const odd = { 'a.txt': 'Alpha.', 'b.png': Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'c.txt': '  \n' };
    const { ids, trouble } = await read(odd, ['nowhere', 'x*.txt', '', '.']);
    expect(ids).toEqual(['a.txt']);
    expect(trouble.slice(0, 3)).toEqual(['nowhere: no such file', 'x*.txt: matches no file', "'': no such file"]);
    expect(trouble.slice(3)).toEqual([expect.stringMatching(/^b\.png: is .*not text$/), 'c.txt: is empty: nothing to compare']);
  });

  test('an empty folder is told', async () => {
    const folder = folderWith({ 'a.txt': 'Alpha.' });
    mkdirSync(join(folder, 'empty'));
    expect(told(await readCollection(['empty', 'a.txt'], { shingle: 5 }, worldIn(folder)))).toMatchObject({
      ids: ['a.txt'],
      trouble: ['empty: contains no files'],
    });
  });

  (posix && process.getuid?.() !== 0 ? test : test.skip)('a file that may not be read is told', async () => {
    const folder = folderWith({ 'a.txt': 'Alpha.', 'b.txt': 'Bravo.' });
    chmodSync(join(folder, 'a.txt'), 0);
    expect(told(await readCollection(['.'], { shingle: 5 }, worldIn(folder)))).toMatchObject({
      ids: ['b.txt'],
      trouble: ['a.txt: cannot be read: permission denied'],
    });
  });

  describe('folders that cannot be opened', () => {
    // A name that is not UTF-8: what Node reads of it opens nothing, for anybody. Only Linux lets one be made.
    const withClosed = () => {
      const folder = folderWith({ 'in/a.txt': 'Alpha.' });
      mkdirSync(Buffer.concat([Buffer.from(join(folder, 'in/arch')), Buffer.from([0xe9])]));
      return folder;
    };

    (process.platform === 'linux' ? test : test.skip).each(['in', 'in/', '.', 'in/**/*.txt', '**/*.txt'])(
      'are told, and the rest is read: %s',
      async (path) => {
        expect(told(await readCollection([path], { shingle: 5 }, worldIn(withClosed())))).toMatchObject({
          ids: ['in/a.txt'],
          trouble: ['in/arch\ufffd: has a name that is not UTF-8'],
        });
      },
    );

    test('a pattern that begins with a folder that is not there names nothing', async () => {
      const { trouble } = await read({ 'a.txt': 'Alpha.' }, ['gone/*.txt', 'a.txt/*.txt']);
      expect(trouble).toEqual(['gone/*.txt: matches no file', 'a.txt/*.txt: matches no file']);
    });
  });

  (posix ? test : test.skip)('a link to a folder makes no endless walk', async () => {
    const folder = folderWith({ 'in/a.txt': 'Alpha.' });
    symlinkSync('.', join(folder, 'in/loop'));
    expect(told(await readCollection(['in'], { shingle: 5 }, worldIn(folder))).ids).toEqual(['in/a.txt']);
  });

  (posix ? describe : describe.skip)('links in a folder', () => {
    const linked = (links: Readonly<Record<string, string>>) => {
      const folder = folderWith({ 'in/a.txt': 'Alpha.', 'in/deep/b.txt': 'Bravo.', 'out/c.txt': 'Charlie.' });
      for (const [link, target] of Object.entries(links)) symlinkSync(target, join(folder, link));
      return worldIn(folder);
    };
    const links = { 'in/gone.txt': 'nowhere.txt', 'in/loop.txt': 'loop.txt', 'in/c.txt': '../out/c.txt', 'in/folder.txt': '../out' };

    test.each(['in', 'in/**/*.txt'])(
      '%s: files they lead to are read, folders are not followed, and one that leads nowhere is told',
      async (path) => {
        expect(told(await readCollection([path], { shingle: 5 }, linked(links)))).toMatchObject({
          ids: ['in/a.txt', 'in/c.txt', 'in/deep/b.txt'],
          trouble: ['in/gone.txt: no such file', 'in/loop.txt: is a link that leads back to itself'],
        });
      },
    );

    test('nothing but one that leads nowhere', async () => {
      const world = linked({});
      mkdirSync(join(world.cwd, 'only'));
      symlinkSync('nowhere', join(world.cwd, 'only/gone.txt'));
      expect(told(await readCollection(['only'], { shingle: 5 }, world)).trouble).toEqual(['only/gone.txt: no such file']);
    });

    test('one that leads to no file is left alone', async () => {
      const world = linked({ 'in/null.txt': '/dev/null' });
      expect(told(await readCollection(['in'], { shingle: 5 }, world))).toMatchObject({ ids: ['in/a.txt', 'in/deep/b.txt'], trouble: [] });
    });
  });

  test('the parts of a story give its title, date and agency', async () => {
    const story =
      'Storm closes harbour\n\nORAN, Algeria, Feb 06 (AFP) -- Rain fell on the harbour on Monday.\n\nMore rain is expected, officials said on Friday.\n';
    const { collection } = await read({ 'a.txt': story }, ['a.txt']);
    expect(collection.articles.at(0)).toMatchObject({ id: 'a.txt', title: 'Storm closes harbour', date: 'Feb 06', outlet: 'AFP' });
  });
});

describe('originals', () => {
  const files = {
    'a.ndjson': `\n${line({ id: 'a', text: 'Ålpha.' })}bad\n${line({ id: 'b', text: 'Bravo.' })}`,
    'c.txt': 'Charlie.\n',
    'd.ndjson.gz': gzipSync(line({ id: 'd', body: 'Delta.' })),
  };

  async function originals(collection: Collection, wanted: (article: number) => boolean) {
    const found: unknown[] = [];
    for await (const { article, line: raw, path, text } of collection.originals(wanted))
      found.push([collection.articles.at(article).id, raw && new TextDecoder().decode(raw), path, await text()]);
    return found;
  }

  test('those that are wanted, as they stand, in their order', async () => {
    const { collection } = await read(files, ['a.ndjson', 'c.txt', 'd.ndjson.gz', '-'], line({ id: 'e', text: 'Echo.' }));
    expect(await originals(collection, (article) => article !== 0)).toEqual([
      ['b', '{"id":"b","text":"Bravo."}', 'a.ndjson', 'Bravo.'],
      ['c.txt', undefined, 'c.txt', 'Charlie.\n'],
      ['d', '{"id":"d","body":"Delta."}', 'd.ndjson.gz', 'Delta.'],
      ['e', '{"id":"e","text":"Echo."}', '-', 'Echo.'],
    ]);
    expect(await originals(collection, (article) => article === 0)).toEqual([['a', '{"id":"a","text":"Ålpha."}', 'a.ndjson', 'Ålpha.']]);
    expect(await originals(collection, () => false)).toEqual([]);
  });
});

describe('streams', () => {
  const source = (path: string) => ({ kind: 'lines', path, packed: false }) as const;
  const all = async (blocks: AsyncIterable<Uint8Array>) => {
    let text = '';
    for await (const block of blocks) text += Buffer.from(block).toString();
    return text;
  };

  test('keep what was read of a source as long as there is room', async () => {
    const folder = folderWith({ 'a.ndjson': 'one\n', 'b.ndjson': 'two, and more\n', 'c.ndjson': 'three\n' });
    const streams = new Streams(worldIn(folder), 12);
    const sources = ['a.ndjson', 'b.ndjson', 'c.ndjson'].map(source);
    const readAll = () => Promise.all(sources.map((each) => all(streams.blocks(each))));
    expect(await readAll()).toEqual(['one\n', 'two, and more\n', 'three\n']);
    for (const { path } of sources) writeFileSync(join(folder, path), 'anew\n');
    expect(await readAll()).toEqual(['one\n', 'anew\n', 'three\n']);
  });

  test('do not keep what was not read to its end', async () => {
    const folder = folderWith({ 'a.ndjson': 'one\n' });
    const streams = new Streams(worldIn(folder));
    const a = source('a.ndjson');
    for await (const _ of streams.blocks(a)) break;
    writeFileSync(join(folder, 'a.ndjson'), 'anew\n');
    expect(await all(streams.blocks(a))).toBe('anew\n');
  });
});

describe('blocks', () => {
  async function* pieces(text: string, size: number) {
    const bytes = new TextEncoder().encode(text);
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }

  test.each([1, 2, 5, 100])('are whole lines, from pieces of %i bytes', async (size) => {
    const text = 'one\ntwo\n\na long line that fills more than a block\nlast';
    const blocks: string[] = [];
    for await (const block of blocksOf(feedOf(pieces(text, size)), 10)) blocks.push(new TextDecoder().decode(block));
    expect(blocks.join('')).toBe(text);
    expect(blocks.slice(0, -1).every((block) => block.endsWith('\n'))).toBe(true);
  });

  test('give what came before the stream broke off', async () => {
    const broken = async function* () {
      yield new TextEncoder().encode('one\ntw');
      throw new Error('gone');
    };
    const blocks: string[] = [];
    const all = async () => {
      for await (const block of blocksOf(feedOf(broken()), 10)) blocks.push(new TextDecoder().decode(block));
    };
    await expect(all()).rejects.toThrow('gone');
    expect(blocks).toEqual(['one\ntw']);
  });
});

test('where the articles come from changes nothing in which are pairs', async () => {
  const texts = [rain, `${rain} More was expected.`, 'Nothing of the kind happened in Algiers on Tuesday morning.', rain.toUpperCase()];
  const asLines = texts.map((text, i) => line({ id: `${i}.txt`, text })).join('');
  const asFiles = Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]));
  const pairsOf = ({ collection: { corpus, articles } }: { collection: Collection }) =>
    [...joinSteps(corpus, { resemblance: 0.5, containment: 0.8, shingle: 5 })]
      .flatMap(({ pairs }) => [...pairs])
      .map(({ left, right, shared }) => [articles.at(left).id, articles.at(right).id].sort().join(' ') + shared)
      .sort();
  const [lines, files] = [await read({ 'a.ndjson': asLines }, ['a.ndjson']), await read(asFiles, ['3.txt', '.'])];
  expect(pairsOf(lines)).toEqual(['0.txt 1.txt7', '0.txt 3.txt7', '1.txt 3.txt7']);
  expect(pairsOf(files)).toEqual(pairsOf(lines));
});

test('progress is told, with how much there is', async () => {
  const told: unknown[] = [];
  const text = line({ id: 'a', text: 'One.' });
  await readCollection(['a.ndjson'], { shingle: 5, progress: (each) => told.push(each) }, worldIn(folderWith({ 'a.ndjson': text })));
  expect(told).toEqual([{ articles: 1, bytes: text.length, total: text.length }]);
});
