import { type Items, itemKinds, kindNumber } from '../items/items.js';

/** The items of a text with the words of one name as one (*Kessel Bank*), and a day of a month too (*Feb. 6*, *6 February*). */
export class Parts {
  /** The first item of each part; one entry more tells where the last ends. */
  readonly #firsts: Uint32Array;
  /** For each part the number of its kind. */
  readonly kinds: Uint8Array;
  /** For each part what it is laid on others by: a word by its key; every number, every date and every name by its kind alone. */
  readonly masks: Uint32Array;
  /** How many parts are words. */
  readonly words: number;

  constructor(readonly items: Items) {
    const starts = startsOf(items);
    this.#firsts = starts;
    const count = starts.length - 1;
    this.kinds = new Uint8Array(count);
    this.masks = new Uint32Array(count);
    let words = 0;
    for (let at = 0; at < count; at++) {
      const kind = this.#hasDate(at) ? kindNumber.date : items.kindAt(starts[at]!);
      this.kinds[at] = kind;
      this.masks[at] = kind === kindNumber.word ? items.keys[starts[at]!]! + kindCount : kind;
      if (kind === kindNumber.word) words++;
    }
    this.words = words;
  }

  get length(): number {
    return this.kinds.length;
  }

  /** Whether two parts have the same key; both texts' items are of one dictionary. */
  isSame(at: number, other: Parts, otherAt: number): boolean {
    if (this.#isSingle(at) && other.#isSingle(otherAt))
      return this.items.keys[this.#firsts[at]!] === other.items.keys[other.#firsts[otherAt]!];
    if (this.kinds[at] === kindNumber.date) return this.keyOf(at) === other.keyOf(otherAt);
    return this.#isSameRow(at, other, otherAt);
  }

  /** Whether two parts have the same keys one after the other. */
  #isSameRow(at: number, other: Parts, otherAt: number): boolean {
    const [first, otherFirst] = [this.#firsts[at]!, other.#firsts[otherAt]!];
    const length = this.#firsts[at + 1]! - first;
    if (length !== other.#firsts[otherAt + 1]! - otherFirst) return false;
    for (let i = 0; i < length; i++) if (this.items.keys[first + i] !== other.items.keys[otherFirst + i]) return false;
    return true;
  }

  /** What a part is compared by. A day of a month is the same whichever of the two is written first. */
  keyOf(at: number): string {
    const items = this.#itemsOf(at);
    const ordered =
      this.kinds[at] === kindNumber.date ? items.sort((a, b) => Number(b.kind === 'date') - Number(a.kind === 'date')) : items;
    return ordered.map(({ key }) => key).join(' ');
  }

  /** A part as it is written. */
  textOf(at: number): string {
    return this.#itemsOf(at)
      .map(({ text }) => text)
      .join(' ');
  }

  /** What parts are laid on each other by, as text. */
  maskText(mask: number): string {
    return mask < kindCount ? signs[mask]! : this.items.dictionary.key(mask - kindCount);
  }

  /** The first item of a part; of the number of parts, the number of items. */
  firstOf(part: number): number {
    return this.#firsts[part]!;
  }

  /** The keys of the items of some parts, half open. */
  keysBetween(from: number, to: number): Uint32Array {
    return this.items.keys.subarray(this.#firsts[from], this.#firsts[to]);
  }

  #itemsOf(at: number) {
    const [first, end] = [this.#firsts[at]!, this.#firsts[at + 1]!];
    return Array.from({ length: end - first }, (_, i) => this.items.at(first + i));
  }

  #isSingle(at: number): boolean {
    return this.#firsts[at + 1]! - this.#firsts[at]! === 1;
  }

  #hasDate(at: number): boolean {
    for (let item = this.#firsts[at]!; item < this.#firsts[at + 1]!; item++) if (this.items.kindAt(item) === kindNumber.date) return true;
    return false;
  }
}

/** Masks below this are kinds. */
const kindCount = itemKinds.length;

/** What no word is written like, by the number of the kind. */
const signs = ['', '#', '%', '@'] as const;

/** Where each part begins, and where the last ends. */
function startsOf(items: Items): Uint32Array {
  const starts = new Uint32Array(items.length + 1);
  let count = 0;
  for (let at = 0; at < items.length; at++) if (at === 0 || !isOneWith(items, starts[count - 1]!, at)) starts[count++] = at;
  starts[count] = items.length;
  return starts.slice(0, count + 1);
}

/** Whether an item belongs to the part that begins at `first` and ends before it. */
function isOneWith(items: Items, first: number, at: number): boolean {
  const [kind, before] = [items.kindAt(at), items.kindAt(at - 1)];
  if (kind === kindNumber.name) return before === kindNumber.name && items.isJoined(at);
  if (at - first > 1) return false;
  if (kind === kindNumber.figure) return before === kindNumber.date && isDay(items, at) && !/\d/.test(items.textAt(at - 1));
  return kind === kindNumber.date && before === kindNumber.figure && items.isJoined(at) && isDay(items, at - 1);
}

/** *6*, not *6.5* or *1987*. */
function isDay(items: Items, at: number): boolean {
  return /^#(?:[12]?\d|3[01])$/.test(items.dictionary.key(items.keys[at]!));
}
