import type { Comparison, Document, Sides, Summary } from '../../../model.js';
import { typographicLabels } from '../../../text/labels.js';
import { ink, type Line } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import { wrap } from '../../page/wrap.js';
import { unseenDifference } from '../bytes.js';
import type { Context } from '../context.js';
import { derivationInShort } from '../note/derivation.js';
import { allTheSame, bytesDiffer, containment, editKinds, limitReached, noStoryText, nothingAtAll, totals } from '../phrases.js';
import { titleLines } from '../titles.js';
import { aloneOn } from './alone.js';
import { apartLines, countedFigures, isCounted } from './apart.js';
import { changeLines } from './change-lines.js';
import { languagesWithout } from './languages.js';
import { ignoredCounts, nothingFactual, onlyIn, rulesWithheld } from './phrases.js';
import { templateLines } from './template.js';

/** The head of a report: the two sources and what they say of themselves; what changed in fact, and what one side alone has; the totals. */
export function headLines(context: Context): Line[] {
  const { comparison, width } = context;
  return [
    ...titleLines(context),
    [],
    ...gistLines(context),
    ...totalLines(context),
    ...(comparison.summary.same ? apartLines(context) : []),
    ...(comparison.summary.same ? [] : derivationInShort(context)),
    ...comparison.limits.flatMap((limit) => wrap([ink('alarm', '!'), ink('plain', ` ${visible(limitReached(limit))}`)], width)),
  ];
}

/** What an editor asks first: which facts changed, and what there is on one side alone. */
function gistLines(context: Context): Line[] {
  const { comparison, names, width } = context;
  if (comparison.summary.same) return [];
  const changes = changeLines(context);
  const alone = (['left', 'right'] as const).flatMap((side) => {
    const found = aloneOn(side, context);
    return found ? wrap([ink('plain', onlyIn(names[side], found))], width) : [];
  });
  const none = wrap([ink('strong', nothingFactual(countedFigures(comparison), severitiesOf(comparison), comparison.rules))], width);
  return [...templateLines(context), ...(changes.length > 0 ? changes : none), ...alone, ...apartLines(context), []];
}

/** The severities of what was edited in what counts. */
function severitiesOf(comparison: Comparison): number[] {
  return comparison.passages.flatMap((passage) => (passage.kind === 'edited' && isCounted(passage, comparison) ? [passage.severity] : []));
}

function totalLines({ comparison, names, width }: Context): Line[] {
  const { left, right, passages, summary, options } = comparison;
  if (passages.length === 0) return wrap([ink('strong', nothingAtAll)], width);
  const texts = summary.same ? sameTexts(summary, left, right) : differentTexts(comparison, names);
  const [first, ...others] = options.ignore.length === 0 ? texts : [...texts, ignoredIn(comparison)];
  return [wrap([ink(summary.same ? 'strong' : 'plain', first!)], width), ...others.map((text) => wrap([ink('plain', text)], width))].flat();
}

function sameTexts(summary: Summary, left: Document, right: Document): string[] {
  const unseen = unseenDifference(left, right);
  return [allTheSame(summary), bytesDiffer(unseen.left, unseen.right, unseen.both)];
}

function differentTexts({ summary, rules, left, right }: Comparison, names: Sides<string>): string[] {
  const { containment: share, words } = summary;
  return [
    totals(summary, names),
    words.left > 0 ? containment(share.left, words.left, names.left, names.right) : noStoryText(names.left),
    words.right > 0 ? containment(share.right, words.right, names.right, names.left) : noStoryText(names.right),
    editKinds(summary),
    rulesWithheld(rules, languagesWithout({ left, right }, names)),
  ];
}

function ignoredIn({ summary, options: { ignore } }: Comparison): string {
  return ignoredCounts(summary.ignored, ignore, ignore.length === typographicLabels.length);
}
