/** The words of a manual page in the language of man(7), so that no text of ours is taken for a request. */

/** A text as it is read: no line begins with a control character, a backslash is one, and a hyphen can be copied. */
export function plain(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti');
  return escaped.replaceAll('…', '\\&...').replaceAll('→', '\\(->').replace(/^\./gm, '\\&.');
}

/** A text in bold. */
export const bold = (text: string): string => `\\fB${plain(text)}\\fR`;

/** A text in italics, which stand for what the user puts in. */
export const italic = (text: string): string => `\\fI${plain(text)}\\fR`;

/** The line over a section of the page. */
export const section = (title: string): string => `.SH ${title}`;

/** The line over a part of a section. */
export const subsection = (title: string): string => `.SS ${title}`;

/** A term over what it means. */
export const term = (head: string, body: string): string => `.TP\n${head}\n${body}`;

/** A paragraph; `body` is in the language of man(7) already. */
export const paragraph = (body: string): string => `.PP\n${body}`;

/** A line to copy, as it stands. */
export const lineToCopy = (text: string): string => `.PP\n.RS 4\n.nf\n${plain(text)}\n.fi\n.RE`;
