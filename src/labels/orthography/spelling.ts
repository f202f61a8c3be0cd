import { dateForm } from './date-names.js';
import { capitalForms, forms, states } from './forms.js';
import { transliterated, transliterations } from './transliterations.js';

/** Endings in which British and American spelling differ; both are read as the second. Real words that they maul meet only themselves. */
const endings: readonly (readonly [RegExp, string])[] = [
  // *penalise* and *penalize*, *organisation* and *organization*, *analyse* and *analyze*; nobody writes *promize*
  [/(?<=...)(?<!prom|prem|prec|sunr|moonr|surpr|enterpr|compr|exerc|adv)([iy])s(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1z$2'],
  // *honour* and *honor*, *labour* and *labor*, *neighbouring* and *neighboring*
  [/(?<=..)our(?=$|s$|ed$|ing$|ite$|ites$|able$|er$|ers$|ful$|hood$|hoods$)/, 'or'],
  // *centre* and *center*, *theatres* and *theaters*
  [/(?<=.[tb])re(s?)$/, 'er$1'],
  // *travelled* and *traveled*, *cancelling* and *canceling*; *killed* and *filling* have one syllable before it
  [/(?<=[aeiouy][^aeiouy]+[aeiou])ll(ed|ing|er|ers)$/, 'l$1'],
  // *catalogue* and *catalog*, *dialogue* and *dialog*
  [/ogue(s?)$/, 'og$1'],
];

/** *leukaemia* and *leukemia*, *paediatric* and *pediatric*; not *Israeli* */
const digraph = /(?<=^[hp]|..)ae(?=[^l].)/g;

/** Letters without which no ending and no digraph differs. */
const either = /[iy]s[eia]|our|[tb]res?$|ll(?:ed|ing|ers?)$|ogues?$|ae/;

/** All short forms and names that are read as another word, with a capital or without. */
export const respelled: readonly string[] = [...forms.keys(), ...capitalForms.keys(), ...states.keys(), ...transliterations];

/** The value that a word shares with its other spellings. `capital`: whether it is written with a capital. */
export function canonicalWord(word: string, capital: boolean): string {
  const form = forms.get(word) ?? (capital ? (capitalForms.get(word) ?? states.get(word) ?? transliterated(word)) : undefined);
  return form ?? withAmericanEnding(word);
}

/** The value of a word that is none of `respelled`. */
export function withAmericanEnding(word: string): string {
  if (word.length < 5 || !either.test(word)) return word;
  let value = word;
  for (const [pattern, replacement] of endings) value = value.replace(pattern, replacement);
  return value.replace(digraph, 'e');
}

/** Whether a point after the word belongs to it: *Sen. Smith*, *Corp.*, *approx.*, an initial in *J. Smith*. */
export function takesPoint(word: string, capital: boolean): boolean {
  return (
    (capital && (word.length === 1 || capitalForms.has(word) || states.has(word) || dateForm(word)?.short === true)) ||
    (word.length > 1 && forms.has(word))
  );
}

const contracted: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]);

/** Words after which *'s* is *is* or *has*, not the mark of possession. */
const subjects: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'where']);

/** A contraction as two words, and where the first ends in it. */
export interface Contraction {
  readonly words: readonly [string, string];
  readonly cut: number;
}

/** *didn't* is *did not*, *it's* is *it is*, *Iran's* is *Iran* with its *'s*. Undefined for any other word. */
export function contraction(word: string): Contraction | undefined {
  if (word === 'cannot') return { words: ['can', 'not'], cut: 3 };
  const cut = word.search(/n't$|'(?:re|ve|ll|m|d|s)$/u);
  if (cut <= 0) return undefined;
  const [base, tail] = [word.slice(0, cut), word.slice(cut)];
  if (tail === "n't") return { words: [negated.get(base) ?? base, 'not'], cut };
  if (tail === "'s" && subjects.has(base)) return { words: [base, 'is'], cut };
  return { words: [base, contracted.get(tail) ?? tail], cut };
}

/**
 * Where a name begins behind an elided word of French, Italian or Catalan, in a word as written: 2 for *l'Ukraine*, *d'Espagne*, *L’Onu*, 5 for *dall'Inghilterra*;
 * 0 where there is none. *O'Brien*, *D'Souza* and *N'Golo* are names whole, and *l'accord* names nothing.
 */
export function elision(written: string): number {
  return elided.exec(written)?.[0].length ?? 0;
}

const elided =
  /^(?:[ldjscnmt]|L|(?:[Jj]us|[Ll]ors|[Pp]uis)?qu|Qu|QU|[Uu]n|UN|(?:[Dd]e|[Aa]|[Nn]e|[Ss]u|[Dd]a|[Cc]o|[Qq]ue)ll|(?:DE|A|NE|SU|DA)LL)['’](?=\p{Lu})/u;

const negated: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);
