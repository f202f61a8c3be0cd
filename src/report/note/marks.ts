import type { Document, Side, Sides, VersionMark } from '../../model.js';

/** The rules of structure for lines in which a copy says which version it is. */
const versionRules: ReadonlySet<string> = new Set(['slug', 'version-mark', 'headline-slug', 'editors-note', 'correction']);

/**
 * The same before a headline: *CORRECTED-Blast at plant kills 6*, *UPDATE 2-Blast at plant*, *KILL: Blast at plant*. *URGENT-CARE CENTRE OPENS* in
 * capitals bears none, so with a hyphen only what no other word begins with.
 */
const headlineMark =
  /^(?:(?:(?:UPDATE|WRAPUP) \d{1,2}|CORRECTED|REFILE|RPT)-|(?:(?:UPDATE|WRAPUP) \d{1,2}|CORRECT(?:ED|ION)|REFILE|RPT|REPEAT|URGENT|KILL|WITHDRAWN?|ADVISORY|EMBARGOED) ?[:–—] ?)+/;

/** Version marks that only one side bears: *URGENT* here, *1st Ld-Writethru* there. */
export function marksOf({ left, right }: Sides<Document>): VersionMark[] {
  const found = { left: marksIn(left), right: marksIn(right) };
  const missing = (side: Side, other: Side) =>
    found[side].filter(({ text }) => !found[other].some((known) => known.text === text)).map((mark) => ({ side, ...mark }));
  return [...missing('left', 'right'), ...missing('right', 'left')];
}

/** A headline that is nothing else: *KILL KILL KILL* over an advisory to take a story out. */
const killHeadline = /^(?:(?:BULLETIN|MANDATORY) )?KILL(?: KILL)*$/;

/** A mark without what ties it to the headline. */
const bare = (mark: string): string => mark.replace(/[\s:–—-]+$/, '');

function markOf(headline: string): string | undefined {
  const mark = killHeadline.test(headline) ? headline : headlineMark.exec(headline)?.[0];
  return mark === undefined ? undefined : bare(mark);
}

function marksIn({ blocks }: Document): Omit<VersionMark, 'side'>[] {
  return blocks.flatMap(({ index, role, rule, text }) => {
    if (rule !== undefined && versionRules.has(rule))
      return [{ block: index, text: rule === 'headline-slug' ? bare(text) : text.replace(/\s+/g, ' ') }];
    const mark = role === 'headline' ? markOf(text) : undefined;
    return mark === undefined ? [] : [{ block: index, text: mark }];
  });
}
