import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';

/** @typedef {{ from: number, to: number, text: string }} Edit What stands in the place of some bytes of a file, which swc counts from 1. */
/** @typedef {{ type: string, span: { start: number, end: number } }} Node */
/** @typedef {Node & { elements: readonly (Node | null | undefined)[], typeAnnotation: Node | null }} Names */
/** @typedef {Node & { elements?: readonly ({ spread: unknown, expression: Node } | undefined)[] }} List */
/** @typedef {{ type: string, id: Names, init: List }} Unpacking A declaration that takes a list apart. */
/** @typedef {Node & { value: string, ctxt?: number }} Name A name, and the number of the scope that it is of; a name of a property has none. */
/** @typedef {Node & { declarations: readonly { id: Name, init: (Node & { pattern?: string }) | null }[] }} Declaration */

const helper = fileURLToPath(new URL('stand-ins/first-of.js', import.meta.url));

/**
 * A source file as the engine runs it soonest, which most of the program is not optimised for in a run of some seconds: `const [a, b] = list` as
 * `const a = list[0], b = list[1]`, `const [a, b] = [x, y]` as `const a = x, b = y`, and `([a, b]) => a` as `({ 0: a, 1: b }) => a`, for by itself the engine takes
 * a list apart by an iterator; `#name`, which it looks up in a way of its own, as a plain name that nothing else has; and `const a = /\p{L}/u`, which takes up to
 * 0.4 ms to make, as a function that makes it when it is first asked for.
 * @param {string} text
 */
export function lowered(text) {
  if (!/\b(?:const|let) \[|[({:] ?\[|#[A-Za-z]|\\p\{/.test(text)) return text;
  const bytes = Buffer.from(text);
  const tree = parseSync(text, { syntax: 'typescript', target: 'es2022' });
  const unpackings = unpackingsIn(tree).flatMap((unpacking, i) => sideBySide(unpacking, bytes) ?? inTurn(unpacking, bytes, `$list${i}`));
  const names = privateNamesIn(tree).map(({ span: { start } }) => ({ from: start, to: start + 1, text: '$_' }));
  const late = tree.body.flatMap((statement, i) => madeLate(/** @type {Node} */ (statement), tree, `$late${i}`));
  const patterns = patternsIn(tree).map((pattern) => byPlace(pattern, bytes));
  const head = unpackings.length > 0 ? `import { firstOf as $firstOf } from ${JSON.stringify(helper)}; ` : '';
  return head + edited(bytes, [...unpackings, ...names, ...late, ...patterns]);
}

/** A plug-in of esbuild's: the sources are read so. @type {import('esbuild').Plugin} */
export const lowering = {
  name: 'lowering',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: lowered(readFileSync(path, 'utf8')) }));
  },
};

/** The names under a node that only their class knows. @param {unknown} node @returns {Node[]} */
function privateNamesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return /** @type {Node} */ (node).type === 'PrivateName' ? [/** @type {Node} */ (node)] : Object.values(node).flatMap(privateNamesIn);
}

/** The declarations under a node that take a list apart, without a rest and without defaults. @param {unknown} node @returns {Unpacking[]} */
function unpackingsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(unpackingsIn);
  const { type, id, init } = /** @type {Unpacking} */ (node);
  if (type !== 'VariableDeclarator' || id.type !== 'ArrayPattern' || !init || id.typeAnnotation) return inside;
  const isPlain =
    id.elements.length > 0 && id.elements.every((name) => !name || name.type === 'Identifier' || name.type === 'ObjectPattern');
  return isPlain ? [{ type, id, init }, ...inside] : inside;
}

/**
 * The patterns under a node that take apart what a function is given or a loop goes through, which is a list wherever they stand; without a rest.
 * @param {unknown} node
 * @returns {Names[]}
 */
function patternsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const { type, elements } = /** @type {Names} */ (node);
  if (type === 'ArrayPattern') return elements.some((name) => name?.type === 'RestElement') ? [] : [/** @type {Names} */ (node)];
  const { init, right } = /** @type {Record<string, unknown>} */ (node);
  if (type === 'VariableDeclarator' && init) return patternsIn(init);
  if (type === 'AssignmentExpression') return patternsIn(right);
  return Object.values(node).flatMap(patternsIn);
}

