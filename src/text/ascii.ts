/**
 * Whether a text is of ASCII alone. For such a text a plain regular expression does where another names letters of all scripts: V8 takes up to half a millisecond to
 * make one with `\p{…}` ready, and a story in English asks for dozens.
 */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

const ascii = /^[\0-\x7f]*$/;
