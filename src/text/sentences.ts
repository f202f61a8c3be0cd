import type { Span } from '../model.js';

/** The sentences of a block as spans into it, without the white space between them. */
export function splitSentences(text: string, language: string | undefined): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trimEnd();
    if (trimmed !== '') spans.push([index, index + trimmed.length]);
  }
  return spans;
}
