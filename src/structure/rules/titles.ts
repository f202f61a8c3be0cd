import type { Place } from '../place.js';
import { type Rule, whole } from '../rule.js';
import { isAgency } from '../signs/agencies.js';
import { isSureByline } from '../signs/bylines.js';
import { datelineOf, isSureDateline } from '../signs/dateline.js';
import { isFullDateLine } from '../signs/dates.js';
import { isListItem, isProse, isQuestion, isTitle, wordsIn } from '../signs/prose.js';

/**
 * Whether a line is one of the points that a wire sets between its headline and its dateline: *\* Profit beats forecasts* / *OSLO, Oct 24 (Reuters) - …*
 * What stands above a dateline is no graf of the story.
 */
function isPoint(text: string, place: Place): boolean {
  if (!isListItem(text) || place.before === '') return false;
  const next = place.after.find((later) => !isListItem(later) && !/^\([^()]+\)$/.test(later));
  const opening = next === undefined ? undefined : datelineOf(next);
  return opening !== undefined && isSureDateline(opening.dateline);
}

/** No sentence between a headline and a byline is longer. */
const longestStandfirst = 320;

/**
 * Whether a sentence is what a page sets under its headline and above its byline: *Ferry runs aground* / *The captain says fog came down within minutes.* /
 * *By Jane Doe* / *The ferry ran…*
 */
export function isStandfirst(text: string, place: Place): boolean {
  const { before } = place;
  if (text.length > longestStandfirst || before === '' || !isTitle(before) || datelineOf(text) !== undefined) return false;
  const { after } = place;
  const lines = after.slice(0, Math.max(after.findIndex(isProse), 0));
  return lines.some((line, i) => isSureByline(line, after[i + 1] ?? '')) || (lines.some(isAgency) && lines.some(isFullDateLine));
}

/** The story's titles: what no other rule of the head knows. */
export const titles: readonly Rule[] = [
  whole({
    name: 'headline',
    role: 'headline',
    zones: ['head'],
    examples: ['Iran, US hold talks in Oman after Trump military threats', 'WILL THE TALKS GO ON?'],
    test: isHeadline,
  }),
  whole({
    name: 'standfirst',
    role: 'deck',
    zones: ['head'],
    longest: longestStandfirst,
    examples: ['The captain says that fog came down within minutes.'],
    test: (text, place) => place.story && isProse(text) && place.roles.includes('headline') && isStandfirst(text, place),
  }),
  whole({
    name: 'points',
    role: 'deck',
    zones: ['head'],
    examples: ['* Profit beats forecasts', '• The shares rise 9.1%.'],
    test: isPoint,
  }),
  whole({
    name: 'deck',
    role: 'deck',
    zones: ['head'],
    examples: ['Kremlin says Russia welcomes Iran-US nuclear talks'],
    test: (text, { story, roles }) => story && roles.includes('headline') && (isTitle(text) || isQuestion(text)),
  }),
];

/** A kicker (*MIDDLE EAST*) over the headline is shorter, in words. */
const shortestHeadline = 3;

function isHeadline(text: string, place: Place): boolean {
  if (!place.story || place.roles.includes('headline') || !(isTitle(text) || isQuestion(text))) return false;
  return wordsIn(text) >= shortestHeadline || !place.titles.some((later) => isTitle(later) && wordsIn(later) >= shortestHeadline);
}

/** What the first paragraph opens with. */
export const openings: readonly Rule[] = [
  {
    name: 'glued-date',
    role: 'date',
    zones: ['lead'],
    examples: ['date 2026-02-06 Iran and the United States were holding talks.'],
    match: (text) => /^date:? \d{4}-\d\d-\d\d(?=\s+\S)/i.exec(text)?.[0].length ?? 0,
  },
  {
    name: 'dateline',
    role: 'dateline',
    zones: ['lead'],
    examples: ['MUSCAT, Oman, Feb 06 (Agencies): Iran and the United States were holding talks.'],
    match: (text) => datelineOf(text)?.dateline.text.length ?? 0,
  },
];
