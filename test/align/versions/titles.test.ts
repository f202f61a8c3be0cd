import { expect, test } from '@jest/globals';
import { compare } from '../../../src/index.js';
import { read } from '../../support/articles.js';

const grafs = [
  'Opposition candidate Ana Velasco held 48.7 percent of the vote against 45.2 percent for President Hector Rios.',
  'Turnout was about 71 percent, up from 66 percent four years ago, the electoral authority said.',
  'International observers called the voting peaceful, although some polling stations opened late.',
];

/** Whether the headlines over two stories are told as versions of each other. */
async function isTied(left: string, right: string, others = grafs): Promise<boolean> {
  const [l, r] = [await read([left, ...grafs].join('\n\n')), await read([right, ...others].join('\n\n'))];
  return compare(l, r).passages.some(
    ({ kind, left: one, right: other }) => kind === 'edited' && one[0]!.block === 0 && other[0]!.block === 0,
  );
}

const leads = 'Velasco leads in Santara presidential vote, early count shows';

test('headlines of one story are versions of each other, whatever their words', async () => {
  expect(await isTied(leads, 'Rios concedes defeat to former minister')).toBe(true);
  expect(await isTied(leads, 'Velasco wins the presidency as Rios concedes defeat')).toBe(true);
});

test('those over two stories are not', async () => {
  const other = ['The mayor opened a bridge.', 'A fair of cheese drew 900 people to Lund.', 'Rain is due on Friday.'];
  expect(await isTied(leads, 'Velasco wins the presidency as Rios concedes defeat', other)).toBe(false);
});
