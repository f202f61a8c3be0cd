import { describe, expect, test } from '@jest/globals';
import { labelEdits } from '../../src/labels/index.js';
import { rulesOf } from '../../src/labels/rules.js';
import { labelTable } from '../../src/labels/table.js';
import type { Document } from '../../src/model.js';
import { documentOf, fineEdits } from './support.js';

const inLanguage = (language: string | undefined, text = ''): Document => {
  const { language: _, ...document } = documentOf(text);
  return language === undefined ? document : { ...document, language };
};

const every = labelTable.map(({ label }) => label);

describe('the rules that ran', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en-GB'],
  ])('all of them between %s and %s', (left, right) => {
    expect(rulesOf(inLanguage(left), inLanguage(right))).toEqual({ language: left, ran: every, partly: [], withheld: [] });
  });

  test('all of them where the language is unknown, and nothing is said of it', () => {
    expect(rulesOf(inLanguage(undefined), inLanguage(undefined))).toEqual({ ran: every, partly: [], withheld: [] });
    expect(rulesOf(inLanguage('en'), inLanguage(undefined))).toEqual({ ran: every, partly: [], withheld: [] });
  });

  test('those that know English words do not run in another language, nor between two', () => {
    const rest = every.filter((label) => !['datetime', 'attribution', 'negation', 'spelling'].includes(label));
    const withheld = { ran: rest, partly: ['datetime', 'spelling'], withheld: ['attribution', 'negation'] };
    expect(rulesOf(inLanguage('fa'), inLanguage('fa'))).toEqual({ language: 'fa', ...withheld });
    expect(rulesOf(inLanguage('en'), inLanguage('fr'))).toEqual(withheld);
  });

  test('no edit bears a label whose rules did not run', () => {
    const labels = (language: string) => {
      const texts = ['Er sagte, man may 5 Leute said not to go', 'Er claims, man will 12 Leute reported to go'] as const;
      const [left, right] = [inLanguage(language, texts[0]), inLanguage(language, texts[1])];
      const unit = ({ text }: Document) => [{ block: 0, start: 0, end: text.length }];
      const link = { left: [0], right: [0], relation: 'one-to-one', moved: false, similarity: 0.5, edits: fineEdits(...texts) } as const;
      const labelled = labelEdits(left, right, { left: unit(left), right: unit(right), links: [link], limits: [] });
      return new Set(labelled.links.flatMap(({ edits }) => edits.flatMap((edit) => edit.labels)));
    };
    expect([...labels('en')]).toEqual(expect.arrayContaining(['number', 'attribution', 'negation']));
    expect([...labels('de')]).toEqual(expect.not.arrayContaining(['attribution']));
    expect(labels('de').has('attribution') || labels('de').has('negation')).toBe(false);
    expect(labels('de').has('number')).toBe(true);
  });
});
