import { describe, expect, test } from '@jest/globals';
import { toldChanges } from '../../../../src/report/note/changes/changes.js';

describe('changes that a desk tells of', () => {
  const edit = (left: string, right: string, severity: 0 | 1 | 2 | 3 = 3) => ({
    kind: 'replace' as const,
    left: { text: left, start: 0, end: left.length },
    right: { text: right, start: 0, end: right.length },
    severity,
    labels: [],
  });

  test('leave out the mark or the article of another, unless it is all there is', () => {
    const comma = edit(',', '."');
    const source = edit('she said.', '');
    expect(toldChanges([comma, source])).toEqual([source]);
    expect(toldChanges([comma])).toEqual([comma]);
    expect(toldChanges([comma, edit('the', '')])).toHaveLength(2);
    expect(toldChanges([edit(',', '', 0), source])).toHaveLength(2);
  });
});
