import type { Dateline } from '../../model.js';
import { isNewsTown } from '../../text/towns.js';
import { isAgency } from './agencies.js';
import { datePattern, isDate } from './dates.js';
import { isLabel, isTownOverReport } from './kickers.js';
import { beginsName, beginsSentence } from './prose.js';
import { scriptDatelineOf } from './scripts.js';

/** No dateline is longer; *GLASGOW, Scotland, Feb. 01, 2018 (GLOBE NEWSWIRE) --* has 54 letters. */
const longest = 110;

/*
 * Where a dateline may end is found by its marks alone, and what stands before them is judged word by word: regular expressions that spell out capitals of
 * every script take V8 a tenth of a second to compile, twice as long as Node takes to start.
 */
const marks = String.raw`\.?--?|[—–_]`;

/** *MUSCAT, Oman, Feb 06 (Agencies):*, *SAN JOSE, Calif. /PRNewswire/ --*, *(Reuters) —*. */
const credited = new RegExp(
  String.raw`^(?<before>[^()"“”]{0,80}?)[,\s]*(?:(?:--|—)\s*)?(?:\((?<credit>[^()\d]{2,40})\)|/(?<wire>[A-Z][A-Za-z ]{1,20})/)\s*(?<end>${marks}|:)?\s*`,
);

