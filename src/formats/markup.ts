import { firstMark, lettersOf } from './bytes.js';
import { isHtmlByName, isHtmlFragment } from './fragment.js';

/** What people call a file by its first element, or by the kind of document that it says it is. */
const kinds: ReadonlyMap<string, string> = new Map([
  ...['html', 'head', 'body'].map((name) => [name, 'an HTML page'] as const),
  ...['rss', 'rdf'].map((name) => [name, 'an RSS feed'] as const),
  ['feed', 'an Atom feed'],
  ['nitf', 'a NITF file'],
  ...['newsml', 'newsitem', 'newsmessage', 'packageitem'].map((name) => [name, 'a NewsML file'] as const),
]);

/** So much of a file is looked at, in bytes: what stands before its first element is short, and so is the paragraph in it. */
const sampleLength = 16_384;

/** The name of the first element, or of the document's kind, behind a declaration and comments: `<!-- 06:00 --><nitf:nitf …` */
const firstName = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(?:!doctype\s+)?(?:[\w.-]+:(?=rdf\b|feed\b|newsItem\b))?([a-z]\w*)/i;

/**
 * What kind of markup a file is, with its article: `an HTML page`; `undefined` for text. Its tags would be read as words, and its menus as the story.
 * A text may begin with a tag (*<b>Harbour fire</b> kills 4*) and is none for that.
 */
export function nameOfMarkup(bytes: Uint8Array, source: string): string | undefined {
  const from = firstMark(bytes);
  const sample = () => lettersOf(bytes, from, from + sampleLength);
  if (bytes[from] !== lessThan) return isHtmlByName(source, sample) ? fragment : undefined;
  const start = sample();
  const name = firstName.exec(start)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.get(name) ?? (start.startsWith('<?xml') ? 'an XML file' : undefined);
  return kind ?? (isHtmlFragment(start) || isHtmlByName(source, sample) ? fragment : undefined);
}

const fragment = 'a piece of HTML';

const lessThan = 0x3c;
