const formsOfBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether a word, by its value, is a form of *be*: before a participle it makes a passive, *was admitted*. */
export function isFormOfBe(value: string | undefined): boolean {
  return value !== undefined && formsOfBe.has(value);
}

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);

/** Whether a word, by its value, is an article or a possessive, which a noun follows: *the harbour*, *its crew*. */
export function isDeterminer(value: string | undefined): boolean {
  return value !== undefined && determiners.has(value);
}
