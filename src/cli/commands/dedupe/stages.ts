import { searchStages } from '../../../index.js';

/** What a helping thread does of a search. */
export const stages = searchStages;
