import { describe, expect, test } from '@jest/globals';
import { bringsOf } from '../../src/labels/brings/index.js';
import { labelEdits } from '../../src/labels/index.js';
import { rulesOf } from '../../src/labels/rules.js';
import { labelTable } from '../../src/labels/table.js';
import type { Document, Label } from '../../src/model.js';
import { documentOf, fineEdits } from './support.js';

const inLanguage = (language: string | undefined, text = ''): Document => {
  const { language: _, ...document } = documentOf(text);
  return language === undefined ? document : { ...document, language };
};

/** The labels of the edits between two texts of a language. */
function labels(language: string, texts: readonly [string, string]): Set<Label> {
  const [left, right] = [inLanguage(language, texts[0]), inLanguage(language, texts[1])];
  const unit = ({ text }: Document) => [{ block: 0, start: 0, end: text.length }];
  const link = { left: [0], right: [0], relation: 'one-to-one', moved: false, similarity: 0.5, edits: fineEdits(...texts) } as const;
  const labelled = labelEdits(left, right, { left: unit(left), right: unit(right), links: [link], limits: [] });
  return new Set(labelled.links.flatMap(({ edits }) => edits.flatMap((edit) => edit.labels)));
}

const every = labelTable.map(({ label }) => label);

describe('the rules that ran', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en-GB'],
  ])('all of them between %s and %s', (left, right) => {
    expect(rulesOf(inLanguage(left), inLanguage(right))).toEqual({ language: left, ran: every, partly: [], withheld: [] });
  });

  test('all of them where the language is unknown and may be English, and nothing is said of it', () => {
    expect(rulesOf(inLanguage(undefined), inLanguage(undefined))).toEqual({ ran: every, partly: [], withheld: [] });
    expect(rulesOf(inLanguage('en'), inLanguage(undefined))).toEqual({ ran: every, partly: [], withheld: [] });
  });

  test('those that know English words do not run where the language is unknown and not English', () => {
    const flash = inLanguage(undefined, 'МОЛНИЯ: Президент не подписал указ');
    expect(rulesOf(flash, flash)).toMatchObject({ withheld: ['attribution', 'negation'] });
    expect(rulesOf(inLanguage('en'), flash)).toMatchObject({ withheld: ['attribution', 'negation'] });
    expect(rulesOf(flash, flash)).not.toHaveProperty('language');
  });

  test('those that know English words do not run in another language, nor between two', () => {
    const withheld = {
      ran: ['wording', 'punctuation', 'case', 'quotes', 'dash', 'space'],
      partly: ['number', 'datetime', 'name', 'quote', 'content', 'spelling'],
      withheld: ['attribution', 'negation'],
    };
    expect(rulesOf(inLanguage('pl'), inLanguage('pl'))).toEqual({ language: 'pl', ...withheld });
    expect(rulesOf(inLanguage('en'), inLanguage('fr'))).toEqual(withheld);
  });

  test.each(['de', 'fr', 'es', 'pt', 'it', 'nl'])('in %s they run in part, by its own words', (language) => {
    const { partly, withheld } = rulesOf(inLanguage(language), inLanguage(language));
    expect(partly).toEqual(['number', 'datetime', 'name', 'attribution', 'negation', 'content', 'spelling']);
    expect(withheld).toEqual([]);
  });

  test.each(['fa', 'zh', 'de', 'de-AT', 'fr'])(
    'names, opposites and what is quoted are told in part only between English and %s',
    (language) => {
      expect(rulesOf(inLanguage(language), inLanguage('en')).partly).toEqual(expect.arrayContaining(['name', 'quote', 'content']));
      expect(rulesOf(inLanguage('en'), inLanguage(language)).ran).not.toContain('name');
    },
  );

  test('a noun of German is no name', () => {
    const texts = ['Die Händler sollen in ein Zelt ziehen.', 'Die Händler sollen in ein Haus ziehen.'] as const;
    expect(labels('de', texts)).toEqual(new Set(['wording']));
    expect(labels('en', texts)).toEqual(new Set(['name']));
    const brings = (language: string) =>
      bringsOf(inLanguage('en'), inLanguage(language, texts[0]))('right', { block: 0, start: 0, end: 38 });
    expect(brings('de').names).toEqual([]);
    expect(brings('en').names).toHaveLength(2);
  });

  test('no edit bears a label whose rules did not run', () => {
    const texts = ['Er sagte, man may 5 Leute said not to go', 'Er claims, man will 12 Leute reported to go'] as const;
    expect([...labels('en', texts)]).toEqual(expect.arrayContaining(['number', 'attribution', 'negation']));
    expect([...labels('sv', texts)]).toEqual(expect.not.arrayContaining(['attribution']));
    expect(labels('sv', texts).has('attribution') || labels('sv', texts).has('negation')).toBe(false);
    expect(labels('sv', texts).has('number')).toBe(true);
  });
});
