import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type ProgressChoice, progressFor } from '../../../src/cli/stderr/progress.js';

/** A run of so many steps, 100 ms each by the clock it is given; what it wrote. */
async function shown(choice: ProgressChoice, terminal: boolean, steps: number, total = true): Promise<string> {
  let written = '';
  let clock = 0;
  const write = async (text: string | Uint8Array) => {
    written += text;
  };
  const progress = progressFor(choice, { stderr: { write, terminal, columns: 80, colorDepth: () => 1, closed: () => false } }, () => clock);
  for (let done = 1; done <= steps; done++) {
    clock += 100;
    progress.tell('reading', { done, count: done * 1000, what: 'articles', ...(total ? { total: steps } : {}) });
    // What shows it is loaded meanwhile, and draws ten times a second.
    if (done >= 10) await setTimeout(40);
  }
  progress.end();
  // Writes wait for one another, a turn of the loop at most.
  await setTimeout(50);
  return written;
}

describe('the progress of a run', () => {
  test('is shown after a second, with the rate and what is left, and taken away at the end', async () => {
    const text = await shown('auto', true, 30);
    expect(text).toMatch(/\[=+ +\] reading \d\d%: \d\d,000 articles, \d+,\d{3}\/s, [12] s left/);
    // The last thing is an empty line and the cursor.
    expect(text.slice(text.lastIndexOf('s left'))).toMatch(/\u001b\[0?K/);
    expect(text).toMatch(/\u001b\[\?25h/);
  });

  test('has no share where nobody knows how much there is', async () => {
    expect(await shown('auto', true, 30, false)).toMatch(/(?<!\] )reading: \d\d,000 articles, \d+,\d{3}\/s/);
  });

  test.each([
    ['of a short run', 'auto', true, 9],
    ['where standard error is no terminal', 'auto', false, 30],
    ['when nobody wants it', 'never', true, 30],
  ] as const)('is not shown %s', async (_, choice, terminal, steps) => {
    expect(await shown(choice, terminal, steps)).toBe('');
  });

  test('a closed standard error is no trouble', async () => {
    const write = async () => {
      throw new Error('closed');
    };
    let clock = 0;
    const progress = progressFor('always', { stderr: { write, terminal: true, colorDepth: () => 1, closed: () => true } }, () => clock);
    for (let done = 0; done < 20; done++) {
      clock += 200;
      progress.tell('reading', { done, count: done, what: 'articles' });
      await setTimeout(10);
    }
    progress.end();
  });
});
