import { randomUUID } from 'node:crypto';
import { PeopleService, permissionsOf, type Role, SessionsService } from '@app/accounts';
import { type Permission } from '@app/kernel';
import { Db } from '@app/platform/database';
import { DEVICE_COOKIE, type Route, SESSION_COOKIE } from '@app/platform/http';
import { type Cast, type Who } from '../../browser/cast.js';
import { BrowserSession } from '../browser-session.js';
import { type World } from '../world.js';

/** Who of the cast plays a role; the first that may is sent. */
const PLAYERS: readonly (readonly [Role, Who])[] = [
  ['seeker', 'seeker'],
  ['employer_owner', 'recruiter'],
  ['counsellor', 'counsellor'],
  ['centre_manager', 'centre_manager'],
  ['fair_operator', 'fair_operator'],
  ['commune_officer', 'commune_officer'],
  ['administrator', 'administrator'],
];

/** Headers that a request needs to get past the guards of a route. */
export class Actors {
  private readonly people = new Map<Who, string>();
  private stranger: { cookie: string; csrf: string } | null = null;

  private constructor(
    private readonly world: World,
    private readonly cast: Cast,
  ) {}

  static async of(world: World, cast: Cast): Promise<Actors> {
    const actors = new Actors(world, cast);
    for (const [, who] of PLAYERS) {
      const actor = await world.get(SessionsService).resolve(cast.as[who].cookie(SESSION_COOKIE)!);
      if (!actor) throw new Error(`${who} of the cast is not signed in`);
      actors.people.set(who, actor.personId);
    }
    const employerId = cast.ids['employer']!;
    await world.get(PeopleService).assignRole(actors.people.get('recruiter')!, 'employer_owner', { employerId });
    return actors;
  }

  /** @throws Error when nobody of the cast may call the route */
  whoFor({ allow, method, path }: Route): Who {
    if (allow === 'public') return 'stranger';
    const player = PLAYERS.find(([role]) => permissionsOf([role]).has(allow as Permission));
    if (!player) throw new Error(`nobody of the cast may ${method} ${path}`);
    return player[1];
  }

  /** A session of its own for each batch: some routes end the session that they are called with. */
  async headersFor(who: Who): Promise<{ headers: Record<string, string>; csrf: string | null }> {
    if (who === 'stranger') {
      this.stranger ??= await this.asStranger();
      return { headers: { cookie: this.stranger.cookie }, csrf: this.stranger.csrf };
    }
    const isStaff = who !== 'seeker' && who !== 'recruiter';
    const personId = await this.playedBy(who);
    if (isStaff) await this.letIn(personId);
    const { token } = await this.world.get(SessionsService).open(personId, randomUUID(), 'test', isStaff);
    return { headers: { authorization: `Bearer ${token}` }, csrf: null };
  }

  /** Staff may have found on the way that somebody is in the records twice: then the record that stays plays on. */
  private async playedBy(who: Who): Promise<string> {
    const people = this.world.get(PeopleService);
    let personId = this.people.get(who)!;
    for (let other = await people.survivorOf(personId); other !== null; other = await people.survivorOf(personId)) {
      personId = other;
    }
    this.people.set(who, personId);
    return personId;
  }

  /** The administrator of the cast shuts accounts on the way, also those of others who still have a part to play. */
  private async letIn(personId: string): Promise<void> {
    await this.world.get(Db).query('UPDATE staff_credential SET is_disabled = false WHERE person_id = $1', [personId]);
  }

  private async asStranger(): Promise<{ cookie: string; csrf: string }> {
    const browser = new BrowserSession(this.world.url);
    await browser.get('/');
    const { csrf } = await browser.get('/dang-nhap');
    return { cookie: `${DEVICE_COOKIE}=${browser.cookie(DEVICE_COOKIE)}`, csrf };
  }
}
