/** What hardly a run needs, as files of their own beside the program, by name: tables of older encodings (half a megabyte), YAML, patterns of file names, the progress of long runs. */
export const partsApart = {
  legacy: 'src/formats/legacy.ts',
  yaml: 'src/cli/commands/check/yaml.ts',
  globs: 'src/cli/collection/sources/globs.ts',
  'progress-bar': 'src/cli/stderr/progress-bar.ts',
};

/**
 * A plug-in of esbuild's: the program asks for these files when it needs them.
 * They must not throw `Trouble`: each has a copy of what it imports, and an error of one copy is none of the other's.
 * @type {import('esbuild').Plugin}
 */
export const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^\\.{1,2}/(?:.*/)?(?:${Object.keys(partsApart).join('|')})\\.js$`) }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${path.split('/').at(-1)?.replace(/js$/, 'cjs')}`, external: true } : undefined,
    );
  },
};
