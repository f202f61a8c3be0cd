/** Opening quotation marks of every style, and what closes them; `` ``…'' `` is the wire's own. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '`': "'",
  '``': "''",
  '"': '"',
  "'": "'",
};
const quotationMarks: ReadonlySet<string> = new Set([...Object.keys(pairs), ...Object.values(pairs), '‟', '″']);

/** Whether a mark is one of quotation, in any style. */
export function isQuotationMark(mark: string): boolean {
  return quotationMarks.has(mark);
}

/** The mark that closes what a quotation mark opens; undefined when it opens nothing. */
export function closing(mark: string): string | undefined {
  return pairs[mark];
}

/** Whether a mark is a dash of any length; `_` is the dash of old wire copy: *ATLANTA (AP) _*. */
export function isDash(mark: string): boolean {
  return /^[-‐‑‒–—―_]+$/u.test(mark);
}
