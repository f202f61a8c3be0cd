/** What Chinese, Japanese and Korean write between and behind digits: *二十五*, *1億5千万*, *1만2천*. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 10,
    百: 100,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    兆: 1e12,
    십: 10,
    백: 100,
    천: 1e3,
    만: 1e4,
    억: 1e8,
    조: 1e12,
  }),
);

/** 〇: what Chinese, Japanese and Korean numbers are written in begins here, and most words are in other scripts. */
export const firstHan = 0x3007;

const myriad = 1e4;

/** A number in myriads while it is read: what stands before ten, hundred and thousand is so many of them; before ten thousand and more, all that was read since the last. */
export class MyriadSum {
  private total = 0;
  private group = 0;

  /** Takes a scale, one of `scales`, with the digits before it; without any, it is one of them: *千*, *万*. */
  multiply(digits: number | undefined, letter: string): void {
    const scale = scales.get(letter)!;
    if (scale < myriad) {
      this.group += (digits ?? 1) * scale;
      return;
    }
    const isAlone = digits === undefined && this.group === 0;
    this.total += (isAlone ? 1 : this.group + (digits ?? 0)) * scale;
    this.group = 0;
  }

  /** What was read, with the digits behind the last scale. */
  withUnits(digits: number | undefined): number {
    return this.total + this.group + (digits ?? 0);
  }
}
