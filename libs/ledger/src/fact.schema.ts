import { z } from 'zod';
import { isRealDay, readMoment, toIso } from './instant.js';

const CODE = /^[^\p{Cc}\p{Cs}]{1,64}$/u;
/** What nearly all codes are: to ask so first takes a fifth of the time. */
const PLAIN_CODE = /^[ -~]{1,64}$/;
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && (PLAIN_CODE.test(value) || CODE.test(value));

/** Ids and codes: short words without anything that a database or a terminal would stumble over. */
const Code = z.string().regex(CODE, 'expects 1 to 64 characters');
const Day = z.string().refine(isRealDay, 'expects a day as YYYY-MM-DD');
const Evidence = z.object({ kind: Code, strength: z.int() });
const Codes = z.array(Code).max(50);
/** Each once and in order. */
const Groups = Codes.transform((groups) => [...new Set(groups)].sort());
const Wage = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const FieldName = z.string().regex(/^[A-Za-z]{1,64}$/, 'no such field');
/** What a field may hold in a correction, whatever it corrects: nothing that a database would stumble over. */
const FieldValue = z.preprocess(
  // Empty text says as little as null: that the field is taken away.
  (value) => (value === '' ? null : value),
  z.union([Code, z.number(), z.boolean(), z.null(), Codes, Evidence]),
);

const person = {
  sex: Code.optional(),
  birthDate: Day.optional(),
  commune: Code.optional(),
  clientType: Code.optional(),
  priorityGroups: Groups.optional(),
  channel: Code.optional(),
  office: Code.optional(),
};

/** The fields of each type of fact, beside `id, type, person, occurredAt, recordedAt`: docs/LEDGER.md explains them. */
export const FACT_FIELDS = {
  'person.registered': z.object(person),
  'person.updated': z.object(person),
  'person.merged': z.object({ into: Code }),
  'person.unmerged': z.object({}),
  'person.erased': z.object({}),
  'consultation.held': z.object({ counsellor: Code, office: Code, services: Codes }),
  'referral.issued': z.object({
    referral: Code,
    counsellor: Code,
    office: Code,
    employer: Code,
    posting: Code.optional(),
    occupation: Code.optional(),
    validUntil: Day,
  }),
  'referral.answered': z.object({
    referral: Code,
    outcome: z.enum(['hired', 'not_hired', 'worker_declined', 'no_show', 'no_reply', 'expired', 'employed_elsewhere']),
    reason: Code.optional(),
  }),
  'placement.reported': z.object({
    placement: Code,
    referral: Code.optional(),
    startDate: Day,
    employer: Code.optional(),
    selfEmployed: z.boolean().optional(),
    occupation: Code.optional(),
    commune: Code.optional(),
    contract: Code,
    endDate: Day.optional(),
    wage: Wage.optional(),
    channel: Code,
    evidence: Evidence,
  }),
  'placement.confirmed': z.object({ placement: Code, evidence: Evidence }),
  'placement.ended': z.object({ placement: Code, endDate: Day, reason: Code }),
  'followup.done': z.object({
    placement: Code,
    milestone: z.enum(['1m', '3m']),
    result: z.enum(['employed', 'left', 'unreachable']),
  }),
  'application.sent': z.object({ application: Code, posting: Code, employer: Code, channel: Code }),
  'application.answered': z.object({
    application: Code,
    outcome: z.enum(['interview', 'offered', 'hired', 'rejected', 'withdrawn', 'closed', 'restored']),
    reason: Code.optional(),
    startDate: Day.optional(),
  }),
  'fair.answered': z.object({
    fair: Code,
    employer: Code,
    office: Code,
    outcome: z.enum(['hired', 'interview', 'keep_in_touch', 'not_suitable']),
    reason: Code.optional(),
  }),
  // What is set is checked against the type of the fact that is corrected, once that is known.
  'fact.corrected': z
    .object({ corrects: Code, set: z.record(FieldName, FieldValue).optional(), void: z.literal(true).optional() })
    .refine((correction) => (correction.set === undefined) !== (correction.void === undefined), {
      message: 'expects either set or void',
    }),
} as const;

export type FactType = keyof typeof FACT_FIELDS;

export type FieldsOf<Type extends FactType> = z.output<(typeof FACT_FIELDS)[Type]>;

/** A fact as it is appended: codes, dates and random ids; never a name, a number that identifies, or free text. */
export type Fact = { [Type in FactType]: { type: Type; data: FieldsOf<Type> } }[FactType];

export type PersonAttributes = FieldsOf<'person.registered'>;
export type ApplicationOutcome = FieldsOf<'application.answered'>['outcome'];

/** What stands beside the fields of every fact. */
const Moment = z.string().transform((text, context) => {
  const moment = readMoment(text);
  if (moment === null) {
    context.addIssue({ code: 'custom', message: 'expects an instant with its offset, or a day' });
    return z.NEVER;
  }
  return moment;
});

const FactHead = z.object({ id: Code, person: Code, occurredAt: Moment, recordedAt: Moment });

