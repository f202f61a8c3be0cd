import type { Role } from '../model.js';
import { type Beginning, PlaceAtBeginning } from './beginning.js';
import { candidates, ruleFor } from './candidates.js';
import { nowhere, type Place } from './place.js';
import { rules } from './rules/index.js';
import { isStandfirst } from './rules/titles.js';
import { isNames } from './signs/bylines.js';
import { datelineOf, isSureDateline } from './signs/dateline.js';
import { isListItem, isProse, isQuestion, isTitle } from './signs/prose.js';

/** More title-like lines than this before the first sentence are a poem, a table or a list. */
const mostTitles = 3;

/** Rules for what only stands over a story that was found. */
const aboutStory: readonly string[] = ['headline', 'deck', 'standfirst', 'names-byline'];
const beforeStory = candidates(rules.filter(({ zones, name }) => zones.includes('head') && !aboutStory.includes(name)));

/** Where the story's first paragraph stands; -1 when there is none. */
export function findLead(beginning: Beginning): number {
  for (let i = 0; i < beginning.length; i++)
    if (opensStory(beginning, i)) return titlesBefore(beginning, i) > mostTitles && !opensSurely(beginning.textAt(i)) ? -1 : i;
  return isBrief(beginning) ? 1 : -1;
}

/** Whether a story is its headline and points: *BRIEF-Solera lifts guidance* / *\* Q3 REVENUE $1.24 BLN* / *\* TO CUT 300 JOBS*. */
function isBrief(beginning: Beginning): boolean {
  if (beginning.length < shortestBrief || !isTitle(beginning.textAt(0))) return false;
  for (let i = 1; i < beginning.length; i++) if (!isListItem(beginning.textAt(i))) return false;
  return true;
}

/** A headline and two points. */
const shortestBrief = 3;

function titlesBefore(beginning: Beginning, lead: number): number {
  let titles = 0;
  for (let i = 0; i < lead; i++)
    if (
      !isApart(beginning, i) &&
      !isListItem(beginning.textAt(i)) &&
      !isNames(beginning.textAt(i), i + 1 < lead ? beginning.textAt(i + 1) : '')
    )
      titles++;
  return titles;
}

/** Whether a piece leaves no doubt that a story opens with it, whatever stands above: no poem has a dateline with a day or an agency. */
function opensSurely(text: string): boolean {
  const opening = datelineOf(text);
  return opening !== undefined && isSureDateline(opening.dateline);
}

function opensStory(beginning: Beginning, at: number): boolean {
  const text = beginning.textAt(at);
  const dateline = datelineOf(text);
  if (dateline && (isProse(text) || dateline.length === text.length || isSureDateline(dateline.dateline))) return true;
  if (!isProse(text) || isApart(beginning, at) || isStandfirst(text, placeAt(beginning, at))) return false;
  return !(isQuestion(text) && at + 1 < beginning.length && isHeadlineOver(beginning, at));
}

/** Whether a question is the headline of what follows: no answer follows, or nothing stands above it and it is over a dateline or a longer paragraph. */
function isHeadlineOver(beginning: Beginning, at: number): boolean {
  const next = beginning.textAt(at + 1);
  if (isNoAnswer(next) || opensSurely(next)) return true;
  return titlesBefore(beginning, at) === 0 && next.length > beginning.textAt(at).length;
}

/** Whether no story goes on with a text: a question above it is a headline. */
const isNoAnswer = (next: string): boolean => !isProse(next) || isKnown(next, nowhere);

/** What a piece before the lead is when it is no part of the story's own text: furniture, a date, a byline, a caption, a note; `undefined` when it is. */
export function roleApart(beginning: Beginning, at: number): Role | undefined {
  return ruleFor(beforeStory, beginning.textAt(at), placeAt(beginning, at))?.role;
}

const placeAt = (beginning: Beginning, at: number): Place => new PlaceAtBeginning(true, [], beginning, at, beginning.length);

const isApart = (beginning: Beginning, at: number): boolean => roleApart(beginning, at) !== undefined;

const isKnown = (text: string, place: Place): boolean => ruleFor(beforeStory, text, place) !== undefined;
