import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import {
  BoothsService,
  DoorService,
  FairCommands,
  FairsService,
  FairViews,
  RehearsalsService,
  SendCommand,
} from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { type z } from 'zod';
import { actorOf, applicantOf } from '../support/applications.js';
import { BrowserSession } from '../support/browser-session.js';
import { firmOf, managerOf } from '../support/employers.js';
import { announcedFair } from '../support/fairs.js';
import { press } from '../support/live-fairs.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DESK = '/can-bo/phien-giao-dich';
const NOTICE = 'Buổi diễn tập với người tập do máy đóng';
/** What the house keeps of its own work, whoever it was for. */
const OWN_BOOKS = ['audit_entry', 'job_schedule', 'fair_command'];

describe('the rehearsal of a fair', () => {
  let world: World;
  let office: Office;
  let operator: Actor;
  let staff: BrowserSession;
  let recruiter: Actor;
  let fair: string;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    operator = managerOf(office);
    staff = await signInStaff(world, office, 'fair_operator');
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await announcedFair(world, office);
    for (const name of ['Xưởng may Diễn Tập', 'Hợp tác xã Chè Diễn Tập']) {
      const { id } = await firmOf(world, office, { name });
      await publishedPosting(world, office, { employerId: id });
      await world.get(BoothsService).enter(operator, fair, { employerId: id, desks: 1 });
    }
    const [booth] = await booths();
    recruiter = actorOf((await applicantOf(world, office)).personId, 'employer_recruiter');
    await db().query('INSERT INTO booth_recruiter (booth_id, person_id) VALUES ($1, $2)', [
      booth!.id,
      recruiter.personId,
    ]);
    await world.settle();
  });

  const db = () => world.get(Db);
  const rehearsals = () => world.get(RehearsalsService);
  const booths = (id = fair) => world.get(BoothsService).confirmedOf(id);
  const begin = (people = 18) => rehearsals().begin(operator, fair, { people });
  const end = () => rehearsals().end(operator, fair);
  const state = async () => (await rehearsals().stateOf(fair))!;
  const run = (actor: Actor, command: z.input<typeof SendCommand>['command']) =>
    world.get(FairCommands).run(actor, SendCommand.parse({ key: randomUUID(), command }));
  const turn = async () => {
    world.clock.advance(2_000);
    await world.runJob('run-fair-clock');
    return (await world.runJob('play-rehearsals')) as { moves: number; ended: number };
  };
  /** Until something has come to be; a rehearsal of ten minutes is enough for anything. */
  const played = async <Found>(look: () => Promise<Found | null | undefined | false>): Promise<Found> => {
    for (let at = 0; at < 300; at += 1) {
      const found = await look();
      if (found) return found;
      await turn();
    }
    throw new Error('It did not come to be within ten minutes');
  };
  /** Somebody real who sits down as one of the simulated people. */
  const seated = async (home: string) => {
    const seat = new BrowserSession(world.url);
    const [, code] = /: (\d{4} \d{4})/.exec((await staff.submit(home, `${home}/ngoi-thu`, {})).text)!;
    return { seat, hall: await seat.submit('/may-phien', '/may-phien', { code: code! }) };
  };
  const rowsOf = async (): Promise<Record<string, number>> => {
    const tables = await db().query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND has_table_privilege(oid, 'SELECT')`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.filter((table) => !OWN_BOOKS.includes(table.name))) {
      counts[name] = (await db().queryOne<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`))!.n;
    }
    return counts;
  };
  const counted = async () => {
    const { fact, notification, notification_delivery, outbox_event, placement, subject_link } = await rowsOf();
    return { fact, notification, notification_delivery, outbox_event, placement, subject_link };
  };

  it('plays: people come in, queue, are away, take calls or not, talk to simulated recruiters, and nothing counts', async () => {
    const [before, facts] = [await rowsOf(), await counted()];
    const id = await begin();
    const steps = async () =>
      (
        await db().query<{ step: string }>(
          `SELECT DISTINCT x.to_status || coalesce(':' || x.reason, '') AS step FROM queue_ticket_transition x
           JOIN queue_ticket t ON t.id = x.ticket_id WHERE t.fair_id = $1`,
          [id],
        )
      ).map(({ step }) => step);
    const outcomes = () =>
      db().query<{ outcome: string }>(
        `SELECT DISTINCT outcome FROM conversation WHERE fair_id = $1 AND outcome IS NOT NULL AND fact_id IS NULL`,
        [id],
      );
    await played(async () => (await state()).inside === 15 && (await outcomes()).length >= 3);
    await played(async () => (await steps()).includes('waiting:declined'));
    expect(await steps()).toEqual(
      expect.arrayContaining(['waiting', 'called', 'talking', 'served', 'waiting:unanswered']),
    );
    expect(await state()).toMatchObject({ id, people: 18, atDoor: 3, staffed: 0 });
    const console = await staff.get(`${DESK}/${id}/dieu-hanh`);
    expect(console.text).toContain(NOTICE);
    expect((await staff.get(`${DESK}/${fair}`)).text).toContain('18 người tập: 15 đã vào');
    await world.settle();
    expect(await counted()).toEqual(facts);
    await end();
    await world.settle();
    expect(await rowsOf()).toEqual(before);
  });

  it('lets a recruiter call somebody, talk and note what came of it, at the desk of the booth', async () => {
    const [before, facts] = [await rowsOf(), await counted()];
    const id = await begin();
    const [place] = await rehearsals().boothsFor(recruiter);
    expect(place).toMatchObject({ number: 1, title: 'Diễn tập: Phiên giao dịch việc làm định kỳ' });
    const booth = place!.boothId;
    const desk = () => world.get(FairViews).desk(recruiter, booth);
    await played(async () => (await desk()).desks.length === 1);
    await run(recruiter, { kind: 'sit-down', booth });
    await played(async () => (await desk()).desks.every(({ person }) => person === recruiter.personId));
    expect(await state()).toMatchObject({ staffed: 1 });
    const talk = (conversation: string) => world.get(FairViews).conversation(recruiter, conversation);
    const conversation = await played(async () => {
      const own = (await desk()).desks[0]!.conversation;
      if (own) return (await talk(own)).status === 'talking' && own;
      await run(recruiter, { kind: 'call-next', booth }).catch(() => null);
      return null;
    });
    await played(async () => (await talk(conversation)).messages.length > 0);
    await run(recruiter, { kind: 'say', conversation, text: 'Mời anh chị giới thiệu.' });
    const { messages, personName } = await played(async () => {
      const shown = await talk(conversation);
      return shown.messages.length === 3 && shown;
    });
    expect(personName).toMatch(/^Người tập \d+$/);
    expect(messages.map(({ name }) => name === personName)).toEqual([true, false, true]);
    await run(recruiter, { kind: 'invite', conversation, as: 'counsellor' });
    await run(recruiter, { kind: 'end', conversation });
    await run(recruiter, { kind: 'outcome', conversation, outcome: 'hired', startDate: '01/12/2026' });
    await run(recruiter, { kind: 'outcome', conversation, outcome: 'not_suitable', reason: 'skills' });
    expect((await desk()).unanswered).toEqual([]);
    await world.settle();
    expect(await counted()).toEqual(facts);
    await run(recruiter, { kind: 'take-break', booth });
    await end();
    await world.settle();
    expect(await rowsOf()).toEqual(before);
    await expect(talk(conversation)).rejects.toThrow('fair-live.not-found');
    expect(await rehearsals().boothsFor(recruiter)).toEqual([]);
    expect((await world.get(FairsService).getFor(operator, fair)).status).toBe('announced');
    await expect(world.get(FairsService).getFor(operator, id)).rejects.toThrow('fair.not-found');
  });

  it('lets somebody real sit down as one of them: the hall, the call and the conversation, and nothing else', async () => {
    const before = await rowsOf();
    const id = await begin();
    const home = `${DESK}/${fair}`;
    const { seat, hall } = await seated(home);
    const [, number] = /Máy đang mở cho Người tập (\d+)/.exec(hall.text)!;
    expect(hall.path).toBe(`/phien-giao-dich/${id}/sanh`);
    expect(hall.text).toContain(NOTICE);
    await press(seat, hall.path, 'enter');
    const booth = (await rehearsals().boothsFor(recruiter))[0]!.boothId;
    await press(seat, hall.path, 'join', { booth });
    await run(recruiter, { kind: 'sit-down', booth });
    await run(recruiter, { kind: 'call-next', booth });
    const { path } = await press(seat, hall.path, 'answer');
    expect((await press(seat, path, 'say', { text: 'Em nghe rõ ạ.' })).text).toContain(NOTICE);
    const talk = () => world.get(FairViews).conversation(recruiter, path.split('/').at(-1)!);
    for (let at = 0; at < 20; at += 1) await turn();
    expect(await talk()).toMatchObject({ status: 'talking', messages: [{ name: `Người tập ${number}` }] });
    expect(await state()).toMatchObject({ seated: 1, staffed: 1 });
    expect((await seat.get(`/phien-giao-dich/${id}`)).status).toBe(404);
    await seat.submit(path, '/may-phien/xong', {});
    await run(recruiter, { kind: 'say', conversation: (await talk()).id, text: 'Mời anh chị.' });
    await played(async () => (await talk()).messages.length > 2);
    const next = await seated(home);
    await press(next.seat, hall.path, 'enter');
    await press(next.seat, hall.path, 'ask-help');
    await end();
    await world.settle();
    expect(await rowsOf()).toEqual(before);
  });

  it('lets staff practise at the door and at a kiosk, and stands in no list and no report', async () => {
    const id = await begin();
    const door = `${DESK}/${id}/vao-phien`;
    expect((await staff.get(door)).text).toContain('tìm theo số vé: 6, 12, 18');
    const { registrations } = await world.get(DoorService).find(operator, id, 'Người tập 6');
    expect(registrations).toMatchObject([{ number: 6, fullName: 'Người tập 6', status: 'registered' }]);
    await world.get(DoorService).checkIn(operator, id, registrations[0]!.id, null);
    expect(await state()).toMatchObject({ inside: 1, atDoor: 2 });
    const kiosk = `${DESK}/${id}/dieu-hanh/nguoi/${registrations[0]!.id}`;
    expect((await staff.get(`${door}/${registrations[0]!.id}/ve.pdf`)).status).toBe(200);
    expect((await staff.submit(kiosk, `${kiosk}/may`, {})).text).toMatch(/Mã vào máy: \d{4} \d{4}/);
    for (const path of [kiosk, `${DESK}/${id}/dieu-hanh/nhat-ky`, `${DESK}/${id}/dieu-hanh/nhan-tin`]) {
      expect((await staff.get(path)).text).toContain(NOTICE);
    }
    const fairs = world.get(FairsService);
    const listed = [...(await fairs.coming()).rows, ...(await fairs.past()).rows, ...(await fairs.list()).rows];
    expect(listed.map((row) => row.id)).not.toContain(id);
    expect((await fairs.mapped(100)).map((row) => row.id)).not.toContain(id);
    for (const path of [`/phien-giao-dich/${id}`, `${DESK}/${id}/bao-cao`, `${DESK}/${id}/sua`]) {
      expect((await staff.get(path)).status).toBe(404);
    }
    expect((await staff.get(`${DESK}/${id}`)).text).toContain('Đang diễn tập');
    await expect(fairs.close(operator, id)).rejects.toThrow('fair.not-possible-now');
    await expect(fairs.cancel(operator, id, 'other')).rejects.toThrow('fair.not-possible-now');
    expect((await staff.get('/can-bo/nguoi?tim=Người tập')).text).not.toContain('Người tập 6');
    await end();
  });

  it('ends by itself after an hour, or when the fair opens', async () => {
    const before = await rowsOf();
    await begin();
    world.clock.advance(59 * 60_000);
    expect((await turn()).ended).toBe(0);
    world.clock.advance(60_000);
    expect((await turn()).ended).toBe(1);
    expect(await rowsOf()).toEqual(before);
    await begin();
    await world.get(FairsService).open(operator, fair);
    expect((await turn()).ended).toBe(1);
    expect(await rehearsals().stateOf(fair)).toBeNull();
    expect(await turn()).toEqual({ moves: 0, ended: 0 });
  });

  it('ends while everybody acts, and leaves nothing', async () => {
    const before = await rowsOf();
    await begin(60);
    await played(async () => (await state()).talking > 0);
    await Promise.all([turn(), turn(), end(), turn()]);
    expect(await rehearsals().stateOf(fair)).toBeNull();
    expect(await rowsOf()).toEqual(before);
  });

  it('is begun once, by those who hold the fair, with booths and in time, from the page of the fair', async () => {
    const page = `${DESK}/${fair}`;
    const wrong = await staff.submit(page, `${page}/dien-tap`, { people: '4' });
    expect(wrong.status).toBe(200);
    expect(await rehearsals().stateOf(fair)).toBeNull();
    expect((await staff.submit(page, `${page}/dien-tap`, { people: '5' })).text).toContain('Buổi diễn tập đã bắt đầu');
    expect((await staff.submit(page, `${page}/dien-tap`, { people: '5' })).text).toContain('đang có một buổi diễn tập');
    const both = await Promise.allSettled([end(), end()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await staff.submit(page, `${page}/ket-thuc-dien-tap`, {})).text).toContain('Không có buổi diễn tập nào');
    const branch = await openBranch(world, office);
    const other = actorOf(newId(), 'fair_operator', { officeId: branch.id });
    await expect(rehearsals().begin(other, fair, { people: 5 })).rejects.toThrow('fair.not-found');
    await expect(rehearsals().begin(operator, await announcedFair(world, office), { people: 5 })).rejects.toThrow(
      'rehearsal.no-booths',
    );
    await db().query(`UPDATE fair SET opens_at = $2 WHERE id = $1`, [
      fair,
      new Date(world.clock.now().getTime() + 9 * 60_000),
    ]);
    await expect(begin()).rejects.toThrow('rehearsal.too-late');
  });

  it('is kept apart from everything real by the database', async () => {
    const id = await begin();
    const real = (await applicantOf(world, office)).personId;
    const { personId } = (await db().queryOne<{ personId: string }>(
      'SELECT person_id AS "personId" FROM fair_registration WHERE fair_id = $1 LIMIT 1',
      [id],
    ))!;
    const register = (fairId: string, person: string) =>
      db().query(
        `INSERT INTO fair_registration (id, fair_id, person_id, office_id, status, attendance, channel, number,
           created_at, updated_at) VALUES ($1, $2, $3, $4, 'registered', 'online', 'desk', 900, now(), now())`,
        [newId(), fairId, person, office.id],
      );
    await expect(register(id, real)).rejects.toThrow('fair_registration_rehearsal');
    await expect(register(fair, personId)).rejects.toThrow('fair_registration_rehearsal');
    const signIn = db().query(
      `INSERT INTO session (id, person_id, token_hash, device_id, device_label, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, 'x', $1, 'x', now(), now(), now())`,
      [newId(), personId],
    );
    await expect(signIn).rejects.toThrow('session_simulated');
    const link = 'INSERT INTO subject_link (subject, person_id) VALUES (gen_random_uuid(), $1)';
    await expect(db().query(link, [personId])).rejects.toThrow('subject_link_simulated');
    await expect(
      db().query(
        `INSERT INTO notification (id, person_id, template, dedupe_key, is_shown, created_at)
         VALUES ($1, $2, 'fair.called', 'x', true, now())`,
        [newId(), personId],
      ),
    ).rejects.toThrow('notification_simulated');
    await expect(db().query(`UPDATE person SET status = 'active' WHERE id = $1`, [personId])).rejects.toThrow(
      'person_simulated_stays',
    );
    await expect(
      db().query(`UPDATE fair SET status = 'closed', rehearsal_of = NULL, announced_at = now() WHERE id = $1`, [id]),
    ).rejects.toThrow('fair_rehearsal_stays');
    await expect(db().query(`UPDATE person SET phone = '+84900000999' WHERE id = $1`, [personId])).rejects.toThrow(
      'person_simulated_check',
    );
    await end();
  });
});
