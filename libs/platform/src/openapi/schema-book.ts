import { z } from 'zod';

export type JsonSchema = { [key: string]: unknown };

type Direction = 'input' | 'output';

/** JSON carries no dates: an instant leaves as ISO 8601 in UTC. */
function writeDates({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
}

function withoutKey(schema: JsonSchema, key: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

function pointToComponents(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => pointToComponents(item, names));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const name = key === '$ref' && typeof value === 'string' ? names.get(value.replace('#/$defs/', '')) : undefined;
      return [key, name ? `#/components/schemas/${name}` : pointToComponents(value, names)];
    }),
  );
}

/**
 * The JSON Schemas of a description. A zod schema that names itself by `.meta({ id: 'PostingCard' })` stands once among
 * the components, whoever uses it; another without a name is written out where it is used.
 */
export class SchemaBook {
  private readonly components = new Map<string, JsonSchema>();

  /** @param fallbackName puts a schema without a name of its own among the components */
  write(schema: z.ZodType, direction: Direction, fallbackName?: string): JsonSchema {
    const {
      $defs,
      $schema: _,
      ...root
    } = z.toJSONSchema(schema, {
      io: direction,
      target: 'draft-2020-12',
      unrepresentable: 'any',
      override: (context) => writeDates(context as never),
    }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
    const own = Object.entries($defs ?? {}).map(([id, body]) => [id, withoutKey(body, 'id')] as const);
    const names = new Map(own.map(([id, body]) => [id, this.nameFor(id, body, direction)]));
    for (const [id, body] of own) this.components.set(names.get(id)!, pointToComponents(body, names) as JsonSchema);
    const written = pointToComponents(withoutKey(root, 'id'), names) as JsonSchema;
    if (fallbackName === undefined || typeof written['$ref'] === 'string') return written;
    this.components.set(fallbackName, written);
    return { $ref: `#/components/schemas/${fallbackName}` };
  }

  /** The object behind a reference to a component. */
  resolve(schema: JsonSchema): JsonSchema {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1)! : null;
    return name === null ? schema : this.resolve(this.components.get(name)!);
  }

  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.components].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** What comes in may differ from what goes out, by defaults for example: then the former has a name of its own. */
  private nameFor(id: string, body: JsonSchema, direction: Direction): string {
    const known = this.components.get(id);
    if (!known || JSON.stringify(known) === JSON.stringify(body)) return id;
    return direction === 'input' ? `${id}Input` : `${id}Output`;
  }
}
