import { z } from 'zod';
import { FIELD_NAMES, headOf, isFactType, readFields, SetHead, withoutEmpty, type FactType } from './fact.schema.js';
import { type Instant } from './instant.js';

/** A fact as it is stored: what identifies it, and the fields of its type. */
export interface StatedFact {
  id: string;
  type: FactType;
  /** Whose fact it is: a random id. */
  subject: string;
  occurredAt: Instant;
  recordedAt: Instant;
  data: Record<string, unknown>;
  /** Priority groups that it states, sorted; they are kept apart from the other fields. Null when it states none. */
  groups: string[] | null;
}

export type FactLine =
  /** `unknown` names fields that a fact of this type does not have; they are left out. */
  { fact: StatedFact; unknown: string[] } | { problem: string; id: string | null };

const COMMON = new Set(['id', 'type', 'person', 'occurredAt', 'recordedAt']);

function unknownFields(type: FactType, value: Readonly<Record<string, unknown>>): string[] {
  const names = FIELD_NAMES.get(type)!;
  return Object.keys(value).filter((key) => !names.has(key) && !COMMON.has(key));
}

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return [issue?.path.join('.'), issue?.message].filter((part) => part).join(': ');
}

const idOf = (value: Readonly<Record<string, unknown>>): string | null =>
  typeof value['id'] === 'string' ? value['id'].slice(0, 64) : null;

/** Takes priority groups out of the fields, where they may not stand. */
function withoutGroups(data: Record<string, unknown>): { data: Record<string, unknown>; groups: string[] | null } {
  if (!Array.isArray(data['priorityGroups'])) return { data, groups: null };
  const { priorityGroups: groups, ...rest } = data;
  return { data: rest, groups: groups as string[] };
}

function fieldsOf(type: FactType, value: Readonly<Record<string, unknown>>) {
  const fields = readFields(type, value);
  if (type !== 'fact.corrected' || fields['set'] === undefined) return withoutGroups(fields);
  const set = fields['set'] as Record<string, unknown>;
  // That a field is taken away is said by null.
  const { groups, data } = withoutGroups({ ...set, ...SetHead.parse(withoutNull(set)) });
  return { data: { ...fields, set: data }, groups };
}

const withoutNull = (set: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { priorityGroups, ...rest } = set;
  return priorityGroups === null ? rest : { ...set };
};

/** Reads one flat JSON object as a fact, or says what is wrong with it. */
export function readFact(given: unknown): FactLine {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { problem: 'no JSON object', id: null };
  }
  const value = withoutEmpty(given as Record<string, unknown>);
  const { type } = value;
  if (!isFactType(type)) return { problem: 'type: no such type of fact', id: idOf(value) };
  try {
    const { id, person: subject, occurredAt, recordedAt } = headOf(value);
    const { data, groups } = fieldsOf(type, value);
    return { fact: { id, type, subject, occurredAt, recordedAt, data, groups }, unknown: unknownFields(type, value) };
  } catch (error) {
    if (error instanceof z.ZodError) return { problem: problemOf(error), id: idOf(value) };
    throw error;
  }
}

/** Reads one line of a JSON Lines file. */
export function readFactLine(line: string): FactLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'no JSON object', id: null };
  }
  return readFact(value);
}
