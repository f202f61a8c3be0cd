import type { Language } from '../language.js';
import { denials } from './denials.js';

export const portuguese: Language = { code: 'pt', denials };
