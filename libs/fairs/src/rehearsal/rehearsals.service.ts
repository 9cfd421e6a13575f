import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db, explainConstraints } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { notPossibleNow } from '../fair.errors.js';
import { canDo } from '../fair.lifecycle.js';
import { FairsRepository } from '../fairs.repository.js';
import { FairsService } from '../fairs.service.js';
import { ConversationFiles } from '../live/conversation-files.service.js';
import { FairSeats } from '../live/fair-seats.service.js';
import {
  nobodyToPlay,
  noRehearsal,
  rehearsalNeedsBooths,
  rehearsalUnderWay,
  tooLateToRehearse,
} from './rehearsal.errors.js';
import { type BeginRehearsal } from './rehearsal.schema.js';
import { rehearsalTexts } from './rehearsal.texts.js';
import {
  type NewSimulated,
  type PractisedBooth,
  type RehearsalState,
  RehearsalsRepository,
} from './rehearsals.repository.js';

const MINUTE_MS = 60_000;
const LASTS_MS = 60 * MINUTE_MS;
/** Less than this before the fair opens there is nothing to practise. */
const LEAST_MS = 10 * MINUTE_MS;

/**
 * Rehearsals of fairs: a fair of its own that is set up from what is planned, played by simulated people beside those
 * who practise, and removed without a trace. See docs/adr/0025.
 */
@Injectable()
export class RehearsalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly fairs: FairsService,
    private readonly fairRows: FairsRepository,
    private readonly files: ConversationFiles,
    private readonly seats: FairSeats,
    private readonly rehearsals: RehearsalsRepository,
  ) {}

  /**
   * Sets a rehearsal of a fair up. It ends after an hour, or when the fair opens.
   * @throws DomainError `fair.not-found`, `fair.not-possible-now`, `rehearsal.under-way`, `.no-booths`, `.too-late`
   */
  async begin(actor: Actor, fairId: string, { people }: BeginRehearsal): Promise<string> {
    const { booths } = await this.fairs.getFor(actor, fairId);
    if (booths === 0) throw rehearsalNeedsBooths();
    return explainConstraints({ fair_one_rehearsal: rehearsalUnderWay }, () =>
      this.db.tx(async () => {
        const fair = await this.fairRows.lock(fairId);
        if (!fair || !canDo('rehearse', fair.status)) throw notPossibleNow();
        const now = this.clock.now();
        const endsAt = new Date(Math.min(now.getTime() + LASTS_MS, fair.opensAt.getTime()));
        if (endsAt.getTime() - now.getTime() < LEAST_MS) throw tooLateToRehearse();
        const id = newId(now.getTime());
        const title = words().title(fair.title);
        const createdBy = actor.personId;
        await this.rehearsals.insert({ id, fairId, title, beginsAt: now, endsAt, people, createdBy });
        await this.rehearsals.insertPeople(id, castOf(people, now), now);
        const recruiters = (await this.rehearsals.boothsOf(id)).map((booth) => ({
          personId: newId(now.getTime()),
          name: words().recruiter(booth.number),
          boothId: booth.id,
        }));
        await this.rehearsals.insertRecruiters(id, recruiters, now);
        await this.record('fair.rehearse', actor, fairId);
        return id;
      }),
    );
  }

  /** Ends the rehearsal of a fair before its time. @throws DomainError `fair.not-found`, `rehearsal.none` */
  async end(actor: Actor, fairId: string): Promise<void> {
    await this.fairs.getFor(actor, fairId);
    const rehearsalId = await this.rehearsals.of(fairId);
    if (rehearsalId === null || !(await this.remove(rehearsalId))) throw noRehearsal();
    await this.record('fair.end-rehearsal', actor, fairId);
  }

  /** Removes a rehearsal with everything of it. @returns false when it was gone already */
  async remove(rehearsalId: string): Promise<boolean> {
    return this.db.tx(async () => {
      if (!(await this.rehearsals.lock(rehearsalId))) return false;
      await this.files.forgetOfFair(rehearsalId);
      await this.rehearsals.remove(rehearsalId);
      return true;
    });
  }

  /**
   * A code with which somebody real plays one of the simulated people, at another computer or on a telephone.
   * @throws DomainError `fair.not-found`, `rehearsal.none`, `rehearsal.nobody-to-play`
   */
  async offerSeat(actor: Actor, fairId: string): Promise<{ number: number; code: string }> {
    await this.fairs.getFor(actor, fairId);
    const rehearsalId = await this.rehearsals.of(fairId);
    if (rehearsalId === null) throw noRehearsal();
    const free = await this.rehearsals.nextFree(rehearsalId, this.clock.now());
    if (!free) throw nobodyToPlay();
    return { number: free.number, code: await this.seats.give(actor, free) };
  }

  /** The tickets of those who wait at the door of a rehearsal. */
  async atDoor(rehearsalId: string): Promise<number[]> {
    return this.rehearsals.atDoor(rehearsalId);
  }

  /** The rehearsal of a fair for its operator; null while there is none. The caller has asked whether it may. */
  async stateOf(fairId: string): Promise<RehearsalState | null> {
    return this.rehearsals.stateOf(fairId);
  }

  /** The booths at which somebody can practise just now. */
  async boothsFor({ personId }: Actor): Promise<PractisedBooth[]> {
    return this.rehearsals.boothsFor(personId);
  }

  private async record(action: string, actor: Actor, fairId: string): Promise<void> {
    await this.audit.record({ action, subjectType: 'fair', subjectId: fairId, actorId: actor.personId });
  }
}

/** Names stand in rows that everybody reads, whatever their language. */
const words = () => rehearsalTexts('vi');

/** One in six comes to the door, one in twelve goes first. */
function castOf(people: number, now: Date): NewSimulated[] {
  return Array.from({ length: people }, (_, index) => ({
    personId: newId(now.getTime()),
    name: words().person(index + 1),
    registrationId: newId(now.getTime()),
    number: index + 1,
    attendance: (index + 1) % 6 === 0 ? 'on_site' : 'online',
    isPriority: (index + 1) % 12 === 5,
  }));
}
