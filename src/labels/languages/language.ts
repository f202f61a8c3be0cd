import type { Calendar } from './calendar.js';
import type { Numbers } from './numbers.js';
import type { Phrases } from './phrases.js';

/**
 * What a word denies: `not`, *nicht*, *kein*, *unverletzt*; `some`, *nicht alle*; `yet`, *noch nicht*; `longer`, *nicht mehr*. `half`, *plus*, denies with a particle
 * before it alone, and then says `longer`.
 */
export type Denial = 'not' | 'some' | 'yet' | 'longer' | 'half';

/**
 * How sure something is said to be: `doubt`, *vermutlich*, *présumé*; `could`, *könnte*; `report`, the form of a verb for what others say, *aurait*, *soll*; `plan`,
 * *prevé*; `must` and `can`.
 */
export type Reserve = 'doubt' | 'could' | 'report' | 'plan' | 'must' | 'can';

/** How a verb tells what somebody said: `says`, *sagte*; `claims`, *behauptete*; `admits`, `denies`, `confirms`, `warns`. */
export type Saying = 'says' | 'claims' | 'admits' | 'denies' | 'confirms' | 'warns';

/** How somebody holds an office: `former`, *ancien*; `deputy`, *stellvertretende*; `acting`, *waarnemend*. */
export type Standing = 'former' | 'deputy' | 'acting';

/** What stands before the name of a man or a woman, as English has it: *M.* and *Monsieur* are `mister`. */
export type Title = 'mister' | 'missus' | 'miss';

/** What is known by its initials, as English has it: *EUA* and *Estados Unidos*, *ONU* and *Nations unies*. */
export type Initials = 'u.s.' | 'u.n.' | 'e.u.' | 'nato';

/** What a number measures, where no other table has it: *Prozentpunkte*, which are no *Prozent*. */
export type Unit = 'percent point' | 'point' | 'kph';

/** How exact the number behind it is said to be: *rund*, *plus de*, *al menos*. */
export type Exactness = 'about' | 'more than' | 'less than' | 'nearly' | 'at least' | 'up to';

/** The words by which a language tells facts. English has rules of its own, which know more of it. */
export interface Language {
  /** BCP 47, without a region. */
  readonly code: string;
  readonly denials: Phrases<Denial>;
  /** The small word that stands before a denial and is a part of it: *ne*. */
  readonly particle?: RegExp;
  readonly reserves: Phrases<Reserve>;
  /** What a verb ends in that a plan leads to: *prevé suprimir*, not *prevé una rebaja*; absent where it stands far behind: *will … streichen*. */
  readonly infinitive?: RegExp;
  readonly sayings: Phrases<Saying>;
  /** What leads to a source: *laut*, *selon*. */
  readonly sources: Phrases<'source'>;
  /** Verbs and adjectives by their side: *stieg* is `rose+`, *fiel* is `rose-`. */
  readonly opposites: Phrases<string>;
  /** Words that are numbers: *zwölf*, *deuxième*, *decenas*. */
  readonly numbers: Numbers;
  /** Verbs that lead to the very word of somebody: *nannte den Plan „verrückt“*. */
  readonly callings: Phrases<'calls'>;
  /** Nations with the words made from them, by a code: *russische*, *Russlands*. */
  readonly nations: Phrases<string>;
  /** Cities, where a capital does not tell them from other nouns. */
  readonly cities?: Phrases<string>;
  /** What people hold, by a word in small letters: *bürgermeister*. */
  readonly offices: RegExp;
  /** Offices that are told by several words, and what their bearers are the heads of: *le chef du gouvernement* is the *Premier ministre*. */
  readonly head: RegExp;
  /** Words that say that somebody does not, or not quite, hold the office: *ehemaliger*. */
  readonly standings: Phrases<Standing>;
  /** What stands before a name, whole and in short. */
  readonly titles: Phrases<Title>;
  readonly initials: Phrases<Initials>;
  /** Words that are days and times: *mardi*, *kommende Woche*. */
  readonly calendar: Calendar;
  /** What leads to the hour of a day: *à 18h*, *alle 18*; absent where a word behind it tells it, *18 Uhr*. */
  readonly beforeHour?: RegExp;
  readonly exactness: Phrases<Exactness>;
  readonly units: Phrases<Unit>;
}
