import { type Person } from './person.entity.js';

/** Appends what happens to a person to the ledger, in the same transaction. The ledger provides it. */
export abstract class PersonFacts {
  abstract registered(person: Person): Promise<void>;
  abstract updated(person: Person): Promise<void>;
  /** Whether the centre did more for somebody than keep their registration: applications, counselling, referrals. */
  abstract hasServices(personId: string): Promise<boolean>;
}
