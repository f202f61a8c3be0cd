import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CompareOptions,
  type Comparison,
  compare,
  type Document,
  isSameStory,
  load,
  renderers,
  type Style,
  Trouble,
  type View,
} from '../src/index.js';
import { typographicLabels } from '../src/text/labels.js';
import { article } from './support/articles.js';
import { bytesOf, fixturePairs, loadPair } from './support/fixtures.js';
import * as laws from './support/laws.js';
import { schemaErrors } from './support/schema.js';
import { freshParagraph, junkPair, type Planted, type PlantedStory, plantedStory } from './support/stories.js';

// The same cases at every run (support/seed.ts); LAWS_SEED and LAWS_RUNS look further.
const runs = (usual: number) => ({ numRuns: Math.ceil(usual * Number(process.env.LAWS_RUNS ?? 1)) });

const grains = ['paragraph', 'sentence'] as const;
const utf8 = new TextEncoder();

/** What holds of any comparison, whatever the two articles are. */
function holds(left: Document, right: Document, options: Partial<CompareOptions>): Comparison {
  const comparison = compare(left, right, options);
  laws.holdsEveryUnitOnce(comparison);
  laws.readsInOrder(comparison);
  laws.isInOrderButForMoves(comparison);
  laws.pointsAtWhatItSays(comparison);
  laws.rebuildsTheRight(comparison);
  laws.isRated(comparison);
  laws.addsUp(comparison);
  laws.isAccountedFor(comparison);
  laws.isDerivation(comparison);
  expect(isSameStory(left, right, options)).toBe(comparison.summary.same);
  return comparison;
}

/** Reads a text as the program would; undefined when there is nothing in it to compare. */
async function read(text: string | Uint8Array, structure: 'article' | 'none' = 'article'): Promise<Document | undefined> {
  try {
    return await load(typeof text === 'string' ? utf8.encode(text) : text, 'junk.txt', { structure });
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}

const bothRead = async ([left, right]: readonly [string, string]) =>
  [(await read(left)) ?? (await read('-'))!, (await read(right)) ?? (await read('-'))!] as const;

const plain: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };
const chosen: readonly Partial<Style>[] = [
  { minSeverity: 0 },
  { minSeverity: 2 },
  { minSeverity: 3, labels: ['number', 'name'] },
  { labels: ['punctuation'], only: ['edited', 'moved'] },
];

const views: readonly View[] = ['report', 'side-by-side', 'summary', 'note'];

function printsSafely(comparison: Comparison): void {
  for (const view of views) {
    laws.isSafeToPrint(renderers.terminal.comparison(comparison, { ...plain, view, all: true, width: 120 }), false);
    laws.isSafeToPrint(renderers.terminal.comparison(comparison, { ...plain, view, color: 3 }), true);
  }
  laws.isSafeToPrint(renderers.terminal.document(comparison.left, plain), false);
}

/** What a program reads is what was found, and valid by the schema that is published. */
function roundTrips(comparison: Comparison): void {
  const printed = renderers.json.comparison(comparison, plain);
  laws.isSafeToPrint(printed, false);
  const read = JSON.parse(printed) as Comparison;
  expect(schemaErrors('comparison', read)).toEqual([]);
  expect(read).toEqual(JSON.parse(JSON.stringify(comparison)));
  const document = JSON.parse(renderers.json.document(comparison.right, plain)) as unknown;
  expect(schemaErrors('document', document)).toEqual([]);
}

