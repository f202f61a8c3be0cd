import { type CaseRules, type CaseVerdict, joinRules, readRules, Trouble, type TroubleRecord } from '../../../index.js';
import { articlesOf, filesOf, type Plan } from './discovery/plan.js';
import { readSheet } from './sheet.js';
import type { Judged } from './task.js';
import { troubleOf } from './trouble.js';

/** Judges a case: reads what is expected of it and hands that to `look`. What is wrong with it is its verdict; rejects only for a fault of ours. */
export async function judgeCase(plan: Plan, cwd: string, look: (rules: CaseRules) => Promise<Judged>): Promise<CaseVerdict> {
  const told = { name: plan.name, kind: plan.kind, articles: articlesOf(plan) };
  const inTrouble = (trouble: TroubleRecord): CaseVerdict => ({ ...told, state: 'trouble', trouble });
  try {
    if (plan.trouble) return inTrouble(plan.trouble);
    const { value: rules, trouble } = await rulesFor(plan, cwd);
    return trouble[0] ? inTrouble(summed(trouble[0], trouble.length)) : { ...told, ...(await look(rules)) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return inTrouble(troubleOf(error, filesOf(plan)));
  }
}

/** The first of several mistakes stands for them all. */
function summed(first: TroubleRecord, count: number): TroubleRecord {
  if (count === 1) return first;
  return { ...first, remedy: `${first.remedy} (and ${count - 1} more ${count === 2 ? 'mistake' : 'mistakes'} in the file)` };
}

const noRules: CaseRules = { options: {}, expectations: [], baseline: false };

async function rulesFor(plan: Plan, cwd: string): Promise<{ value: CaseRules; trouble: readonly TroubleRecord[] }> {
  const { rules: file, listed = noRules } = plan;
  if (file === undefined) return { value: listed, trouble: [] };
  const own = readRules(await readSheet(file, cwd), file);
  return own.trouble.length > 0 ? own : joinRules(own.value, listed, file);
}
