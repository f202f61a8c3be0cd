import { describe, expect, test } from '@jest/globals';
import { editWords } from '../../../src/align/edits/words.js';

const readingOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });

/** The edits as a report marks them. */
const marks = (left: string, right: string) =>
  editWords(readingOf(left), readingOf(right)).edits.map(
    ({ left: l, right: r }) => `${l.text === '' ? '' : `[-${l.text}-]`}${r.text === '' ? '' : `{+${r.text}+}`}`,
  );

describe('what two rewritten clauses happen to share goes with them', () => {
  test.each([
    [
      'an article',
      'Convincing the council took weeks',
      'Persuading the cabinet took weeks',
      ['[-Convincing the council-]{+Persuading the cabinet+}'],
    ],
    [
      'a small word of two amounts',
      'It killed five and injured dozens more, police said',
      'It killed five and injured more than 300, police said',
      ['[-dozens more-]{+more than 300+}'],
    ],
    [
      'a small word of two amounts, the other way round',
      'It killed five and injured more than 300, police said',
      'It killed five and injured dozens more, police said',
      ['[-more than 300-]{+dozens more+}'],
    ],
    [
      'two small words',
      'He demonstrated to the parliamentarians yesterday',
      'He apologised to the conference yesterday',
      ['[-demonstrated to the parliamentarians-]{+apologised to the conference+}'],
    ],
    [
      'a comma between long clauses',
      'the spokesman explained carefully, everybody listened patiently',
      'the minister announced yesterday, journalists doubted loudly',
      ['[-spokesman explained carefully, everybody listened patiently-]{+minister announced yesterday, journalists doubted loudly+}'],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
  });
});

describe('what stayed and tells something is left standing', () => {
  test.each([
    [
      'words as long as the changes beside them',
      'He walked out of the building',
      'He stormed out of the conference',
      ['[-walked-]{+stormed+}', '[-building-]{+conference+}'],
    ],
    [
      'a number',
      'Rescuers evacuated 12 villagers',
      'Helicopters transported 12 pensioners',
      ['[-Rescuers evacuated-]{+Helicopters transported+}', '[-villagers-]{+pensioners+}'],
    ],
    [
      'a name',
      'Rescuers evacuated Dona yesterday evening',
      'Helicopters transported Dona tomorrow morning',
      ['[-Rescuers evacuated-]{+Helicopters transported+}', '[-yesterday evening-]{+tomorrow morning+}'],
    ],
    [
      'a quotation mark',
      'explained carefully "nothing happened',
      'announced yesterday "everything changed',
      ['[-explained carefully-]{+announced yesterday+}', '[-nothing happened-]{+everything changed+}'],
    ],
    [
      'a long word',
      'the unexpected nevertheless development',
      'the predictable nevertheless catastrophe',
      ['[-unexpected-]{+predictable+}', '[-development-]{+catastrophe+}'],
    ],
    ['a comma between two names', 'Lima, Cairo', 'Oslo, Paris', ['[-Lima-]{+Oslo+}', '[-Cairo-]{+Paris+}']],
    [
      'four words, however small',
      'Representatives demonstrated as it is to parliamentarians yesterday',
      'Journalists complained as it is to administrators tomorrow',
      ['[-Representatives demonstrated-]{+Journalists complained+}', '[-parliamentarians yesterday-]{+administrators tomorrow+}'],
    ],
    [
      'a word between two that went',
      'Sarno said on Tuesday its experimental ferry sailed',
      'Sarno said its ferry sailed',
      ['[-on Tuesday-]', '[-experimental-]'],
    ],
    ['a letter that has no case', '警察逮捕了抗议者', '军队释放了示威者', ['[-警察逮捕-]{+军队释放+}', '[-抗议者-]{+示威者+}']],
  ])('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
  });
});

describe('what came or went begins and ends where a clause does', () => {
  test.each([
    ['between commas', 'The mayor said no.', 'The mayor, who was ill, said no.', ['{+, who was ill,+}']],
    ['with the comma that closes it', 'The mayor, a baker, said no.', 'The mayor, a baker, a widow, said no.', ['{+a widow,+}']],
    ['a quotation with its marks', 'He said “no” twice.', 'He said “no” “never” twice.', ['{+“never”+}']],
    ['brackets in pairs, though the first is the old one', 'Dona (twice) said no.', 'Dona (once) (twice) said no.', ['{+(once)+}']],
    ['brackets in pairs', 'Dona (AP) said (twice) no.', 'Dona (AP) said (twice) (thrice) no.', ['{+(thrice)+}']],
    ['a sentence with its point', 'It rained. They left.', 'It rained. It snowed. They left.', ['{+It snowed.+}']],
    ['a sentence at the end', 'It rained.', 'It rained. It snowed.', ['{+It snowed.+}']],
    [
      'a clause in one piece, though a word of it stood there before',
      'In the week the forecasters met.',
      'In the week rain in the south delayed sowing, the forecasters met.',
      ['{+rain in the south delayed sowing,+}'],
    ],
    [
      'the same at its head',
      'Proceeds will be used for the docks.',
      'Proceeds from the offering, which will be joined with those of a sale, will be used for the docks.',
      ['{+from the offering, which will be joined with those of a sale,+}'],
    ],
    ['a word said twice', 'very well', 'very very well', ['{+very+}']],
  ])('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
    const mirrored = expected.map((mark) => mark.replace('{+', '[-').replace('+}', '-]'));
    expect(marks(right, left)).toEqual(mirrored);
  });
});