describe.each(fixturePairs)('fixture $name', (pair) => {
  test.each(grains)('any comparison, by %s', async (unit) => {
    const [left, right] = await loadPair(pair);
    laws.coversItsText(left);
    laws.coversItsText(right);
    const comparison = holds(left, right, { unit });
    printsSafely(comparison);
    roundTrips(comparison);
  });

  test.each(grains)('swapped, by %s', async (unit) => {
    const [left, right] = await loadPair(pair);
    laws.isMirrored(compare(left, right, { unit }), compare(right, left, { unit }));
  });

  test('what is chosen to be printed changes neither the head nor the JSON', async () => {
    const comparison = compare(...(await loadPair(pair)));
    const print = (style: Partial<Style>) => renderers.terminal.comparison(comparison, { ...plain, ...style });
    const head = print({ view: 'summary' });
    const json = renderers.json.comparison(comparison, plain);
    laws.isToldAlike(comparison, head);
    for (const style of chosen) {
      laws.isSafeToPrint(print(style), false);
      expect(print({ ...style, view: 'summary' })).toBe(head);
      expect(print(style).startsWith(head)).toBe(true);
      expect(renderers.json.comparison(comparison, { ...plain, ...style })).toBe(json);
    }
  });

  test.each(grains)('with typography ignored, by %s', async (unit) => {
    const [left, right] = await loadPair(pair);
    for (const ignore of [typographicLabels, ['punctuation'] as const, ['case', 'spelling'] as const]) {
      const comparison = holds(left, right, { unit, ignore });
      laws.isKeptThough(compare(left, right, { unit }), comparison);
      laws.isMirrored(comparison, compare(right, left, { unit, ignore }));
      laws.isToldAlike(comparison, renderers.terminal.comparison(comparison, { ...plain, view: 'summary' }));
      printsSafely(comparison);
      roundTrips(comparison);
    }
  });

  test.each(grains)('each side with itself, by %s', async (unit) => {
    for (const document of await loadPair(pair)) laws.isAllShared(compare(document, document, { unit }));
  });

  test.each(grains)('strictly, by %s', async (unit) => {
    laws.isAccountedFor(compare(...(await loadPair(pair)), { unit, strict: true }));
  });

  test('is the same from run to run', async () => {
    const report = async () => renderers.json.comparison(compare(...(await loadPair(pair))), plain);
    expect(await report()).toBe(await report());
  });

  test.each(Object.entries(disguises()))('%s changes nothing', async (_, disguise) => {
    const [left, right] = await loadPair(pair);
    const disguised = await load(disguise(right.text), right.source);
    for (const unit of grains) expect(laws.gist(compare(left, disguised, { unit }))).toEqual(laws.gist(compare(left, right, { unit })));
  });
});

/** Ways to write the same article down. */
function disguises(): Readonly<Record<string, (text: string) => Uint8Array>> {
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  return {
    CRLF: (text) => utf8.encode(lines(text).replaceAll('\n', '\r\n')),
    CR: (text) => utf8.encode(lines(text).replaceAll('\n', '\r')),
    'a byte order mark': (text) => utf8.encode(`\ufeff${text}`),
    NFD: (text) => utf8.encode(text.normalize('NFD')),
    'trailing blanks': (text) => utf8.encode(lines(text).replace(/$/gm, '  ')),
    'blank lines around it': (text) => utf8.encode(`\n\n${text}\n\n\n`),
    'UTF-16': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  };
}

describe('anything at all', () => {
  test('bytes are read or are trouble', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const document = await read(bytes);
        if (document) laws.coversItsText(document);
      }),
      runs(150),
    );
  });

  test.each(grains)('two texts, by %s', async (unit) => {
    await fc.assert(
      fc.asyncProperty(junkPair, async (texts) => {
        const [left, right] = await bothRead(texts);
        laws.coversItsText(left);
        const comparison = holds(left, right, { unit });
        roundTrips(comparison);
      }),
      runs(200),
    );
  });

  test('what is printed', async () => {
    await fc.assert(
      fc.asyncProperty(junkPair, async (texts) => printsSafely(compare(...(await bothRead(texts))))),
      runs(60),
    );
  });

  test.each(grains)('swapped, by %s', async (unit) => {
    await fc.assert(
      fc.asyncProperty(junkPair, async (texts) => {
        const [left, right] = await bothRead(texts);
        laws.isMirrored(compare(left, right, { unit }), compare(right, left, { unit }));
      }),
      runs(100),
    );
  });

  test.each(grains)('with itself, by %s', async (unit) => {
    await fc.assert(
      fc.asyncProperty(junkPair, async ([text]) => {
        const [document] = await bothRead([text, '-']);
        laws.isAllShared(compare(document, document, { unit }));
      }),
      runs(100),
    );
  });
});