/**
 * What every fact has. The schema is asked what is wrong, and only then: of a million lines it would take a third of the
 * time.
 * @throws z.ZodError
 */
export function headOf(value: Readonly<Record<string, unknown>>): z.output<typeof FactHead> {
  const { id, person, occurredAt, recordedAt } = value;
  if (isCode(id) && isCode(person) && typeof occurredAt === 'string' && typeof recordedAt === 'string') {
    const [happened, known] = [readMoment(occurredAt), readMoment(recordedAt)];
    if (happened !== null && known !== null) return { id, person, occurredAt: happened, recordedAt: known };
  }
  return FactHead.parse(value);
}

const isCodes = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 50 && value.every(isCode);
const isInOrder = (codes: readonly string[]): boolean => codes.every((code, at) => at === 0 || codes[at - 1]! < code);

const isEvidence = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, strength, ...more } = value as Record<string, unknown>;
  return isCode(kind) && Number.isSafeInteger(strength) && Object.keys(more).length === 0;
};

/** Values that these schemas give back as they are; of others the schema itself is asked. */
const GIVEN_BACK: ReadonlyMap<z.ZodType, (value: unknown) => boolean> = new Map<z.ZodType, (value: unknown) => boolean>(
  [
    [Code, isCode],
    [Day, (value) => typeof value === 'string' && isRealDay(value)],
    [Codes, isCodes],
    [Groups, (value) => isCodes(value) && isInOrder(value)],
    [Evidence, isEvidence],
    [Wage, (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER],
  ],
);

interface Field {
  name: string;
  isNeeded: boolean;
  isGivenBack: (value: unknown) => boolean;
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const isNeeded = !(schema instanceof z.ZodOptional);
  const kind = isNeeded ? schema : (schema.unwrap() as z.ZodType);
  const options = kind instanceof z.ZodEnum ? new Set<unknown>(kind.options) : null;
  const isGivenBack = options ? (value: unknown) => options.has(value) : GIVEN_BACK.get(kind);
  return { name, isNeeded, isGivenBack: isGivenBack ?? (() => false) };
}

const FIELDS = new Map(
  Object.entries(FACT_FIELDS).map(([type, { shape }]) => [
    type,
    Object.entries(shape).map(([name, schema]) => fieldOf(name, schema)),
  ]),
);

/**
 * The fields of a fact, as its schema reads them. Of a million lines the schemas would take a third of the time, so they
 * are asked only where a value is not plainly what it should be.
 * @throws z.ZodError
 */
export function readFields(type: FactType, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const asSchema = () => FACT_FIELDS[type].parse(value) as Record<string, unknown>;
  if (type === 'fact.corrected') return asSchema();
  const read: Record<string, unknown> = {};
  for (const { name, isNeeded, isGivenBack } of FIELDS.get(type)!) {
    const given = value[name];
    if (given === undefined && !isNeeded) continue;
    if (!isGivenBack(given)) return asSchema();
    read[name] = given;
  }
  return read;
}

/** The names of the fields of each type. */
export const FIELD_NAMES: ReadonlyMap<FactType, ReadonlySet<string>> = new Map(
  Object.entries(FACT_FIELDS).map(([type, fields]) => [type as FactType, new Set(Object.keys(fields.shape))]),
);

export const isFactType = (type: unknown): type is FactType =>
  typeof type === 'string' && Object.hasOwn(FACT_FIELDS, type);

const isEmpty = (value: unknown): boolean => value === null || value === '' || value === undefined;

/** Fields without a value say nothing: null and empty text are as if they were not there. */
export function withoutEmpty(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(fields).some(isEmpty)) return fields;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    if (!isEmpty(fields[key])) kept[key] = fields[key];
  }
  return kept;
}

const NEVER_SET = new Set(['id', 'type', 'recordedAt']);

/**
 * What a correction leaves of a fact's fields.
 * @param fields of the fact as it was appended: earlier corrections do not count
 * @throws z.ZodError when `set` names what cannot be set, or the result is no such fact any more
 */
export function corrected(
  type: FactType,
  fields: Readonly<Record<string, unknown>>,
  set: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { person: _person, occurredAt: _occurredAt, ...changes } = set;
  const known = (FACT_FIELDS[type] as z.ZodObject).shape;
  for (const key of Object.keys(set)) {
    const isKnown = key === 'person' || key === 'occurredAt' || Object.hasOwn(known, key);
    if (NEVER_SET.has(key) || !isKnown) {
      throw new z.ZodError([{ code: 'custom', path: ['set', key], message: 'cannot be set', input: set }]);
    }
  }
  return FACT_FIELDS[type].parse(withoutEmpty({ ...fields, ...changes })) as Record<string, unknown>;
}

/** The fields of `set` that mean the same however they are written; the others wait for the type they belong to. */
export const SetHead = z.object({
  person: Code.optional(),
  occurredAt: Moment.transform(toIso).optional(),
  priorityGroups: person.priorityGroups,
});
