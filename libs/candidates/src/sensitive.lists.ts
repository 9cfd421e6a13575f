import { PRIORITY_GROUPS as ALL_GROUPS } from '@app/taxonomy';

export { DISABILITIES, ETHNIC_GROUPS } from '@app/taxonomy';

/**
 * Groups that somebody may name to be helped first. Those that other answers tell (women, disability, ethnic minority,
 * insurance claimants) are not asked again; people who served a sentence are asked apart, see `prisonRecord`.
 */
export const PRIORITY_GROUPS = ALL_GROUPS.only([
  'qnxn',
  'svmtn',
  'hongheo',
  'hocanngheo',
  'thuhoidat',
  'tnncc',
  'nongthon',
]);
