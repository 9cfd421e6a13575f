import { randomUUID } from 'node:crypto';
import { type Office } from '@app/accounts';
import { type CommandAnswer, FairCommands, SendCommand } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type z } from 'zod';
import { actorOf } from './applications.js';
import { firmOf } from './employers.js';
import { type World } from './world.js';

type Command = z.input<typeof SendCommand>['command'];

export interface LiveBooth {
  id: string;
  employerId: string;
  recruiters: Actor[];
}

/** A fair that runs, with booths and people, set up row by row: what led there is tested elsewhere. */
export class LiveFair {
  private people = 0;
  readonly booths: LiveBooth[] = [];

  private constructor(
    readonly world: World,
    readonly office: Office,
    readonly id: string,
    readonly operator: Actor,
  ) {}

  static async open(world: World, office: Office, booths: number, recruiters = 1): Promise<LiveFair> {
    const id = newId();
    const operator = actorOf(await somebody(world, office, 'Cán Bộ Phiên'), 'fair_operator', { officeId: office.id });
    const now = world.clock.now();
    await world.get(Db).query(
      `INSERT INTO fair (id, office_id, type, status, title, opens_at, closes_at, is_online, capacity, announced_at,
         created_at, created_by, updated_at)
       VALUES ($1, $2, 'online', 'open', 'Phiên thử', $3, $4, true, 2000, $3, $3, $5, $3)`,
      [id, office.id, now, new Date(now.getTime() + 8 * 3_600_000), operator.personId],
    );
    const fair = new LiveFair(world, office, id, operator);
    for (let number = 1; number <= booths; number += 1) await fair.addBooth(number, recruiters);
    return fair;
  }

  /** Somebody who is registered and has not entered yet. */
  async registered({ isPriority = false, attendance = 'online' } = {}): Promise<Actor> {
    this.people += 1;
    const personId = await somebody(this.world, this.office, `Người Chờ ${this.people}`);
    const now = this.world.clock.now();
    await this.world.get(Db).query(
      `INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number, token,
         is_priority, created_at, updated_at) VALUES ($1, $2, $3, $4, 'registered', $5, 'online', $6, $7, $8, $9, $9)`,
      [newId(), this.id, personId, this.office.id, attendance, this.people, randomUUID(), isPriority, now],
    );
    return actorOf(personId, 'seeker', { officeId: this.office.id });
  }

  async entered(options: { isPriority?: boolean } = {}): Promise<Actor> {
    const actor = await this.registered(options);
    await this.run(actor, { kind: 'enter', fair: this.id });
    return actor;
  }

  async run(actor: Actor, command: Command, key: string = randomUUID()): Promise<CommandAnswer> {
    return this.world.get(FairCommands).run(actor, SendCommand.parse({ key, command }));
  }

  private async addBooth(number: number, recruiters: number): Promise<void> {
    const { id: employerId } = await firmOf(this.world, this.office, {
      name: `Hộ kinh doanh Gian ${this.id} ${number}`,
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
      await db.query('INSERT INTO booth_recruiter (booth_id, person_id) VALUES ($1, $2)', [id, personId]);
      actors.push(actorOf(personId, 'employer_recruiter', { employerId }));
    }
    this.booths.push({ id, employerId, recruiters: actors });
  }
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
