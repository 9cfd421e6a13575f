import { randomUUID } from 'node:crypto';
import { type Office } from '@app/accounts';
import { BoothsService, type CommandAnswer, FairCommands, RehearsalsService, SendCommand } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { io, type Socket } from 'socket.io-client';
import { type z } from 'zod';
import { actorOf } from './applications.js';
import { type BrowserSession, type PageAnswer } from './browser-session.js';
import { firmOf } from './employers.js';
import { type World } from './world.js';

type Command = z.input<typeof SendCommand>['command'];

export interface LiveBooth {
  id: string;
  employerId: string;
  recruiters: Actor[];
}

/** As few as a rehearsal takes, and one who waits at its door. */
const REHEARSED = 7;

/** A fair that runs, with booths and people, set up row by row: what led there is tested elsewhere. */
export class LiveFair {
  private people = 0;
  readonly booths: LiveBooth[] = [];

  private constructor(
    readonly world: World,
    readonly office: Office,
    readonly id: string,
    readonly operator: Actor,
    /** The fair that is practised; null for a real one. */
    readonly rehearsalOf: string | null = null,
  ) {}

  static async open(world: World, office: Office, booths: number, recruiters = 1): Promise<LiveFair> {
    const fair = await LiveFair.insert(world, office, 'open', world.clock.now());
    for (let number = 1; number <= booths; number += 1) await fair.addBooth(number, recruiters);
    return fair;
  }

  /** A rehearsal, as long as a fair: those who look for work are simulated. */
  static async rehearsed(world: World, office: Office, booths: number, recruiters = 1): Promise<LiveFair> {
    const tomorrow = new Date(world.clock.now().getTime() + 24 * 3_600_000);
    const planned = await LiveFair.insert(world, office, 'announced', tomorrow);
    for (let number = 1; number <= booths; number += 1) await planned.addBooth(number, recruiters);
    const id = await world.get(RehearsalsService).begin(planned.operator, planned.id, { people: REHEARSED });
    await world.get(Db).query(`UPDATE fair SET closes_at = opens_at + interval '8 hours' WHERE id = $1`, [id]);
    const fair = new LiveFair(world, office, id, planned.operator, planned.id);
    const copies = await world.get(BoothsService).confirmedOf(id);
    fair.booths.push(...planned.booths.map((booth, at) => ({ ...booth, id: copies[at]!.id })));
    return fair;
  }

  private static async insert(world: World, office: Office, status: string, opensAt: Date): Promise<LiveFair> {
    const id = newId();
    const operator = actorOf(await somebody(world, office, 'Cán Bộ Phiên'), 'fair_operator', { officeId: office.id });
    const now = world.clock.now();
    await world.get(Db).query(
      `INSERT INTO fair (id, office_id, type, status, title, opens_at, closes_at, is_online, capacity, announced_at,
         created_at, created_by, updated_at)
       VALUES ($1, $2, 'online', $6, 'Phiên thử', $7, $4, true, 2000, $3, $3, $5, $3)`,
      [id, office.id, now, new Date(opensAt.getTime() + 8 * 3_600_000), operator.personId, status, opensAt],
    );
    return new LiveFair(world, office, id, operator);
  }

  /** A counsellor of the office that holds the fair. */
  async helper(): Promise<Actor> {
    const personId = await somebody(this.world, this.office, 'Tư Vấn Viên');
    return actorOf(personId, 'counsellor', { officeId: this.office.id });
  }

  /** Those who were made up for a rehearsal and take part on line; all have come in. */
  async simulated(): Promise<Actor[]> {
    const rows = await this.world
      .get(Db)
      .query<{ id: string }>(
        `SELECT person_id AS id FROM fair_registration WHERE fair_id = $1 AND attendance = 'online' ORDER BY number`,
        [this.id],
      );
    const actors = rows.map(({ id }) => actorOf(id, 'seeker', { officeId: this.office.id }));
    for (const actor of actors) await this.run(actor, { kind: 'enter', fair: this.id });
    return actors;
  }

  /** Somebody who is registered and has not entered yet. */
  async registered({ isPriority = false, attendance = 'online' } = {}): Promise<Actor> {
    const personId = await somebody(this.world, this.office, `Người Chờ ${this.people + 1}`);
    const actor = actorOf(personId, 'seeker', { officeId: this.office.id });
    await this.register(actor, { isPriority, attendance });
    return actor;
  }

