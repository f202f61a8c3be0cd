import type { Excerpt, RatedEdit, Sides } from '../../../model.js';
import type { Change } from './change.js';

/** Figures that changed, with what both versions measure by them: *with "20 years" for "30 years"* says more than *with "20" for "30"*. */
export function withMeasures(edits: readonly RatedEdit[], texts: Sides<string>): readonly (RatedEdit & Change)[] {
  return edits.map((edit) => {
    if (!bareFigure.test(edit.left.text) || !bareFigure.test(edit.right.text)) return edit;
    const [left, right] = [frameOf(edit.left, texts.left), frameOf(edit.right, texts.right)];
    if (left.before !== right.before || left.after !== right.after) return edit;
    const { before, after } = left;
    return before + after === ''
      ? edit
      : { ...edit, quote: { left: `${before}${edit.left.text}${after}`, right: `${before}${edit.right.text}${after}` } };
  });
}

const bareFigure = /^[$£€¥]?\d[\d.,]*$/;

/** Characters around a figure in which what it measures is looked for. */
const looked = 24;

/** The month or currency before a figure, and the scale and unit behind it. */
function frameOf({ start, end }: Excerpt, text: string): { readonly before: string; readonly after: string } {
  const before = opens.exec(text.slice(Math.max(0, start - looked), start))?.[0] ?? '';
  const after = closes.exec(text.slice(end, end + looked))?.[0] ?? '';
  return { before, after };
}

const opens = /(?:(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? |[$£€¥])$/u;
const closes =
  /^(?: ?%|-?(?:[ -](?:million|billion|trillion|percent|per cent|pct))?(?:[ -](?:short|long|metric|square|cubic|nautical|light))?(?:[ -](?!(?:a|an|the|and|or|but|in|of|to|on|at|from|for|by|with|as|is|are|was|were|had|has|have|will|would|that|who|which|when|while|after|before|since|until|per|not|than|if|so|against|about|over|under|between|into|among|during|through|down|up|more|less|last|early|late|each|only|also|just)\b)\p{Ll}{2,}(?!\p{L}))?)/u;
