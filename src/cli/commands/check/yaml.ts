import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type ParsedNode, parseDocument } from 'yaml';
import type { At, Sheet, SheetEntry } from '../../../index.js';

/** How many values a file may hold once its aliases are followed: a bomb of nine of nine of nine has 10^9. */
const mostValues = 100_000;

/** What is wrong with a file, and in which line where that is known. */
export interface NoYaml {
  readonly kind: 'mistake';
  readonly line?: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * What a person wrote in YAML 1.2, or in JSON, which is YAML, with the place of every word. `undefined` for a file that says nothing.
 * Nothing in the file acts: no tag makes an object, and aliases are only followed so far.
 * What is wrong is returned and not thrown: this file is loaded apart, and an error's class would not be that of the program.
 */
export function readYaml(text: string): Sheet | NoYaml | undefined {
  try {
    return sheetIn(text);
  } catch (error) {
    if (error instanceof Wrong) return error.mistake;
    if (error instanceof RangeError)
      return { kind: 'mistake', problem: 'is nested too deeply', remedy: 'write lists and groups a few levels deep' };
    throw error;
  }
}

class Wrong extends Error {
  constructor(readonly mistake: NoYaml) {
    super(mistake.problem);
  }
}

function sheetIn(text: string): Sheet | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument<ParsedNode>(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Wrong(mistakeIn(text, lineCounter.linePos(problem.pos[0]).line, problem.code, problem.message));
  if (document.contents === null) return undefined;
  return new Reader(lineCounter, (node) => (isAlias(node) ? node.resolve(document) : undefined)).sheet(document.contents);
}

/** A slip in YAML; one is made by good will: `moved: >= 3`, where `>` begins a block of text. */
function mistakeIn(text: string, line: number, code: string, message: string): NoYaml {
  const tell = (problem: string, remedy: string): NoYaml => ({ kind: 'mistake', line, problem, remedy });
  if (/:\s*>/.test(text.split(/\r\n|\r|\n/)[line - 1] ?? ''))
    return tell('a > after a colon begins a block of text in YAML', 'quote the bound, ">= 3", or write it in words: at least 3');
  if (code === 'MULTIPLE_DOCS') return tell('a second document begins here', 'write one file for each');
  const words = (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
  return tell(`is not YAML (${words})`, 'fix the line; quotes help where a word begins with a sign');
}

class Reader {
  #values = 0;
  readonly #open = new Set<Node>();

  readonly #counter: LineCounter;
  readonly #follow: (node: Node) => Node | undefined;

  constructor(counter: LineCounter, follow: (node: Node) => Node | undefined) {
    this.#counter = counter;
    this.#follow = follow;
  }

  sheet(node: Node | null | undefined): Sheet {
    if (!node) return { kind: 'scalar', value: null, text: '' };
    const place = this.#at(node);
    if (++this.#values > mostValues)
      throw this.#trouble(place, `has more than ${mostValues} values`, 'write fewer, or follow fewer aliases');
    if (isAlias(node)) return this.#alias(node, place);
    const told = place ? { at: place } : {};
    if (isMap(node))
      return { kind: 'map', entries: this.#inside(node, () => node.items.map((pair) => this.#entry(pair as Pair<Node>))), ...told };
    if (isSeq(node)) return { kind: 'list', items: this.#inside(node, () => node.items.map((item) => this.sheet(item as Node))), ...told };
    if (!isScalar(node)) throw this.#trouble(place, 'contains something that is not a value', 'write texts, numbers, lists and groups');
    return { kind: 'scalar', ...written(node), ...told };
  }

  #alias(node: Node, place: At | undefined): Sheet {
    const meant = this.#follow(node);
    if (!meant) throw this.#trouble(place, 'an alias refers to nothing', 'name an anchor that comes before it');
    if (this.#open.has(meant)) throw this.#trouble(place, 'an alias refers to a value that contains it', 'write it out');
    return this.sheet(meant);
  }

  #inside<T>(node: Node, read: () => T): T {
    this.#open.add(node);
    const found = read();
    this.#open.delete(node);
    return found;
  }

  #entry({ key, value }: Pair<Node>): SheetEntry {
    const place = this.#at(key);
    if (!isScalar(key)) throw this.#trouble(place, 'has a name that is not text', 'write name: value');
    return { key: written(key).text, value: this.sheet(value as Node | null), ...(place ? { at: place } : {}) };
  }

  #at(node: Node): At | undefined {
    const start = node.range?.[0];
    if (start === undefined) return undefined;
    const { line, col } = this.#counter.linePos(start);
    return { line, column: col };
  }

  #trouble(at: At | undefined, problem: string, remedy: string): Wrong {
    return new Wrong({ kind: 'mistake', ...(at ? { line: at.line } : {}), problem, remedy });
  }
}

/** A value and how it was written; a number beyond all numbers is a text, so that no bound takes it. */
function written({ value, source }: { value: unknown; source?: string }): { value: string | number | boolean | null; text: string } {
  const text = source ?? (value === null ? '' : String(value));
  const isPlain = typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  if (isPlain) return { value, text };
  return { value: value === null || value === undefined ? null : text, text };
}
