/**
 * Numbers that look random and are the same at every run: sfc32 (Chris Doty-Humphrey, PractRand, public domain).
 * @param {number} seed
 * @returns {() => number} from 0 up to and without 1
 */
export function randomFrom(seed) {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

/** A whole number from `low` to `high`, both among them. */
export const between = (random, low, high) => low + Math.floor(random() * (high - low + 1));

/** One of a list, each as likely as the other. */
export const oneOf = (random, list) => list[Math.floor(random() * list.length)];
