import { SetMetadata } from '@nestjs/common';
import { type Actor, type Language } from '@app/platform/http';

/** Something that happened with a person, or is to happen: a line of the timeline, in words. */
export interface PersonMoment {
  /** Unique among the moments of a person; of ASCII signs alone, since lists go on by it. */
  id: string;
  /** What is noted by the day stands at its local midnight; what lies ahead is still to be done. */
  at: Date;
  title: string;
  detail?: string | null;
  /** Where it can be read or done. */
  href?: string | null;
}

/** Where a timeline goes on: after this moment, towards earlier ones. */
export type MomentPosition = Pick<PersonMoment, 'at' | 'id'>;

export interface AskedMoments {
  actor: Actor;
  personId: string;
  language: Language;
  before: MomentPosition | null;
  limit: number;
}

/**
 * What a slice tells of a person. Each slice that keeps something registers one (`@TellsMoments`); it answers with one
 * query, and leaves out what the actor may not read.
 */
export interface PersonMoments {
  /** The newest first, by their instant and then their id. */
  momentsOf(asked: AskedMoments): Promise<PersonMoment[]>;
}

export const PERSON_MOMENTS = Symbol('person-moments');

/** Marks a provider as the one that tells of people for a slice. @param slice unique, for the log */
export const TellsMoments = (slice: string): ClassDecorator => SetMetadata(PERSON_MOMENTS, slice);
