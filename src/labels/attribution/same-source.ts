import { stem } from '../passage/content.js';
import { isSameSaying } from '../vocabulary/verbs.js';
import type { Source } from './sources.js';
import { standingOf } from './standings.js';

/** Whether two sources may be one, by what each says of itself: *the ministry said* and *the Finance Ministry said*, *he said* and *Berg said*. */
export function isSameSource(left: Source, right: Source): boolean {
  if (!isSameSaying(left.verb, right.verb) || left.hearsay !== right.hearsay) return false;
  if (left.count && right.count && left.count !== right.count) return false;
  if (left.number && right.number && left.number !== right.number) return false;
  if (isSomeOf(left, right) || isSomeOf(right, left)) return false;
  if (left.forum && right.forum && left.forum !== right.forum) return false;
  if (isOfAnother(left, right)) return false;
  if ((left.pronoun && isBare(left) && isNobody(right)) || (right.pronoun && isBare(right) && isNobody(left))) return false;
  if (hasAgent(left, right) || hasAgent(right, left) || isNamedFor(left, right) || isNamedFor(right, left)) return false;
  if (isBare(left) || isBare(right) || isCompany(left, right) || isShort(left, right) || isShort(right, left)) return true;
  if (standingOf(left) !== standingOf(right) && standingOf(left) && standingOf(right)) return false;
  if (left.names.size > 0 && right.names.size > 0) return meet(left.names, right.names);
  if (left.names.size === right.names.size) return isSameKind(left, right) && meet(left.nouns, right.nouns);
  if (wordsOf(left) === wordsOf(right)) return true;
  return left.names.size > 0 ? isPartOf(right, left) : isPartOf(left, right);
}

/** *{+Some+} doctors say*: not all of them. */
function isSomeOf({ count, nouns }: Source, other: Source): boolean {
  return (count === 'some' || count === 'few') && other.count === '' && nouns.size === other.nouns.size && meet(nouns, other.nouns);
}

/** *[-Berg-]{+Berg's lawyer+} said*: another speaks for the one who spoke; a spokesman of a company speaks as the company. */
function hasAgent(other: Source, { agent, names, nouns }: Source): boolean {
  // *[-Her lawyer-]{+She+} said*
  if (agent?.owner !== undefined && agent.owner === other.pronoun) return isBare(other);
  if (agent === undefined || isBare(other) || other.nouns.has(agent.noun) || (agent.isVoice && !other.person)) return false;
  return [...other.names].every((word) => names.has(word)) && [...other.nouns].every((word) => nouns.has(word));
}

/**
 * *the [-defense-]{+interior+} ministry said*, *the company's [-lawyer-]{+doctor+} said*: each is told by a word that the other has not, and neither has a name that
 * the other has not (*the UN [-refugee-]{+food+} agency*).
 */
function isOfAnother(left: Source, right: Source): boolean {
  if (left.names.size !== right.names.size || ![...left.names].every((word) => right.names.has(word))) return false;
  if (left.agent && right.agent && left.agent.noun !== right.agent.noun) return true;
  if (left.office === undefined || left.office !== right.office) return false;
  const differs = (one: Source, other: Source) => [...one.fields].some((field) => !other.fields.has(field));
  return differs(left, right) && differs(right, left);
}

/** *[-the state department-]{+State Department spokeswoman Ana Horn+} said*: one who speaks for a body is named for the first time. */
function isNamedFor(named: Source, body: Source): boolean {
  if (body.names.size > 0 || body.office === undefined || !named.nouns.has(spokesman) || standingOf(body) !== '') return false;
  return [...named.names].filter((word) => !body.nouns.has(stem(word)) && stem(word) !== body.office).length >= fullName;
}

const spokesman = stem('spokesman');
const fullName = 2;

/** *police said* for *a police spokesman said*, but not *government officials said* for *officials said*. */
function isSameKind(left: Source, right: Source): boolean {
  return left.kind === undefined || right.kind === undefined || left.kind === right.kind;
}

/** *the company said* stands for the one that the story is about: *Norlund said*, *the firm said*. */
function isCompany(left: Source, right: Source): boolean {
  const [l, r] = [isGeneric(left), isGeneric(right)];
  return (l && r) || (l && right.nouns.size === 0) || (r && left.nouns.size === 0);
}

function isGeneric({ names, nouns, definite }: Source): boolean {
  return definite && names.size === 0 && nouns.size === 1 && generic.has([...nouns][0]!);
}

const generic: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'concern', 'corporation', 'bank', 'agency'].map(stem));

/** *the journalist said* for *the Vellish journalist said*, *the official said* for *a senior Treasury official said*; *the union said* is not *a union spokesman said*. */
function isShort(short: Source, long: Source): boolean {
  if (short.institution && standingOf(long) !== standingOf(short)) return false;
  return short.definite && short.names.size === 0 && [...short.nouns].every((noun) => long.nouns.has(noun));
}

/** All words of a source: *a western diplomat* and *a Western diplomat* have the same. */
function wordsOf({ names, nouns }: Source): string {
  return [...names, ...nouns].map(stem).sort().join(' ');
}

/** *the ministry said* for *the Finance Ministry said* */
function isPartOf(plain: Source, named: Source): boolean {
  const words = new Set([...named.names].map(stem));
  return [...plain.nouns].every((noun) => words.has(noun));
}

/** Whether a source is no person that *he said* could stand for: *the union said*, *officials said*. */
function isNobody({ names, institution }: Source): boolean {
  return names.size === 0 && institution;
}

/** *he said* stands for whoever spoke before. */
function isBare({ names, nouns }: Source): boolean {
  return names.size === 0 && nouns.size === 0;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((word) => right.has(word));
}
