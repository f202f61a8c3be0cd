import type { TemplateEvidence } from '../../model.js';
import { ItemReader } from '../items/reader.js';
import { templateFinding } from './index.js';
import { Parts } from './parts.js';

/** What says that two texts, which are in no collection, are certainly two uses of one template; undefined where it is not certain. */
export function templateOf(left: string, right: string): TemplateEvidence | undefined {
  const reader = readerWithRoom();
  return templateFinding(new Parts(reader.read(left)), new Parts(reader.read(right)), true)?.evidence;
}

let known: ItemReader | undefined;

/** One reader for many pairs: a new one learns every word that tells something before it reads the first, which takes as long as to read both texts. */
function readerWithRoom(): ItemReader {
  if (!known || known.dictionary.size >= mostWords) known = new ItemReader();
  return known;
}

/** The words of some thousand stories; some 5 MB. */
const mostWords = 20_000;
