import fc from 'fast-check';
import { z } from 'zod';
import { FILTERS, FORMULAS, ODD_TEXTS, plausible, XSS } from './hostile.js';

type JsonSchema = { [key: string]: unknown };
type Values = fc.Arbitrary<unknown>;

/** What the cases of a world may name: ids of records that are there. */
export interface Vocabulary {
  ids: readonly string[];
}

/** Any text that is no friend. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...XSS),
  fc.constantFrom(...FORMULAS),
  fc.constantFrom(...FILTERS),
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What stands where something else was asked for. */
const wrongType: Values = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', 'toString', '0'), hostileText, { maxKeys: 3 }),
);

/** Where a schema stands: the whole it belongs to, the name of its field, and whether its values may break the rules. */
interface Place {
  root: JsonSchema;
  name: string;
  isWild: boolean;
  words: Vocabulary;
}

function textFor(schema: JsonSchema, { name, isWild, words }: Place): Values {
  const { pattern, format, maxLength } = schema as { pattern?: string; format?: string; maxLength?: number };
  const isId = format === 'uuid' || (pattern?.includes('0-9a-f') && pattern.includes('{12}'));
  if (isId) return fc.constantFrom(...words.ids);
  const typed: Values[] = [fc.constantFrom(...plausible(name))];
  if (pattern !== undefined) {
    try {
      return fc.oneof(...typed, fc.stringMatching(new RegExp(pattern, 'u')));
    } catch {
      // A pattern with what fast-check cannot invert: what people type must do.
    }
  }
  if (isWild)
    typed.push(
      fc.constantFrom(...words.ids),
      fc.string({ minLength: maxLength ?? 0, maxLength: (maxLength ?? 200) + 1 }),
    );
  return fc.oneof(...typed);
}

function numberFor(schema: JsonSchema, { isWild }: Place): Values {
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  const low = Math.max(minimum ?? (isWild ? -1e6 : 0), -(2 ** 31));
  const high = Math.max(Math.min(maximum ?? 1e6, 2 ** 31), low);
  const fine = fc.integer({ min: low, max: high });
  return isWild ? fc.oneof(fine, fc.constantFrom(low - 1, high + 1, 0, 2 ** 53, 1.5)) : fine;
}

/** A wild object breaks the rules anywhere; a tame one in one field at most, so that the others take it further in. */
function objectFor(schema: JsonSchema, place: Place): Values {
  const required = (schema['required'] ?? []) as string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const spoilt = fc.oneof({ weight: 4, arbitrary: hostileText }, { weight: 1, arbitrary: wrongType });
  const fields = properties.map(([name, property]) => {
    const value = fitting(property, { ...place, name });
    if (!place.isWild) return [name, required.includes(name) ? value : fc.option(value, { nil: undefined, freq: 3 })];
    return [
      name,
      fc.option(fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: spoilt }), { nil: undefined }),
    ];
  });
  const own = fc.record(Object.fromEntries(fields) as Record<string, Values>);
  const names = [...properties.map(([name]) => name), '__proto__', 'constructor', 'version', 'isAdmin', 'role'];
  const one = fc.tuple(fc.constantFrom(...names), spoilt).map(([name, value]) => ({ [name]: value }));
  return fc.tuple(own, fc.option(one, { nil: {}, freq: 2 })).map(([fine, more]) => ({ ...fine, ...more }));
}

/** Values that a JSON schema takes, or nearly. */
function fitting(schema: JsonSchema, place: Place): Values {
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].split('/').at(-1)!;
    const target = name === '#' ? place.root : ((place.root['$defs'] ?? {}) as Record<string, JsonSchema>)[name];
    return fitting(target ?? {}, place);
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const choices = (schema['anyOf'] ?? schema['oneOf']) as JsonSchema[] | undefined;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, place)));
  const type = Array.isArray(schema['type']) ? (schema['type'] as string[])[0] : schema['type'];
  if (type === 'object') return objectFor(schema, place);
  if (type === 'array') {
    return fc.array(fitting((schema['items'] ?? {}) as JsonSchema, place), { maxLength: place.isWild ? 4 : 2 });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return numberFor(schema, place);
  return textFor(schema, place);
}

/** Inputs for a schema: most get past it or nearly, some are hostile through and through. */
export function inputsFor(schema: z.ZodType, words: Vocabulary): Values {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const like = (isWild: boolean) => fitting(root, { root, name: '', isWild, words });
  return fc.oneof(
    { weight: 9, arbitrary: like(false) },
    { weight: 4, arbitrary: like(true) },
    { weight: 1, arbitrary: wrongType },
  );
}
