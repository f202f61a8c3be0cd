import type { Side, Sides } from '../../model.js';
import { traitFor } from '../atoms/traits.js';
import { isTelling, stem, stems } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, isLoose, type Range } from '../passage/mentions.js';
import { hasCapital, type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { isDeterminer } from '../vocabulary/function-words.js';

/** Words that tell of somebody's deed when they tell of a death. */
const killings = 'murdered assassinated executed slain strangled beheaded lynched massacred';
/** What ends in a death with *dead*, *to death* or *down*: *shot dead*, *beaten to death*, *gunned down*. */
const blows = 'shot stabbed beaten hacked bludgeoned clubbed kicked gunned tortured trampled crushed burned burnt starved';
const wrongs = `attacked assaulted wounded injured hurt hit struck bombed shelled raided ambushed abducted kidnapped raped robbed poisoned destroyed blown
  torched bitten mauled arrested detained`;
const deaths = 'die dies died dead death deaths';
const harmed = wordSet(`${killings} ${blows} ${wrongs} killed`);
const killing = wordSet(killings);
const blow = wordSet(blows);
const dying = wordSet(deaths);
const harming = traitFor(harmed);
const ending = traitFor([...dying, 'by']);
const leading = traitFor(['of', 'from', 'after', 'following']);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/**
 * *[-was shot dead by police-]{+died+}*, *was murdered*, *was attacked [-by soldiers-]*: whose deed a death or a wound was, or that it was one, is told on one side
 * alone. *was killed in the crash* is how news says that somebody died.
 */
export const harmRule: Rule = { touching: ending | leading, find: harmFindings };

function harmFindings({ left, right, touched, gaps }: Passage): Finding[] {
  const all = left.traits | right.traits;
  const found = (touched & ending) === 0 || (all & harming) === 0 ? [] : [...toldBy(left, right, 'left'), ...toldBy(right, left, 'right')];
  if ((touched & leading) === 0 || (left.traits & right.traits & ending) === 0) return found;
  return found.concat(gaps.flatMap((gap) => causes(gap, { left, right })));
}

function toldBy(own: Reading, other: Reading, side: Side): Finding[] {
  const found = [...agents(own).filter((agent) => isLost(agent, own, other)), ...(isDeathAlone(other) ? killed(own) : [])];
  return found.filter((range) => isLoose(own, range)).map(({ from, to }) => ({ label: 'content', side, from, to }));
}

/** Who or what did it, from *by* on. */
interface Agent extends Range {
  readonly verb: string;
}

const agents = remembered((reading): Agent[] => {
  if ((reading.traits & harming) === 0) return [];
  const { atoms } = reading;
  return atoms.flatMap(({ value }, at): Agent[] => {
    if (!harmed.has(value)) return [];
    const by = at + 1 + atoms.slice(at + 1, at + 1 + farthest).findIndex((atom) => atom.value === 'by');
    if (by === at) return [];
    return [{ from: by, to: endOfAgent(reading, by + 1), verb: value }];
  });
});

/** *by the guards in Lisse*: behind the article, as far as words follow that tell something. */
function endOfAgent({ atoms }: Reading, from: number): number {
  let to = isDeterminer(atoms[from]?.value) ? from + 1 : from;
  while (to < atoms.length && to - from < longestAgent && atoms[to]!.kind !== 'mark' && isTelling(atoms[to]!.value)) to++;
  return to;
}

/** *shot dead by*, *blown up by*, *beaten to death by* */
const farthest = 3;
const longestAgent = 4;

/** Whether the other side tells the same of nobody: it has the verb, or a death, without any *by*, and none of those words. */
function isLost({ from, to, verb }: Agent, own: Reading, other: Reading): boolean {
  if (own.loose[from]! < 0 || agents(other).length > 0) return false;
  const isVerb = stems(other).has(stem(verb)) || (verb === 'killed' && isDeathAlone(other));
  const who = own.atoms.slice(from + 1, to).filter(({ value, kind }) => kind === 'word' && isTelling(value));
  return isVerb && who.length > 0 && who.every(({ value }) => !stems(other).has(stem(value)) && !/ing$/.test(value));
}

/** Whether a side tells of a death and of no deed. */
const deathAlone = remembered(({ atoms }) => ({
  holds: atoms.some(({ value }) => dying.has(value)) && !atoms.some(({ value }) => harmed.has(value) || deed.test(value)),
}));

function isDeathAlone(reading: Reading): boolean {
  return deathAlone(reading).holds;
}

/** What tells of a deed in other words: *his killing*, *the murder*, *a gunshot wound*, *an air strike*. */
const deed =
  /^(?:kill.*|murder.*|assassinat.*|execut.*|homicide|manslaughter|massacre.*|slaughter.*|shoot.*|shots?|gun.*|bullets?|stab.*|kni(?:fe|ves).*|beating.*|strangl.*|behead.*|lynch.*|attack.*|strikes?|bomb.*|blasts?|explo.*|fire|hang.*|tortur.*|lost|lives)$/;

/** The words by which somebody was killed by another's hand. */
function killed({ atoms }: Reading): Range[] {
  return atoms.flatMap(({ value }, at): Range[] => {
    if (killing.has(value)) return [{ from: at, to: at + 1 }];
    if (!blow.has(value)) return [];
    const next = atoms[at + 1]?.value;
    if (next === 'dead' || next === 'down') return [{ from: at, to: at + 2 }];
    return next === 'to' && atoms[at + 2]?.value === 'death' ? [{ from: at, to: at + 3 }] : [];
  });
}

/** *She died at a hospital in Lisse {+of complications from pneumonia+}*: what somebody died of came or went. */
function causes(gap: Run, sides: Sides<Reading>): Finding[] {
  if (gap.left.length > 0 === gap.right.length > 0) return [];
  const [side, across] = gap.left.length > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const { atoms } = sides[side];
  const places = gap[side].filter((at) => atoms[at]!.kind !== 'mark');
  const [from, to] = [places[0], places.at(-1)];
  if (from === undefined || to === undefined || !/^(?:of|from|after|following)$/.test(atoms[from]!.value)) return [];
  let verb = from - 1;
  while (verb >= 0 && from - verb <= reach && !/^(?:die[ds]?|\.)$/.test(atoms[verb]!.value)) verb--;
  if (!atoms[verb]?.value.startsWith('die')) return [];
  const what = places.slice(1).find((at) => isTelling(atoms[at]!.value));
  if (what === undefined || atoms[what]!.kind === 'number' || hasCapital(atoms[what]!)) return [];
  // *died after the blast* and *The blast left 12 dead*
  return stems(sides[across]).has(stem(atoms[what]!.value)) ? [] : [{ label: 'content', side, from, to: to + 1 }];
}

/** *died on Friday at a hospital in Woodstock, New York, of*: how far behind the verb a cause may stand. */
const reach = 16;
