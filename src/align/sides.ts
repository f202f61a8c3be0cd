import type { Document, Grain, Sides, Unit } from '../model.js';
import { foldSpace } from '../text/normalize.js';
import { classOf, type UnitClass, unitsOf } from './units.js';

/** One side: its units, and what each says with white space folded. */
export interface SideUnits {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly folded: readonly string[];
  /** The class within which each unit may correspond. */
  readonly classes: readonly UnitClass[];
  /** For each unit a number from 0, the same for all of either side that are of one class and the same to the letter. */
  readonly keys: Int32Array;
}

/** Both sides, ready to be aligned. */
export interface Alignable extends Sides<SideUnits> {
  /** Puts keys in an order that is the same whatever their numbers are. */
  readonly isAfter: (key: number, other: number) => boolean;
}

/** The units of both documents. */
export function sidesOf(left: Document, right: Document, grain: Grain): Alignable {
  const keys = new Keys();
  return { left: sideOf(left, grain, keys), right: sideOf(right, grain, keys), isAfter: (key, other) => keys.text(key) > keys.text(other) };
}

function sideOf(document: Document, grain: Grain, keys: Keys): SideUnits {
  const { text, blocks } = document;
  const units = unitsOf(document, grain);
  const folded: string[] = [];
  const classes: UnitClass[] = [];
  const numbers = new Int32Array(units.length);
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    folded.push(foldSpace(unit.sentence === undefined ? blocks[unit.block]!.text : text.slice(unit.start, unit.end)));
    classes.push(classOf(document, unit));
    numbers[k] = keys.number(classes[k]!, folded[k]!);
  }
  return { document, units, folded, classes, keys: numbers };
}

/** Gives what units say its numbers, so that texts are compared once and numbers from then on. */
class Keys {
  private readonly numbers = new Map<UnitClass, Map<string, number>>();
  private size = 0;
  private said: readonly string[] | undefined;

  number(unitClass: UnitClass, text: string): number {
    const numbers = this.numbers.get(unitClass) ?? this.begin(unitClass);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, this.size);
    return this.size++;
  }

  /** Asked when all have their numbers, and only where texts that stand several times have to be put in order. */
  text(key: number): string {
    this.said ??= this.inOrder();
    return this.said[key]!;
  }

  private inOrder(): string[] {
    const said: string[] = [];
    for (const [unitClass, numbers] of this.numbers) for (const [text, number] of numbers) said[number] = `${unitClass}\n${text}`;
    return said;
  }

  private begin(unitClass: UnitClass): Map<string, number> {
    const numbers = new Map<string, number>();
    this.numbers.set(unitClass, numbers);
    return numbers;
  }
}
