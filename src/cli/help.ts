/** A command line to copy, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** The examples that help shows, by command. */
export const helpFor = {
  program: [
    { line: 'wirediff diff old.txt new.txt', does: 'what changed between two versions' },
    { line: 'wirediff inspect story.txt', does: 'which lines were taken for headline, dateline, caption …' },
    { line: 'wirediff diff --help', does: 'every flag of a command' },
  ],
  diff: [
    { line: 'wirediff diff old.txt new.txt', does: 'a report to read' },
    { line: 'wirediff diff old.txt new.txt --view side-by-side', does: 'the same in two columns' },
    { line: 'wirediff diff old.txt new.txt --only edited --only moved', does: 'leave out what is shared or stands on one side only' },
    { line: 'wirediff diff old.txt new.txt --format json --output report.json', does: 'for programs' },
    { line: 'fetch-story | wirediff diff yesterday.txt - --quiet || alert', does: 'act when a story changed, or cannot be read' },
  ],
  inspect: [
    { line: 'wirediff inspect story.txt', does: 'the parts of a story and the rules that found them' },
    { line: 'wirediff inspect story.txt --structure none', does: 'its paragraphs as they stand' },
  ],
} as const satisfies Record<string, readonly Example[]>;

/** The examples as text, each under what it does. A command line is never broken, so that it can be copied. */
export function examplesOf(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}`;
}