describe('planted changes', () => {
  const compared = async ({ left, right }: PlantedStory, unit: 'paragraph' | 'sentence' = 'paragraph') =>
    holds(await article(left), await article(right), { unit, structure: 'none' });

  test('are found, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(plantedStory, async (story) => {
        const { passages } = await compared(story);
        expect(passages.map(foundFace).sort()).toEqual(story.planted.map(plantedFace).sort());
      }),
      runs(80),
    );
  });

  test('words that came stand in an edit, and few others with them', async () => {
    await fc.assert(
      fc.asyncProperty(plantedStory, async (story) => {
        const { passages } = await compared(story);
        for (const { words, right } of story.planted.filter(({ kind }) => kind === 'edited')) {
          const passage = passages.find((candidate) => candidate.right.some(({ block }) => block === right[0]))!;
          const marked = passage.edits.flatMap((edit) => edit.right.text.toLowerCase().match(/[a-z]+/g) ?? []);
          expect(marked).toEqual(expect.arrayContaining([...words]));
          expect(marked.length).toBeLessThanOrEqual(4 * words.length);
        }
      }),
      runs(60),
    );
  });

  test('by sentence, a passage that was only split or merged is shared whole', async () => {
    await fc.assert(
      fc.asyncProperty(plantedStory, async (story) => {
        const { passages } = await compared(story, 'sentence');
        const parted = story.planted.filter(({ relation }) => relation === 'split' || relation === 'merge').flatMap(({ left }) => left);
        for (const passage of passages.filter(({ left }) => left.some(({ block }) => parted.includes(block)))) {
          expect(passage).toMatchObject({ kind: 'shared', relation: 'one-to-one', moved: false });
        }
      }),
      runs(40),
    );
  });

  test('an inserted paragraph changes nothing but its own line in the report', async () => {
    await fc.assert(
      fc.asyncProperty(plantedStory, freshParagraph, fc.nat(1000), async (story, fresh, place) => {
        const at = place % (story.right.length + 1);
        const right = [...story.right.slice(0, at), fresh, ...story.right.slice(at)];
        const shifted = story.planted.map((planted) => ({
          ...planted,
          right: planted.right.map((block) => (block < at ? block : block + 1)),
        }));
        const parts = shifted.find(({ relation, right: parts }) => relation === 'split' && parts[0] === at - 1 && parts[1] === at + 1);
        fc.pre(parts === undefined);
        const { passages } = await compared({ ...story, right });
        const own: Planted = { kind: 'unique', relation: 'right', moved: false, left: [], right: [at], words: [] };
        expect(passages.map(foundFace).sort()).toEqual([...shifted, own].map(plantedFace).sort());
      }),
      runs(40),
    );
  });
});

describe('an inserted paragraph', () => {
  const intruder = 'Zwolle xylophone quorum jackdaw fjords vexing quilts zephyr bumptious waltz, kvetch nymph glyphs.';
  const without = (comparison: Comparison, skip: (block: number) => boolean) =>
    comparison.passages
      .filter((passage) => !passage.right.some(({ block }) => skip(block)))
      .map(({ kind, left, right, edits }) => [
        kind,
        left.length,
        right.map((unit) => laws.fold(laws.unitText(comparison.right, unit))),
        edits.length,
      ])
      .map((face) => JSON.stringify(face))
      .sort();

  test.each(fixturePairs)('leaves the rest of $name as it was', async (pair) => {
    const [left, right] = await loadPair(pair, 'none');
    const paragraphs = right.blocks.map(({ text }) => text);
    const options = { structure: 'none' } as const;
    const before = compare(left, await article(paragraphs), options);
    const at = seamOf(before, paragraphs.length);
    const more = await article([...paragraphs.slice(0, at), intruder, ...paragraphs.slice(at)]);
    const after = compare(left, more, options);
    expect(without(after, (block) => block === at)).toEqual(without(before, () => false));
    expect(after.passages.find((passage) => passage.right.some(({ block }) => block === at))).toMatchObject({
      kind: 'unique',
      side: 'right',
    });
  });
});

test('the bytes of every fixture are read as text', async () => {
  for (const pair of fixturePairs) {
    for (const side of ['left', 'right'] as const) expect(await read(bytesOf(pair, side))).toBeDefined();
  }
});

/** A place near the middle of the right side where no passage of several paragraphs would be cut in two. */
function seamOf({ passages }: Comparison, count: number): number {
  const middle = Math.floor(count / 2);
  const places = Array.from({ length: count + 1 }, (_, at) => at).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const cuts = (at: number) =>
    passages.some(({ right }) => right.some(({ block }) => block < at) && right.some(({ block }) => block >= at));
  return places.find((at) => !cuts(at)) ?? count;
}

const plantedFace = ({ kind, relation, moved, left, right }: Planted): string => JSON.stringify([kind, relation, moved, left, right]);

function foundFace(passage: Comparison['passages'][number]): string {
  const relation = passage.kind === 'unique' ? passage.side : passage.relation;
  const blocks = (units: readonly { readonly block: number }[]) => units.map(({ block }) => block);
  return JSON.stringify([passage.kind, relation, passage.moved, blocks(passage.left), blocks(passage.right)]);
}
