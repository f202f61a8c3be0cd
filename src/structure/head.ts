import type { Piece, Role } from '../model.js';
import { type Beginning, PlaceAtBeginning } from './beginning.js';
import { candidates, named, ruleFor } from './candidates.js';
import { roleApart } from './lead.js';
import { nowhere } from './place.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';

const inHead = candidates(rules.filter(({ zones }) => zones.includes('head')));
const atHeadline = rules.filter(({ zones }) => zones.includes('headline'));
const atLead = rules.filter(({ zones }) => zones.includes('lead'));

/** The parts up to the lead, with what that opens with; all of the beginning where there is no lead. */
export function headOf(beginning: Beginning, lead: number): Piece[] {
  const end = lead < 0 ? beginning.length : lead + 1;
  const roles: Role[] = [];
  const parts: Piece[] = [];
  const roleAt = (at: number) => roleApart(beginning, at);
  for (let i = 0; i < (lead < 0 ? end : lead); i++) {
    const place = new PlaceAtBeginning(lead >= 0, roles, beginning, i, end, roleAt);
    const part = named(beginning.pieces[i]!, ruleFor(inHead, beginning.textAt(i), place));
    parts.push(...(part.role === 'headline' ? opened(part, atHeadline) : [part]));
    roles.push(part.role);
  }
  return lead < 0 ? parts : [...parts, ...opened(beginning.pieces[lead]!, atLead)];
}

/** A headline or a lead, divided where what opens it ends: a slug; a date glued to it, a dateline. Each rule takes what the one before left. */
function opened(whole: Piece, openings: readonly Rule[]): Piece[] {
  const parts: Piece[] = [];
  let rest = whole.text;
  for (const rule of openings) {
    const unseen = unseenBefore(rest);
    const matched = rule.match(unseen === 0 ? rest : rest.slice(unseen), nowhere);
    if (matched === 0) continue;
    const length = unseen + matched;
    parts.push({ text: rest.slice(0, length), role: rule.role, rule: rule.name });
    rest = rest.slice(length).trimStart();
  }
  return rest === '' ? parts : [...parts, { ...whole, text: rest }];
}

/** How many marks of direction and other letters that nobody sees a text begins with: exports of Arabic and Hebrew have one before each paragraph. */
function unseenBefore(text: string): number {
  return text.charCodeAt(0) < 0xad ? 0 : text.length - text.replace(/^\p{Cf}+/u, '').length;
}