/** *SEOUL, Nov 26 AFP -*, *WASHINGTON –*, *Kabul:*. */
const uncredited = /^(?<before>[^()"“”—–_:]{2,80}?)(?<end>\s*(?:--|[—–_])|\s+-(?=\s|$)|:(?=\s|$))\s*/;

/** Each with the marks of which it has one: most paragraphs have neither near their beginning. */
const forms = [
  { form: credited, mark: /[(/]/ },
  { form: uncredited, mark: /[-–—_:]/ },
];

const lastDate = new RegExp(`(?:^|[,\\s]\\s*)(${datePattern})\\s*$`);

/** A dateline and how many letters of the text it takes, the blank after it among them. */
export interface Opening {
  readonly length: number;
  readonly dateline: Dateline;
}

/**
 * The dateline that a story's first paragraph opens with, if it does: *MUSCAT, Oman, Feb 06 (Agencies): Iran and the United States…*
 * Prose that resembles one has none: *LONDON police said…*, *Iran: a history*, *Paris - where the talks began - …*
 */
export function datelineOf(text: string): Opening | undefined {
  const head = text.slice(0, longest);
  for (const { form, mark } of forms) {
    const match = mark.test(head) ? form.exec(head) : null;
    const parts = match && partsOf(match);
    if (parts && isDateline(parts, text.slice(match[0].length))) return openingOf(match[0], parts);
  }
  const script = scriptDatelineOf(head);
  return script && openingOf(head.slice(0, script.length), { ...script, bare: false });
}

/**
 * Whether a dateline leaves no doubt that the story begins with it: a town in capitals, and a day or an agency: *WEXCOMBE, May 24 (Agencies):* Where no town
 * stands, an agency: *May 2 (Reuters) -*
 */
export function isSureDateline({ place, date, credit }: Dateline): boolean {
  return place === undefined ? credit !== undefined && isAgency(credit) : isUpper(place) && (date !== undefined || credit !== undefined);
}

interface Parts {
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
  /** The credit stands without brackets: *SEOUL, Nov 26 AFP -* */
  readonly bare: boolean;
  readonly end?: string | undefined;
}

/** The parts that stand before a dateline's end: place, date, and an agency without brackets; `undefined` when something else does. */
function partsOf({ groups = {} }: RegExpExecArray): Parts | undefined {
  const { before = '', credit: bracketed, wire, end } = groups;
  const credit = bracketed ?? wire;
  const agency = credit === undefined ? /(?:^|[,\s])([^\s,]+)$/.exec(before)?.[1] : undefined;
  const bare = agency !== undefined && isAgency(agency);
  const rest = bare ? before.slice(0, -agency.length).replace(/[,\s]+$/, '') : before;
  const last = lastDate.exec(rest);
  const dated = last && isDate(last[1] as string) ? last : undefined;
  const place = (dated ? rest.slice(0, dated.index) : rest).replace(/[,\s]+$/, '');
  if (place !== '' && !isPlaceName(place)) return undefined;
  return { place: place || undefined, date: dated?.[1], credit: bare ? agency : credit, bare, end: end?.trim() };
}

function openingOf(match: string, { place, date, credit }: Parts): Opening {
  const parts = { ...(place && { place }), ...(date && { date }), ...(credit && { credit: credit.trim() }) };
  return { length: match.length, dateline: { text: match.trim(), ...parts } };
}

/** *MUSCAT, Oman*; *GLASGOW, Scotland, U.K.* has the most parts, *ABOARD AIR FORCE ONE* nearly the most words of one. */
const most = { parts: 3, words: 6 };

const particle = /^(?:al|am|an|and|da|das|de|del|der|di|do|dos|du|el|la|le|of|on|sur|the|upon)$/;

/** Whether a text is capitalised as names of places are, and no longer: *RIO DE JANEIRO*, *Tel Aviv, Israel*; not *London, he said*. */
function isPlaceName(text: string): boolean {
  const parts = text.split(/,\s*/);
  if (parts.length > most.parts) return false;
  return parts.every((part) => {
    const words = part.split(/[\s/]+/);
    return words.length <= most.words && words.every((word) => particle.test(word) || isName(word)) && isName(words[0] as string);
  });
}

const isName = (word: string): boolean => beginsName(word) && !/[\d!?;…]/.test(word);

/** Whether what looks like a dateline is one, by what follows it and how much of it speaks for it. */
function isDateline(parts: Parts, rest: string): boolean {
  if (rest !== '' && !beginsSentence(rest)) return false;
  if (!parts.place) return parts.bare ? isBareCredit(parts, rest) : isPlaceless(parts);
  if (isLabel(parts.place) || preposition.test(parts.place)) return false;
  if (parts.credit !== undefined) return isCredited(parts, parts.place, parts.credit);
  return parts.date === undefined
    ? isBarePlace(parts.place, parts.end ?? '', rest)
    : isUpper(parts.place) || isNewsTown(townOf(parts.place));
}

/** *On Feb 6, Reuters - the agency - said…* */
const preposition = /^(?:After|As|At|Before|By|For|From|If|In|On|Since|Until|When|While)\b/;

const townOf = (place: string): string => place.replace(/,.*$/s, '').trim();

const isUpper = (place: string): boolean => townOf(place).toUpperCase() === townOf(place) && !isUncased(place) && townOf(place).length > 1;

const isUncased = (place: string): boolean => place.toUpperCase() === place.toLowerCase();

/** *(Reuters) —*, *Jan. 12 (BusinessDesk) -*. */
function isPlaceless({ date: day, credit: by = '', end }: Parts): boolean {
  return day === undefined ? isAgency(by) : end !== undefined && looksLikeCredit(by);
}

/** *CNN —*, *Reuters –*; but neither *BBC – the broadcaster – …* nor *CNN: …*, *Staff — …* */
function isBareCredit({ date: day, credit: by = '', end = '' }: Parts, rest: string): boolean {
  return day === undefined && bareCredits.test(by) && !end.startsWith(':') && !rest.slice(0, longest).includes(end);
}

const bareCredits = /^(?:CNN|AP|AFP|Reuters|REUTERS|PTI|ANI|IANS|UPI)$/;

/** *(right)*, *(Monday)* and *(left, in blue)* credit nobody. */
function looksLikeCredit(text: string): boolean {
  return isAgency(text) || (beginsName(text) && !/^(?:left|right|centre|center|[LRCD]|\w+day)\b/i.test(text));
}

/** *Berlin (dpa) -*; without a dash *New Delhi, Feb 6 (PTI) The…*; but neither *Apple (AAPL) - The…* nor *Iran (photo) …* */
function isCredited({ date: day, end }: Parts, where: string, by: string): boolean {
  if (isUncased(where)) return end !== undefined && looksLikeCredit(by);
  const sure = isUpper(where) || isNewsTown(townOf(where));
  if (end === undefined) return isAgency(by) && (day !== undefined || sure);
  return isAgency(by) || (looksLikeCredit(by) && (day !== undefined || isNewsTown(townOf(where)) || (isUpper(where) && isLongName(where))));
}

/** Shorter names in capitals are companies and bodies as often as towns: *IBM*, *OPEC*. */
const shortestUnknownTown = 5;

const isLongName = (where: string): boolean => where.includes(',') || townOf(where).length >= shortestUnknownTown;

/** *ISLAMABAD:*, *Kabul: A recent…*, *LONDON —*, *MOGADISHU, Somalia —*; but neither *CHINA COTTON -- Sales…* nor *Paris – The City of Light – has…* */
function isBarePlace(where: string, end: string, rest: string): boolean {
  const town = isNewsTown(townOf(where));
  if (end.startsWith(':')) return town || (isUpper(where) && isLongName(where) && isTownOverReport(where, rest));
  if (rest.slice(0, longest).includes(end)) return false;
  return town || (isUpper(where) && isLongName(where) && (isTownByItsLooks(where) || !/\s/.test(townOf(where))));
}

/** First words of towns' names and of little else: *FORT ELMSTEAD*, *SANTA LUMARA*. */
const townWord = /^(?:EL|FORT|LAS|LOS|MOUNT|MT\.|SAINT|SAN|SANTA|SANTO|ST\.|STE\.)$/;

/** A town's name may have so many words: *WEST PALM BEACH, Fla.* */
const mostTownWords = 4;

/** Whether capitals of several words are a town's: by their first, or by the state or country behind them: *GRAND ELMSTEAD, Texas —*; *CHINA COTTON* has neither. */
function isTownByItsLooks(where: string): boolean {
  const [town = '', ...regions] = where.split(/,\s*/);
  const words = town.split(/\s+/);
  if (words.length > mostTownWords) return false;
  return (
    (words.length > 1 && townWord.test(words[0]!)) || regions.some((region) => region.toUpperCase() !== region || abbreviated.test(region))
  );
}

/** *N.M.*, *U.K.* */
const abbreviated = /^(?:[A-Z]\.){2,}$/;
