import type { Language } from '../language.js';
import { denials } from './denials.js';

export const french: Language = { code: 'fr', denials, particle: /^(?:ne|n'.+)$/ };
