import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'dhr, dhr., heer, meneer',
    missus: 'mevr, mevr., mw, mw., mevrouw',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'vs, verenigde staten',
    'u.n.': 'vn, verenigde naties',
    'e.u.': 'eu, europese unie',
    nato: 'navo, nato',
  });
