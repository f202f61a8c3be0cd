import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Comparison } from '../../../../src/model.js';
import { comparisonLine, json, linePieces } from '../../../../src/render/comparison/json/json.js';
import { labelOrder } from '../../../../src/text/labels.js';
import { story } from '../../story.js';
import { comparisonOf, documentOf, pair, plainStyle, replace } from '../../values.js';

type Schema = Readonly<Record<string, unknown>>;

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../../../docs/schema/wirediff.${name}-1.schema.json`, import.meta.url), 'utf8')) as Schema;
}

/** The schema with every object closed: what is published lets fields be added, and a test must see one that is not in it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return Object.fromEntries('properties' in schema ? [...entries, ['additionalProperties', false]] : entries);
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const validators = {
  comparison: ajv.compile(closed({ ...schemaOf('comparison'), $id: 'closed-comparison' }) as Schema),
  document: ajv.compile(closed({ ...schemaOf('document'), $id: 'closed-document' }) as Schema),
};

function errorsOf(kind: keyof typeof validators, text: string): unknown {
  validators[kind](JSON.parse(text));
  return validators[kind].errors ?? [];
}

/** The fields of a schema that say nothing of themselves. What belongs to a side or counts a label is told by the object it is in. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.entries(schema.properties as Record<string, object>) : [];
  const silent = fields
    .filter(([key, field]) => !('description' in field || '$ref' in field || told.has(key)))
    .map(([key]) => `${path}.${key}`);
  return [...silent, ...Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`))];
}

const told: ReadonlySet<string> = new Set(['left', 'right', 'side', 'moved', ...labelOrder]);

const print = (comparison: Comparison) => json.comparison(comparison, plainStyle);

describe('a comparison', () => {
  const { comparison } = story();
  const text = print(comparison);

  test('is valid by its schema, with no field that is not in it', () => {
    expect(errorsOf('comparison', text)).toEqual([]);
    const added = JSON.stringify({ ...JSON.parse(text), added: 1 });
    expect(errorsOf('comparison', added)).not.toEqual([]);
    expect(ajv.compile(schemaOf('comparison'))(JSON.parse(added))).toBe(true);
  });

  test('every field says what it is', () => {
    for (const name of ['comparison', 'document']) expect(undescribed(schemaOf(name))).toEqual([]);
  });

  test('an invalid one is told', () => {
    const wrong = JSON.parse(text) as { passages: { kind: string }[] };
    wrong.passages[0]!.kind = 'changed';
    expect(errorsOf('comparison', JSON.stringify(wrong))).not.toEqual([]);
  });

  test('holds what it was made of', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(comparison)));
  });

  test('is the same in portions', () => {
    expect([...json.portions(comparison, plainStyle)].join('')).toBe(text);
  });

  test('is the same in one line, with an id before it where there is one', () => {
    const line = `${text.replaceAll('\n', '')}\n`;
    expect(comparisonLine(comparison)).toBe(line);
    expect([...linePieces(comparison)].join('')).toBe(line);
    expect(comparisonLine(comparison, 7)).toBe(`{"id": 7,${line.slice(1)}`);
    expect(comparisonLine(comparison, 'a "b"')).toBe(`{"id": ${JSON.stringify('a "b"')},${line.slice(1)}`);
  });

  test('keys stand in the order of the contract', () => {
    const parsed = JSON.parse(text) as Record<string, object> & { passages: object[] };
    expect(Object.keys(parsed)).toEqual([
      'schema',
      'version',
      'options',
      'left',
      'right',
      'rules',
      'passages',
      'summary',
      'derivation',
      'note',
      'limits',
    ]);
    expect(Object.keys(parsed.left!)).toEqual(['source', 'format', 'encoding', 'sha256', 'structure', 'fields', 'text', 'blocks']);
    expect(Object.keys(parsed.passages.find((passage) => 'severity' in passage)!)).toEqual([
      'id',
      'kind',
      'left',
      'right',
      'relation',
      'moved',
      'similarity',
      'labels',
      'severity',
      'edits',
    ]);
    expect(Object.keys(parsed.passages.find((passage) => 'side' in passage)!)).toEqual([
      'id',
      'kind',
      'side',
      'left',
      'right',
      'moved',
      'brings',
      'edits',
    ]);
    expect(Object.keys(parsed.summary!)).toEqual(['same', 'passages', 'apart', 'words', 'containment', 'resemblance', 'labels', 'ignored']);
  });

  test('a passage and a block stand on a line of their own', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(comparison.passages.length);
    expect(lines.filter((line) => line.startsWith('{"index":'))).toHaveLength(
      comparison.left.blocks.length + comparison.right.blocks.length,
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('what a foreign object bears besides is not written, nor its order of keys', () => {
    const { limits, ...rest } = comparison;
    const foreign = { secret: 1, limits, ...rest, left: { ...comparison.left, path: '/home/ann' } } as Comparison;
    expect(print(foreign)).toBe(text);
  });

  test('of nothing is valid', () => {
    const empty = comparisonOf(documentOf('a', []), documentOf('b', []), []);
    expect(errorsOf('comparison', print(empty))).toEqual([]);
  });

  test('bounds that were reached are in it', () => {
    const limits = [{ name: 'maxWordEdits', value: 2000, count: 1, message: 'A passage is told as rewritten whole.' }];
    const text = print({ ...comparison, limits });
    expect(JSON.parse(text)).toMatchObject({ limits });
    expect(errorsOf('comparison', text)).toEqual([]);
  });

  test('sentences, rules, languages and letters of any script', () => {
    const left = documentOf('a', ['می‌شود', 'a\u2028b'], { language: 'fa' });
    const right = documentOf('b', ['می‌گوید'], { structure: 'none' });
    const blocks = right.blocks.map((block) => ({ ...block, rule: 'some-rule' }));
    const edits = [replace([left, right], 'می‌شود', 'می‌گوید', ['wording'])];
    const sentences = comparisonOf(left, { ...right, blocks }, [pair(0, 0, { edits })]);
    const passages = sentences.passages.map((passage) => ({ ...passage, left: passage.left.map((unit) => ({ ...unit, sentence: 0 })) }));
    const text = print({ ...sentences, passages });
    expect(errorsOf('comparison', text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ left: { language: 'fa' }, right: { structure: 'none', blocks: [{ rule: 'some-rule' }] } });
  });
});

describe('a document', () => {
  const { left } = story();

  test('is valid by its schema', () => {
    const text = json.document(left, plainStyle);
    expect(errorsOf('document', text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ schema: 'wirediff.document/1', source: 'desk/first.txt', fields: left.fields });
    expect(Object.keys(JSON.parse(text) as object).slice(0, 3)).toEqual(['schema', 'version', 'source']);
  });

  test('is described in both schemas in the same words', () => {
    const [comparison, document] = [schemaOf('comparison'), schemaOf('document')] as {
      $defs: Record<string, Schema>;
      properties: Schema;
    }[];
    const { schema: _, version: __, ...properties } = document!.properties;
    expect(comparison!.$defs.Document!.properties).toEqual(properties);
    expect(comparison!.$defs).toMatchObject(document!.$defs);
  });
});
