import { describe, expect, test } from '@jest/globals';
import { editWords } from '../../../src/align/edits/words.js';

const readingOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });

/** The edits of a text and its version, as a report marks them. */
const marks = (left: string, right: string) =>
  editWords(readingOf(left), readingOf(right)).edits.map(
    ({ left: l, right: r }) => `${l.text === '' ? '' : `[-${l.text}-]`}${r.text === '' ? '' : `{+${r.text}+}`}`,
  );

/** Edits as they are marked when the sides are swapped. */
const mirrored = (edits: readonly string[]) =>
  edits.map((edit) => {
    const [, went = '', came = ''] = /^(?:\[-(.*)-\])?(?:\{\+(.*)\+\})?$/su.exec(edit)!;
    return `${came === '' ? '' : `[-${came}-]`}${went === '' ? '' : `{+${went}+}`}`;
  });

type Row = readonly [what: string, left: string, right: string, edits: readonly string[]];

function holds(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
    expect(marks(right, left)).toEqual(mirrored(expected));
  });
}

describe('what was put in beside a replaced word is an edit of its own', () => {
  holds([
    [
      'between commas, beside a word that went',
      'Sarno has raised its forecast.',
      "Sarno, the country's biggest grocer, raised its forecast.",
      ["{+, the country's biggest grocer,+}", '[-has-]'],
    ],
    [
      'between commas, beside a verb',
      'The mayor of Velpa resigned on Tuesday.',
      'The mayor of Velpa, Lowland, stepped down on Tuesday.',
      ['{+, Lowland,+}', '[-resigned-]{+stepped down+}'],
    ],
    [
      'between commas, behind a name',
      'He was put on the list.',
      'Brandt, who denied all charges, was put on the list.',
      ['[-He-]{+Brandt+}', '{+, who denied all charges,+}'],
    ],
    [
      'in brackets',
      'The Lindhaven Exchange closed.',
      'The Varnholt Bourse (VB) closed.',
      ['[-Lindhaven Exchange-]{+Varnholt Bourse+}', '{+(VB)+}'],
    ],
    [
      'between dashes',
      'The unit will do business abroad.',
      'The unit — Sarno Trade — is to do business abroad.',
      ['{+— Sarno Trade —+}', '[-will-]{+is to+}'],
    ],
    [
      'who said it',
      'Talks were held on Monday.',
      'Talks were held on Tuesday, police said.',
      ['[-Monday-]{+Tuesday+}', '{+, police said+}'],
    ],
    [
      'a clause before the words that it leads to',
      'In a letter to the council, Mr. Brandt denied it.',
      'Thomas Brandt denied it.',
      ['[-In a letter to the council,-]', '[-Mr.-]{+Thomas+}'],
    ],
    [
      'a sentence behind one that was reworded',
      'The fire killed four, Interior Minister Ana Ruiz said.',
      'The fire killed four, officials said. At least two had jumped from the roof.',
      ['[-Interior Minister Ana Ruiz-]{+officials+}', '{+. At least two had jumped from the roof+}'],
    ],
    [
      'the beginning of a sentence, where a word had joined two',
      'Four men were hurt and later released.',
      'Four men were hurt. Two have since been released.',
      ['[-and later-]{+. Two have since been+}'],
    ],
    [
      'the same, where it was the word alone',
      'A ship sank off the coast and its crew swam.',
      'A ship sank off the coast; three of its crew swam.',
      ['[-and-]', '{+; three of+}'],
    ],
  ]);
});

describe('no edit runs across a quotation mark', () => {
  holds([
    [
      'what is said between two quotations',
      '"I have done nothing wrong, and I am confident," he wrote.',
      '"I have done nothing wrong," he wrote. "I am confident," he wrote.',
      ['[-and-]', '{+" he wrote. "+}'],
    ],
    [
      'a quotation that ends earlier',
      'Finch said: "I have always known the vote will come."',
      'Finch said: "I am waiting for it" and that the vote will come."',
      ['[-have always known-]{+am waiting for it+}', '{+" and that+}'],
    ],
    [
      'a quotation that came, with the stop before its closing mark',
      'The widow wept in the public gallery.',
      'The widow told the court: "My heart is broken."',
      ['[-wept in-]{+told+}', '[-public gallery.-]{+court:+}', '{+"My heart is broken."+}'],
    ],
    [
      'a quotation that came, behind what was put in',
      'The widow wept in the public gallery.',
      'The widow, Sarah, told the court: "My heart is broken."',
      ['{+, Sarah,+}', '[-wept in the public gallery.-]{+told the court:+}', '{+"My heart is broken."+}'],
    ],
    [
      'the speaker between two halves of a quotation that is one now',
      '"It was a win," said coach Ada Moss. "We kept at it."',
      '"It was a win. We kept at it."',
      ['[-," said coach Ada Moss. "-]{+.+}'],
    ],
    ['a straight mark for an apostrophe is none', 'The dollar"s fall', "The dollar's fall", ['[-dollar"s-]{+dollar\'s+}']],
  ]);
});

