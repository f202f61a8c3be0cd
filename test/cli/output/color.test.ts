import { describe, expect, test } from '@jest/globals';
import { type ColorChoice, colorLevel } from '../../../src/cli/output/color.js';
import type { World } from '../../../src/cli/world.js';

const world = (terminal: boolean, env: World['env'], depth = 24): World => {
  const outlet = { write: async () => {}, terminal, colorDepth: () => depth, closed: () => false };
  return { cwd: '/', env, stdin: async () => new Uint8Array(), stream: async function* () {}, stdout: outlet, stderr: outlet };
};

describe('colour', () => {
  test.each<[ColorChoice, boolean, World['env'], number]>([
    ['auto', true, {}, 3],
    ['auto', false, {}, 0],
    ['auto', true, { NO_COLOR: '1' }, 0],
    ['auto', true, { NO_COLOR: '' }, 3],
    ['auto', false, { FORCE_COLOR: '1' }, 1],
    ['auto', false, { FORCE_COLOR: '' }, 1],
    ['auto', false, { FORCE_COLOR: 'true' }, 1],
    ['auto', false, { FORCE_COLOR: '2' }, 2],
    ['auto', false, { FORCE_COLOR: '3', NO_COLOR: '1' }, 3],
    ['auto', true, { FORCE_COLOR: '0' }, 0],
    ['auto', true, { FORCE_COLOR: 'false' }, 0],
    ['never', true, { FORCE_COLOR: '3' }, 0],
    ['always', false, { NO_COLOR: '1' }, 1],
    ['always', true, {}, 3],
    ['always', false, { FORCE_COLOR: '0' }, 1],
  ])('%s on a terminal (%s) with %j is level %i', (choice, terminal, env, level) => {
    expect(colorLevel(choice, world(terminal, env), false)).toBe(level);
  });

  test.each([
    [1, 0],
    [4, 1],
    [8, 2],
    [24, 3],
  ])('%i bits are level %i', (bits, level) => {
    expect(colorLevel('auto', world(true, {}, bits), false)).toBe(level);
  });

  test('a file is no terminal', () => {
    expect(colorLevel('auto', world(true, {}), true)).toBe(0);
    expect(colorLevel('always', world(true, {}), true)).toBe(1);
  });
});
