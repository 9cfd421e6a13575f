import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { localDate } from '@app/kernel';
import { SensitiveProfiles, WriteSensitive } from '@app/candidates';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { readRecords } from '@app/platform/sheets';
import { PeriodSessionsReports, SessionReports } from '@app/reports';
import { ConsultationsService } from '@app/referrals';
import { DISABILITIES, QUALIFICATIONS } from '@app/taxonomy';
import { actorOf, applicantOf } from '../support/applications.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { referred } from '../support/referrals.js';
import { World } from '../support/world.js';

type Outcome = 'hired' | 'interview' | 'not_suitable';

const FIELDS = {
  hired: { startDate: '24/11/2026' },
  interview: { interviewOn: '01/12/2026' },
  not_suitable: { reason: 'experience' },
} as const;

describe('the report of a fair', () => {
  let world: World;
  let office: Office;
  let branch: Office;
  let fair: LiveFair;

  const db = () => world.get(Db);
  const someone = async (sex: 'female' | 'male', of = office) => {
    const person = await applicantOf(world, of);
    await db().query('UPDATE person SET sex = $2 WHERE id = $1', [person.personId, sex]);
    await fair.register(person);
    await db().query('UPDATE fair_registration SET office_id = $2 WHERE person_id = $1', [person.personId, of.id]);
    return person;
  };
  const talk = async (person: Actor, at: number, outcome: Outcome) => {
    const { id: booth, recruiters } = fair.booths[at]!;
    await fair.run(person, { kind: 'join', booth });
    const conversation = (await fair.run(recruiters[0]!, { kind: 'call-next', booth })).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
    await fair.run(person, { kind: 'end', conversation });
    await fair.run(recruiters[0]!, { kind: 'outcome', conversation, outcome, ...FIELDS[outcome] });
  };

  /*
   * Lan (counselled) is hired at both booths; Ba (unknown to the centre) is to be interviewed at the first and hired at
   * the second; Mai of the branch (referred; a disability, an ethnic minority) does not suit the first and is hired at
   * the second. Ba is counselled after all that. At the fair a counsellor of the branch talks with Mai twice, one of the
   * centre with Tư and, by mistake, with Lan. Tư queues at the first and leaves, Năm never comes, Sáu has cancelled.
   * Nobody sees the third booth.
   */
  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    branch = await openBranch(world, office);
    fair = await LiveFair.open(world, office, 3);
    const lan = await someone('female');
    const ba = await someone('male');
    const mai = await someone('female', branch);
    const tu = await someone('male');
    await someone('female');
    const cancelled = await someone('female');
    await db().query(`UPDATE fair_registration SET status = 'cancelled' WHERE person_id = $1`, [cancelled.personId]);
    const trained = [QUALIFICATIONS.codes[1], lan.personId];
    await db().query('UPDATE candidate SET qualification = $1 WHERE person_id = $2', trained);
    await db().query('UPDATE candidate SET qualification = NULL WHERE person_id = ANY($1)', [
      [ba.personId, mai.personId],
    ]);
    await db().query('UPDATE candidate SET qualification = $1 WHERE person_id = $2', [trained[0], tu.personId]);
    const wishes = [
      [lan, ['9112']],
      [ba, []],
      [mai, ['7531', '9112']],
      [tu, ['7112']],
    ] as const;
    for (const [{ personId }, occupations] of wishes) {
      await db().query('UPDATE candidate SET occupations = $2 WHERE person_id = $1', [personId, occupations]);
    }
    const posting = await publishedPosting(world, office, { occupation: '8153', headcount: '30' });
    await db().query('INSERT INTO booth_posting (booth_id, posting_id) VALUES ($1, $2)', [
      fair.booths[0]!.id,
      posting.id,
    ]);
    await db().query('INSERT INTO fair_office (fair_id, office_id) VALUES ($1, $2)', [fair.id, branch.id]);
    const told = { ethnicity: '02', disabilities: [DISABILITIES.codes[0]], sensitiveConsent: 'true' };
    await world.get(SensitiveProfiles).save(managerOf(branch), mai.personId, WriteSensitive.parse(told));
    await consulted(world, counsellorOf(office), lan.personId);
    const { employerId } = fair.booths[1]!;
    await referred(world, counsellorOf(branch), mai.personId, { employerId, occupation: '8153' });
    world.clock.advance(1_000);
    for (const person of [lan, ba, mai, tu]) await fair.run(person, { kind: 'enter', fair: fair.id });
    for (const at of [0, 1]) {
      await fair.run(fair.booths[at]!.recruiters[0]!, { kind: 'sit-down', booth: fair.booths[at]!.id });
    }
    await talk(lan, 0, 'hired');
    await talk(lan, 1, 'hired');
    await talk(ba, 0, 'interview');
    await talk(ba, 1, 'hired');
    await talk(mai, 0, 'not_suitable');
    await talk(mai, 1, 'hired');
    const { ticket } = await fair.run(tu, { kind: 'join', booth: fair.booths[0]!.id });
    await fair.run(tu, { kind: 'leave', ticket: ticket! });
    for (const advice of ['May hai kim.', 'Học thêm vắt sổ.']) {
      await consulted(world, counsellorOf(branch), mai.personId, { fair: fair.id, advice });
    }
    await consulted(world, counsellorOf(office), tu.personId, { fair: fair.id });
    const wrong = await consulted(world, managerOf(office), lan.personId, { fair: fair.id });
    await world.get(ConsultationsService).void(managerOf(office), wrong, 'wrong-person');
    await db().query(`UPDATE fair SET status = 'closed' WHERE id = $1`, [fair.id]);
    world.clock.advance(1_000);
    await consulted(world, counsellorOf(office), ba.personId);
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('counts as a count by hand does: turns as turns, people once', async () => {
    const report = await world.get(SessionReports).of(managerOf(office), fair.id);
    expect(report.people).toEqual({ employers: 3, registeredPeople: 5, presentPeople: 4, queueTurns: 7 });
    expect(report.totals).toEqual({
      counselledTurns: 3,
      counselledWomenTurns: 2,
      counselledPeople: 2,
      talkTurns: 6,
      talkWomenTurns: 4,
      talkPeople: 3,
      interviewTurns: 5,
      hiredPeople: 3,
      knownHiredPeople: 2,
    });
    expect(report.sensitive).toEqual({ disabled: 2, ethnicMinority: 2 });
    expect(report.qualifications).toEqual([
      { kind: null, counselledTurns: 2, talkTurns: 4 },
      { kind: QUALIFICATIONS.codes[1], counselledTurns: 1, talkTurns: 2 },
    ]);
    const none = { postings: 0, openings: 0 };
    expect(report.fields).toEqual([
      { field: 'construction', counselledTurns: 1, talkTurns: 0, ...none },
      { field: 'economy', counselledTurns: 0, talkTurns: 0, ...none },
      { field: 'services', counselledTurns: 0, talkTurns: 0, ...none },
      { field: 'technical', counselledTurns: 2, talkTurns: 2, postings: 1, openings: 30 },
      { field: 'unskilled', counselledTurns: 0, talkTurns: 2, ...none },
      { field: 'other', counselledTurns: 0, talkTurns: 0, ...none },
      { field: null, counselledTurns: 0, talkTurns: 2, ...none },
    ]);
  });

  it('counts each employer, those without visitors too, and each office', async () => {
    const { employers, offices } = await world.get(SessionReports).of(managerOf(office), fair.id);
    const of = (name: string, turns: number, people: number, women: number, interviews: number) => ({
      name,
      talkTurns: turns,
      talkPeople: people,
      talkWomenTurns: women,
      interviewTurns: interviews,
    });
    expect(employers).toMatchObject([
      { ...of('Hộ kinh doanh Gian 1', 3, 3, 2, 2), queueTurns: 4, hiredPeople: 1, knownHiredPeople: 1 },
      { ...of('Hộ kinh doanh Gian 2', 3, 3, 2, 3), queueTurns: 3, hiredPeople: 3, knownHiredPeople: 2 },
      { ...of('Hộ kinh doanh Gian 3', 0, 0, 0, 0), queueTurns: 0, hiredPeople: 0, knownHiredPeople: 0 },
    ]);
    expect(offices).toHaveLength(2);
    expect(offices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...of(office.name, 4, 2, 2, 4),
          registeredPeople: 4,
          counselledTurns: 1,
          hiredPeople: 2,
          knownHiredPeople: 1,
        }),
        expect.objectContaining({
          ...of(branch.name, 2, 1, 2, 1),
          registeredPeople: 1,
          counselledTurns: 2,
          hiredPeople: 1,
          knownHiredPeople: 1,
        }),
      ]),
    );
  });

  it('tells what is sensitive only to those who may know, and the audit says so', async () => {
    const operator = actorOf(fair.operator.personId, 'fair_operator', { officeId: office.id });
    expect((await world.get(SessionReports).of(operator, fair.id)).sensitive).toBeNull();
    const stranger = actorOf(fair.operator.personId, 'fair_operator', {
      officeId: (await openBranch(world, office, 'CN2')).id,
    });
    await expect(world.get(SessionReports).of(stranger, fair.id)).rejects.toThrow('fair.not-found');
    const entries = await db().query(
      `SELECT 1 FROM audit_entry WHERE action = 'candidate.sensitive-count' AND subject_id = $1`,
      [fair.id],
    );
    expect(entries.length).toBeGreaterThan(0);
  });

  it('is summed up over a period by type: turns each time, people once', async () => {
    const period = { from: localDate('2026-11-01'), to: localDate('2026-11-30') };
    const { rows } = await world.get(PeriodSessionsReports).of(managerOf(office), period);
    const online = {
      sessions: 1,
      employers: 3,
      registeredPeople: 5,
      counselledTurns: 3,
      counselledWomenTurns: 2,
      talkTurns: 6,
      interviewTurns: 5,
      hiredPeople: 3,
    };
    expect(rows).toEqual([
      { type: 'online', ...online },
      { type: null, ...online },
    ]);
    const before = { from: localDate('2026-10-01'), to: localDate('2026-10-31') };
    expect((await world.get(PeriodSessionsReports).of(managerOf(office), before)).rows).toMatchObject([
      { type: null, sessions: 0, hiredPeople: 0 },
    ]);
    const elsewhere = actorOf(fair.operator.personId, 'fair_operator', {
      officeId: (await openBranch(world, office, 'CN3')).id,
    });
    expect((await world.get(PeriodSessionsReports).of(elsewhere, period)).rows).toMatchObject([{ sessions: 0 }]);
  });

  it('asks as many queries for many booths as for few', async () => {
    const asked = (of: string) => countQueries(() => world.get(SessionReports).of(managerOf(office), of));
    const few = await LiveFair.open(world, office, 1);
    expect((await asked(fair.id)).statements).toHaveLength((await asked(few.id)).statements.length);
  });

  it('is a page, a workbook and a paper with the same figures', async () => {
    const manager = await signInStaff(world, office, 'centre_manager');
    const address = `/can-bo/phien-giao-dich/${fair.id}/bao-cao`;
    const page = await manager.get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Người được nhận việc (người)');
    const period = await manager.get('/can-bo/tong-hop-phien?tu=01/11/2026&den=30/11/2026');
    expect(period.text).toContain('Tất cả các phiên');
    expect((await manager.get('/can-bo/tong-hop-phien?tu=30/11/2026&den=01/11/2026')).status).toBe(422);
    expect((await manager.get('/can-bo/tong-hop-phien.xlsx')).headers.get('content-type')).toContain('spreadsheetml');
    const fileOf = (end: string) => manager.download(`${address}.${end}`);
    const rows: object[] = [];
    const isHeadings = ([first]: readonly string[]) => first === 'Chỉ tiêu';
    for await (const { values } of readRecords(await fileOf('xlsx'), { isHeadings })) rows.push(values);
    expect(rows).toContainEqual({ 'Chỉ tiêu': 'Lượt gặp nhà tuyển dụng tại gian (lượt)', 'Số lượng': '6' });
    expect(rows).toContainEqual({ 'Chỉ tiêu': 'Đã được tư vấn, giới thiệu trước đó (người)', 'Số lượng': '2' });
    expect(rows).toContainEqual({ 'Chỉ tiêu': 'Lượt tư vấn của Trung tâm tại phiên (lượt)', 'Số lượng': '3' });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: await fileOf('pdf'), encoding: 'utf8' })
      .normalize('NFC')
      .replace(/\s+/g, ' ');
    for (const words of [
      'BÁO CÁO PHIÊN GIAO DỊCH VIỆC LÀM',
      'Người được nhận việc (người) 3',
      'Hộ kinh doanh Gian 1 4 3 2 3 2 1 1',
      'Kỹ thuật 2 2 1 30',
    ]) {
      expect(text).toContain(words);
    }
  });
});
