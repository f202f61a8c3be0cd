import fc from 'fast-check';

/** Two texts as numbers. Few words give much that repeats itself, which the short cuts must not be fooled by. */
export const repetitiveTexts = fc.integer({ min: 1, max: 4 }).chain((vocabulary) => {
  const words = fc.array(fc.integer({ min: 0, max: vocabulary }), { minLength: 1, maxLength: 40 });
  return fc.tuple(words, words);
});
