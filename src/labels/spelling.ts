/** Lines of words: the first is the value that the others are read as. */
function table(lines: string): ReadonlyMap<string, string> {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  return new Map(rows.flatMap(([value, ...written]) => written.map((word) => [word, value!] as const)));
}

/** One thing written in two ways, whatever the case: *6.20 pct* and *6.20 percent*, *a grey day* and *a gray day*. */
const forms = table(`
  million mln mn mio
  billion bln bn
  trillion trn trln trillions
  percent % pct
  dollar dollars dlr dlrs $ usd
  cent cents cts ct
  pound pounds £ stg gbp
  euro euros € eur
  yen ¥ jpy
  reuters reuter
  rupee rupees ₹ inr
  mark marks dem
  franc francs
  share shr shrs
  quarter qtr qtrs
  year yr yrs
  versus vs
  barrel bbl
  kilometer km kms kilometre
  kilometers kilometres
  meter metre
  meters metres
  centimeter cm
  kilogram kg kgs kilogramme
  foot ft
  hour hr hrs
  government govt
  department dept
  and &
  gray grey
  program programme
  programs programmes
  check cheque
  tire tyre
  curb kerb
  aluminum aluminium
  skeptic sceptic
  skeptical sceptical
  plow plough
  mold mould
  while whilst
  among amongst
  toward towards
  afterward afterwards
  mom mum
  jewelry jewellery
  artifact artefact
  airplane aeroplane
  maneuver manoeuvre
  judgment judgement
  aging ageing
  adviser advisor
  advisers advisors
  learned learnt
  burned burnt
  ok okay
  defense defence
  offense offence
  license licence
  practice practise
`);

/** Short forms that are common words unless they bear a capital: *Sat.* and *sat*, *Gen. Mohammad*, *Shell Oil Co*. */
const capitalForms = table(`
  senator sen
  senators sens
  representative rep
  governor gov
  general gen
  lieutenant lt
  colonel col
  sergeant sgt
  captain capt
  major maj
  professor prof
  doctor dr
  president pres
  reverend rev
  saint st
  mister mr
  missus mrs
  ms ms
  junior jr
  senior sr
  company co
  corporation corp
  incorporated inc
  limited ltd
  brothers bros
  association assn
  international intl
`);

/** Short forms of months and days, which are so only before a point or beside a figure: *Jan. 9*, *Sat.*; *Jan Smith* and *The Sun* are none. */
const dateForms = table(`
  january jan
  february feb
  april apr
  june jun
  july jul
  august aug
  september sept sep
  october oct
  november nov
  december dec
  monday mon
  tuesday tue tues
  wednesday wed
  thursday thu thur thurs
  friday fri
  saturday sat
  sunday sun
`);

/** The month or day that a word may stand for, and whether it is a short form; undefined for any other word. */
export function dateForm(word: string): { readonly value: string; readonly short: boolean } | undefined {
  if (word === 'may' || word === 'march') return { value: `month of ${word}`, short: false };
  const value = word === 'mar' ? 'month of march' : dateForms.get(word);
  return value === undefined ? undefined : { value, short: true };
}

/** Whether *May* and *March* after the word are months: *in May*, *since last March*. */
export function leadsToMonth(word: string): boolean {
  return beforeMonth.has(word);
}

const beforeMonth: ReadonlySet<string> = new Set('in last next since until by of this to from early late mid on'.split(' '));

/** Words that together have another form: *the United States* and *the U.S.*, *per cent* and *percent*. */
export const phrases: readonly (readonly [words: readonly string[], value: string])[] = [
  [['united', 'states', 'of', 'america'], 'u.s.'],
  [['united', 'states'], 'u.s.'],
  [['united', 'kingdom'], 'uk'],
  [['united', 'nations'], 'un'],
  [['european', 'union'], 'eu'],
  [['european', 'community'], 'ec'],
  [['prime', 'minister'], 'pm'],
  [['per', 'cent'], 'percent'],
];

/** Endings in which British and American spelling differ; both are read as the second. Real words that they maul meet only themselves. */
const endings: readonly (readonly [RegExp, string])[] = [
  // *penalise* and *penalize*, *organisation* and *organization*, *analyse* and *analyze*
  [/(?<=\p{L}{3})([iy])s(e|ed|es|er|ers|ing|ation|ations|ational)$/u, '$1z$2'],
  // *honour* and *honor*, *labour* and *labor*, *neighbouring* and *neighboring*
  [/(?<=\p{L}{2})our(?=$|s$|ed$|ing$|ite$|ites$|able$|er$|ers$|ful$|hood$|hoods$)/u, 'or'],
  // *centre* and *center*, *theatres* and *theaters*
  [/(?<=\p{L}[tb])re(s?)$/u, 'er$1'],
  // *travelled* and *traveled*, *cancelling* and *canceling*
  [/(?<=\p{L}[aeiou])ll(ed|ing|er|ers)$/u, 'l$1'],
  // *catalogue* and *catalog*, *dialogue* and *dialog*
  [/ogue(s?)$/u, 'og$1'],
];

/** *leukaemia* and *leukemia*, *gynaecologist* and *gynecologist* */
const digraph = /(?<=\p{L}{2})ae(?=\p{L}{2})|(?<=\p{L})oe(?=d|s|t|n)/gu;

/** Letters without which no ending and no digraph differs. */
const either = /[iy]s[eia]|our|[tb]res?$|ll(?:ed|ing|ers?)$|ogues?$|ae|oe[dstn]/;

/** The value that a word shares with its other spellings. `capital`: whether it is written with a capital. */
export function canonicalWord(word: string, capital: boolean): string {
  const form = forms.get(word) ?? (capital ? capitalForms.get(word) : undefined);
  if (form !== undefined || word.length < 5 || !either.test(word)) return form ?? word;
  let value = word;
  for (const [pattern, replacement] of endings) value = value.replace(pattern, replacement);
  return value.replace(digraph, 'e');
}

/** Whether a point after the word belongs to it: *Sen. Smith*, *Corp.*, *approx.*, an initial in *J. Smith*. */
export function takesPoint(word: string, capital: boolean): boolean {
  return (capital && (word.length === 1 || capitalForms.has(word) || dateForms.has(word))) || (word.length > 1 && forms.has(word));
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

const negated: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);
