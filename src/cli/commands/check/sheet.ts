import { type Sheet, Trouble } from '../../../index.js';
import { readNow } from './disk.js';

/** The most bytes of a file of expectations: ten thousand cases, each with ten lines. */
const mostBytes = 2 ** 22;

/** What a file of expectations or a manifest says. Rejects with `Trouble` that names the line where there is one. */
export async function readSheet(file: string, cwd: string): Promise<Sheet> {
  const { readYaml } = await import('./yaml.js');
  const bytes = readNow(file, cwd);
  if (bytes.length > mostBytes) throw new Trouble(file, `has more than ${mostBytes} bytes`, 'name a file of expectations');
  const sheet = readYaml(textOf(bytes, file));
  if (sheet === undefined) throw new Trouble(file, 'says nothing', 'write what is expected, or remove it');
  if (sheet.kind === 'mistake') throw new Trouble(sheet.line === undefined ? file : `${file}:${sheet.line}`, sheet.problem, sheet.remedy);
  return sheet;
}

/** Bytes as text in UTF-8, without a byte order mark. Throws `Trouble`. */
export function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(file, 'is not in UTF-8', 'save it as UTF-8; the articles may have any encoding');
  }
}
