import type { Atom } from '../../atom.js';
import { makeAtom } from '../../atoms/parts.js';

/** *d'avril*, *d’une dizaine*, *l'altro ieri*: an article or a preposition without its vowel before a word. */
const elided = /^((?:[cdjlmnst]|qu|all|dall|dell|nell|sull|quest)['’])(.+)$/i;

/** Parts with such a word by itself, where it may be a number or of a date. */
export function withoutElisions(parts: readonly Atom[], mayBeRead: (word: string) => boolean): readonly Atom[] {
  if (!parts.some(({ text }) => text.includes("'") || text.includes('’'))) return parts;
  return parts.flatMap((part) => {
    const [, article, word] = part.kind === 'word' ? (elided.exec(part.text) ?? []) : [];
    if (article === undefined || !mayBeRead(word!)) return [part];
    const cut = part.start + article.length;
    return [
      makeAtom(article.toLowerCase().replace('’', "'"), 'word', article, part.start, cut),
      makeAtom(word!.toLowerCase(), 'word', word!, cut, part.end),
    ];
  });
}
