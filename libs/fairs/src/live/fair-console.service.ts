import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { decodeCursor, type Page, PAGE_SIZE, pageOf } from '@app/postings';
import { DoorService } from '../door.service.js';
import { type FairRow } from '../fairs.queries.js';
import { FairsService } from '../fairs.service.js';
import { type RegistrationRow } from '../registrations.queries.js';
import { type BoothWaits, ConsoleQueries, type InQueue, type Watched } from './console.queries.js';
import { FairLogRepository, type LoggedDeed } from './fair-log.repository.js';
import { liveNotFound } from './live.errors.js';
import { type BoothView, type HelpView, type LobbyView, type PlacesView } from './live.schema.js';
import { ViewsQueries } from './views.queries.js';

/** People on each list of those to look at; how many there are in all is said above it. */
const SHOWN = 12;
const LAST_DEEDS = 8;
const MINUTE_MS = 60_000;
const AWAY_LONG_MS = 5 * MINUTE_MS;

/** A whole fair, for its operators. */
export interface ConsoleView {
  fair: FairRow;
  now: Date;
  lobby: LobbyView;
  waits: ReadonlyMap<string, BoothWaits>;
  tooLong: Watched[];
  neverServed: Watched[];
  away: Watched[];
  log: LoggedDeed[];
  /** People who ask for help and are not helped yet. */
  help: HelpView;
}

/** What operators see of a fair that runs. */
@Injectable()
export class FairConsole {
  constructor(
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly door: DoorService,
    private readonly views: ViewsQueries,
    private readonly queries: ConsoleQueries,
    private readonly logs: FairLogRepository,
  ) {}

  /** @throws DomainError `fair.not-found`, `fair-live.not-found` */
  async overview(actor: Actor, fairId: string): Promise<ConsoleView> {
    const fair = await this.fairs.getOperated(actor, fairId);
    const now = this.clock.now();
    const tooLongSince = new Date(now.getTime() - fair.waitLimit * MINUTE_MS);
    const [lobby, waits, tooLong, neverServed, away, log, help] = await Promise.all([
      this.views.lobby(fairId),
      this.queries.waits(fairId, tooLongSince),
      this.queries.waitingSince(fairId, tooLongSince, SHOWN),
      this.queries.neverServed(fairId, tooLongSince, SHOWN),
      this.queries.awaySince(fairId, new Date(now.getTime() - AWAY_LONG_MS), SHOWN),
      this.logs.newest(fairId, null, LAST_DEEDS),
      this.views.help(fairId),
    ]);
    if (!lobby || !help) throw liveNotFound();
    const byBooth = new Map(waits.map((each) => [each.booth, each]));
    return { fair, now, lobby, waits: byBooth, tooLong, neverServed, away, log, help };
  }

  /** One booth of a fair, with the names of those who stand there, and the other booths. */
  async booth(
    actor: Actor,
    fairId: string,
    boothId: string,
  ): Promise<{ fair: FairRow; now: Date; booth: BoothView; people: InQueue[]; lobby: LobbyView }> {
    const fair = await this.fairs.getOperated(actor, fairId);
    const [[booth], people, lobby] = await Promise.all([
      this.views.booths([boothId]),
      this.queries.queueOf(boothId),
      this.views.lobby(fairId),
    ]);
    if (!lobby || booth?.fair !== fairId) throw liveNotFound();
    return { fair, now: this.clock.now(), booth, people, lobby };
  }

  /** Somebody who takes part, with their places. `places` is null before they have entered. */
  async person(
    actor: Actor,
    fairId: string,
    registrationId: string,
  ): Promise<{
    fair: FairRow;
    registration: RegistrationRow;
    places: PlacesView | null;
    lobby: LobbyView;
    queues: BoothView[];
  }> {
    const fair = await this.fairs.getOperated(actor, fairId);
    const registration = await this.door.get(actor, fairId, registrationId);
    const [places, lobby] = await Promise.all([
      this.views.places(fairId, registration.personId),
      this.views.lobby(fairId),
    ]);
    if (!lobby) throw liveNotFound();
    const waiting = (places?.tickets ?? []).filter(({ status }) => status === 'waiting').map(({ booth }) => booth);
    const queues = waiting.length > 0 ? await this.views.booths(waiting) : [];
    return { fair, registration, places, lobby, queues };
  }

  /** What operators did, the newest first. */
  async log(actor: Actor, fairId: string, after?: string): Promise<{ fair: FairRow; page: Page<LoggedDeed> }> {
    const fair = await this.fairs.getOperated(actor, fairId);
    const rows = await this.logs.newest(fairId, decodeCursor(after), PAGE_SIZE + 1);
    return { fair, page: pageOf(rows, ({ at }) => at) };
  }
}
