import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in Dutch. */
export const denials = () =>
  new Phrases<Denial>({
    not: 'niet, geen, nooit, niemand, niets, zonder, nergens, noch, geenszins, evenmin, ongedeerd',
    some: 'niet alle, niet iedereen, niet elke, niet elk, niet alles, niet altijd',
    yet: 'nog niet, nog geen, nog nooit, nog niemand',
    longer: 'niet meer, niet langer, nooit meer',
    '': 'niet alleen, niet enkel, zonder twijfel, niet ver, niemand minder dan, niet minder dan',
  });
