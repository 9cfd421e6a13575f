import { CONTRACT_TYPES, findCommune, findOccupation, PRIORITY_GROUPS } from '@app/taxonomy';
import { type StatedFact } from './fact-line.js';
import { FIELD_NAMES } from './fact.schema.js';
import { type ImportWarning } from './import-warnings.queries.js';

const CODES: Readonly<Record<string, (code: string) => boolean>> = {
  sex: (code) => ['female', 'male', 'other'].includes(code),
  clientType: (code) => ['free', 'ui'].includes(code),
  'registration channel': (code) => ['online', 'desk', 'fair', 'commune', 'import'].includes(code),
  commune: (code) => findCommune(code) !== undefined,
  occupation: (code) => findOccupation(code) !== undefined,
  contract: (code) => CONTRACT_TYPES.has(code),
  priorityGroup: (code) => PRIORITY_GROUPS.has(code),
};
/** Which table knows the ids of a field. */
export const ID_TABLES = { counsellor: 'person', office: 'office', employer: 'employer', posting: 'posting' } as const;

const FIELDS = ['sex', 'clientType', 'commune', 'occupation', 'contract', ...Object.keys(ID_TABLES)];
/** Which of them a fact of each type has. */
const FIELDS_OF = new Map(
  [...FIELD_NAMES].map(([type, names]) => [type, FIELDS.filter((field) => names.has(field))] as const),
);

type Use = { line: number; id: string; count: number };

/** Remembers which codes and ids a file uses, each with the line where it stands first. */
export class CodeUses {
  private readonly uses = new Map<string, Map<string, Use>>();

  see(line: number, { id, type, data, groups }: StatedFact): void {
    for (const field of FIELDS_OF.get(type)!) {
      const code = data[field];
      if (typeof code === 'string') this.add(field, code, line, id);
    }
    if (type.startsWith('person.') && typeof data['channel'] === 'string') {
      this.add('registration channel', data['channel'], line, id);
    }
    if (groups) for (const group of groups) this.add('priorityGroup', group, line, id);
  }

  /** A field that facts of a type do not have. */
  seeUnknownField(line: number, id: string, field: string): void {
    this.add('field', field, line, id);
  }

  idsOf(field: keyof typeof ID_TABLES): string[] {
    return [...(this.uses.get(field)?.keys() ?? [])];
  }

  /** One warning for each code that is in no list, and each id that was found to be unknown. */
  *warnings(unknownIds: ReadonlyMap<string, ReadonlySet<string>>): Generator<ImportWarning> {
    for (const [field, codes] of this.uses) {
      for (const [code, { line, id, count }] of codes) {
        const isKnown = CODES[field]?.(code) ?? !(field === 'field' || unknownIds.get(field)?.has(code));
        if (!isKnown) yield { line, id, reason: `unknown ${field}`, about: code, count };
      }
    }
  }

  private add(field: string, code: string, line: number, id: string): void {
    let codes = this.uses.get(field);
    if (!codes) this.uses.set(field, (codes = new Map()));
    const use = codes.get(code);
    if (use) use.count += 1;
    else codes.set(code, { line, id, count: 1 });
  }
}
