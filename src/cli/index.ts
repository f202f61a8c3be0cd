import { readFileSync } from 'node:fs';
import { compare, load, renderers } from '../index.js';

export async function run(argv: readonly string[], world: NodeJS.Process): Promise<number> {
  const files = argv
    .filter((arg, i) => !arg.startsWith('-') && !['--format', '--structure', '--unit'].includes(argv[i - 1] ?? ''))
    .slice(1);
  const flag = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const structure = flag('--structure') === 'none' ? 'none' : 'article';
  const [left, right] = await Promise.all(files.map((file) => load(readFileSync(file), file, { structure })));
  const format = flag('--format') === 'json' ? 'json' : 'terminal';
  const comparison = compare(left!, right!, { unit: flag('--unit') === 'sentence' ? 'sentence' : 'paragraph' });
  world.stdout.write(renderers[format].comparison(comparison, { width: 80, color: 0, view: 'report', all: false, only: [] }));
  return comparison.summary.same || argv.includes('--exit-zero') ? 0 : 1;
}
