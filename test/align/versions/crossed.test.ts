import { describe, expect, test } from '@jest/globals';
import { aligned, graf, marks, type Part, told } from '../support.js';

const comment = 'He declined to comment.';
const edited = (number: number) => graf(number).replace('said', 'added');

/** What the stories differ in. */
const changes = (left: readonly Part[], right: readonly Part[]) => aligned(left, right).links.flatMap(({ edits }) => marks(edits));

describe('a short sentence that a break went past, beside an edit', () => {
  test.each<[what: string, left: Part[], right: Part[]]>([
    ['to the next paragraph', [`${graf(1)} ${comment}`, graf(2)], [edited(1), `${comment} ${graf(2)}`]],
    ['to the one before', [graf(1), `${comment} ${graf(2)}`], [`${edited(1)} ${comment}`, graf(2)]],
    ['with another', [`${graf(1)} ${comment} They wept.`, graf(2)], [edited(1), `${comment} They wept. ${graf(2)}`]],
    ['into one of its own', [`${graf(1)} ${comment}`, graf(2)], [edited(1), comment, graf(2)]],
    ['over furniture', [`${graf(1)} ${comment}`, graf(2)], [edited(1), ['furniture', 'Advertisement'], `${comment} ${graf(2)}`]],
    [
      'where no blanks part sentences',
      ['首相は四日に会見を開いた。彼は辞任を否定した。', '議会は八日に始まる。'],
      ['首相は五日に会見を開いた。', '彼は辞任を否定した。議会は八日に始まる。'],
    ],
  ])('%s is not cut and added', (_, left, right) => {
    expect(changes(left, right)).toHaveLength(1);
    expect(changes(right, left)).toHaveLength(1);
  });

  test('is cut here and added there when it is another one', () => {
    const left = [`${graf(1)} ${comment}`, graf(2)];
    const right = [edited(1), `She wept. ${graf(2)}`];
    expect(told(aligned(left, right))).toEqual(['0~0', '1~1']);
  });

  test('and when it stands far away', () => {
    const left = [`${graf(1)} ${comment}`, graf(2), graf(3), graf(4)];
    const right = [edited(1), graf(2), graf(3), `${comment} ${graf(4)}`];
    expect(told(aligned(left, right))).toEqual(['0~0', '1=1', '2=2', '3~3']);
  });

  test('and when it stayed as well', () => {
    const left = [`${graf(1)} ${comment}`, graf(2)];
    const right = [`${edited(1)} ${comment}`, `${comment} ${graf(2)}`];
    expect(told(aligned(left, right))).toEqual(['0~0', '1~1']);
  });
});
