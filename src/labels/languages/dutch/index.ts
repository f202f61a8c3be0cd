import type { Language } from '../language.js';
import { denials } from './denials.js';

export const dutch: Language = { code: 'nl', denials };
