import type { Dictionary } from './dictionary.js';

/** What a word of a story is: a number or a time, a day or a month by name, a name, or another word. */
export type ItemKind = (typeof itemKinds)[number];

/** Every kind, by its number in `Items`. */
export const itemKinds = ['word', 'figure', 'date', 'name'] as const;

/** The number of each kind. */
export const kindNumber = { word: 0, figure: 1, date: 2, name: 3 } as const satisfies Record<ItemKind, number>;

/** A word of a story, or several that are one number. */
export interface Item {
  readonly kind: ItemKind;
  /** What it is compared by: numbers by value, words without case. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** Whether nothing but a blank stands before it, so that *Jane* and *Doe* are one name. */
  readonly joined: boolean;
}

/** Added to the kind of an item that is joined. */
export const joinedMark = 4;

/** The words and numbers of a text in order, in columns: those of one dictionary are compared by the numbers of their keys. */
export class Items {
  readonly #columns: Uint32Array;
  /** For each item the number of its key in the dictionary. */
  readonly keys: Uint32Array;
  /** Where the columns of beginnings and ends begin. */
  readonly #starts: number;
  readonly #ends: number;

  /**
   * @param text they were read from
   * @param dictionary tells what the numbers of keys mean
   * @param columns in four columns of the same length: for each item its kind, with `joinedMark`; its key; where it begins; where it ends
   * @param length how many items there are
   */
  constructor(
    readonly text: string,
    readonly dictionary: Dictionary,
    columns: Uint32Array,
    length: number,
  ) {
    const room = columns.length / columnCount;
    this.#columns = columns;
    this.keys = columns.subarray(room, room + length);
    this.#starts = 2 * room;
    this.#ends = 3 * room;
  }

  get length(): number {
    return this.keys.length;
  }

  /** The number of an item's kind. */
  kindAt(place: number): number {
    return this.#columns[place]! & (joinedMark - 1);
  }

  isJoined(place: number): boolean {
    return this.#columns[place]! >= joinedMark;
  }

  /** An item as it is written. */
  textAt(place: number): string {
    return this.text.slice(this.#columns[this.#starts + place], this.#columns[this.#ends + place]).normalize('NFC');
  }

  at(place: number): Item {
    const [kind, key] = [itemKinds[this.kindAt(place)]!, this.dictionary.key(this.keys[place]!)];
    return { kind, key, text: this.textAt(place), joined: this.isJoined(place) };
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }
}

const columnCount = 4;
