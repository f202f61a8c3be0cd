import type { Language } from '../language.js';
import { denials } from './denials.js';

export const german: Language = { code: 'de', denials };
