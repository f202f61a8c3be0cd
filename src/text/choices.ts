import type { Grain, Structure, Templates } from '../model.js';

/** What may be aligned. */
export const grains: readonly Grain[] = ['paragraph', 'sentence'];

/** How the parts of a story are treated. */
export const structures: readonly Structure[] = ['article', 'none'];

/** What becomes of uses of one template. */
export const templateChoices: readonly Templates[] = ['apart', 'merge'];
