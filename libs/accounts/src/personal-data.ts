import { SetMetadata } from '@nestjs/common';

/** Whose traces are removed. The telephone number is handed over because it is gone from the person afterwards. */
export interface ErasedPerson {
  personId: string;
  phone: string | null;
}

/** Ids of records by their table: what of one person a merge moves to another. */
export type MovedRecords = Readonly<Record<string, readonly string[]>>;

/**
 * What a slice knows about people. Each slice that keeps something registers one (`@ContributesPersonalData`); an
 * architecture test fails for a table about people that no contributor answers for. `erase` and `merge` are asked again
 * for what was written while they ran, and then do only what is left to do.
 */
export interface PersonalData {
  /** Everything that the slice keeps about a person, in words and codes that leave the house with them. */
  export(personId: string): Promise<Record<string, unknown>>;
  /** Removes texts, files and links; counts and codes that law or figures need may stay. In the caller's transaction. */
  erase(person: ErasedPerson): Promise<void>;
  /** Moves what belongs to one person to another who is the same human being. In the caller's transaction. */
  merge(from: string, into: string): Promise<void>;
  /** Records that a merge moves whole, written down before it so that it can be undone; without this nothing goes back. */
  recordsOf?(personId: string): Promise<MovedRecords>;
  /**
   * Undoes a merge as far as the slice can: `moved` says what it moved, and is empty for one that nobody wrote down. What
   * is not with `into` any more stays where it is. In the caller's transaction.
   */
  unmerge?(from: string, into: string, moved: MovedRecords): Promise<void>;
  /** The code of a reason why this person cannot be erased now; null when there is none. */
  hindranceTo?(personId: string): Promise<string | null>;
}

export interface PersonalDataOptions {
  slice: string;
  /** The tables that it answers for. */
  tables: readonly string[];
  /**
   * By `table.column`, rows that may stand with somebody who became part of another record or was erased, as a condition
   * on the row `t` of the person `p`. Any other is taken for one that came late, and is moved or forgotten like the rest.
   */
  mayStay?: Readonly<Record<string, { merged?: string; erased?: string }>>;
}

/** Forgets what has been kept long enough. Runs each night; what it has done is not undone by running it again. */
export interface Retention {
  /** @returns how many records it forgot */
  forget(): Promise<number>;
}

export interface RetentionOptions {
  /** Unique, such as `sign-in-codes`; the privacy register names it. */
  name: string;
}

export const PERSONAL_DATA = Symbol('personal-data');
export const RETENTION = Symbol('retention');

/** Marks a provider as the one that answers for a slice's personal data; its module is loaded in every process. */
export const ContributesPersonalData = (options: PersonalDataOptions): ClassDecorator =>
  SetMetadata(PERSONAL_DATA, options);

/** Marks a provider as a rule of retention. */
export const KeepsForAWhile = (options: RetentionOptions): ClassDecorator => SetMetadata(RETENTION, options);
