/** A text's UTF-16 units in one array, which serves text after text: reading numbers is a good deal faster than asking a string for each. */
export class Units {
  #units = new Uint16Array(1 << 13);

  /** The units of a text, with a blank behind them; what stands after that is left over from other texts. */
  of(text: string): Uint16Array {
    const { length } = text;
    if (this.#units.length <= length) this.#units = new Uint16Array(length * 2);
    const units = this.#units;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    units[length] = 0x20;
    return units;
  }
}
