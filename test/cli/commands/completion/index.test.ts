import { beforeAll, describe, expect, test } from '@jest/globals';
import { definitions } from '../../../../src/cli/definitions/index.js';
import { runIn } from '../../fake-world.js';
import { completedByZsh, homeWith, isThere, offeredByBash, offeredByFish } from './shells.js';

const names = definitions.map(({ name }) => name);
const diff = definitions.find(({ name }) => name === 'diff');
const diffFlags = [...(diff?.flags ?? []).map(({ name }) => name), '--help'];

/** Tests for a shell that is installed; where it is not, the run says that they were skipped. */
const withShell = (shell: string) => (isThere(shell) ? describe : describe.skip);

test('there is a script for each shell, and no other', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out, err } = await runIn('/', ['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of [...names, ...diffFlags.map((flag) => flag.slice(2))]) expect(out).toContain(name);
  }
  expect(await runIn('/', ['completion', 'tcsh'])).toEqual({
    code: 2,
    out: '',
    err: 'wirediff: completion tcsh: unknown value; use bash, zsh or fish\n',
  });
  expect((await runIn('/', ['completion'])).err).toBe(
    'wirediff: completion: <shell> is missing; write wirediff completion <bash|zsh|fish>\n',
  );
});

withShell('bash')('bash completes', () => {
  let home = '';
  beforeAll(async () => {
    home = await homeWith('bash');
  });

  test.each<[string, readonly string[]]>([
    ['wirediff ', [...names, 'help']],
    ['wirediff di', ['diff']],
    ['wirediff --', ['--version', '--help']],
    ['wirediff help in', ['inspect']],
    ['wirediff diff --', diffFlags],
    ['wirediff diff old.txt --vi', ['--view']],
    ['wirediff diff --format ', diff?.flags.find(({ name }) => name === '--format')?.known ?? []],
    ['wirediff diff --format=js', ['json']],
    ['wirediff diff --format=', diff?.flags.find(({ name }) => name === '--format')?.known ?? []],
    ['wirediff diff --only sh', ['shared']],
    ['wirediff diff --only shared,mo', ['shared,moved']],
    ['wirediff diff --only shared,edited,mo', ['shared,edited,moved']],
    ['wirediff completion ', ['bash', 'zsh', 'fish']],
    ['wirediff completion f', ['fish']],
    ['wirediff inspect --un', []],
    // What is left to bash itself, which offers files.
    ['wirediff diff mor', []],
    ['wirediff diff --output mor', []],
    ['wirediff diff --pairs mor', []],
    ['wirediff diff -- --o', []],
  ])('%s', (line, offered) => {
    expect(offeredByBash(home, line)).toEqual(offered);
  });
});

withShell('fish')('fish completes', () => {
  let home = '';
  beforeAll(async () => {
    home = await homeWith('fish');
  });

  test.each<[string, readonly string[]]>([
    ['wirediff ', [...names, 'help'].sort()],
    ['wirediff di', ['diff']],
    ['wirediff diff --vi', ['--view']],
    ['wirediff diff --format js', ['json']],
    ['wirediff diff --format=js', ['--format=json']],
    ['wirediff diff --only shared,mo', ['shared,moved']],
    ['wirediff diff mor', ['morning.txt']],
    ['wirediff diff --output mor', ['morning.txt']],
    ['wirediff diff --threshold mor', []],
    ['wirediff completion f', ['fish']],
    ['wirediff completion mor', []],
    ['wirediff help in', ['inspect']],
    ['wirediff inspect --unit', []],
  ])('%s', (line, offered) => {
    expect(offeredByFish(home, line).sort()).toEqual(offered);
  });

  test('every flag of diff', () => {
    expect(offeredByFish(home, 'wirediff diff --').sort()).toEqual([...diffFlags].sort());
  });
});

withShell('zsh')('zsh completes', () => {
  let home = '';
  beforeAll(async () => {
    home = await homeWith('zsh');
  });

  test.each<[string, string]>([
    ['wirediff di', 'wirediff diff '],
    ['wirediff diff --thr', 'wirediff diff --threshold='],
    ['wirediff diff --stri', 'wirediff diff --strict '],
    ['wirediff diff --format js', 'wirediff diff --format json '],
    ['wirediff diff --format=js', 'wirediff diff --format=json '],
    // The comma goes when a blank follows.
    ['wirediff diff --only shared,mo', 'wirediff diff --only shared,moved,'],
    ['wirediff diff mor', 'wirediff diff morning.txt '],
    ['wirediff diff morning.txt art', 'wirediff diff morning.txt articles/'],
    ['wirediff diff articles/', 'wirediff diff articles/late\\ edition.txt '],
    ['wirediff diff --output mor', 'wirediff diff --output morning.txt '],
    ['wirediff completion f', 'wirediff completion fish '],
    ['wirediff help ins', 'wirediff help inspect '],
    ['wirediff inspect --uni', 'wirediff inspect --uni'],
  ])('%s', (line, completed) => {
    expect(completedByZsh(home, line)).toBe(completed);
  });
});
