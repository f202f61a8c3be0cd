/** Opening quotation marks of every style, and what closes each; `` ``…'' `` is the wire's own, `,,…''` that of typed German and Polish, `”…”` that of Swedish and Finnish. */
const pairs: Readonly<Record<string, string>> = {
  '“': '” "',
  '”': '” "',
  '"': '" ”',
  '„': '“ ” "',
  ',,': `“ ” " ''`,
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '｢': '｣',
  '『': '』',
  '《': '》',
  '〝': '〟 〞',
  '＂': '＂',
  '״': '״',
  '`': "'",
  '``': "''",
  "'": "'",
};
const closers: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(pairs).map(([open, close]) => [open, close.split(' ')]));
const quotationMarks: ReadonlySet<string> = new Set([...closers.keys(), ...[...closers.values()].flat(), '‟', '″']);

/** Whether a mark is one of quotation, in any style. */
export function isQuotationMark(mark: string): boolean {
  return quotationMarks.has(mark);
}

/** Whether a quotation mark closes what another opens. */
export function areAPair(open: string, mark: string): boolean {
  return closers.get(open)?.includes(mark) === true;
}

/** A text with one mark for all marks of quotation and apostrophes. */
export function inOneQuotation(text: string): string {
  return text.replace(/,,|''|``|["'“”„«»‘’‚‹›`״׳\u02bc\u02bb＂＇〝〟〞「」｢｣『』]/g, "'");
}

/** Whether a mark is a dash of any length; `_` is the dash of old wire copy: *ATLANTA (AP) _*. */
export function isDash(mark: string): boolean {
  return /^[-‐‑‒–—―_]+$/u.test(mark);
}
