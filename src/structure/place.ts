import type { Role } from '../model.js';

/** Where a piece stands. */
export interface Place {
  /** Whether there is a story at all; without one there are no titles. */
  readonly story: boolean;
  /** The roles given in the head so far. */
  readonly roles: readonly Role[];
  /** The piece before; in the head, lines that are not of the story count too. */
  readonly before: string;
  /** The pieces after: in the head up to the lead, else the next one. */
  readonly after: readonly string[];
  /** In the head, the later lines that may be titles: no part of the page, and none behind a byline. */
  readonly titles: readonly string[];
  /** Below the lead, whether the piece is an entry of a list under a heading of the page: *Most read*. */
  readonly listed: boolean;
  /** Below the lead, whether the hours about an hour of the day fall, as a live page's do. */
  readonly newestFirst: boolean;
  /** Below the lead, the next piece above that is no part of the page: *Read more: …* and the hour of an entry stand between paragraphs and part none. */
  readonly above: string;
  /** Whether all that follows is notes and furniture. */
  readonly last: boolean;
}

/** Where a piece is looked at by itself. */
export const nowhere: Place = {
  story: true,
  roles: [],
  before: '',
  after: [],
  titles: [],
  listed: false,
  newestFirst: false,
  above: '',
  last: false,
};
