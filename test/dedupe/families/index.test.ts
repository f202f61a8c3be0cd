import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tellGroups } from '../../../src/dedupe/families/index.js';
import {
  type Duplicates,
  type DuplicatesOptions,
  dedupe,
  duplicateRenderers,
  nearDuplicates,
  type Story,
  Trouble,
} from '../../../src/index.js';
import { council, ferry, ferryBrief, ferryNight, ferryUpdate, marketMonday, marketTuesday } from '../stories.js';
import { collectionOf, shown, tell, usual } from '../support.js';

const stories = [
  { id: 'ferry', text: ferry, date: '2026-03-03T08:05:00Z' },
  { id: 'council', text: council, date: '2026-03-02' },
  { id: 'night', text: ferryNight, date: '2026-03-03T22:10:00Z' },
  { id: 'update', text: ferryUpdate, date: '2026-03-03T11:30:00Z' },
  { id: 'copy', text: ferry, date: '2026-03-03T09:00:00Z' },
  { id: 'brief', text: ferryBrief, date: '2026-03-03T08:20:00Z' },
  { id: 'monday', text: marketMonday, date: '2026-03-02' },
  { id: 'tuesday', text: marketTuesday, date: '2026-03-03' },
];

const id = (article: number) => stories[article]!.id;

describe('families', () => {
  test('what each member is to the one kept, the earliest first', () => {
    expect(shown(tell(stories), stories)).toEqual([
      'ferry: excerpt brief; same copy; version update (44, seized); superset night (nine, Friday, Brevik, tugs, tried, pull)',
    ]);
  });

  test.each([
    ['longest', 'night'],
    ['most-complete', 'night'],
    ['first', 'ferry'],
  ] as const)('by --keep %s', (keep, expected) => {
    const [family] = tell(stories, { keep }).families;
    expect([id(family!.keep), family!.by]).toEqual([expected, keep]);
  });

  test('the largest first, then in the order of the ids kept', () => {
    const more = [...stories, { id: 'council-2', text: council }, { id: 'a', text: ferry.slice(0, 200) }];
    expect(tell(more).families.map(({ id: number, members }) => [number, members.length])).toEqual([
      [1, 5],
      [2, 1],
    ]);
  });

  test.each([
    ['figures', ['8', '12', '28'], ['28', '8', '12']],
    ['names', ['9', '14', '3', 'Norvik', 'Halsund'], ['9', '14', '3', 'Halsund', 'Norvik']],
  ])('%s that changed places make a template as others do, though neither side has a word that the other has not', (_, monday, friday) => {
    const bulletin = ([day, sea, sight, one = 'Oran', other = 'Brevik']: readonly string[]) =>
      `Weather for the coast and the islands, issued by the institute at noon on ${day} March. Rain is expected off ${one} in the afternoon, with light wind from the west, and fog off ${other} at night. The next bulletin is issued at six. Sea temperature ${sea} degrees; visibility ${sight} kilometres.`;
    const { families, templates } = dedupe([
      { id: 'monday', text: bulletin(monday), date: '2026-03-08' },
      { id: 'friday', text: bulletin(friday), date: '2026-03-28' },
    ]);
    expect([families.length, templates.length]).toEqual([0, 1]);
  });

  test('a paragraph that went elsewhere makes none', () => {
    const [first, second, ...rest] = ferry.split('\n\n');
    const sentences = [
      'If everything goes as planned, work begins at the Ferrol.',
      'The Oran Harbour Exchange (OHE) has proposed stringent limits on the share of cargo that can be moved between "landing rings," or linked groups of floor porters, according to an OHE spokesman.',
      'A ministry note said while the first accord called for payments of 3.82 billion between 1987 and 1989, the new one requires 1.35 billion over the same years.',
    ];
    for (const [one, other] of [
      [ferry, [second, first, ...rest].join('\n\n')],
      [sentences.join(' '), [...sentences.slice(1), sentences[0]].join(' ')],
    ] as const) {
      const { families, templates } = dedupe([
        { id: 'a', text: one },
        { id: 'b', text: other },
      ]);
      expect([families.length, templates.length]).toEqual([1, 0]);
    }
  });

  test('with copies are those that pairs article by article make', () => {
    const texts = [ferry, ferryUpdate, ferryBrief, ferryNight, council, marketMonday, marketTuesday, '', 'Read more'];
    const picks = fc.array(
      fc.tuple(fc.nat(texts.length - 1), fc.boolean(), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })),
      {
        maxLength: 14,
      },
    );
    const keep = fc.constantFrom('auto', 'earliest', 'longest', 'first', 'most-complete' as const);
    const templates = fc.constantFrom('apart', 'merge' as const);
    fc.assert(
      fc.property(picks, keep, templates, fc.array(fc.nat(99), { minLength: 14, maxLength: 14 }), (list, by, series, names) => {
        const copies = list.map(([at, loud, day], i) => ({
          id: `${names[i]}-${i}`,
          text: loud ? texts[at]!.replaceAll(' ', '  ') : texts[at]!,
          ...(day === undefined ? {} : { date: `2026-03-0${day}` }),
        }));
        const wanted = { keep: by, templates: series } as const;
        const { families, templates: found } = dedupe(copies, wanted);
        expect({ families, templates: found }).toEqual(tell(copies, wanted));
      }),
      { numRuns: 60 },
    );
  });

  test('come group by group, and each says how many are done, of how many', () => {
    const steps = [...tellGroups(collectionOf([...stories, { id: 'council-2', text: council }]), usual)];
    expect(steps.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('a chain is told as one, with its exact figures, and stays', () => {
    const tail = ferryNight.split('\n\n').slice(-2).join('\n\n');
    const chain = [...stories, { id: 'tail', text: tail, date: '2026-03-07' }];
    const member = tell(chain).families[0]!.members.find(({ article }) => chain[article]!.id === 'tail')!;
    expect(member.standing).toMatchObject({ kind: 'chained', steps: 2, stays: true, figures: { resemblance: 0 } });
    expect(member.standing.kind === 'chained' && chain[member.standing.through]!.id).toBe('night');
  });
});

describe('templates', () => {
  test('are told apart from families', () => {
    const { templates } = tell(stories);
    expect(templates.map(({ articles }) => articles.map(id))).toEqual([['monday', 'tuesday']]);
    expect(templates[0]!.pairs[0]!.evidence.figures).toEqual({ differ: 5, of: 6 });
  });

  test('are families when asked for, and marked', () => {
    const { families, templates } = tell(stories, { templates: 'merge' });
    expect(templates).toEqual([]);
    expect(families[1]!.members[0]!.template?.figures).toEqual({ differ: 5, of: 6 });
    expect(families[0]!.members.every(({ template }) => template === undefined)).toBe(true);
  });

  test('a copy of a report is of its family, and the series has the one kept', () => {
    const more = [...stories, { id: 'a-copy', text: marketMonday, date: '2026-03-03T01:00:00Z' }];
    const { families, templates } = tell(more);
    expect(families.map(({ keep }) => more[keep]!.id)).toEqual(['ferry', 'monday']);
    expect(templates[0]!.articles.map((article) => more[article]!.id)).toEqual(['monday', 'tuesday']);
  });

  test('a single figure makes a series only beside others of it', () => {
    const dayless = (text: string) => text.replace(/on \w+day in/, 'in');
    const [monday, tuesday] = [marketMonday, marketTuesday].map((text, at) => ({ id: `m${at}`, text: dayless(text) })) as [Story, Story];
    const quiet = { id: 'z-quiet', text: monday.text.replace('3.2', '3.3') };
    expect(tell([monday, quiet]).families).toHaveLength(1);
    expect(tell([monday, tuesday, quiet]).templates[0]!.articles).toHaveLength(3);
  });

  test('a corrected copy of the same day is a version, beside others of its series too', () => {
    const corrected = { id: 'z-corrected', text: marketMonday.replace('3.2', '3.3') };
    const { families, templates } = tell([stories[6]!, stories[7]!, corrected]);
    expect(families).toHaveLength(1);
    expect(templates[0]!.articles).toHaveLength(2);
  });

  test('a toll that rises within hours is a version, and the same wording days later a report of its own', () => {
    const toll = (killed: string, hurt: string, aboard: string, hour: string) =>
      `At least ${killed} people were killed and ${hurt} hurt when a bus left the road in the Tessin valley and fell into a ravine on Sunday, police said. The bus was carrying pilgrims home from a shrine and had ${aboard} people on board, according to the operator. Rescue workers were still searching the ravine as of ${hour}, and the army sent a helicopter to fly the worst hurt to the capital.`;
    const early = { id: 'a', text: toll('5', '11', '30', '8 a.m.'), date: '2026-04-19T08:10Z' };
    const late = { id: 'b', text: toll('12', '14', '34', '11 a.m.') };
    expect(tell([early, { ...late, date: '2026-04-19T11:10Z' }])).toMatchObject({ families: [{}], templates: [] });
    expect(tell([early, { ...late, date: '2026-04-26T11:10Z' }])).toMatchObject({ families: [], templates: [{}] });
    expect(tell([early, late])).toMatchObject({ families: [], templates: [{}] });
  });
});

/** Small stories out of few words, so that many are alike. */
const sentences = [ferry, council, marketMonday, marketTuesday].flatMap((text) => text.split(/(?<=\.) |\n\n/));
const someStories = fc
  .array(
    fc.record({
      text: fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 6 }),
      date: fc.constantFrom('2026-03-01', '2026-03-02', ''),
    }),
    { maxLength: 9 },
  )
  .map((list) => list.map(({ text, date }, at) => ({ id: `s${(at * 7) % 10}`, text: text.join(' '), ...(date ? { date } : {}) })));

