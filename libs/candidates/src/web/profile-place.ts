import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, todayIn, Clock, type LocalDate } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { type Actor, type FormInput, type Language, requestLanguage } from '@app/platform/http';
import { type Crumb } from '@app/ui';
import { LANGUAGES } from '@app/taxonomy';
import { AnswerQuestionsForm } from '../candidate.schema.js';
import { profileTexts } from '../profile.texts.js';

export const OfPerson = z.object({ id: z.uuid() });
export const OfJob = z.object({ job: z.uuid() });
export const OfTraining = z.object({ training: z.uuid() });
export const OfLanguage = z.object({ language: z.enum(LANGUAGES.codes) });
export const OfPersonJob = OfPerson.extend(OfJob.shape);
export const OfPersonTraining = OfPerson.extend(OfTraining.shape);
export const OfPersonLanguage = OfPerson.extend(OfLanguage.shape);

/** A page of this site to go on to once the questions are answered; anything else is no page. */
export const GoOn = z.object({
  tiep: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .optional()
    .catch(undefined),
});
export type GoOn = z.output<typeof GoOn>;

/** The three questions, and where to go on to. */
export const AnswerAndGoOn = z.intersection(AnswerQuestionsForm, GoOn);
export type AnswerAndGoOn = z.output<typeof AnswerAndGoOn>;

/** Where a form leads on to, also when something else in it is wrong. */
export const nextOf = ({ values }: FormInput<AnswerAndGoOn>): string | undefined =>
  GoOn.parse({ tiep: values['tiep'] }).tiep;

/** Whose profile is open, for whom, and under which address: the person's own, or the desk. */
export interface ProfilePlace {
  actor: Actor;
  personId: string;
  name: string;
  phone: string | null;
  email: string | null;
  commune: string | null;
  base: string;
  isOwn: boolean;
  today: LocalDate;
  language: Language;
  title: string;
  /** The way back from a page beneath the profile. */
  crumbs: readonly Crumb[];
  /** The page that sent somebody here to answer the questions first. */
  next: string | undefined;
}

/** Opens profiles for the pages that show and change them. */
@Injectable()
export class ProfilePlaces {
  constructor(
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  async own(actor: Actor, next?: string): Promise<ProfilePlace> {
    return this.open(actor, actor.personId, '/ho-so', true, next);
  }

  /** @throws DomainError `person.not-found` */
  async atDesk(actor: Actor, personId: string, next?: string): Promise<ProfilePlace> {
    return this.open(actor, personId, `/can-bo/nguoi-lao-dong/${personId}/ho-so`, false, next);
  }

  private async open(
    actor: Actor,
    personId: string,
    base: string,
    isOwn: boolean,
    next: string | undefined,
  ): Promise<ProfilePlace> {
    const { fullName: name, phone, email, commune } = await this.people.get(personId);
    const texts = profileTexts(requestLanguage());
    return {
      actor,
      personId,
      name,
      phone,
      email,
      commune,
      base,
      isOwn,
      today: todayIn(this.clock),
      language: requestLanguage(),
      title: isOwn ? texts.title : texts.ofPerson(name),
      crumbs: [
        ...(isOwn ? [] : [{ href: base.replace(/\/ho-so$/, ''), label: name }]),
        { href: base, label: texts.back },
      ],
      next,
    };
  }
}

/** Whether somebody else saved in between: the page then offers the newest version beside what was typed. */
export function isConflict(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'record.changed';
}
