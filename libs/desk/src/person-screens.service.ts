import { Injectable } from '@nestjs/common';
import {
  type ConsentRecord,
  type ConsentState,
  type IdentityCheckRow,
  IdentityChecksService,
  type MomentPosition,
  type Office,
  OfficesService,
  PeopleService,
  type Person,
  PersonDocuments,
  PersonTimeline,
  type TimelinePage,
} from '@app/accounts';
import { ApplicationsService, type OwnApplication } from '@app/applications';
import { type CandidateSnapshot, CandidatesService } from '@app/candidates';
import { FairResults, type PersonFair } from '@app/fairs';
import { type SuggestedForPerson, SuggestedPostings } from '@app/matching';
import { type NotificationRow, NotificationsService } from '@app/notifications';
import { type PlacementRow, PlacementsService } from '@app/placements';
import { Audit, type AuditRecord } from '@app/platform/audit';
import { type StoredFile } from '@app/platform/files';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import {
  Caseload,
  type ConsultationRow,
  ConsultationsService,
  type InCharge,
  type ReferralRow,
  ReferralsService,
} from '@app/referrals';
import { loadPanel, type Panel } from './panel.js';

const NEWEST = 5;
const MOMENTS = 8;
const MOMENTS_OF_PAGE = 40;
const HISTORY = 20;
/** The counselling sheet asks for two job proposals. */
const PROPOSALS = 2;
const READS = ['person.read', 'person.sensitive-read', 'person.document-read'];

export interface PersonScreen {
  person: Person;
  office: Office;
  consents: readonly ConsentState[];
  /** The counsellor in charge; null while nobody is. */
  inCharge: InCharge | null;
  timeline: Panel<TimelinePage>;
  documents: Panel<readonly StoredFile[]>;
  profile: Panel<CandidateSnapshot | null>;
  /** The two postings that suit best; null while nothing may be suggested. */
  proposals: Panel<SuggestedForPerson | null>;
  /** Those that the actor may read. */
  consultations: Panel<readonly ConsultationRow[]>;
  referrals: Panel<readonly ReferralRow[]>;
  placements: Panel<readonly PlacementRow[]>;
  /** Job fairs, the latest first. */
  fairs: Panel<readonly PersonFair[]>;
  applications: Panel<readonly OwnApplication[]>;
  notifications: Panel<readonly NotificationRow[]>;
  consentHistory: Panel<readonly ConsentRecord[]>;
  identityChecks: Panel<readonly IdentityCheckRow[]>;
  history: Panel<readonly AuditRecord[]>;
  /** Names of those who did something, by id. */
  names: ReadonlyMap<string, string>;
}

/** Everything about one person on one screen, read from the slices that own it; each part stands alone. */
@Injectable()
export class PersonScreens {
  constructor(
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly offices: OfficesService,
    private readonly checks: IdentityChecksService,
    private readonly timeline: PersonTimeline,
    private readonly documents: PersonDocuments,
    private readonly candidates: CandidatesService,
    private readonly suggested: SuggestedPostings,
    private readonly caseload: Caseload,
    private readonly consulted: ConsultationsService,
    private readonly referred: ReferralsService,
    private readonly placed: PlacementsService,
    private readonly applications: ApplicationsService,
    private readonly notifications: NotificationsService,
    private readonly fairs: FairResults,
  ) {}

  /** Reads a person's record; each reading is kept in the audit log. @throws DomainError `person.not-found` */
  async open(actor: Actor, id: string, language: Language): Promise<PersonScreen> {
    const person = await this.read(actor, id);
    const [office, consents, inCharge, panels] = await Promise.all([
      this.offices.get(person.officeId),
      this.people.consentsOf(id),
      this.caseload.inChargeOfOne(id),
      this.panelsOf(actor, id, language),
    ]);
    const names = await this.namesIn(person, panels.consentHistory, panels.history);
    return { person, office, consents, inCharge, ...panels, names };
  }

  /** What happened with a person, a page at a time. @throws DomainError `person.not-found` */
  async openTimeline(
    actor: Actor,
    id: string,
    language: Language,
    before: MomentPosition | null,
  ): Promise<{ person: Person; timeline: TimelinePage }> {
    const person = await this.read(actor, id);
    const asked = { actor, personId: id, language, before, limit: MOMENTS_OF_PAGE };
    return { person, timeline: await this.timeline.page(asked) };
  }

  /** Where the record of somebody is whose records were merged; null for one that stands by itself. */
  async survivorOf(id: string): Promise<string | null> {
    return this.people.survivorOf(id);
  }

  private async read(actor: Actor, id: string): Promise<Person> {
    const person = await this.people.getServed(id);
    await this.audit.record({ action: 'person.read', subjectType: 'person', subjectId: id, actorId: actor.personId });
    return person;
  }

  private async panelsOf(actor: Actor, id: string, language: Language) {
    const [
      timeline,
      documents,
      profile,
      proposals,
      consultations,
      referrals,
      placements,
      fairs,
      applications,
      notifications,
      consentHistory,
      checks,
      history,
    ] = await Promise.all([
      loadPanel('timeline', () => this.timeline.page({ actor, personId: id, language, before: null, limit: MOMENTS })),
      loadPanel('documents', () => this.documents.listOf(id)),
      loadPanel('profile', () => this.candidates.snapshotOf(id)),
      loadPanel('proposals', () => this.suggested.forPerson(id, 1, PROPOSALS)),
      loadPanel('consultations', () => this.consulted.ofPerson(actor, id)),
      loadPanel('referrals', () => this.referred.ofPerson(actor, id)),
      loadPanel('placements', () => this.placed.ofPerson(actor, id)),
      loadPanel('fairs', () => this.fairs.ofPerson(id, NEWEST)),
      loadPanel('applications', () => this.applications.ofPerson(id, null, NEWEST)),
      loadPanel('notifications', () => this.notifications.list(id, null, NEWEST)),
      loadPanel('consents', () => this.people.consentHistoryOf(id)),
      loadPanel('identity checks', () => this.checks.waitingOf(id)),
      loadPanel('history', () => this.historyOf(actor, id)),
    ]);
    return {
      timeline,
      documents,
      profile,
      proposals,
      consultations,
      referrals,
      placements,
      fairs,
      applications,
      notifications,
      consentHistory,
      identityChecks: checks,
      history,
    };
  }

  /** Who read the record is for those who may read the audit log. */
  private async historyOf(actor: Actor, id: string): Promise<AuditRecord[]> {
    const except = isAllowed(actor, 'audit.read') ? [] : READS;
    return this.audit.listAbout('person', id, { except, limit: HISTORY });
  }

  private async namesIn(
    person: Person,
    consents: Panel<readonly ConsentRecord[]>,
    history: Panel<readonly AuditRecord[]>,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = [
      person.registeredBy,
      ...(consents.isThere ? consents.value.map(({ recordedBy }) => recordedBy) : []),
      ...(history.isThere ? history.value.map(({ actorId }) => actorId) : []),
    ];
    return this.people.namesOf([...new Set(ids.filter((id) => id !== null))]);
  }
}