/** What is told, without the numbers of articles, which depend on their order. */
const printed = (duplicates: Duplicates) =>
  [...duplicateRenderers.json(duplicates, { width: 80, color: 0, view: 'report', all: false, only: [] })].join('');

describe('laws', () => {
  test('families are what pairs connect, with one kept, and each article in one of them', () => {
    fc.assert(
      fc.property(someStories, (list) => {
        const { families } = tell(list, { templates: 'merge' });
        const { pairs } = collectionOf(list);
        const members = families.map(({ keep, members: others }) => [keep, ...others.map(({ article }) => article)]);
        expect(new Set(members.flat()).size).toBe(members.flat().length);
        expect(new Set(members.flat())).toEqual(new Set([...pairs].flatMap(({ left, right }) => [left, right])));
        for (const { left, right } of pairs) expect(members.find((each) => each.includes(left))).toContain(right);
        for (const each of members) expect(each.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  test('every article that goes resembles one that stays, or stands in it', () => {
    fc.assert(
      fc.property(someStories, fc.constantFrom('auto', 'longest', 'most-complete', 'first'), (list, keep) => {
        const { families } = tell(list, { keep, templates: 'merge' });
        const pairs = [...collectionOf(list).pairs];
        for (const { keep: kept, members } of families) {
          const stays = new Set([
            kept,
            ...members.filter(({ standing }) => 'stays' in standing && standing.stays).map(({ article }) => article),
          ]);
          const { articles } = collectionOf(list);
          const holds = (other: number, article: number, shared: number) => {
            const [own, whole] = [articles.at(article).shingles, articles.at(other).shingles];
            return stays.has(other) && (shared / own >= 0.8 || shared / (own + whole - shared) >= 0.5);
          };
          for (const { article } of members)
            expect(
              stays.has(article) ||
                pairs.some(
                  ({ left, right, shared }) =>
                    (left === article && holds(right, article, shared)) || (right === article && holds(left, article, shared)),
                ),
            ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(
        someStories.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.constantFrom('auto' as const, 'most-complete' as const),
        fc.constantFrom('apart' as const, 'merge' as const),
        ([list, shuffled], keep, templates) => {
          expect(printed(dedupe(shuffled, { keep, templates }))).toBe(printed(dedupe(list, { keep, templates })));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the pairs are those of the definition, and so are the figures of those that are chained', () => {
    fc.assert(
      fc.property(someStories, (list) => {
        const slow = collectionOf(list);
        const { pairs, families } = dedupe(list, { templates: 'merge' });
        const key = (left: string, right: string, shared: number) => [...[left, right].sort(), shared].join();
        expect([...pairs].map(({ left, right, shared }) => key(left.id, right.id, shared)).sort()).toEqual(
          [...slow.pairs].map(({ left, right, shared }) => key(list[left]!.id, list[right]!.id, shared)).sort(),
        );
        for (const { keep, members } of families) {
          for (const { article, standing } of members) {
            const [shared, kept, own] = [slow.sharedBy(keep, article), slow.articles.at(keep).shingles, slow.articles.at(article).shingles];
            expect(standing.figures.resemblance).toBeCloseTo(shared / (kept + own - shared), 12);
            expect(standing.figures.containment.right).toBeCloseTo(shared / own, 12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the library', () => {
  const two: Story[] = [
    { id: 'a', text: ferry },
    { id: 'b', text: ferryUpdate },
  ];

  test('gives pairs with their articles', () => {
    const duplicates = dedupe(two.reverse());
    expect([...duplicates.pairs].map(({ left, right }) => [left.id, right.id])).toEqual([['a', 'b']]);
    expect([...duplicates.pairs]).toHaveLength(duplicates.pairs.length);
    expect(duplicates).toMatchObject({ schema: 'wirediff.duplicates/1', options: usual, trouble: [] });
    expect(duplicates.articles.at(0)).toMatchObject({ id: 'b', source: 'b' });
  });

  test('of nothing is nothing', () => {
    expect(dedupe([])).toMatchObject({ families: [], templates: [], pairs: { length: 0 } });
  });

  test.each([
    [{ resemblance: 0 }, /^resemblance 0: /],
    [{ resemblance: Number.NaN }, /^resemblance NaN: /],
    [{ containment: 1.1 }, /^containment 1\.1: /],
    [{ shingle: 2.5 }, /^shingle 2\.5: /],
    [{ shingle: 0 }, /^shingle 0: /],
    [{ resemblance: '0.5' }, /^resemblance "0\.5": /],
    [{ shingle: '5' }, /^shingle "5": /],
    [{ keep: 'x' }, /^keep "x": unknown value; use auto, earliest, longest, first or most-complete$/],
    [{ keep: 'toString' }, /^keep "toString": /],
    [{ templates: 'x' }, /^templates "x": unknown value; use apart or merge$/],
  ])('%j is trouble', (options, message) => {
    const given = options as Partial<DuplicatesOptions>;
    expect(() => dedupe(two, given)).toThrow(Trouble);
    expect(() => dedupe(two, given)).toThrow(message);
  });

  test('an option that is undefined or null is left out', () => {
    const nothing = { resemblance: undefined, containment: null, shingle: undefined, keep: undefined, templates: null };
    expect(dedupe(two, nothing as unknown as Partial<DuplicatesOptions>).options).toEqual(dedupe(two).options);
    const texts = two.map(({ text }) => text);
    expect(nearDuplicates(texts, nothing as unknown as Partial<DuplicatesOptions>).pairs).toEqual(nearDuplicates(texts).pairs);
    expect(() => nearDuplicates(texts, { shingle: 0 })).toThrow('shingle 0: is out of range');
  });

  test('an id that stands twice is trouble', () => {
    expect(() => dedupe([two[0]!, two[0]!])).toThrow(/is the id of two articles/);
  });

  test.each<[unknown, string]>([
    [undefined, 'dedupe: articles: are not a list; give the articles in an array: [{ id, text }]'],
    ['a text', 'dedupe: articles: are not a list; give the articles in an array: [{ id, text }]'],
    [{ id: 'a', text: 'A ferry.' }, 'dedupe: articles: are not a list; give the articles in an array: [{ id, text }]'],
    [[two[0], 'a text'], 'dedupe: article 2: is not an article; write { id, text }, or give what load read'],
    [[null], 'dedupe: article 1: is not an article; write { id, text }, or give what load read'],
    [[{ text: 'A ferry.' }], 'dedupe: article 1: its "id" is not text; give each article an id of its own, as a string'],
    [[{ id: 7, text: 'A ferry.' }], 'dedupe: article 1: its "id" is not text; give each article an id of its own, as a string'],
    [[{ id: 'a' }], 'dedupe: article 1: its "text" is not text; give it as a string'],
    [[{ id: 'a', text: 'A ferry.', date: new Date(0) }], 'dedupe: article 1: its "date" is not text; give it as a string, or leave it out'],
  ])('%j is told', (articles, message) => {
    expect(() => dedupe(articles as Story[])).toThrow(Trouble);
    expect(() => dedupe(articles as Story[])).toThrow(message);
  });

  test('what is undefined or null of an article is left out', () => {
    const [plain, more] = two;
    const nothing = { source: undefined, title: null, date: undefined, outlet: null } as unknown as Partial<Story>;
    expect(printed(dedupe([{ ...plain!, ...nothing }, more!]))).toBe(printed(dedupe([{ id: plain!.id, text: plain!.text }, more!])));
  });
});
