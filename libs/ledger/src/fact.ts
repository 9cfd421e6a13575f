/** A fact as it is appended: codes, dates and random ids; never a name, a number that identifies, or free text. */
export type Fact =
  | { type: 'person.registered' | 'person.updated'; data: PersonAttributes }
  | { type: 'person.erased'; data: Record<string, never> }
  /** `into` is the subject of the record that took this one in. */
  | { type: 'person.merged'; data: { into: string } }
  | { type: 'application.sent'; data: { application: string; posting: string; employer: string; channel: string } }
  | {
      type: 'application.answered';
      data: { application: string; outcome: ApplicationOutcome; reason?: string; startDate?: string };
    };

export interface PersonAttributes {
  sex?: string;
  birthDate?: string;
  commune?: string;
  clientType?: string;
  channel?: string;
  office?: string;
}

export type ApplicationOutcome = 'interview' | 'offered' | 'hired' | 'rejected' | 'withdrawn' | 'closed' | 'restored';
