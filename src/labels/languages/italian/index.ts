import type { Language } from '../language.js';
import { denials } from './denials.js';

export const italian: Language = { code: 'it', denials };
