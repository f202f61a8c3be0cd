import { ink, type Line, plainText } from '../../src/render/page/ink.js';
import { wrap } from '../../src/render/page/wrap.js';

/** Lines of print as text. */
export const textsOf = (lines: readonly Line[]): string[] => lines.map(plainText);

/** A text wrapped, as text. */
export const wrapped = (text: string, width: number): string[] => textsOf(wrap([ink('plain', text)], width));
