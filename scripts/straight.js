import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lowered } from './lowered.js';

/**
 * A plug-in of esbuild's. The command line takes what it needs from the library's face, and esbuild keeps everything with it that the face offers;
 * so each name is taken from the file that makes it, and `--help` reads nothing of what compares.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export function straight(root) {
  const face = readFileSync(join(root, 'src', 'index.ts'), 'utf8');
  const makers = new Map(
    [...face.matchAll(/^export \{([^}]+)\} from '(.+)';$/gm)].flatMap(([, names, file]) => valuesIn(names).map((name) => [name, file])),
  );
  const straighten = (/** @type {string} */ _, /** @type {string} */ names, /** @type {string} */ up) =>
    valuesIn(names)
      .map((name) => `import { ${name} } from '${up}${makers.get(name)}';`)
      .join(' ');
  return {
    name: 'straight',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]cli[\\/].+\.ts$/ }, ({ path }) => ({
        loader: 'ts',
        contents: lowered(readFileSync(path, 'utf8').replace(/^import \{([^}]+)\} from '((?:\.\.\/)+)index\.js';$/gm, straighten)),
      }));
    },
  };
}

/** The names in the braces of an import or an export, without those of types. @param {string | undefined} names */
function valuesIn(names = '') {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}
