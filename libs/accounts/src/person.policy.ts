import { type Actor } from '@app/platform/http';

/** The office whose people the actor serves: null for every office, undefined for nobody's. */
export const servingOffice = ({ permissions, officeId }: Actor): string | null | undefined =>
  permissions.has('person.read-all') ? null : (officeId ?? undefined);