  async register({ personId }: Actor, { isPriority = false, attendance = 'online' } = {}): Promise<void> {
    this.people += 1;
    const now = this.world.clock.now();
    await this.world.get(Db).query(
      `INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number, token,
         is_priority, created_at, updated_at) VALUES ($1, $2, $3, $4, 'registered', $5, 'online', $6, $7, $8, $9, $9)`,
      [newId(), this.id, personId, this.office.id, attendance, this.people, randomUUID(), isPriority, now],
    );
  }

  async registrationOf({ personId }: Actor): Promise<string> {
    const row = await this.world
      .get(Db)
      .queryOne<{ id: string }>('SELECT id FROM fair_registration WHERE fair_id = $1 AND person_id = $2', [
        this.id,
        personId,
      ]);
    return row!.id;
  }

  async entered(options: { isPriority?: boolean } = {}): Promise<Actor> {
    const actor = await this.registered(options);
    await this.run(actor, { kind: 'enter', fair: this.id });
    return actor;
  }

  /** Makes somebody a recruiter of a booth. */
  async staff(boothId: string, { personId }: Actor): Promise<void> {
    await this.world
      .get(Db)
      .query('INSERT INTO booth_recruiter (booth_id, person_id) VALUES ($1, $2)', [boothId, personId]);
  }

  async run(actor: Actor, command: Command, key: string = randomUUID()): Promise<CommandAnswer> {
    return this.world.get(FairCommands).run(actor, SendCommand.parse({ key, command }));
  }

  /** What a page of the fair keeps open to hear of changes. */
  connect(session: BrowserSession, headers: Record<string, string> = {}, transports = ['websocket']): Socket {
    return io(`${this.world.url}/fairs`, {
      path: '/live',
      transports,
      forceNew: true,
      reconnection: false,
      auth: { fair: this.id },
      extraHeaders: { cookie: session.cookieHeader(), ...headers },
    });
  }

  private async addBooth(number: number, recruiters: number): Promise<void> {
    const { id: employerId } = await firmOf(this.world, this.office, {
      name: `Hộ kinh doanh Gian ${number}`,
    });
    const id = newId();
    const now = this.world.clock.now();
    const db = this.world.get(Db);
    await db.query(
      `INSERT INTO booth (id, fair_id, employer_id, number, status, desks, created_at, created_by, updated_at)
       VALUES ($1, $2, $3, $4, 'confirmed', 2, $5, $6, $5)`,
      [id, this.id, employerId, number, now, this.operator.personId],
    );
    const actors: Actor[] = [];
    for (let at = 1; at <= recruiters; at += 1) {
      const personId = await somebody(this.world, this.office, `Người Tuyển ${number} ${at}`);
      const actor = actorOf(personId, 'employer_recruiter', { employerId });
      await this.staff(id, actor);
      actors.push(actor);
    }
    this.booths.push({ id, employerId, recruiters: actors });
  }
}

/** Presses the button of a command on a page, with the key that the page gave it. */
export async function press(
  who: BrowserSession,
  page: string,
  kind: string,
  fields: Record<string, string> = {},
): Promise<PageAnswer> {
  return formOn(await who.get(page), kind)(who, fields);
}

/** The button of a command on a page that was loaded, to be pressed whenever the test says so. */
export function formOn(
  shown: PageAnswer,
  kind: string,
): (who: BrowserSession, fields?: Record<string, string>) => Promise<PageAnswer> {
  const form = [...shown.html.matchAll(/<form.*?<\/form>/gs)]
    .map(([html]) => html)
    .find((html) => html.includes(`name="kind" value="${kind}"`));
  if (!form) throw new Error(`${shown.path} offers no ${kind}: ${shown.text.slice(0, 1500)}`);
  const hidden = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
  const { _csrf, ...rest } = hidden;
  return (who, fields = {}) => who.post(/action="([^"]+)"/.exec(form)![1]!, { ...rest, ...fields }, _csrf!);
}

/** A row is enough: nobody signs in here. */
async function somebody(world: World, office: Office, fullName: string): Promise<string> {
  const id = newId();
  await world.get(Db).query(
    `INSERT INTO person (id, office_id, full_name, status, channel, created_at)
     VALUES ($1, $2, $3, 'active', 'online', $4)`,
    [id, office.id, fullName, world.clock.now()],
  );
  return id;
}