/** `[a, b]` as `{ 0: a, 1: b }`. @param {Names} pattern @param {Buffer} bytes @returns {Edit} */
function byPlace({ span, elements }, bytes) {
  const last = elements.at(-1);
  const to = bytes.indexOf(']', (last ? last.span.end : span.start) - 1) + 2;
  const names = elements.flatMap((name, i) => (name ? [`${i}: ${written(name, bytes)}`] : []));
  return { from: span.start, to, text: `{ ${names.join(', ')} }` };
}

/**
 * A declaration of one expression with a class of letters of all scripts, and whatever asks for it: `let $late; const a = () => ($late ??= /\p{L}/u); a().test(text)`.
 * @param {Node} statement
 * @param {unknown} tree
 * @param {string} made a name for it that nothing else has
 * @returns {Edit[]}
 */
function madeLate(statement, tree, made) {
  if (statement.type !== 'VariableDeclaration') return [];
  const { declarations } = /** @type {Declaration} */ (statement);
  const { id, init } = /** @type {Declaration['declarations'][number]} */ (declarations[0]);
  if (declarations.length > 1 || id.type !== 'Identifier' || init?.type !== 'RegExpLiteral' || !init.pattern?.includes('\\p{')) return [];
  const { start } = statement.span;
  const { start: from, end: to } = init.span;
  return [
    { from: start, to: start, text: `let ${made}; ` },
    { from, to: from, text: `() => (${made} ??= ` },
    { from: to, to, text: ')' },
    ...namesOf(id, tree).map(({ span: { end } }) => ({ from: end, to: end, text: '()' })),
  ];
}

/** Where a name is asked for what it stands for. @param {Name} name @param {unknown} node @returns {Name[]} */
function namesOf(name, node) {
  if (typeof node !== 'object' || node === null || node === name) return [];
  const { type, value, ctxt } = /** @type {Name} */ (node);
  if (type === 'Identifier' && value === name.value && ctxt === name.ctxt) return [/** @type {Name} */ (node)];
  return Object.values(node).flatMap((inside) => namesOf(name, inside));
}

/**
 * Of a list that is written where it is taken apart, each name with what it stands for; undefined for another.
 * @param {Unpacking} unpacking
 * @param {Buffer} bytes
 */
function sideBySide({ id, init }, bytes) {
  if (init.type !== 'ArrayExpression' || init.elements?.length !== id.elements.length) return undefined;
  /** @type {Edit[]} */
  const edits = [];
  let from = id.span.start;
  for (const [i, part] of init.elements.entries()) {
    const name = id.elements[i];
    if (!name || !part || part.spread) return undefined;
    const { start, end } = part.expression.span;
    edits.push({ from, to: start, text: `${i > 0 ? ', ' : ''}${written(name, bytes)} = ` });
    from = end;
  }
  return [...edits, { from, to: init.span.end, text: '' }];
}

/**
 * Of any other list, each name by its place.
 * @param {Unpacking} unpacking
 * @param {Buffer} bytes
 * @param {string} list a name for it that nothing else has
 * @returns {Edit[]}
 */
function inTurn({ id, init }, bytes, list) {
  const { start, end } = init.span;
  const names = id.elements.map((name, i) => (name ? `, ${written(name, bytes)} = ${list}[${i}]` : ''));
  return [
    { from: id.span.start, to: start, text: `${list} = $firstOf(` },
    { from: end, to: end, text: `, ${id.elements.length})${names.join('')}` },
  ];
}

/** @param {Node} node @param {Buffer} bytes */
function written({ span }, bytes) {
  return bytes.toString('utf8', span.start - 1, span.end - 1);
}

/** @param {Buffer} bytes @param {Edit[]} edits */
function edited(bytes, edits) {
  let at = 1;
  let text = '';
  for (const edit of edits.sort((one, other) => one.from - other.from)) {
    text += bytes.toString('utf8', at - 1, edit.from - 1) + edit.text;
    at = edit.to;
  }
  return text + bytes.toString('utf8', at - 1);
}
