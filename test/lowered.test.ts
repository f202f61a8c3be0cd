import { describe, expect, test } from '@jest/globals';
import { lowered } from '../scripts/lowered.js';
import { firstOf } from '../scripts/stand-ins/first-of.js';

/** The text of a file behind the import that it begins with where a list was taken apart. */
function body(text: string): string {
  return lowered(text).replace(/^import \{ firstOf as \$firstOf \} from "[^"]+first-of\.js"; /, '');
}

describe('lists are taken apart by place', () => {
  test.each([
    ['const [a, b] = list;', 'const $list0 = $firstOf(list, 2), a = $list0[0], b = $list0[1];'],
    ['let [, b] = list as const, c = 1;', 'let $list0 = $firstOf(list as const, 2), b = $list0[1], c = 1;'],
    ['const [{ a }, b] = list;', 'const $list0 = $firstOf(list, 2), { a } = $list0[0], b = $list0[1];'],
    ['const [a, b] = [x(1, 2), [y]];', 'const a = x(1, 2), b = [y];'],
    ["const [é] = ['ü']; // ö", "const é = 'ü'; // ö"],
    [
      'const [a] = of(() => { const [b] = c; return b; });',
      'const $list0 = $firstOf(of(() => { const $list1 = $firstOf(c, 1), b = $list1[0]; return b; }), 1), a = $list0[0];',
    ],
    ['const [a, b] = [c];', 'const $list0 = $firstOf([c], 2), a = $list0[0], b = $list0[1];'],
    ['const [a, b] = [...c, d];', 'const $list0 = $firstOf([...c, d], 2), a = $list0[0], b = $list0[1];'],
    ['// one\nconst [a] = b;\n', '// one\nconst $list0 = $firstOf(b, 1), a = $list0[0];\n'],
  ])('%s', (text, written) => {
    expect(body(text)).toBe(written);
  });

  test.each([
    'const a = b;',
    'const [a, ...b] = c;',
    'const [a = 1] = b;',
    'const [] = a;',
    'for (const [a, ...b] of c) a(b);',
    'const a = ([b, ...c]) => c;',
    '[a, b] = [b, a];',
  ])('not in %s', (text) => {
    expect(lowered(text)).toBe(text);
  });
});

test.each([
  ['class A { #b = 1; c = () => this.#b; }', 'class A { $_b = 1; c = () => this.$_b; }'],
  [
    'class A { static readonly #b?: B; get #c() { return A.#b!.#c; } }',
    'class A { static readonly $_b?: B; get $_c() { return A.$_b!.$_c; } }',
  ],
  ["const a = '#b'; // #c", "const a = '#b'; // #c"],
])('names that only a class knows are plain ones: %s', (text, written) => {
  expect(lowered(text)).toBe(written);
});

test.each([
  ['const a = ([b, c]: D) => b(c);', 'const a = ({ 0: b, 1: c }: D) => b(c);'],
  ['a.map(([, b = 1]) => b);', 'a.map(({ 1: b = 1 }) => b);'],
  ['a.map(({ b: [c] }, d) => c(d));', 'a.map(({ b: { 0: c } }, d) => c(d));'],
  ['function a([b, { c }]) { return b(c); }', 'function a({ 0: b, 1: { c } }) { return b(c); }'],
  ['for (const [é, b] of c) é(b);', 'for (const { 0: é, 1: b } of c) é(b);'],
])('what a function is given, and what a loop goes through, is taken apart by place: %s', (text, written) => {
  expect(lowered(text)).toBe(written);
});

test.each([
  [
    'const a = /\\p{L}/u; const b = (c: string) => a.test(c);',
    'let $late0; const a = () => ($late0 ??= /\\p{L}/u); const b = (c: string) => a().test(c);',
  ],
  [
    "const a: RegExp = /\\p{L}/gu; { const a = 'b'; b(a, c.a, { a: 1 }); } b(a.source);",
    "let $late0; const a: RegExp = () => ($late0 ??= /\\p{L}/gu); { const a = 'b'; b(a, c.a, { a: 1 }); } b(a().source);",
  ],
])('an expression for letters of all scripts is made when it is first asked for: %s', (text, written) => {
  expect(lowered(text)).toBe(written);
});

test.each(['const a = /[a-z]/; a.test(b);', 'export const a = /\\p{L}/u;', 'const a = () => /\\p{L}/u;', 'const a = [/\\p{L}/u];'])(
  'others are left as they are: %s',
  (text) => {
    expect(lowered(text)).toBe(text);
  },
);

test('of what is no array as many are taken as are asked for', () => {
  let taken = 0;
  let closed = false;
  function* numbers() {
    try {
      for (;;) yield taken++;
    } finally {
      closed = true;
    }
  }
  expect(firstOf(numbers(), 2)).toEqual([0, 1]);
  expect([taken, closed]).toEqual([2, true]);
  expect(firstOf(new Set(['a']), 2)).toEqual(['a']);
  const list = [1, 2, 3];
  expect(firstOf(list, 2)).toBe(list);
});
