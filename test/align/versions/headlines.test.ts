import { expect, test } from '@jest/globals';
import { compare } from '../../../src/index.js';
import { read } from '../../support/articles.js';

/** What is tied to what, by the role and the first word of each. */
async function tied(left: string, right: string): Promise<string[]> {
  const comparison = compare(await read(left), await read(right));
  const name = (side: 'left' | 'right', block: number) => {
    const { role, text } = comparison[side].blocks[block]!;
    return `${role} ${text.split(' ')[0]!}`;
  };
  return comparison.passages.flatMap(({ kind, left: l, right: r }) =>
    kind === 'unique'
      ? []
      : [`${l.map(({ block }) => name('left', block)).join('+')} | ${r.map(({ block }) => name('right', block)).join('+')}`],
  );
}

const headline = 'Norlund central bank raises key rate to 4.5 percent';
const lead =
  "Norlund's central bank raised its key interest rate by half a percentage point to 4.5 percent on Thursday, its third increase this year, as it fights inflation that has reached a ten-year high.";
const toldAnew =
  "Norlund's central bank raised its key rate to 4.5 percent on Thursday, from 4 percent, and said more increases may follow.";
const governor = 'Governor Ida Moen told reporters that further increases were likely before the summer.';
const krone = 'The krone rose against the euro after the decision.';

test('a lead is a version of the lead and not of the headline, where the other story has none', async () => {
  const stories = [`${headline}\n\n${lead}\n\n${governor}\n\n${krone}\n`, `${toldAnew}\n\n${governor}\n\n${krone}\n`] as const;
  const rest = ['paragraph Governor | paragraph Governor', 'paragraph The | paragraph The'];
  expect(await tied(...stories)).toEqual(["paragraph Norlund's | paragraph Norlund's", ...rest]);
  expect(await tied(stories[1], stories[0])).toEqual(["paragraph Norlund's | paragraph Norlund's", ...rest]);
});

test('a headline of which no paragraph is a version is one of the paragraph that says the same', async () => {
  const short = "Norlund's central bank raised its key rate to 4.5 percent.";
  expect(await tied(`${headline}\n\n${governor}\n\n${krone}\n`, `${short}\n\n${governor}\n\n${krone}\n`)).toContain(
    "headline Norlund | paragraph Norlund's",
  );
});
