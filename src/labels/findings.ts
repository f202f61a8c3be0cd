import { numeric } from './atoms/traits.js';
import { anonymityRule } from './attribution/anonymity.js';
import { evidenceRule } from './attribution/evidence.js';
import { hearingRule } from './attribution/hearings.js';
import { attributionFindings } from './attribution/index.js';
import { deathRule } from './content/deaths.js';
import { harmRule } from './content/harm.js';
import { listedFindings } from './content/listed.js';
import { oppositeFindings } from './content/opposites.js';
import { predicateFindings } from './content/predicates.js';
import { reservationFindings } from './content/reservations.js';
import { tenseRule } from './content/tenses.js';
import { attributeFindings } from './crossed/attributes.js';
import { fateFindings } from './crossed/fates.js';
import { crossedFindings } from './crossed/index.js';
import { joinedFindings } from './crossed/joined.js';
import { mirrorFindings } from './crossed/mirrored.js';
import { dateFindings, spanRule } from './datetime/dates.js';
import { leadRule } from './datetime/leads.js';
import { doneFindings } from './deeds/done.js';
import { deedFindings, isInAnotherVoice, keptDeeds } from './deeds/turned.js';
import { exchangeFindings } from './exchanges.js';
import { findingsByWords } from './languages/rules/index.js';
import { officeRule, titleRule } from './name/offices.js';
import { pronounRule } from './name/pronouns.js';
import { relativeFindings } from './name/relatives.js';
import { nameFindings } from './name/renamed.js';
import { certaintyFindings } from './negation/certainty.js';
import { connectionRule } from './negation/connections.js';
import { movedRule } from './negation/moved.js';
import { questionFindings } from './negation/questions.js';
import { realizationRule } from './negation/realization.js';
import { silenceRule } from './negation/silences.js';
import { numberFindings } from './number/amounts.js';
import { countRule } from './number/counts.js';
import { quantityRule } from './number/quantities.js';
import type { Finding } from './passage/mentions.js';
import type { Passage } from './passage/reading.js';
import { anything, type Rule } from './passage/rule.js';
import { quotationFindings } from './quotations.js';
import type { Fitness } from './rules.js';

/** What each rule found in a passage; those that find what no other has found come last, without what another found. */
export function findingsIn(passage: Passage, { words, capitals, language }: Fitness): (readonly Finding[])[] {
  const { left, right } = passage;
  const found: (readonly Finding[])[] = [
    numberFindings(passage),
    dateFindings(passage),
    exchangeFindings(passage, capitals),
    capitals ? nameFindings(passage) : [],
    capitals ? attributeFindings(passage) : [],
    joinedFindings(passage, capitals),
    quotationFindings(left, right, language),
  ];
  if (language) found.push(findingsByWords(passage, language, capitals));
  if (!words) return found;
  addFindings(english, passage, capitals, found);
  const opposed: (readonly Finding[])[] = [];
  addFindings(ofOpposites, passage, capitals, opposed);
  return opposed.length === 0 ? found : found.concat(opposed.map((findings) => unexplained(findings, found)));
}

/** What the rules for marks found in a passage of which no word changed. */
export function findingsInMarks(passage: Passage, { words, language }: Fitness): (readonly Finding[])[] {
  const quoted = quotationFindings(passage.left, passage.right, language);
  return words ? [quoted, questionFindings(passage)] : [quoted];
}

/** Adds what some rules found, of those that an edit touched a word of. */
function addFindings(rules: readonly Rule[], passage: Passage, capitals: boolean, found: (readonly Finding[])[]): void {
  for (let k = 0; k < rules.length; k++) {
    const { touching, find } = rules[k]!;
    if (touching !== anything && (passage.touched & touching) === 0) continue;
    const findings = find(passage, capitals);
    if (findings.length > 0) found.push(findings);
  }
}

/** The rules that know English words. */
const english: readonly Rule[] = [
  { touching: anything, find: attributionFindings },
  anonymityRule,
  evidenceRule,
  { touching: anything, find: certaintyFindings },
  movedRule,
  realizationRule,
  connectionRule,
  countRule,
  quantityRule,
  leadRule,
  silenceRule,
  { touching: anything, find: questionFindings },
  hearingRule,
  tenseRule,
  { touching: anything, find: deedFindings },
  { touching: anything, find: (passage, capitals) => (capitals ? crossedFindings(passage) : []) },
  { touching: numeric, find: fateFindings },
  officeRule,
  titleRule,
  pronounRule,
];

/** Those that find what no other rule has found. */
const ofOpposites: readonly Rule[] = [
  { touching: anything, find: oppositesOf },
  { touching: anything, find: doneFindings },
  spanRule,
  deathRule,
  harmRule,
  { touching: anything, find: relativeFindings },
  { touching: anything, find: listedFindings },
  { touching: anything, find: predicateFindings },
  { touching: anything, find: reservationFindings },
  { touching: anything, find: mirrorFindings },
];

/** *A pupil attacked a teacher* for *A teacher was attacked by a pupil*: in another voice two words of a kind change places, and nothing else is told. */
function oppositesOf(passage: Passage): readonly Finding[] {
  const found = oppositeFindings(passage);
  if (found.length === 0) return found;
  const kept = keptDeeds(passage);
  return found.filter((one) => !kept[one.side].some(({ from, to }) => one.from >= from && one.to <= to) && !isInAnotherVoice(passage, one));
}

/** *a [-former-] mayor* is another office, *state [-television-]{+newspapers+} reported* has another source: what no other rule has found. */
function unexplained(findings: readonly Finding[], others: readonly (readonly Finding[])[]): readonly Finding[] {
  const told = { left: new Set<number>(), right: new Set<number>() };
  for (const { side, from, to } of others.flat()) for (let at = from; at < to; at++) told[side].add(at);
  return findings.filter(({ side, from, to }) => {
    for (let at = from; at < to; at++) if (told[side].has(at)) return false;
    return true;
  });
}
