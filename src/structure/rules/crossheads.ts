import { endsSentence } from '../../text/boundaries.js';
import type { Place } from '../place.js';
import { type Rule, whole } from '../rule.js';
import { isZonedHour } from '../signs/dates.js';
import { beginsSentence, hasLetter, isListItem, isProse, isTitle, wordsIn } from '../signs/prose.js';

/** *The road from Geneva to Muscat: six rounds of talks* is as long as crossheads get. */
const longestCrosshead = 60;
const mostWords = 10;

const questionWord = /^(?:what|why|how|who|when|where|which|is|are|can|could|will|would|do|does|did|should|has|have)\b[^.!?]*\?$/i;

/** Whether a short line stands alone between two paragraphs, has no full stop and no list's look: *'Compromise Or War'*, *What happens next?* */
function isCrosshead(text: string, place: Place): boolean {
  const next = place.after[0] ?? '';
  if (!place.story || wordsIn(text) > mostWords || !isProse(next) || next.length <= text.length) return false;
  if (endsSentence(text) && !questionWord.test(text)) return false;
  if (!beginsSentence(text) || !hasLetter(text) || /[,;:–—-]$/.test(text) || isListItem(text)) return false;
  return endsSentence(place.before) || endsSentence(place.above);
}

/** What heads the newest entry of a live page, under its hour, is none of the page's own titles: the next entry will stand above it. */
export const entryHeads: readonly Rule[] = [
  whole({
    name: 'entry-head',
    role: 'crosshead',
    zones: ['head'],
    longest: longestCrosshead,
    examples: ['Second death confirmed'],
    test: (text, { before, roles }) => isZonedHour(before) && roles.includes('headline') && isTitle(text),
  }),
];

/** Short lines between the paragraphs. */
export const crossheads: readonly Rule[] = [
  whole({
    name: 'crosshead',
    role: 'crosshead',
    zones: ['body'],
    longest: longestCrosshead,
    examples: ["'Compromise Or War'", 'A chance for diplomacy', 'What happens next?'],
    test: isCrosshead,
  }),
];
