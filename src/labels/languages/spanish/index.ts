import type { Language } from '../language.js';
import { denials } from './denials.js';

export const spanish: Language = { code: 'es', denials };
