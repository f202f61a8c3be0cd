import { describe, expect, test } from '@jest/globals';
import { aligned, graf, marks, type Part, told } from '../support.js';

const injured = 'Nobody was hurt in the fire at the old grain depot.';
const hurt = 'Nobody was injured in the fire at the grain depot.';
const closed = 'The road to the port was closed until the evening.';
const shut = 'The road to the port was shut until late evening.';
const edited = (number: number) => graf(number).replace('said', 'added');

/** What went from one side, and what came on the other, of several words at a time. */
const cutOrAdded = (left: readonly Part[], right: readonly Part[]) =>
  aligned(left, right)
    .links.flatMap(({ edits }) => marks(edits))
    .filter((mark) => mark.split(' ').length > 4);

describe('a sentence that was edited as a break went past it', () => {
  test.each<[what: string, left: Part[], right: Part[]]>([
    ['to the next paragraph', [`${graf(1)} ${injured}`, graf(2)], [edited(1), `${hurt} ${graf(2)}`]],
    ['beside no other edit', [`${graf(1)} ${injured}`, graf(2)], [graf(1), `${hurt} ${graf(2)}`]],
    ['to the one before', [graf(1), `${injured} ${graf(2)}`], [`${edited(1)} ${hurt}`, graf(2)]],
    ['with another', [`${graf(1)} ${injured} ${closed}`, graf(2)], [edited(1), `${hurt} ${shut} ${graf(2)}`]],
    ['over furniture', [`${graf(1)} ${injured}`, graf(2)], [edited(1), ['furniture', 'Advertisement'], `${hurt} ${graf(2)}`]],
  ])('%s is not cut and added', (_, left, right) => {
    expect(cutOrAdded(left, right)).toEqual([]);
    expect(cutOrAdded(right, left)).toEqual([]);
  });

  test('is cut here and added there when it is another one', () => {
    const left = [`${graf(1)} ${injured}`, graf(2)];
    const right = [edited(1), `${closed} ${graf(2)}`];
    expect(told(aligned(left, right))).toEqual(['0~0', '1~1']);
  });

  test('and when a version of it stayed as well', () => {
    const left = [`${graf(1)} ${injured}`, graf(2)];
    const right = [`${edited(1)} ${hurt}`, `${hurt} ${graf(2)}`];
    expect(told(aligned(left, right))).toEqual(['0~0', '1~1']);
  });
});
