import { isSignOff, longestSignOff } from './bylines.js';
import { anywhere, opening, type Rule, upTo, whole } from './rule.js';
import { isOfVersion } from './versions.js';

/** No notice is longer. */
const longestNotice = 600;

/** Nor the line that says where the reporters were. */
const longestReported = 200;

const reportedFrom = /^(?:[A-Z][\w'’.-]+(?:,? and |, | )?){1,6} reported from [A-Z][^.;!?]*\.$/;

/** *Doe reported from Halsund*, with which an agency closes its copy; not *Police reported from Halsund that…*, *He reported from Halsund.* */
function isReportedFrom(text: string): boolean {
  return (
    text.includes(' reported from ') &&
    reportedFrom.test(text) &&
    !/^(?:He|She|They|It|We|The)\b/.test(text) &&
    !/ (?:that|said|on|during|when|who|which) /.test(text)
  );
}

/** A line about a copyright begins with one of these; few lines do. */
const copyrightSigns = '©(Cc';

/** Lines that say something of the story from outside it: whose copy it is, who wrote it, what was corrected. */
export const notes: readonly Rule[] = [
  opening(
    'editor editors an eds note attention adds updates recasts corrects changes fixes rewrites refiles repeats',
    whole(
      'editors-note',
      'note',
      anywhere,
      [
        'Editor’s note: This story contains descriptions of violence.',
        'EDS: UPDATES throughout',
        '(Adds reaction in paragraph 3)',
        'Eds: LEADS with 3 grafs to update.',
      ],
      /^[([]?(?:(?:an )?editor[s’']{0,2}s? note|eds|note to editors|attention editors)\s*[:.—–-]|^\((?:adds|updates|recasts|corrects|changes|fixes|rewrites|refiles|repeats) [^()]+\)$/i,
    ),
  ),
  opening(
    'correction corrected clarification erratum this the an a in for update updated earlier previous',
    whole(
      'correction',
      'note',
      anywhere,
      [
        'Correction: An earlier version of this story misstated the death toll.',
        'This story has been corrected to show that 12 people were killed.',
        'Clarification: …',
        'An earlier version of this article gave the wrong year.',
        'Correction, March 5: The vote was 9-7.',
        'Correction 5 March 2026: The vote was 9-7.',
        '• This article was amended on 5 March 2026. The vote was 9-7.',
        '(This Nov. 20 story has been corrected to fix the number of strikers, in paragraph 2)',
        '(This July 3 story has been refiled to fix a typo in the headline)',
        '(In Nov. 20 story, corrects spelling of Hewson)',
        'This version corrects the day of the fire.',
        'This version UPDATES with a comment from the mayor.',
        'A previous version of this story said the vote was 9-8.',
        'This story was first published on Nov. 3. It was updated on Nov. 4 to correct the toll.',
        'The headline on this story has been corrected to say that the vote was 9-7.',
        'This story has been updated.',
        'Update 3 November: This article was updated to include a comment.',
        'For the record: The vote was 9-7, not 9-8.',
        'This is a developing story and will be updated.',
        'This is a breaking news story. Check back for updates.',
      ],
      isOfVersion,
    ),
  ),
  upTo(
    longestNotice,
    opening(
      'this the except with',
      whole(
        'feed-notice',
        'note',
        anywhere,
        [
          'This story has been published from a wire agency feed without modifications to the text.',
          '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
        ],
        (text) =>
          / feed\b/i.test(text) && /^[([]?(?:\([^)]*\) )?(?:this|the|except) .{0,120}\b(?:agency|syndicated|news|wire) feed\b/is.test(text),
      ),
    ),
  ),
  upTo(
    longestNotice,
    opening(
      'additional with reporting writing editing compiled inputs',
      whole(
        'credit',
        'note',
        anywhere,
        [
          '(Reporting by Jane Doe in Muscat; Editing by John Roe)',
          'Additional reporting by John Roe in Tehran.',
          'With inputs from AFP',
          '(With inputs from agencies)',
          '—Additional reporting by Jane Doe',
          '-- With assistance from Jane Doe.',
        ],
        (text) =>
          /^[([*_\s–—-]*(?:(?:Additional|With(?: additional)?) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled) [Bb]y [^\sa-z]/.test(
            text,
          ) ||
          /^[([*_\s–—-]*(?:with (?:additional |agency )?(?:inputs?|reporting|files)\b|with assistance (?:from|by) |(?:inputs|compiled) from )/i.test(
            text,
          ),
      ),
    ),
  ),
  upTo(
    longestNotice,
    whole(
      'contributor',
      'note',
      anywhere,
      ['John Roe in Tehran contributed to this report.', 'Jane Doe contributed reporting.'],
      (text) => text.includes('contributed ') && / contributed (?:to this (?:report|story|article)|reporting)\b[^.]*\.?\)?$/.test(text),
    ),
  ),
  upTo(
    longestNotice,
    whole(
      'agency-contributors',
      'note',
      ['tail'],
      [
        'Doe reported from Halsund. Associated Press writers John Roe in Lund and Ann Poe in Santa Lumara, California, contributed.',
        'AP journalists across the region contributed.',
      ],
      (text, { last }) =>
        last &&
        text.endsWith(' contributed.') &&
        /\b(?:Associated Press|AP|AFP|Reuters|Bloomberg)(?: [a-z]+){0,2} (?:writer|journalist|reporter|correspondent|photographer|editor)s?\b/.test(
          text,
        ),
    ),
  ),
  upTo(
    longestReported,
    whole(
      'reported-from',
      'note',
      ['tail'],
      [
        'Doe reported from Halsund.',
        'Doe reported from Halsund, and Roe from Lund.',
        'Jane Doe and John Roe reported from Lumara, California.',
      ],
      (text, { last }) => last && isReportedFrom(text),
    ),
  ),
  upTo(
    longestNotice,
    whole(
      'copyright',
      'note',
      anywhere,
      ['© 2026 AFP', 'Copyright 2026 The Associated Press. All rights reserved.', '(c) 2026 Agence France-Presse'],
      (text) =>
        copyrightSigns.includes(text.charAt(0)) && /^(?:©|\(c\) (?:\d{4}|copyright)|copyright\b.{0,6}(?:©|\(c\)|\d{4}))/i.test(text),
    ),
  ),
  upTo(
    longestSignOff,
    whole(
      'sign-off',
      'note',
      ['tail'],
      ['Reuter', '(Agencies)', '--IANS', '— AFP', 'burs-jdo/rst', 'dpa wsz jln npr', 'Source: Reuters', 'AFP/Reuters'],
      (text, { last }) => last && isSignOff(text),
    ),
  ),
  upTo(
    longestNotice,
    whole(
      'bracketed-notice',
      'note',
      ['tail'],
      ['(The writer is a former ambassador to Oman. Views are personal.)', '[Translated from the Arabic by our desk]'],
      (text, { last }) => last && /^(?:\([^()]{8,}\)|\[[^[\]]{8,}\])$/.test(text),
    ),
  ),
];
