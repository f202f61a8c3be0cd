/** Whether a text is nothing but an article or marks that tell nothing by themselves: *,*, *."*, *the*; a dash may be a minus. */
export function isSlight(text: string): boolean {
  return /^(?:[\s.,;:!?…"'“”‘’„‚«»‹›()[\]]*|an?|the)$/i.test(text);
}
