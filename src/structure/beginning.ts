import type { Piece, Role } from '../model.js';
import { tellsNewestFirst } from './hours.js';
import type { Place } from './place.js';

/** How many pieces may stand before the first paragraph: a page's whole masthead. Without a paragraph among them there is no story. */
const longestHead = 24;

/** A text with each run of white space as one blank. Two looks, because a regular expression for both takes as long as both and half as long again. */
export function fold(text: string): string {
  return /[^\S ]/.test(text) || text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}

/** The pieces among which a story begins. Their white space is folded when they are first looked at: most stand behind the lead, where nobody looks. */
export class Beginning {
  readonly length: number;
  private readonly folded: string[] = [];

  constructor(readonly pieces: readonly Piece[]) {
    this.length = Math.min(pieces.length, longestHead);
  }

  textAt(i: number): string {
    const text = this.folded[i] ?? fold(this.pieces[i]!.text);
    this.folded[i] = text;
    return text;
  }
}

/** Where a piece stands among them: `end` is where those end that count as following it. */
export class PlaceAtBeginning implements Place {
  readonly last = false;
  readonly listed = false;

  constructor(
    readonly story: boolean,
    readonly roles: readonly Role[],
    readonly beginning: Beginning,
    readonly at: number,
    readonly end: number,
    readonly roleAt: (at: number) => Role | undefined = () => undefined,
  ) {}

  get before(): string {
    return this.at > 0 ? this.beginning.textAt(this.at - 1) : '';
  }

  get newestFirst(): boolean {
    return tellsNewestFirst(this.beginning.pieces, this.at);
  }

  get above(): string {
    return this.before;
  }

  get after(): readonly string[] {
    const texts: string[] = [];
    for (let i = this.at + 1; i < this.end; i++) texts.push(this.beginning.textAt(i));
    return texts;
  }

  get titles(): readonly string[] {
    const texts: string[] = [];
    for (let i = this.at + 1; i < this.end; i++) {
      const role = this.roleAt(i);
      if (role === 'byline') break;
      if (role === undefined) texts.push(this.beginning.textAt(i));
    }
    return texts;
  }
}
