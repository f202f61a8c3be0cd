import { isDateLine } from './dates.js';

/** *Correction, March 5: The vote was 9-7.* */
function isDated(text: string): boolean {
  const day = /^[([]?(?:correction|clarification),?\s+(?:on\s+)?([^:]{3,40}):\s/i.exec(text)?.[1];
  return day !== undefined && isDateLine(day);
}

/** *Update 3 November: This article was updated to include a comment.* */
function isDatedUpdate(text: string): boolean {
  const found = /^[([]?updated?,?\s+(?:on\s+)?([^:]{3,40}):\s.*\b(?:story|article|report|version|updated|corrected|adds)\b/i.exec(text);
  return found !== null && isDateLine(found[1]!);
}

/** What a copy may call itself. */
const copy = '(?:story|article|report|piece|item|dispatch|post|version|headline)';
/** The day by which the wire names an older copy: *This Nov. 20 story*. */
const day = '(?:(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})? )?';
const mended = '(?:corrected|clarified|amended|updated|refiled|revised)';

/** What a copy says of its own versions. In the story's own sentences *the report corrects* something, or *was first published in 1962*. */
const ofVersions: readonly RegExp[] = [
  /^[([]?(?:correct(?:ion|ed)|clarification|erratum)\s*[:(—–]/i,
  /^[([]?for the record:\s/i,
  new RegExp(`^[([]?(?:[•*] ?)?(?:this|the) ${day}${copy}(?: (?:on|of|to) this ${copy})? (?:has been|have been|was|is) ${mended}\\b`, 'i'),
  new RegExp(`^[([]?(?:this|the) ${day}${copy} was (?:first|originally) published\\b.*\\b${mended}\\b`, 'is'),
  new RegExp(
    `^[([]?(?:this version (?:corrects|updates|clarifies|fixes|adds|removes|deletes|restores)|this ${copy} (?:corrects|clarifies)) `,
    'i',
  ),
  new RegExp(`^[([]?(?:an? )?(?:earlier|previous|prior) versions? of this ${copy} `, 'i'),
  new RegExp(`^[([]in ${day}${copy},? (?:corrects|fixes|clarifies|deletes|removes|adds|refiles) `, 'i'),
  /^[([]?this is a (?:developing|breaking)(?: news)? story\b/i,
];

/** What all of these have something of, and few paragraphs that begin with *The* or *This*: the others, each of which takes V8 a while to make ready, are not asked. */
const mayBeOfVersion =
  /correct|clarif|errat|amend|updat|refil|revis|fixes|delet|remov|adds|restor|for the record|developing|breaking|versions? of this/i;

/** Whether a line says of its copy that it corrects, updates or replaces another version, or that it will change. */
export function isOfVersion(text: string): boolean {
  return mayBeOfVersion.test(text) && tellsVersion(text);
}

function tellsVersion(text: string): boolean {
  return ofVersions.some((pattern) => pattern.test(text)) || isDated(text) || isDatedUpdate(text);
}