describe('a time stands in the place of nothing that tells none', () => {
  holds([
    ['at the end', 'The council voted early Sunday to build.', 'The council agreed Sunday to build.', ['[-voted-]{+agreed+}', '[-early-]']],
    [
      'of several words',
      'It went to the Lowland Food and Drug Board in the first half of next year.',
      'It went to the LFDB.',
      ['[-Lowland Food and Drug Board-]{+LFDB+}', '[-in the first half of next year-]'],
    ],
    ['at the head', 'The bank sells tomorrow 400 bills.', 'The bank sells 300 bills.', ['[-tomorrow-]', '[-400-]{+300+}']],
    [
      'all of it',
      'She meets Olga Sabol on Thursday.',
      'She meets Olga Sabol of Lowland, who beat Reeves.',
      ['{+of Lowland, who beat Reeves+}', '[-on Thursday-]'],
    ],
  ]);
});

describe('a time in the place of a time is one edit', () => {
  holds([
    ['a day', 'They met on Sunday.', 'They met Monday evening.', ['[-on Sunday-]{+Monday evening+}']],
    ['a word as long as it', 'He explained carefully.', 'He announced yesterday.', ['[-explained carefully-]{+announced yesterday+}']],
    ['a year', 'It made ore last year, he said.', 'It made ore in 1986, he said.', ['[-last year-]{+in 1986+}']],
    ['a rough one', 'They met on Sunday evening.', 'They met some days later.', ['[-on Sunday evening-]{+some days later+}']],
    ['months in one word', 'It is for shipment June-September.', 'It is for shipment May 5.', ['[-June-September-]{+May 5+}']],
    ['of which the beginning stayed', 'It fell in January.', 'It fell in two other sectors.', ['[-January-]{+two other sectors+}']],
  ]);
});

describe('what says the same again in figures was put in', () => {
  holds([
    [
      'a conversion',
      'The bribe of $310,000 in cash was paid.',
      'The bribe of $310,000 (£235,000) was paid.',
      ['[-in cash-]', '{+(£235,000)+}'],
    ],
  ]);
});

describe('a speaker whose verb stands on the other side is one change with it', () => {
  holds([
    [
      'the verb came before',
      '"We were poor," manager Carla Bassi told the broadcaster.',
      '"We were poor," said Bassi.',
      ['[-manager Carla Bassi told the broadcaster-]{+said Bassi+}'],
    ],
    [
      'what the speaker is came behind',
      '"We ran," passenger Nikos Vlahos told the Morning Post.',
      '"We ran," said Nikos Vlahos, a passenger.',
      ['[-passenger Nikos Vlahos told the Morning Post-]{+said Nikos Vlahos, a passenger+}'],
    ],
    ['nothing else was changed', 'It rains, Ana Ruiz said today.', 'It rains, said Ana Ruiz today.', ['{+said+}', '[-said-]']],
  ]);
});

describe('what may stand in the place of all of it is one edit with it', () => {
  holds([
    [
      'a name with a comma',
      'It named Bear, Stearns and Co as manager.',
      'It named Brown Kruger Lund as manager.',
      ['[-Bear, Stearns and Co-]{+Brown Kruger Lund+}'],
    ],
    [
      'a clause beside one',
      'Output rose, sources said, and the maker which sells cars gained.',
      'Output rose, sources said, and the maker, a seller of cars gained.',
      ['[-which sells-]{+, a seller of+}'],
    ],
    ['brackets alone', 'Ana Ruiz of Velpa said no.', 'Ana Ruiz (Lab) said no.', ['[-of Velpa-]{+(Lab)+}']],
    ['a mark and no word', 'a deal in May.', 'a deal in light trade.', ['[-May-]{+light trade+}']],
    [
      'a sentence that begins elsewhere',
      'The clerk said that, as a rule, rain falls.',
      'As a rule, rain falls.',
      ['[-The clerk said that, as-]{+As+}'],
    ],
    ['a point within a name', 'Nissan <NSAN.T> is issuing a bond.', 'Varnholt is issuing a bond.', ['[-Nissan <NSAN.T>-]{+Varnholt+}']],
    ['a list', 'They sang for Rome', 'They sang, danced, drank for Rome', ['{+, danced, drank+}']],
  ]);
});
