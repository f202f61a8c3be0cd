import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from './fixtures.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });

const compiled = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(join(root, 'docs/schema', `wirediff.${name}-1.schema.json`), 'utf8')) as object);

const validators = { comparison: compiled('comparison'), document: compiled('document'), verdict: compiled('verdict') };

/** What the published schema has against a report; empty when it is valid. */
export function schemaErrors(kind: keyof typeof validators, report: unknown): unknown {
  validators[kind](report);
  return validators[kind].errors ?? [];
}
