import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `rund, etwa, ungefähr, circa, ca, um die, schätzungsweise`,
    'more than': `mehr als, über, gut`,
    'less than': `weniger als, unter`,
    nearly: `fast, knapp, beinahe, nahezu`,
    'at least': `mindestens, wenigstens, zumindest, nicht weniger als`,
    'up to': `bis zu, höchstens, maximal, nicht mehr als`,
  });
