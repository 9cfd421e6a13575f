import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ErasureService, MergingService, type Office } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import { RegisterForFair, RegistrationsService } from '@app/fairs';
import { localDate } from '@app/kernel';
import { Audit } from '@app/platform/audit';
import { Db } from '@app/platform/database';
import { SchedulesRepository } from '@app/platform/queue';
import { type Actor } from '@app/platform/http';
import { actorOf, applicantOf } from '../support/applications.js';
import { eventually } from '../support/eventually.js';
import { counsellorOf, firmOf, managerOf } from '../support/employers.js';
import { announcedFair } from '../support/fairs.js';
import { openCentre, signInStaff } from '../support/people.js';
import { placed } from '../support/placements.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

describe('what is written while its person is merged or erased', () => {
  let world: World;
  let office: Office;
  let manager: Actor;
  let employerId: string;
  let phones = 0;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    manager = managerOf(office);
    employerId = (await firmOf(world, office, { name: 'Công ty May Đến Muộn', isTrusted: true })).id;
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(60_000));

  const db = () => world.get(Db);
  const merging = () => world.get(MergingService);
  const someone = async (fullName: string) =>
    (await applicantOf(world, office, { fullName, phone: `+8491800${String((phones += 1)).padStart(4, '0')}` }))
      .personId;
  const posting = async () => (await publishedPosting(world, office, { employerId })).id;
  const apply = (personId: string, postingId: string) =>
    world
      .get(ApplicationsService)
      .apply(actorOf(personId, 'seeker'), postingId, SendApplication.parse({ message: 'Lời nhắn đến muộn' }));
  const applicationOf = (id: string) =>
    db().queryOne('SELECT person_id AS "personId", status, message FROM application WHERE id = $1', [id]);
  const registrationsOf = async (personId: string) =>
    db().query<{ id: string; status: string }>('SELECT id, status FROM fair_registration WHERE person_id = $1', [
      personId,
    ]);
  const sweep = () => world.runJob('sweep-ended-people');
  const check = () => world.runJob('check-ended-people');
  const sweepsOf = async (personId: string) =>
    (await world.get(Audit).listAbout('person', personId, { prefix: 'person.sweep' })).map(({ detail }) => detail);

  /** Runs `meanwhile` between the writing of something and its commit, on another connection. */
  async function overlapping(write: () => Promise<unknown>, meanwhile: () => Promise<void>): Promise<void> {
    let isWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const writing = db().tx(async () => {
      await write();
      isWritten();
      await gate;
    });
    await Promise.race([written, writing]);
    await meanwhile().finally(letGo);
    await writing;
  }

  /** Starts each only when those before it wait for the link between a person and their facts. */
  async function waitingForFacts(personId: string, steps: readonly (() => Promise<unknown>)[]): Promise<void> {
    const begun: Promise<unknown>[] = [];
    await db().tx(async () => {
      await db().query('SELECT FROM subject_link WHERE person_id = $1 FOR UPDATE', [personId]);
      for (const step of steps) {
        begun.push(db().apart(step));
        await eventually(async () => expect(await waiting()).toBe(begun.length));
      }
    });
    await Promise.all(begun);
  }

  /** Asked apart: within a transaction PostgreSQL answers what it answered first. */
  const waiting = async () => {
    const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await db().apart(() => db().query(sql))).length;
  };

  it('follows a merge, is part of it, and goes back when it is taken apart', async () => {
    const [from, into] = [await someone('Bàn Thị Sau'), await someone('Bàn Thị Trước')];
    const vacancy = await posting();
    let late = '';
    const applying = async () => (late = (await apply(from, vacancy)).id);
    await waitingForFacts(from, [applying, () => merging().merge(manager, from, into)]);
    expect(await applicationOf(late)).toMatchObject({ personId: from });

    expect(await sweep()).toBe(1);
    expect(await applicationOf(late)).toMatchObject({ personId: into, status: 'submitted' });
    expect(await sweepsOf(from)).toEqual([{ into, tables: ['application'] }]);
    expect(await sweep()).toBe(0);
    await merging().unmerge(manager, from, into);
    expect(await applicationOf(late)).toMatchObject({ personId: from, status: 'submitted' });
  });

  it('gives way to what the record that stays has already', async () => {
    const [from, into] = [await someone('Cam Văn Sau'), await someone('Cam Văn Trước')];
    const fair = await announcedFair(world, office);
    const register = (personId: string) =>
      world.get(RegistrationsService).register(actorOf(personId, 'seeker'), fair, RegisterForFair.parse({}));
    await register(into);
    await overlapping(
      () => register(from),
      () => merging().merge(manager, from, into),
    );
    expect(await registrationsOf(from)).toMatchObject([{ status: 'registered' }]);
    expect(await sweep()).toBe(1);
    expect(await registrationsOf(from)).toEqual([]);
    expect((await registrationsOf(into)).map(({ status }) => status).sort()).toEqual(['cancelled', 'registered']);
  });

  it('is taken back and emptied when the person was erased, and leaves no new link to facts', async () => {
    const personId = await someone('Đinh Thị Quên');
    const [vacancy, fair] = [await posting(), await announcedFair(world, office)];
    let late = '';
    const applying = async () => (late = (await apply(personId, vacancy)).id);
    const registering = () =>
      world.get(RegistrationsService).register(actorOf(personId, 'seeker'), fair, RegisterForFair.parse({}));
    await overlapping(registering, () =>
      waitingForFacts(personId, [applying, () => world.get(ErasureService).erase(manager, personId)]),
    );
    expect(await applicationOf(late)).toMatchObject({ status: 'submitted', message: 'Lời nhắn đến muộn' });

    expect(await sweep()).toBe(1);
    expect(await applicationOf(late)).toMatchObject({ status: 'withdrawn', message: null });
    expect(await registrationsOf(personId)).toMatchObject([{ status: 'cancelled' }]);
    expect(await db().query('SELECT FROM subject_link WHERE person_id = $1', [personId])).toEqual([]);
    expect(await sweep()).toBe(0);
  });

  it('asks to be forgotten as the record that stays, and as itself again once they are two', async () => {
    const [from, into] = [await someone('Giàng A Gộp'), await someone('Giàng A Còn')];
    await world.get(ErasureService).ask(actorOf(from, 'seeker'));
    await merging().merge(manager, from, into);
    expect(await world.get(ErasureService).newestRequestOf(into)).toMatchObject({ status: 'open' });
    await merging().unmerge(manager, from, into);
    expect(await world.get(ErasureService).newestRequestOf(from)).toMatchObject({ status: 'open' });
    expect(await world.get(ErasureService).newestRequestOf(into)).toBeNull();
  });

  it('is nothing where everything was there in time', async () => {
    const [from, into, gone] = [await someone('Hà Một'), await someone('Hà Hai'), await someone('Hà Ba')];
    for (const personId of [from, into, gone]) {
      await referred(world, counsellorOf(office), personId, { employerId, occupation: '8153' });
      await placed(world, counsellorOf(office), personId, { employerId, startDate: localDate('2026-11-20') });
      await apply(personId, await posting());
    }
    await world.settle();
    await merging().merge(manager, from, into);
    await world.get(ErasureService).erase(manager, gone);
    expect(await sweep()).toBe(0);
    expect(await check()).toBe(0);
  });

  it('is found each night however long ago its person ended, and shown where it stays nevertheless', async () => {
    const [from, into] = [await someone('Khà Văn Lâu'), await someone('Khà Văn Gốc')];
    const { id } = await apply(into, await posting());
    await merging().merge(manager, from, into);
    world.clock.advance(86_400_000);
    await db().query('UPDATE application SET person_id = $2 WHERE id = $1', [id, from]);
    expect(await sweep()).toBe(0);
    expect(await check()).toBe(1);
    expect(await applicationOf(id)).toMatchObject({ personId: into });

    await world.asOwner(`CREATE TABLE planted (person_id uuid REFERENCES person); GRANT SELECT ON planted TO PUBLIC`);
    await world.asOwner(`INSERT INTO planted VALUES ('${from}')`);
    const schedules = world.worker.get(SchedulesRepository, { strict: false });
    await schedules.announce([{ name: 'check-ended-people', workload: 'bulk', everyMs: null, cron: '50 2 * * *' }]);
    await expect(check()).rejects.toThrow('planted (1)');
    const admin = await signInStaff(world, office, 'administrator', 'quantri');
    const page = await admin.get('/can-bo/he-thong');
    expect(page.text).toContain('Kiểm tra không còn dữ liệu ở hồ sơ đã gộp, đã xóa');
    expect(page.text).toContain('planted (1)');
    await world.asOwner('DROP TABLE planted');
  });
});
