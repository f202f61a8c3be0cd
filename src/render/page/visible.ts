import { withoutWraps } from '../../text/normalize.js';

/**
 * Article text as it may be printed: white space folded to single spaces, soft hyphens gone, and nothing in it that acts on a terminal or hides.
 * Escape and control characters become their pictures (␛), other unseen ones their number (`\u{202e}`); what the article itself writes like a mark of
 * ours gets a backslash (`\[-`), so that no article can pretend to be edited.
 */
export function visible(text: string): string {
  return notPlain.test(text) ? shown(text) : text;
}

/** Most of what is printed has nothing in it that could be shown otherwise, which one look tells: no letter beyond ASCII, no bracket, no backslash, no two blanks. */
const notPlain = /[^ -Z^-z|~]| {2}/;

function shown(text: string): string {
  return show(guard(foldSpace(text).replaceAll(softHyphen, '')));
}

/** As `visible`, but soft hyphens are shown: for what stands inside a mark, where they may be all that differs. */
export function exact(text: string): string {
  return show(guard(foldSpace(text))).replaceAll(softHyphen, numberOf);
}

/** As `exact`, but every white space is shown as well: for an edit that changed nothing else. */
export function exactSpace(text: string): string {
  return show(guard(text)).replace(/[\s\u00ad]/g, (unseen) => spaceMarks[unseen] ?? numberOf(unseen));
}

/** As `exact`, but the joiners and hints of direction that are kept elsewhere are shown: for an edit that changed nothing else, as *para\u{200d}graph* to *paragraph*. */
export function exactHints(text: string): string {
  return exact(text).replace(hints, numberOf);
}

/** A text without the joiners, hints of direction and variation selectors in it. */
export function withoutHints(text: string): string {
  return harmless.test(text) ? text : text.replace(hints, '');
}

const hints = /[\u200c-\u200f\u061c\p{Variation_Selector}]/gu;
const softHyphen = '\u00ad';
const spaceMarks: Readonly<Record<string, string>> = { ' ': '␠', '\u00a0': '⍽' };

function foldSpace(text: string): string {
  return withoutWraps(text).replace(/[^\S ]+|\s{2,}/g, ' ');
}

/**
 * Controls; what turns the writing direction by force; unpaired surrogates; and letters without a shape. Kept are the joiners that Persian, Hindi
 * and family emoji need, variation selectors, and the marks of direction that only hint; a flag of England is spelt in unseen letters.
 */
const unseen =
  /\u{1f3f4}[\u{e0061}-\u{e007a}]+\u{e007f}|[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\u{e0000}-\u{e007f}]|(?![\u00ad\u200c-\u200f\u061c\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/gu;
const harmless = /^[\x20-\x7e\u00a1-\u02ff\u2010-\u2027]*$/;

function show(text: string): string {
  return harmless.test(text) ? text : text.replace(unseen, showOne);
}

const controlPictures = 0x2400;
const deletePicture = '␡';

function showOne(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  if (found.length > 2) return found;
  if (code < 0x20) return String.fromCodePoint(controlPictures + code);
  return code === 0x7f ? deletePicture : numberOf(found);
}

/** A text with what is unseen in it by its number, and nothing else changed: for what is no page, as a baseline or a log. A flag of England is seen. */
export function numbered(text: string): string {
  return text.replace(unseen, (found) => (found.length > 2 ? found : numberOf(found)));
}

/** JSON in which nothing acts on a terminal that it is printed to: controls and turns of direction that JSON lets stand are written by their numbers, and read as before. */
export function numberedInJson(json: string): string {
  return json.replace(actsInJson, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const actsInJson = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** A character by its number: `\u{202e}`. */
export function numberOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const ours = /(?<!\\)(\\*)(\[-|-\]|\{\+|\+\}|\\u\{)/g;

/** A backslash before what could be taken for a mark or an escape of ours, and the article's own backslashes before it doubled. */
function guard(text: string): string {
  return text.replace(ours, '$1$1\\$2');
}
