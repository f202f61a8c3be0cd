/**
 * Makes dist/: the program in a few files that start fast, the types of the library, and the licences of what is inside.
 * What a command does not need lies in a file of its own and is not read. The old dist/ stands until the new one is whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { apart, partsApart } from './apart.js';
import { lowering } from './lowered.js';
import { straight } from './straight.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const draft = join(root, `dist.${process.pid}`);

/** What all parts have in common. @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // Not 'node20': esbuild would then build every expression with \p{…} anew each time it is used.
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
};

/** Packages in the older module format ask for Node's own modules through `require`. */
const requireBanner = {
  js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
};

try {
  makeTypes();
  writeFileSync(join(draft, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packagesIn(await bundle())));
  for (const part of ['articles', 'program']) makeScript(join(draft, 'cli', `${part}.cjs`));
  compile();
  writeFileSync(join(draft, 'wirediff.1'), await makeManual());
  replace(join(root, 'dist'));
} finally {
  rmSync(draft, { recursive: true, force: true });
}

function makeTypes() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--emitDeclarationOnly', '--outDir', draft], {
    cwd: root,
    stdio: 'inherit',
  });
  // The types are written even so, and a fault in them is the business of `npm run types`.
  if (status !== 0) process.exitCode = 1;
}

/** Writes the library and the program, and says which source files went into them. */
async function bundle() {
  const built = await Promise.all([bundleLibrary(), bundleProgram(), bundleLoader()]);
  return built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

/** The library is ES modules; what is needed only now and then lies in files of its own. */
function bundleLibrary() {
  return build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: draft,
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
    format: 'esm',
    plugins: [lowering],
    alias: { '#supports-color': './scripts/stand-ins/supports-color.cjs' },
    banner: requireBanner,
  });
}

/** The program is one script, because V8 keeps a compiled form of scripts alone (`src/cli/load.ts`). */
function bundleProgram() {
  return build({
    ...common,
    // Letters outside ASCII are written as escapes: V8 then takes a byte a letter and not two, and reading the file takes half as long.
    charset: 'ascii',
    entryPoints: {
      'cli/program': 'src/cli/index.ts',
      'cli/articles': 'src/cli/articles.ts',
      ...Object.fromEntries(Object.entries(partsApart).map(([name, file]) => [`cli/${name}`, file])),
    },
    outdir: draft,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [straight(root), lowering, apart],
    supported: { 'dynamic-import': false },
    // Half the letters to read.
    minifyWhitespace: true,
    define: { 'import.meta.url': '__filename' },
    alias: {
      'node:child_process': './scripts/stand-ins/child_process.cjs',
      'node:process': './scripts/stand-ins/process.cjs',
      '#supports-color': './scripts/stand-ins/supports-color.cjs',
    },
  });
}

/**
 * Makes of a part the function in a file that `src/cli/load.ts` reads, a byte a letter: there may be ASCII alone. esbuild escapes the letters of strings, and
 * leaves those of regular expressions and of `String.raw` (of which expressions are made) as they are; there an escape means the same.
 * @param {string} file
 */
function makeScript(file) {
  const text = readFileSync(file, 'utf8');
  const [escaped] = /\\[^\0-\x7f]/.exec(text) ?? [];
  if (escaped) throw new Error(`${file}: a backslash before ${escaped[1]}, which cannot be written as an escape`);
  const ascii = text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(file, `(function (module, exports, require, __filename) {${ascii}\n})`);
}

function bundleLoader() {
  return build({
    ...common,
    entryPoints: { 'cli/load': 'src/cli/load.ts', 'cli/helper': 'src/cli/crew/helper.ts' },
    outdir: draft,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
}

/** The manual page, from the same definitions as help. @returns {Promise<string>} */
async function makeManual() {
  const outfile = join(draft, 'manual.mjs');
  await build({ ...common, entryPoints: ['src/cli/manual/index.ts'], outfile, format: 'esm', banner: requireBanner });
  try {
    return (await import(pathToFileURL(outfile).href)).manual();
  } finally {
    rmSync(outfile);
  }
}

/** Keeps what this Node compiled of the program; see `src/cli/load.ts`. */
function compile() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'compile.js'), draft], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** @param {string[]} inputs */
function packagesIn(inputs) {
  // Where `node_modules` is a link, they stand elsewhere.
  const names = inputs.map((input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names.flat())].sort();
}

/** Every package whose code went into the program, with the licence that asks to go with it. @param {string[]} names */
function noticesOf(names) {
  const notices = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(-mit)?(\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} comes without its licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `The program contains code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** @param {string} dist */
function replace(dist) {
  const old = `${draft}.old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(draft, dist);
  rmSync(old, { recursive: true, force: true });
}
