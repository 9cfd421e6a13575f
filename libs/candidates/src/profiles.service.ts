import { Injectable } from '@nestjs/common';
import { addDays, addMonths, Clock, newId, todayIn, type LocalDate, recordChanged } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { Events } from '@app/platform/events';
import { type Actor } from '@app/platform/http';
import { Candidate } from './candidate.entity.js';
import { licenceNamed, skillNamed } from './candidate.lists.js';
import { candidateNotFound, questionsFirst, workUnknown } from './candidate.errors.js';
import { mayReadProfile, mayWriteProfile } from './candidate.policy.js';
import { type CandidateSnapshot, type ProfileDetail } from './candidate-views.schema.js';
import {
  type AnswerQuestions,
  MOST,
  type SetVisibility,
  type Start,
  type WriteEducation,
  type WriteExperience,
  type WriteProfile,
  type WriteSkills,
  type WriteWishes,
} from './candidate.schema.js';
import { detailFrom, openSnapshotFrom, snapshotFrom } from './candidate.views.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { occupationsWished } from './occupation-wish.js';

/** Kilometres that "near" means until the person says otherwise. */
const NEAR_KM = 15;

/** Profiles: the person writes their own, staff write at the desk. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly candidates: CandidatesRepository,
    private readonly queries: CandidatesQueries,
  ) {}

  /** The profile; null while the three questions are unanswered. @throws DomainError `candidate.not-found` */
  async find(actor: Actor, personId: string): Promise<ProfileDetail | null> {
    if (!mayReadProfile(actor, personId)) throw candidateNotFound();
    const [row] = await this.queries.profilesOf([personId]);
    return row ? detailFrom(row) : null;
  }

  /** What an employer would be shown: of an application, and to those who find the person. */
  async preview(actor: Actor, personId: string): Promise<{ sent: CandidateSnapshot; found: CandidateSnapshot } | null> {
    if (!mayReadProfile(actor, personId)) throw candidateNotFound();
    const [row] = await this.queries.profilesOf([personId]);
    return row ? { sent: snapshotFrom(row), found: openSnapshotFrom(row) } : null;
  }

  /** Answers the three questions, for the first time or anew. @throws DomainError `record.changed` */
  async answer(actor: Actor, personId: string, input: AnswerQuestions): Promise<void> {
    const { officeId } = await this.people.get(personId);
    await this.write(actor, personId, input.version, async (known) => {
      const candidate = known ?? this.blank(personId, officeId, actor);
      const isSameWish = candidate.wish === input.wish;
      Object.assign(candidate, {
        wish: input.wish,
        occupations: isSameWish ? candidate.occupations : recognised(input.wish),
        reach: input.reach,
        communes: input.commune ? [input.commune] : [],
        maxKm: candidate.maxKm ?? NEAR_KM,
        availableFrom: this.dayOf(input.start),
        shifts: input.shifts,
      } satisfies Partial<Candidate>);
      return candidate;
    });
  }

  /** @throws DomainError `candidate.occupation-unknown`, `record.changed`, `candidate.questions-first` */
  async saveWishes(actor: Actor, personId: string, input: WriteWishes): Promise<void> {
    await this.change(actor, personId, input.version, (candidate) => {
      const added = input.moreWork ? occupationsWished(input.moreWork) : [];
      if (input.moreWork && added.length === 0) throw workUnknown('moreWork');
      const isNewWish = candidate.wish !== input.wish && input.occupations.length === 0;
      const listed = isNewWish ? [...recognised(input.wish), ...added] : [...input.occupations, ...added];
      const { dearest } = input;
      const ordered = dearest && listed.includes(dearest) ? [dearest, ...listed] : listed;
      Object.assign(candidate, {
        wish: input.wish,
        occupations: [...new Set(ordered)].slice(0, MOST.occupations),
        reach: input.reach,
        communes: both(input.communes, input.moreCommune).slice(0, MOST.communes),
        maxKm: input.maxKm ?? null,
        provinces: both(input.provinces, input.moreProvince),
        shifts: input.shifts,
        workForm: input.workForm ?? null,
        contractType: input.contractType ?? null,
        wageFloor: input.wageFloor ?? null,
        ...(input.start && { availableFrom: this.dayOf(input.start) }),
      } satisfies Partial<Candidate>);
    });
  }

  async saveSkills(actor: Actor, personId: string, input: WriteSkills): Promise<void> {
    await this.change(actor, personId, input.version, (candidate) => {
      candidate.skills = named(skillNamed, [...input.skills, ...input.moreSkills]);
      candidate.licences = named(licenceNamed, [...input.licences, ...input.moreLicences]);
      candidate.about = input.about ?? null;
    });
  }

  async saveEducation(actor: Actor, personId: string, input: WriteEducation): Promise<void> {
    await this.change(actor, personId, input.version, (candidate) => {
      candidate.generalEducation = input.generalEducation ?? null;
      candidate.qualification = input.qualification ?? null;
      candidate.field = input.field ?? null;
    });
  }

  async saveExperience(actor: Actor, personId: string, input: WriteExperience): Promise<void> {
    await this.change(actor, personId, input.version, (candidate) => {
      candidate.experience = input.experience ?? null;
    });
  }

  /** Says who may see the profile; the consent to be matched is recorded with it where it was given. */
  async setVisibility(actor: Actor, personId: string, input: SetVisibility): Promise<void> {
    await this.change(actor, personId, undefined, async (candidate) => {
      candidate.visibility = input.visibility;
      if (input.matchingConsent) await this.people.setConsent(personId, 'matching', true, actor);
    });
  }

  /** "I am still looking": one tap keeps a profile fresh, or shows it again. */
  async confirmLooking(actor: Actor, personId: string): Promise<void> {
    await this.change(actor, personId, undefined, (candidate) => {
      candidate.status = 'looking';
    });
  }

  /** Takes a profile out of search and suggestions; nothing of it is lost. */
  async stopLooking(actor: Actor, personId: string): Promise<void> {
    await this.change(actor, personId, undefined, (candidate) => {
      candidate.status = 'not_looking';
    });
  }

  /** Writes a whole profile over what was there. @throws DomainError `record.changed` */
  async replace(actor: Actor, personId: string, input: WriteProfile): Promise<void> {
    const { officeId } = await this.people.get(personId);
    const { version, jobs, trainings, languages, occupations, skills, licences, ...fields } = input;
    await this.db.tx(async () => {
      await this.write(actor, personId, version, async (known) =>
        Object.assign(known ?? this.blank(personId, officeId, actor), NOTHING_SAID, fields, {
          occupations: occupations ?? recognised(input.wish),
          skills: named(skillNamed, skills),
          licences: named(licenceNamed, licences),
        }),
      );
      await this.candidates.removeParts(personId);
      const at = this.clock.now();
      for (const job of jobs) await this.candidates.insertJob(personId, { ...NO_JOB, ...job, id: newId() }, at);
      for (const training of trainings) {
        await this.candidates.insertTraining(personId, { school: null, year: null, ...training, id: newId() }, at);
      }
      for (const skill of languages) {
        await this.candidates.putLanguage(personId, { level: null, certificate: null, ...skill });
      }
    });
  }

  /** Changes a profile that is there, in one transaction. @throws DomainError `candidate.questions-first` */
  async change(
    actor: Actor,
    personId: string,
    version: number | undefined,
    work: (candidate: Candidate) => void | Promise<void>,
  ): Promise<void> {
    await this.write(actor, personId, version, async (candidate) => {
      if (!candidate) throw questionsFirst();
      await work(candidate);
      return candidate;
    });
  }

  private async write(
    actor: Actor,
    personId: string,
    version: number | undefined,
    work: (known: Candidate | null) => Promise<Candidate>,
  ): Promise<void> {
    if (!mayWriteProfile(actor, personId)) throw candidateNotFound();
    await this.db.tx(async () => {
      const known = await this.candidates.lock(personId);
      if (known && version !== undefined && version !== known.version) throw recordChanged();
      const candidate = await work(known);
      const now = this.clock.now();
      candidate.updatedAt = now;
      if (candidate.status === 'looking') Object.assign(candidate, { stillLookingAt: now, askedAt: null });
      await this.candidates.save(candidate);
      await this.events.emit('candidate.changed', { personId });
      if (actor.personId !== personId) {
        await this.audit.record({ action: 'candidate.update', subjectType: 'person', subjectId: personId });
      }
    });
  }

  private blank(personId: string, officeId: string, actor: Actor): Candidate {
    const now = this.clock.now();
    return Object.assign(new Candidate(), {
      ...NOTHING_SAID,
      personId,
      officeId,
      status: 'looking',
      visibility: 'applied_only',
      occupations: [],
      createdAt: now,
      createdBy: actor.personId === personId ? null : actor.personId,
      askedAt: null,
      stillLookingAt: now,
    } satisfies Partial<Candidate>);
  }

  private dayOf(start: Start): LocalDate {
    const today = todayIn(this.clock);
    if (start === 'weeks') return addDays(today, 14);
    if (start === 'month') return addMonths(today, 1);
    return start === 'later' ? addMonths(today, 3) : today;
  }
}

function both(listed: readonly string[], added: string | undefined): string[] {
  return [...new Set(added === undefined ? listed : [...listed, added])];
}

/** Each in its usual words, once. */
function named(usual: (text: string) => string, texts: readonly string[]): string[] {
  return [...new Set(texts.map(usual))].slice(0, MOST.typed);
}

function recognised(wish: string): string[] {
  return occupationsWished(wish).slice(0, MOST.occupations);
}

const NO_JOB = { employer: null, from: null, to: null, note: null };

/** Everything that a profile may leave open. */
const NOTHING_SAID = {
  maxKm: null,
  provinces: [],
  shifts: [],
  workForm: null,
  contractType: null,
  wageFloor: null,
  about: null,
  generalEducation: null,
  qualification: null,
  field: null,
  experience: null,
  skills: [],
  licences: [],
} satisfies Partial<Candidate>;
