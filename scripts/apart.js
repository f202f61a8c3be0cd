/**
 * A plug-in of esbuild's: the program asks for the tables of older encodings as a file of their own, half a megabyte that hardly a run needs.
 * @type {import('esbuild').Plugin}
 */
export const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/legacy\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './legacy.cjs', external: true } : undefined,
    );
  },
};
