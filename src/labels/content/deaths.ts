import type { Side } from '../../model.js';
import { traitFor } from '../atoms/traits.js';
import { type Finding, foundAt, isLoose, type Range } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { isDeterminer, isFormOfBe } from '../vocabulary/function-words.js';

const verbs = 'kill kills killed killing die dies died perish perished drown drowns drowned drowning slain murdered';
const others = 'dead death deaths fatality fatalities corpse corpses body bodies deadly fatal fatally stillborn';
const deadly = traitFor(`${verbs} ${others}`.split(' '));

/** What tells of a death in words that are none of those: *claimed 12 lives*, *was assassinated*, *his funeral*. */
const told =
  /^(?:life|lives|toll|suicide|funeral|late|assassinat.*|execut.*|murder.*|massacr.*|slaughter.*|mourn.*|strangl.*|behead.*|hanged|buried|lost|victims?|widow.*|eliminated|succumb.*|homicide|manslaughter|passed)$/;

/**
 * *The climbers were found {+dead+}*, *hit a lorry[-, killing the driver-]*, *The general was [-targeted-]{+killed+}*: on one side somebody is dead, and on the
 * other nobody. Nothing stands for it there, in these words or others.
 */
export const deathRule: Rule = { touching: deadly, find: deathFindings };

function deathFindings({ left, right }: Passage): Finding[] {
  return [...broughtTo(left, right, 'left'), ...broughtTo(right, left, 'right')];
}

function broughtTo(own: Reading, other: Reading, side: Side): Finding[] {
  if (!deaths(own).some((death) => isLoose(own, death))) return [];
  if (deaths(other).length > 0 || other.atoms.some(({ value }) => told.test(value))) return [];
  const isNews = (death: Death) => isLoose(own, death) && (death.isStated || !hasDeaths(other));
  return deaths(own)
    .filter(isNews)
    .map(({ from, to }) => ({ label: 'content', side, from, to }));
}

interface Death extends Range {
  /** Whether a sentence says it of somebody; *the deadly blast*, *the blast that killed 12* call it to mind where a story tells it elsewhere. */
  readonly isStated: boolean;
}

/** The words of one side by which somebody is dead. */
const deaths = remembered((reading): Death[] =>
  foundAt(reading, deadly, (at) => (isOtherwise(reading, at) ? undefined : { from: at, to: at + 1, isStated: isStated(reading, at) })),
);

function isStated({ atoms }: Reading, at: number): boolean {
  const before = atoms[at - 1]?.value ?? '';
  // *some were tortured to death*
  if (before === 'to' && atoms[at]!.value === 'death') return true;
  if (/^(?:who|that|which|those|people)$/.test(before) || /^(?:who|that|which)$/.test(atoms[at - 2]?.value ?? '')) return false;
  return !/^(?:deadly|fatal|deaths?|corpses?|fatalit.*)$/.test(atoms[at]!.value) && !isDeterminer(before);
}

/** *the [-deadly-] blast*: whether the story of a side tells of a death anywhere. */
function hasDeaths({ stretch: { document } }: Reading): boolean {
  const known = stories.get(document) ?? anywhere.test(document.text);
  stories.set(document, known);
  return known;
}

const stories = new WeakMap<object, boolean>();
const anywhere = /\b(?:kill(?:s|ed|ing)|die[ds]|dead|deaths?|drown\w*|perish\w*|fatal\w*|deadly|slain|murder\w*|bodies|lives|toll)\b/i;

/** Whether nobody is dead by a word where it stands: *tried to kill*, *no one was killed*; *died down*, *killed the bill*, *the death penalty*, *a governing body*. */
function isOtherwise(reading: Reading, at: number): boolean {
  const { atoms } = reading;
  const { value } = atoms[at]!;
  if (isUndone(reading, at)) return true;
  const [before, next] = [atoms[at - 1]?.value ?? '', atoms[at + 1]?.value ?? ''];
  if (/^bod/.test(value)) return !isRetrieved(reading, at);
  if (/^d[iy]/.test(value))
    return /^(?:down|out|off|away|hard)$/.test(next) || atoms.slice(Math.max(0, at - 4), at).some((atom) => plans.test(atom.value));
  if (/^kill/.test(value)) return next === 'off' || atoms.slice(at + 1, at + 4).some((atom) => plans.test(atom.value));
  if (/^death/.test(value))
    return (before === 'to' && atoms.slice(Math.max(0, at - 4), at).some((atom) => doomed.test(atom.value))) || penalties.test(next);
  if (value === 'dead') return isDeterminer(before) || /^(?:ends?|heat|zone|weight|line|sea|cert)$/.test(next);
  return /^(?:deadly|fatal)$/.test(value) && (/^(?:potentially|nearly|almost|not|non)$/.test(before) || means.test(next));
}

function isUndone({ atoms }: Reading, at: number): boolean {
  const isBare = /^(?:kill|die|perish|drown)$/.test(atoms[at]!.value);
  if (isBare && /^(?:to|will|would|can|could|may|might|should|not)$/.test(atoms[at - 1]?.value ?? '')) return true;
  return atoms.slice(Math.max(0, at - 4), at).some(({ value }) => /^(?:no|nobody|none|neither|not|never|without)$/.test(value));
}

/** *found the body of a climber*, *The bodies of two anglers were recovered*, *The climbers' bodies were found*; *The supervisory body found no fault.* */
function isRetrieved({ atoms }: Reading, at: number): boolean {
  if (atoms.slice(Math.max(0, at - reach.before), at).some(({ value }) => retrieved.test(value))) return true;
  return atoms.some(({ value }, i) => i > at && i < at + reach.behind && retrieved.test(value) && isFormOfBe(atoms[i - 1]?.value));
}

const reach = { before: 4, behind: 8 };
const retrieved = /^(?:recover|retriev|discover|identif|pull|find|found|wash|exhum|bring|brought|carr)/;
const plans = /^(?:hopes?|ideas?|bills?|plans?|deals?|projects?|proposals?|measures?|amendments?|jobs?|motion|talks|rally|time)$/;
const doomed = /^(?:sentenc.*|condemn.*|scared|bored|loved)$/;
const penalties = /^(?:penalt.*|row|threats?|sentences?|certificates?|squads?|camps?|rates?|wish)$/;
const means = /^(?:weapons?|force|viruse?s?|diseases?|drugs?|poisons?|gas|agent|bacteri.*|dose|doses|flaws?|mistakes?|errors?|blow)$/;
