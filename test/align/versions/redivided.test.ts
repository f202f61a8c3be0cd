import { describe, expect, test } from '@jest/globals';
import { aligned, graf, type Part, told } from '../support.js';

const comment = 'He declined to comment.';

describe('paragraphs of which others were made', () => {
  const same: readonly (readonly [what: string, left: readonly Part[], right: readonly Part[], told: readonly string[]])[] = [
    ['a short sentence crossed', [`${graf(1)} ${comment}`, graf(2)], [graf(1), `${comment} ${graf(2)}`], ['0,1=0,1 many-to-many']],
    ['one of a word', [`${graf(1)} Why?`, graf(2)], [graf(1), `Why? ${graf(2)}`], ['0,1=0,1 many-to-many']],
    ['a short paragraph was joined', [graf(1), comment], [`${graf(1)} ${comment}`], ['0,1=0 merge']],
    ['no sentence ends at the break', ['"Patience," Vrana', 'told reporters.'], ['"Patience," Vrana told reporters.'], ['0,1=0 merge']],
    [
      'a chain: each break went on by a sentence',
      [`${graf(1)} ${graf(2)}`, `${graf(3)} ${comment}`, `They wept. ${graf(4)}`],
      [graf(1), `${graf(2)} ${graf(3)}`, `${comment} They wept.`, graf(4)],
      ['0,1,2=0,1,2,3 many-to-many'],
    ],
    [
      'furniture stands between',
      [`${graf(1)} ${comment}`, graf(2)],
      [graf(1), ['furniture', 'Advertisement'], `${comment} ${graf(2)}`],
      ['0,1=0,2 many-to-many'],
    ],
    [
      'it begins as another paragraph does',
      [`${graf(1)} ${graf(2)} ${graf(3)}`, `${graf(1)} ${graf(2)} ${graf(4)}`, graf(5)],
      [graf(1), `${graf(2)} ${graf(3)}`, graf(1), `${graf(2)} ${graf(4)}`, graf(5)],
      ['0=0,1 split', '1=2,3 split', '2=4'],
    ],
    [
      'its words would make it a repeat',
      ['No, said the mayor. The mayor said no.', graf(2)],
      ['No, said the mayor.', 'The mayor said no.', graf(2)],
      ['0=0,1 split', '1=2'],
    ],
  ];

  test.each(same)('%s', (_, left, right, links) => {
    expect(told(aligned(left, right))).toEqual(links);
    expect(aligned(right, left).links.every(({ edits }) => edits.length === 0)).toBe(true);
  });

  test.each<[what: string, left: Part[], right: Part[]]>([
    ['a letter differs', [`${graf(1)} ${comment}`, graf(2)], [graf(1), `She declined to comment. ${graf(2)}`]],
    ['a break parts a word', ['the'], ['t', 'he']],
    ['a break joins two words', ['No', 'one came.'], ['Noone came.']],
  ])('are not those where %s', (_, left, right) => {
    const { links } = aligned(left, right);
    expect(links.every(({ relation, edits }) => relation === 'one-to-one' || edits.length > 0)).toBe(true);
    expect(links.length === 0 || links.some(({ edits }) => edits.length > 0)).toBe(true);
  });
});
