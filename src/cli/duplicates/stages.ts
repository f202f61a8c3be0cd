import { chooseSlice, countSlice, partSlice, searchSlice } from '../../index.js';

/** What a helping thread does of a search. */
export const stages = { part: partSlice, count: countSlice, choose: chooseSlice, search: searchSlice } as const;
