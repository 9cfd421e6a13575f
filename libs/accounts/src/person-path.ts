/** Where staff begin: the work of today. */
export const TODAY = '/can-bo';

/** The people of the desk. */
export const PEOPLE = '/can-bo/nguoi-lao-dong';

/** The screen of a person at the desk. */
export const personPath = (id: string): string => `${PEOPLE}/${id}`;
