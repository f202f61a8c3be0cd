import type { Dateline } from '../model.js';
import { isAgency } from './agencies.js';
import { datePattern } from './dates.js';
import { isNewsTown } from './places.js';

/** No dateline is longer; *GLASGOW, Scotland, Feb. 01, 2018 (GLOBE NEWSWIRE) --* has 54 letters. */
const longest = 110;

const word = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’‘]*(?:-[\p{L}\p{M}.'’‘]+)*`;
const particle = '(?:al|am|an|and|da|das|de|del|der|di|do|dos|du|el|la|le|of|on|sur|the|upon)';
const name = `${word}(?:[\\s/]+(?:${particle}\\s+){0,2}${word}){0,4}?`;
const place = `(?<place>${name}(?:,\\s*${name}){0,2}?)`;
const date = `(?<date>${datePattern})`;
const credit = String.raw`(?:\((?<credit>[^()\d]{2,40})\)|/(?<wire>PRNewswire[^/]{0,20}|[A-Z ]{2,20})/)`;
const agency = String.raw`(?<agency>[\p{L}/]{2,14})`;
const dash = String.raw`(?:\.?-{1,2}|[—–_])`;

/** The forms a dateline takes, most telling first. */
const forms = [
  `${place}(?:,?\\s+${date})?,?\\s*(?:${dash}\\s*)?${credit}\\s*(?<end>${dash}|:)?`,
  `${place}(?:,?\\s+${date})?,?\\s+${agency}\\s*(?<end>${dash}|:)`,
  `${place},?\\s+${date}\\s*(?<end>${dash}|:)`,
  `${place}\\s*(?<end>[—–_]|--)`,
  `${place}(?<end>\\s+-(?=\\s)|:(?=\\s|$))`,
  `${date}\\s*${credit}\\s*(?<end>${dash}|:)`,
  `${credit}\\s*(?<end>${dash}|:)?`,
].map((form) => new RegExp(`^${form}\\s*`, 'u'));

/** *新华社北京2月6日电*, *【ワシントン=共同】*. */
const eastern = [
  /^[（(]?(?<credit>新华社|新華社|中新社|中新网|中央社)(?<place>\p{sc=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)(?:专?电|電|讯|訊)[)）]?(?:（记者[^）]{2,20}）)?\s*/u,
  /^【(?<place>[^】＝=]{2,12})[＝=](?<credit>[^】]{2,8})】\s*/u,
];

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
  for (const form of [...forms, ...eastern]) {
    const match = form.exec(head);
    if (match && (eastern.includes(form) || isDateline(partsOf(match), text.slice(match[0].length)))) return openingOf(match);
  }
  return undefined;
}

interface Parts {
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
  /** The credit stands without brackets: *SEOUL, Nov 26 AFP -* */
  readonly bare: boolean;
  readonly end?: string | undefined;
}

function partsOf({ groups = {} }: RegExpExecArray): Parts {
  const { place: where, date: day, credit: bracketed, wire, agency: bare, end } = groups;
  return { place: where, date: day, credit: bracketed ?? wire ?? bare, bare: bare !== undefined, end };
}

function openingOf(match: RegExpExecArray): Opening {
  const { place: where, date: day, credit: by } = partsOf(match);
  const parts = { ...(where && { place: where }), ...(day && { date: day }), ...(by && { credit: by.trim() }) };
  return { length: match[0].length, dateline: { text: match[0].trim(), ...parts } };
}

/** Whether what looks like a dateline is one, by what follows it and how much of it speaks for it. */
function isDateline(parts: Parts, rest: string): boolean {
  if (!sentenceStart.test(rest)) return false;
  if (parts.bare && !isAgency(parts.credit ?? '')) return false;
  if (!parts.place) return isPlaceless(parts);
  if (labels.test(parts.place) || preposition.test(parts.place)) return false;
  if (parts.credit !== undefined) return isCredited(parts, parts.place, parts.credit);
  return parts.date === undefined
    ? isBarePlace(parts.place, parts.end ?? '', rest)
    : isUpper(parts.place) || isNewsTown(townOf(parts.place));
}

/** A sentence begins in capitals, in quotes or with a figure; or in a script that has no capitals; or in the next paragraph. */
const sentenceStart = /^(?:$|[\p{Pi}\p{Ps}"'`]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£])/u;

/** Words in capitals that open a paragraph and are no town: *BREAKING — Police…*, *HEALTH: …*, *NATO — The alliance…* */
const labels = new RegExp(
  String.raw`\b(?:breaking|exclusive|updated?|watch|video|live|opinion|analysis|explainer|explained|factbox|timeline|correct(?:ion|ed)|urgent|alert|notes?|news|sports?
  |health|politics|business|world|editorial|comment|column|feature|interview|profile|review|question|answer|file|photos?|audio|listen|read|more|related|warning
  |advertisement|background|highlights|nato|opec|unicef|unesco|unhcr|nasa|interpol|fifa|uefa|asean|brics)\b`.replace(/\s+/g, ''),
  'i',
);

/** *On Feb 6, Reuters - the agency - said…* */
const preposition = /^(?:After|As|At|Before|By|For|From|If|In|On|Since|Until|When|While)\b/;

const townOf = (place: string): string => place.replace(/,.*$/s, '').trim();

const isUpper = (place: string): boolean => !/\p{Ll}/u.test(townOf(place)) && /\p{Lu}{2}/u.test(place);

const isUncased = (place: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(place);

/** *(Reuters) —*, *Jan. 12 (BusinessDesk) -*. */
function isPlaceless({ date: day, credit: by = '', end }: Parts): boolean {
  return day === undefined ? isAgency(by) : end !== undefined && looksLikeCredit(by);
}

/** *(right)*, *(Monday)* and *(left, in blue)* credit nobody. */
function looksLikeCredit(text: string): boolean {
  return isAgency(text) || (/^[\p{Lu}\p{Lo}]/u.test(text) && !/^(?:left|right|centre|center|[LRCD]|\w+day)\b/iu.test(text));
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

/** *ISLAMABAD:*, *Kabul: A recent…*, *LONDON —*, *MOGADISHU, Somalia —*; but neither *WATCH: …*, *CHINA COTTON -- Sales…* nor *Paris – The City of Light – has…* */
function isBarePlace(where: string, end: string, rest: string): boolean {
  const town = isNewsTown(townOf(where));
  if (end.startsWith(':')) return town;
  if (rest.slice(0, longest).includes(end)) return false;
  return town || (isUpper(where) && isLongName(where) && !/\s/.test(townOf(where)));
}
