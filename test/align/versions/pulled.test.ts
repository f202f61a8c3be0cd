import { expect, test } from '@jest/globals';
import { aligned, graf, type Part, told } from '../support.js';

const line = 'Markets now see a first cut in September.';
const body = `${graf(1)} ${line} ${graf(2)}`;

test.each<[what: string, left: Part[], right: Part[], told: string[]]>([
  ['a sentence of a paragraph that both have', [body, graf(3)], [line, body, graf(3)], ['0~0,1 repeat', '1=2']],
  ['of the paragraph above', [body, graf(3)], [body, line, graf(3)], ['0~0,1 repeat', '1=2']],
  ['without its point', [body, graf(3)], [body, line.slice(0, -1), graf(3)], ['0~0,1 repeat', '1=2']],
  ['of a paragraph that was edited', [body, graf(3)], [body.replace('said', 'added'), graf(3), line], ['0~0,2 repeat', '1=1']],
  ['nothing so short', [`${graf(1)} He declined to comment.`], [`${graf(1)} He declined to comment.`, 'He declined to comment.'], ['0=0']],
])('%s is told as a repeat', (_, left, right, links) => {
  expect(told(aligned(left, right))).toEqual(links);
  expect(aligned(right, left).links).toHaveLength(links.length);
});
