import { expect, test } from '@jest/globals';
import { editWords } from '../../../src/align/edits/words.js';
import { cpuTime } from '../../support/cpu.js';

const readingOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });

test.each(['()', '[', ')', '" ', '- ', '… ', ', ', 'a, '])('twenty thousand times %j against half as many take little time', (letters) => {
  const [half, whole] = [letters.repeat(10_000), letters.repeat(20_000)];
  expect(cpuTime(() => editWords(readingOf(`He said ${half} so.`), readingOf(`He said ${whole} so.`)))).toBeLessThan(2000);
});
