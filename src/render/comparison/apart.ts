import type { Document, Passage, Role } from '../../model.js';

const apartRoles: ReadonlySet<Role> = new Set<Role>(['furniture', 'date', 'dateline', 'byline']);

/** Whether blocks of a role are told apart from the story. */
export function isApartRole(role: Role): boolean {
  return apartRoles.has(role);
}

/** Whether nothing of a passage is of the story on either side. */
export function isApart(passage: Passage, left: Document, right: Document): boolean {
  return (
    passage.left.every(({ block }) => isApartRole(left.blocks[block]!.role)) &&
    passage.right.every(({ block }) => isApartRole(right.blocks[block]!.role))
  );
}
