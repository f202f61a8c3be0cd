import type { Place } from '../place.js';
import { anywhere, type Rule, whole } from '../rule.js';
import { datelineOf, isSureDateline } from '../signs/dateline.js';
import { isProse, isTitle } from '../signs/prose.js';
import { credits, longestCaption } from './credits.js';

const photoCredit = new RegExp(
  String.raw`(?:\((?:[^()]{0,40}\b)?(?:photo|picture|image|file|getty images|via)\b[^()]{0,60}\)|\[(?:[^[\]]{0,40}/)?(?:reuters|afp|ap|epa|getty images|file|anadolu|xinhua)\b[^[\]]{0,60}\]
  |\b(?:photo|photograph|picture|image|pic)s?\s*:\s*[^.:]{2,60}|\s[/—–-]\s?(?:afp|ap|reuters|epa|getty images|xinhua|anadolu)(?:/[\w ]{2,30}|\s+(?:file|photo))*)$`.replace(
    /\n\s+/g,
    '',
  ),
  'i',
);

const pictured =
  /\((?:from |far |second )*(?:left|right|centre|center|top|bottom)\b[^()]{0,30}\)|\bin (?:this|an undated) (?:[\w ]{0,20})?(?:file )?(?:photo|picture|image|photograph)\b|\bfile (?:photo|picture)\b|\(L\).*\(R\)|\(R\).*\(L\)/i;

/**
 * What stands under a picture and does not say so; a story begins at its dateline:
 * *Escaped goat leads police across golf course* / *Police chase a goat at Wexcombe golf club on Sunday.* / *WEXCOMBE, May 24 (Agencies): Police…*
 */
function isBetweenTitleAndDateline(text: string, place: Place): boolean {
  if (place.before === '' || text.length > longestCaption || !isTitle(place.before) || !isProse(text)) return false;
  const opening = datelineOf(place.after[0] ?? '');
  return opening !== undefined && isSureDateline(opening.dateline) && datelineOf(text) === undefined;
}

/** What stands under a picture. */
export const captions: readonly Rule[] = [
  ...credits,
  whole({
    name: 'photo-prefix',
    role: 'caption',
    zones: anywhere,
    opens: 'file photo photos photograph photographs picture pictures image images caption captions',
    examples: [
      'Photo: Oman’s foreign ministry',
      'FILE PHOTO: Abbas Araghchi in Muscat',
      'Image: The port of Muscat',
      'Photo 1 of 3: The port of Muscat',
      'Image 2/5 | Delegates arrive.',
    ],
    test: /^(?:(?:file )?(?:photo|photograph|picture|image)|caption)s?(?:\s+\d{1,3}\s*(?:of|\/)\s*\d{1,3})?\s*[:|]\s*\S/i,
  }),
  whole({
    name: 'photo-credit',
    role: 'caption',
    zones: anywhere,
    longest: longestCaption,
    examples: [
      'Delegates arrive at the ministry on Friday. (AP Photo/Jane Doe)',
      'Delegates arrive at the ministry in Muscat [Reuters]',
      'Steve Witkoff at the talks. Photo: AFP',
      'The port of Muscat /AFP',
      'Smoke rises over the harbour. — Reuters/File',
    ],
    test: (text) => !text.endsWith('.') && /[)\]:/—–]| - /.test(text) && photoCredit.test(text),
  }),
  whole({
    name: 'sides',
    role: 'caption',
    zones: ['head'],
    longest: longestCaption,
    examples: [
      'Iran’s Foreign Minister Abbas Araghchi (right) and the US envoy Steve Witkoff reached Muscat on Friday.',
      'Abbas Araghchi is seen in this file photo.',
      'Araghchi (L) and Witkoff (R) in Muscat.',
    ],
    test: (text, place) => pictured.test(text) && place.after.some(isProse),
  }),
  whole({
    name: 'over-dateline',
    role: 'caption',
    zones: ['head'],
    examples: ['Police chase a goat across the ninth green at Wexcombe golf club on Sunday.'],
    test: isBetweenTitleAndDateline,
  }),
];
