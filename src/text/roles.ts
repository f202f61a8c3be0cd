import type { Role } from '../model.js';

/** Whether a part is of the story; what is not (a site's logo line, a date line, a dateline, a byline) is told apart. */
export const isStory: Readonly<Record<Role, boolean>> = {
  headline: true,
  deck: true,
  caption: true,
  crosshead: true,
  paragraph: true,
  note: true,
  furniture: false,
  date: false,
  dateline: false,
  byline: false,
};

/** A block's role as a reader is told it. */
export const roleNames = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  date: 'date',
  dateline: 'dateline',
  caption: 'caption',
  crosshead: 'crosshead',
  paragraph: 'graf',
  note: 'note',
  furniture: 'furniture',
} as const satisfies Record<Role, string>;
