import { type Person } from '@app/accounts';
import { type PriorityGroup } from '@app/taxonomy';

/** Groups that the record of a person tells by itself. */
const OF_RECORD: ReadonlySet<string> = new Set<PriorityGroup>(['nu', 'bhtn']);

/** In the order of their codes, each once: those that the record tells, and those that the person told. */
export function priorityGroupsOf(
  { sex, clientType }: Pick<Person, 'sex' | 'clientType'>,
  told: readonly string[],
): string[] {
  const ofRecord: PriorityGroup[] = [
    ...(sex === 'female' ? ['nu' as const] : []),
    ...(clientType === 'ui' ? ['bhtn' as const] : []),
  ];
  return [...new Set([...ofRecord, ...told])].sort();
}

/** Of some groups, those that only the person can have told. */
export const toldGroups = (groups: readonly string[]): string[] => groups.filter((group) => !OF_RECORD.has(group));
