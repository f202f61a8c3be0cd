import { firstHan, MyriadSum, scales } from './myriad-sum.js';

const digits = '零一二三四五六七八九';

/** A number in Chinese characters, alone or before what is counted: *五人*, *十二名*, *三百*; *三明治* and *一部* count nothing. */
const hanNumber =
  /^([零〇一二两兩三四五六七八九十百千万萬亿億]+)(?=$|[人名个個位岁歳歲天日月年元円本枚台辆輛件次座栋棟条條头頭只匹家户戸度点時时分秒米吨噸倍])/u;

/** A number that a word of Chinese or Japanese opens with. */
interface HanNumber {
  readonly value: number;
  /** How many characters it takes. */
  readonly length: number;
  /** Whether it only multiplies what stands before it: the second half of *12万*. */
  readonly scale: boolean;
}

/** The number that a word of Chinese or Japanese opens with; undefined when it opens with none. */
export function hanNumberAt(word: string): HanNumber | undefined {
  const written = word.charCodeAt(0) < firstHan ? undefined : hanNumber.exec(word)?.[1];
  return written === undefined ? undefined : { value: hanValue(written), length: written.length, scale: /^[万萬亿億]$/.test(written) };
}

function hanValue(written: string): number {
  const sum = new MyriadSum();
  let digit: number | undefined;
  for (const letter of written.replaceAll('〇', '零').replace(/[两兩]/gu, '二')) {
    if (scales.has(letter)) {
      sum.multiply(digit, letter);
      digit = undefined;
    } else digit = (digit ?? 0) * 10 + digits.indexOf(letter);
  }
  return sum.withUnits(digit);
}
