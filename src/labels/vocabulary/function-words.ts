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

const modals: ReadonlySet<string> = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must']);

/** Whether a word, by its value, is a modal verb, which leads to another: *would close*. */
export function isModal(value: string | undefined): boolean {
  return value !== undefined && modals.has(value);
}

const auxiliaries: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did', ...modals]);

/** Whether a word, by its value, is an auxiliary that makes a clause, modals among them: *was closed*, *has said*, *may close*; *be* and *been* do not. */
export function isAuxiliary(value: string | undefined): boolean {
  return value !== undefined && auxiliaries.has(value);
}
