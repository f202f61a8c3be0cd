import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { definitions } from '../../../src/cli/definitions/index.js';
import { manual } from '../../../src/cli/manual/index.js';
import { plain } from '../../../src/cli/manual/roff.js';

const page = manual();
const isThere = (program: string) => spawnSync(program, ['-V'], { input: '' }).error === undefined;

/** The page as a terminal shows it, without bold and underlined letters, its lines joined. */
function read(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { input: page, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout
    .replace(/.\u0008/g, '')
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/\s+/g, ' ');
}

describe('the manual page', () => {
  test.each(definitions.map((definition) => [definition.name, definition] as const))(
    'tells of %s, its flags and its examples',
    (name, { flags, examples, takes }) => {
      const part = page.slice(page.indexOf(`.SS wirediff ${name} `));
      const own = part.slice(0, part.indexOf('\n.S', 1));
      for (const flag of flags.filter(({ hidden }) => !hidden)) expect(own).toContain(`.TP\n\\fB${plain(flag.name)}\\fR`);
      for (const argument of takes) expect(own).toContain(`.TP\n\\fI${plain(argument.name)}\\fR`);
      for (const { line } of examples) expect(page).toContain(`\n${plain(line)}\n`);
    },
  );

  test('has the parts that people look for, in their order', () => {
    expect([...page.matchAll(/^\.SH (.*)$/gm)].map(([, title]) => title)).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ]);
  });

  test('takes no text for a request', () => {
    expect(plain(".wirediff.check.yml\n'quoted' - \\back `tick`")).toBe(
      '\\&.wirediff.check.yml\n\\(aqquoted\\(aq \\- \\eback \\(gatick\\(ga',
    );
  });

  (isThere('mandoc') ? test : test.skip)('mandoc has nothing against it but that it is not dated', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-Tlint', '-Wwarning'], { input: page, encoding: 'utf8' });
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !/missing date/.test(line));
    expect(complaints).toEqual([]);
  });

  (isThere('mandoc') ? test : test.skip)('reads in mandoc as it was written', () => {
    const text = read('mandoc', ['-Tutf8', '-Owidth=100']);
    for (const { flags, description } of definitions) {
      expect(text).toContain(description);
      for (const { name } of flags) expect(text).toContain(name);
    }
    expect(text).toContain('wirediff diff --pairs pairs.ndjson > reports.ndjson');
    expect(text).toContain('[-old-]{+new+} words of the left article');
    expect(text).toContain('7→2 paragraph');
  });

  (spawnSync('groff', ['-v']).error ? test.skip : test)('reads in groff as it was written, without a warning', () => {
    const text = read('groff', ['-man', '-Tutf8', '-ww', '-rLL=100n']);
    for (const { flags } of definitions) for (const { name } of flags) expect(text).toContain(name);
  });
});
