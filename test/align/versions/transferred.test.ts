import { describe, expect, test } from '@jest/globals';
import { compare, type EditedPassage } from '../../../src/index.js';
import { article } from '../../support/articles.js';
import { isMirrored, rebuildsTheRight } from '../../support/laws.js';
import { marks } from '../support.js';

const leak = 'Firemen found the leak behind the kitchen of a noodle bar.';
const treated = (count: string) => `${count} people were treated in hospital for headaches and nausea.`;
const shopper = '"Somebody shouted and then everybody was running," said shopper Ines Vik.';
const centre = 'The centre, which has 140 shops on three floors, opened in 1988.';
const vans = 'The gas company Lumen sent two vans and a team of six engineers.';
const tested = 'The pipes will be tested before anyone is let in again.';

async function compared(left: readonly string[], right: readonly string[]) {
  const [l, r] = [await article(left), await article(right)];
  const comparison = compare(l, r);
  rebuildsTheRight(comparison);
  isMirrored(comparison, compare(r, l));
  return comparison;
}

const passageOf = ({ passages }: Awaited<ReturnType<typeof compared>>) =>
  passages.find(({ left }) => left.some(({ block }) => block === 0))!;

describe('a sentence that was carried to a paragraph far away', () => {
  const left = [`${leak} ${treated('Eleven')}`, shopper, centre, vans];

  test.each([
    ['to its end', `${vans} ${treated('Seventeen')}`],
    ['to its head', `${treated('Seventeen')} ${vans}`],
  ])('%s, and edited: the edit is told, and that it moved', async (_, last) => {
    const comparison = await compared(left, [leak, shopper, centre, last]);
    const passage = passageOf(comparison) as EditedPassage;
    expect(passage).toMatchObject({ relation: 'many-to-many', moved: true, labels: ['number'] });
    expect(passage.movedUnits).toEqual({ left: [{ block: 0 }], right: [{ block: 3 }] });
    expect(marks(passage.edits)).toEqual(['[-Eleven-]{+Seventeen+}']);
    expect(comparison.summary.passages).toMatchObject({ shared: 2, edited: 1, unique: { left: 0, right: 0 } });
  });

  test('from between two others, unedited: nothing is told but the move', async () => {
    const whole = [`${leak} ${treated('Eleven')} ${tested}`, shopper, centre, vans];
    const comparison = await compared(whole, [`${leak} ${tested}`, shopper, centre, `${vans} ${treated('Eleven')}`]);
    expect(passageOf(comparison)).toMatchObject({ kind: 'shared', moved: true, edits: [] });
    expect(comparison.summary).toMatchObject({ same: false, containment: { left: 1, right: 1 } });
  });

  test('a short one may stand anywhere', async () => {
    const short = 'He declined to comment on it.';
    const { passages } = await compared([`${leak} ${short}`, shopper, centre, vans], [leak, shopper, centre, `${vans} ${short}`]);
    expect(passages.map(({ left: l, right: r }) => [l.length, r.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('one that two paragraphs gained is not known to be either', async () => {
    const { passages } = await compared(
      [...left, tested],
      [leak, shopper, centre, `${vans} ${treated('Seventeen')}`, `${tested} ${treated('Twenty')}`],
    );
    expect(passages.every(({ left: l, right: r }) => l.length + r.length === 2)).toBe(true);
  });

  test('by sentences each is a passage of its own', async () => {
    const { passages } = compare(await article(left), await article([leak, shopper, centre, `${vans} ${treated('Seventeen')}`]), {
      unit: 'sentence',
    });
    expect(passages.every((passage) => passage.kind !== 'unique' && passage.pieces === undefined)).toBe(true);
  });
});
