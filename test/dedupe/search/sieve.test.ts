import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLess, larger, smaller } from '../../../src/dedupe/search/branchless.js';
import { Sieve } from '../../../src/dedupe/search/sieve.js';

/** Hashes of the first of two parts, some of them again and again. */
const hashes = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 31 - 1 })), { maxLength: 200 });

const sifted = (values: readonly number[], bits: number, partBits: number) => {
  const sieve = new Sieve(bits, partBits);
  const kept = Uint32Array.from(values);
  sieve.clear();
  sieve.add(kept, 0, kept.length);
  sieve.strike(kept, 0, kept.length);
  return [...kept];
};

test('holds nothing back that came twice', () => {
  fc.assert(
    fc.property(hashes, fc.constantFrom(8, 18, 31), (values, bits) => {
      const kept = sifted(values, bits, 1);
      for (const [i, value] of values.entries())
        if (values.indexOf(value) !== values.lastIndexOf(value)) expect(kept[i]).toBe(value);
        else expect([0, value]).toContain(kept[i]);
    }),
  );
});

test('holds back what came once and shares its place with none', () => {
  const values = [5 << 20, 7 << 20, 5 << 20, 9 << 20, 2 ** 31 - 1];
  expect(sifted(values, 18, 1)).toEqual([5 << 20, 0, 5 << 20, 0, 0]);
});

test('forgets what it is told to forget', () => {
  const sieve = new Sieve(8, 1);
  const values = Uint32Array.of(1 << 30);
  sieve.add(values, 0, 1);
  sieve.clear();
  sieve.add(values, 0, 1);
  sieve.strike(values, 0, 1);
  expect([...values]).toEqual([0]);
});

test('compares as branches do', () => {
  const small = fc.integer({ min: 0, max: 2 ** 30 });
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(isLess(one, other)).toBe(one < other ? -1 : 0);
      expect(smaller(one, other)).toBe(Math.min(one, other));
      expect(larger(one, other)).toBe(Math.max(one, other));
    }),
  );
});
