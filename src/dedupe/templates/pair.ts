import type { TemplateEvidence } from '../../model.js';
import { ItemReader } from '../items/reader.js';
import { templateFinding } from './index.js';
import { Parts } from './parts.js';

/** What says that two texts, which are in no collection, are certainly two uses of one template; undefined where it is not certain. */
export function templateOf(left: string, right: string): TemplateEvidence | undefined {
  const reader = new ItemReader();
  return templateFinding(new Parts(reader.read(left)), new Parts(reader.read(right)), true)?.evidence;
}
