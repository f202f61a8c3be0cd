import { beforeAll, expect, test } from '@jest/globals';
import { type CompareOptions, type Comparison, compare, type Document, dedupe, hold, isSameStory, load, Trouble } from '../src/index.js';
import { cpuTime } from './support/cpu.js';
import { addsUp, holdsEveryUnitOnce, isMirrored } from './support/laws.js';

let story: Document;

beforeAll(async () => {
  story = await load(Buffer.from('The ferry sails at noon.\n\nThe harbour is closed.\n'), 'ferry.txt');
});

const compared = (options: object) => compare(story, story, options as Partial<CompareOptions>);

test.each<[object, string]>([
  [{ unit: 'word' }, 'unit "word": unknown value; use paragraph or sentence'],
  [{ unit: 7 }, 'unit 7: unknown value; use paragraph or sentence'],
  [{ structure: 'html' }, 'structure "html": unknown value; use article or none'],
  [{ threshold: 9 }, 'threshold 9: is not a number from 0 to 1; use 0.6, say'],
  [{ threshold: -0.1 }, 'threshold -0.1: is not a number from 0 to 1; use 0.6, say'],
  [{ threshold: Number.NaN }, 'threshold NaN: is not a number from 0 to 1; use 0.6, say'],
  [{ threshold: '0.5' }, 'threshold "0.5": is not a number from 0 to 1; use 0.6, say'],
  [{ strict: 'no' }, 'strict "no": is neither true nor false; use one of them'],
  [{ bands: 0.8 }, 'bands 0.8: is not two shares from 1 down to 0; use [0.8, 0.3], say'],
  [{ bands: [0.8] }, 'bands 0.8: is not two shares from 1 down to 0; use [0.8, 0.3], say'],
  [{ bands: [0.3, 0.8] }, 'bands 0.3,0.8: is not two shares from 1 down to 0; use [0.8, 0.3], say'],
  [{ bands: [8, 0.3] }, 'bands 8,0.3: is not two shares from 1 down to 0; use [0.8, 0.3], say'],
  [{ bands: [0.8, Number.NaN] }, 'bands 0.8,NaN: is not two shares from 1 down to 0; use [0.8, 0.3], say'],
  [{ ignore: 'case' }, 'ignore "case": is not a list; use ["case"], say'],
  [{ ignore: ['case', 7] }, 'ignore 7: cannot be ignored; use punctuation, case, quotes, dash, space or spelling'],
  [{ ignore: ['case', 'number'] }, 'ignore "number": cannot be ignored; use punctuation, case, quotes, dash, space or spelling'],
  [{ ignore: ['typography'] }, 'ignore "typography": cannot be ignored; use punctuation, case, quotes, dash, space or spelling'],
])('%j is told', (options, message) => {
  expect(() => compared(options)).toThrow(Trouble);
  expect(() => compared(options)).toThrow(message);
});

test('a document that was not waited for is told', () => {
  const loading = load(Buffer.from('The ferry sails at noon.'), 'ferry.txt') as unknown as Document;
  const remedy = 'is a Promise; await it first: await load(bytes, source)';
  expect(() => compare(loading, story)).toThrow(`compare: left: ${remedy}`);
  expect(() => compare(story, loading)).toThrow(`compare: right: ${remedy}`);
  expect(() => isSameStory(story, loading)).toThrow(`isSameStory: right: ${remedy}`);
  expect(() => dedupe([story, loading])).toThrow(`dedupe: article 2: ${remedy}`);
  expect(() => dedupe(Promise.all([loading]) as unknown as Document[])).toThrow(`dedupe: articles: ${remedy}`);
  expect(() => hold(Promise.resolve() as unknown as Comparison, [])).toThrow(`hold: comparison: ${remedy}`);
});

test.each([undefined, null, 'The ferry sails at noon.', 7, {}, []])('%j is no document', (value) => {
  const given = value as unknown as Document;
  const told = 'is not a document; read one first: await load(bytes, source)';
  expect(() => compare(given, story)).toThrow(`compare: left: ${told}`);
  expect(() => compare(story, given)).toThrow(`compare: right: ${told}`);
  expect(() => isSameStory(given, story)).toThrow(`isSameStory: left: ${told}`);
});

test('a document that went through JSON or to another thread is one', () => {
  const { summary } = compare(story, story);
  expect(compare(JSON.parse(JSON.stringify(story)), structuredClone(story)).summary).toEqual(summary);
});

test('what is no list of expectations is told', () => {
  const comparison = compare(story, story);
  for (const given of [undefined, { same: true }, [{ same: true }], ['same']])
    expect(() => hold(comparison, given as unknown as [])).toThrow(
      'hold: expectations: are not as they are held; read them first: expectationsOf({ same: true })',
    );
});

test('an option that is undefined is left out', () => {
  const none = { unit: undefined, structure: undefined, threshold: undefined, strict: undefined, bands: undefined, ignore: undefined };
  expect(compared(none).options).toEqual(compared({}).options);
  expect(compared({}).options).toEqual({
    unit: 'paragraph',
    structure: 'article',
    threshold: 0.5,
    strict: false,
    bands: [0.8, 0.3],
    ignore: [],
  });
});

test('what shaped the result is told, in one order, and nothing else', () => {
  const given = {
    unit: 'sentence',
    structure: 'none',
    threshold: 1,
    strict: true,
    bands: [1, 0],
    ignore: ['dash', 'case', 'dash'],
    from: 'text',
  };
  const { from: _, ...known } = given;
  expect(compared(given).options).toEqual({ ...known, ignore: ['case', 'dash'] });
});

test('one row of a table that stands thousands of times, and was edited here and there, takes little time', async () => {
  const text = 'Lisse 8 3 3 2\n'.repeat(7000);
  let word = 0;
  const edited = text.replace(/\S+\s*/g, (each) => {
    word++;
    if (word % 14 === 0) return '';
    return word % 7 === 0 ? 'it ' : each;
  });
  const [left, right] = await Promise.all([text, edited].map((each) => load(Buffer.from(each), 'table.txt')));
  let there: Comparison | undefined;
  expect(
    cpuTime(() => {
      there = compare(left!, right!);
    }),
  ).toBeLessThan(12_000);
  holdsEveryUnitOnce(there!);
  addsUp(there!);
  isMirrored(there!, compare(right!, left!));
}, 60_000);
