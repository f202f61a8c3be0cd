/** Elements of HTML that hold a part of an article, and what a CMS puts before one: no agency writes any of them at the head of its copy. */
const parts = new Set(
  'address article aside blockquote center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li link main meta nav noscript ol p picture pre script section style table tbody td template th thead title tr ul video'.split(
    ' ',
  ),
);

/** Elements within a line: an agency's copy may have them as they stand (*<b>Harbour fire</b> kills 4*), but not with attributes. */
const withinLines = new Set('a abbr b br cite code em font i img q s small span strong sub sup time u'.split(' '));

/** The first tag, behind comments: its name and its attributes. */
const firstTag = /^(?:\s|<!--[\s\S]*?-->)*<([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/i;

/** `class="lead"`, `href=/news`. */
const attribute = /\s[a-z][a-z-]*\s*=\s*["'\w/#]/i;

/** What shows that a tag is one: somewhere another is closed or breaks a line, or it stands at the head of a second line (`<P>` in old pages, which nobody closed). */
const otherTag = (name: string) => new RegExp(`</[a-z][a-z0-9]*\\s*>|<br\\s*/?>|[\\r\\n]\\s*<${name}>`, 'i');

/**
 * Whether a text that begins with `<` is a piece of HTML, as the field of a feed or a CMS holds one: `<p class="lead">Five men were hurt.</p>`.
 * *<AAPL> fell 4 percent* and *<name of the mayor> said* are copy.
 */
export function isHtmlFragment(start: string): boolean {
  const [, name = '', attributes = ''] = firstTag.exec(start) ?? [];
  const element = name.toLowerCase();
  if (attribute.test(attributes)) return parts.has(element) || withinLines.has(element);
  return parts.has(element) && otherTag(element).test(start);
}

const htmlName = /\.x?html?$/i;

/** Whether a file is HTML that begins with words, by its name and a tag in it: *Five men were hurt.<br>Rain fell.* */
export function isHtmlByName(source: string, text: () => string): boolean {
  if (!htmlName.test(source)) return false;
  for (const [, name = ''] of text().matchAll(/<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi))
    if (parts.has(name.toLowerCase()) || withinLines.has(name.toLowerCase())) return true;
  return false;
}
