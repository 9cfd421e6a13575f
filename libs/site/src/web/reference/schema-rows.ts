import { type ApiDocument, type JsonSchema } from '@app/platform/openapi';

/** One field as a reader of the reference sees it. */
export interface FieldRow {
  /** Dotted from the top: `items[].openingHours[].from`. */
  name: string;
  type: string;
  isRequired: boolean;
  description: string | null;
}

const DEEPEST = 6;

function resolve(schema: JsonSchema, document: ApiDocument): JsonSchema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  return (document.components['schemas']?.[reference.split('/').at(-1)!] ?? {}) as JsonSchema;
}

function boundsOf(schema: JsonSchema): string {
  const [low, high] = [schema['minimum'], schema['maximum']].map((bound) =>
    typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : null,
  );
  const length = typeof schema['maxLength'] === 'number' ? ` ≤ ${schema['maxLength']}` : '';
  if (low === null && high === null) return length;
  return ` ${low ?? ''}…${high ?? ''}${length}`;
}

/** `string (uuid)`, `integer 1…7`, `array of string`, `"a" | "b"`. */
export function typeText(schema: JsonSchema, document: ApiDocument): string {
  const known = resolve(schema, document);
  if (Array.isArray(known['enum'])) return known['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in known) return JSON.stringify(known['const']);
  const choices = (known['anyOf'] ?? known['oneOf']) as JsonSchema[] | undefined;
  if (choices) return choices.map((choice) => typeText(choice, document)).join(' | ');
  const type = known['type'];
  if (type === 'array') return `array of ${typeText((known['items'] ?? {}) as JsonSchema, document)}`;
  const name = Array.isArray(type) ? type.join(' | ') : typeof type === 'string' ? type : 'any';
  const format = typeof known['format'] === 'string' ? ` (${known['format']})` : '';
  return `${name}${format}${boundsOf(known)}`;
}

/** The object inside of arrays, references and "or null". */
function objectWithin(schema: JsonSchema, document: ApiDocument): { object: JsonSchema; suffix: string } | null {
  const known = resolve(schema, document);
  if (known['properties']) return { object: known, suffix: '' };
  if (known['type'] === 'array') {
    const inner = objectWithin((known['items'] ?? {}) as JsonSchema, document);
    return inner && { object: inner.object, suffix: `[]${inner.suffix}` };
  }
  const choices = ((known['anyOf'] ?? known['oneOf'] ?? []) as JsonSchema[]).map((choice) =>
    objectWithin(choice, document),
  );
  return choices.find((choice) => choice !== null) ?? null;
}

/** Every field of a schema, those of nested objects below their parent. */
export function fieldRows(schema: JsonSchema, document: ApiDocument, prefix = '', depth = 0): FieldRow[] {
  const within = objectWithin(schema, document);
  if (!within || depth > DEEPEST) return [];
  const required = (within.object['required'] ?? []) as string[];
  const start = `${prefix}${within.suffix}`;
  return Object.entries(within.object['properties'] as Record<string, JsonSchema>).flatMap(([key, field]) => {
    const name = start === '' ? key : `${start}.${key}`;
    const description = field['description'] ?? resolve(field, document)['description'];
    const row: FieldRow = {
      name,
      type: typeText(field, document),
      isRequired: required.includes(key),
      description: typeof description === 'string' ? description : null,
    };
    return [row, ...fieldRows(field, document, name, depth + 1)];
  });
}
