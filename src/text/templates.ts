import type { TemplateEvidence } from '../model.js';
import { counted } from './quantities.js';

/** How much differs in two uses of one template: `5 of 6 figures and 1 of 2 names differ`. */
export function whatDiffers({ figures, names }: TemplateEvidence): string {
  const kinds = [
    figures.differ > 0 ? `${figures.differ} of ${counted(figures.of, 'figure')}` : '',
    names.differ > 0 ? `${names.differ} of ${counted(names.of, 'name')}` : '',
  ].filter((kind) => kind !== '');
  return `${kinds.join(' and ')} ${figures.differ + names.differ === 1 ? 'differs' : 'differ'}`;
}
