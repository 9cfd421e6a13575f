import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { FairResults, FairsService, FairThanks } from '@app/fairs';
import { NotificationsService } from '@app/notifications';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf, applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { managerOf, recruiterOf } from '../support/employers.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre, signInStaff, signUp } from '../support/people.js';
import { World } from '../support/world.js';

const OUTCOMES = {
  hired: { startDate: '01/12/2026' },
  interview: { interviewOn: '02/12/2026' },
  keep_in_touch: {},
  not_suitable: { reason: 'experience' },
} as const;

describe('after a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let lan: Actor;
  let lanSession: BrowserSession;
  let recruiter: Awaited<ReturnType<typeof recruiterOf>>;
  let ba: Actor;
  let mai: Actor;
  let tu: Actor;
  let nam: Actor;

  const db = () => world.get(Db);
  const talk = async (person: Actor, at: number, outcome?: keyof typeof OUTCOMES) => {
    const { id: booth, recruiters } = fair.booths[at]!;
    await fair.run(person, { kind: 'join', booth });
    const conversation = (await fair.run(recruiters[0]!, { kind: 'call-next', booth })).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
    await fair.run(person, { kind: 'end', conversation });
    if (outcome) await fair.run(recruiters[0]!, { kind: 'outcome', conversation, outcome, ...OUTCOMES[outcome] });
    world.clock.advance(1_000);
  };
  const told = async ({ personId }: Pick<Actor, 'personId'>) =>
    (await world.get(NotificationsService).list(personId, null, 20))
      .filter(({ template }) => /^fair\.(thanks|missed|booth-thanks)/.test(template))
      .map(({ template, params, link }) => ({ template, params, link }));
  const sentOutside = async ({ personId }: Actor) =>
    db().query<{ channel: string; status: string; reason: string | null }>(
      `SELECT d.channel, d.status, d.reason FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
       WHERE n.person_id = $1 AND n.dedupe_key LIKE 'fair-thanks:%' ORDER BY d.channel`,
      [personId],
    );

  /*
   * Lan talks at both booths: an interview, then not suitable. Ba is hired. Mai talks and nothing is noted. Tư comes and
   * talks with nobody. Năm does not come.
   */
  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    recruiter = await recruiterOf(world, office, { phone: '+84900000701', name: 'Công ty May Mẫu' });
    fair = await LiveFair.open(world, office, 3);
    await db().query('UPDATE booth SET employer_id = $2 WHERE id = $1', [fair.booths[0]!.id, recruiter.employerId]);
    lanSession = await signUp(world, { phone: '+84900000702', fullName: 'Lò Thị Lan' });
    const { id } = (await world.get(PeopleService).findByPhone('+84900000702'))!;
    lan = actorOf(id, 'seeker');
    ba = await applicantOf(world, office);
    mai = await applicantOf(world, office);
    tu = await applicantOf(world, office);
    nam = await applicantOf(world, office);
    for (const person of [lan, ba, mai, tu, nam]) await fair.register(person);
    for (const person of [lan, ba, mai, tu]) await fair.run(person, { kind: 'enter', fair: fair.id });
    for (const { id: booth, recruiters } of fair.booths.slice(0, 2)) {
      await fair.run(recruiters[0]!, { kind: 'sit-down', booth });
    }
    await talk(lan, 0, 'interview');
    await talk(lan, 1, 'not_suitable');
    await talk(ba, 1, 'hired');
    await talk(mai, 0);
    await world.get(FairsService).close(managerOf(office), fair.id);
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('thanks each by what came of it for them, once however often it is closed', async () => {
    const results = `/phien-giao-dich/${fair.id}/ket-qua`;
    const same = { fair: 'Phiên thử' };
    const expected = [
      [
        lan,
        {
          template: 'fair.thanks-interview',
          params: { ...same, employer: 'Công ty May Mẫu', day: '02/12/2026' },
          link: results,
        },
      ],
      [ba, { template: 'fair.thanks-hired', params: { ...same, employer: 'Hộ kinh doanh Gian 2' }, link: results }],
      [mai, { template: 'fair.thanks', params: { ...same, talks: 1 }, link: results }],
      [tu, { template: 'fair.thanks-no-talk', params: same, link: results }],
      [nam, { template: 'fair.missed-you', params: same, link: `/phien-giao-dich/${fair.id}` }],
    ] as const;
    for (const [person, notification] of expected) expect(await told(person)).toEqual([notification]);
    await Promise.all([1, 2].map(() => world.get(FairThanks).thank(fair.id)));
    for (const [person, notification] of expected) expect(await told(person)).toEqual([notification]);
  });

  it('writes outside of the exchange to those who did not come only with their consent', async () => {
    expect((await sentOutside(nam)).map(({ status, reason }) => [status, reason])).toEqual([['suppressed', 'consent']]);
    expect((await sentOutside(lan)).map(({ channel }) => channel)).toContain('sms');
  });

  it('tells employers what is still to note, and where', async () => {
    const { id } = (await world.get(PeopleService).findByPhone('+84900000701'))!;
    expect(await told({ personId: id })).toEqual([
      {
        template: 'fair.booth-thanks',
        params: { fair: 'Phiên thử', talks: 2, open: 1 },
        link: `/nha-tuyen-dung/phien-giao-dich/${fair.id}/ket-qua`,
      },
    ]);
    const page = await recruiter.session.get(`/nha-tuyen-dung/phien-giao-dich/${fair.id}/ket-qua`);
    expect(page.text).toContain('Còn 1 lượt chưa ghi kết quả.');
    expect(page.html).toContain(`/nha-tuyen-dung/gian/${fair.booths[0]!.id}`);
    const elsewhere = await LiveFair.open(world, office, 1);
    const none = await recruiter.session.get(`/nha-tuyen-dung/phien-giao-dich/${elsewhere.id}/ket-qua`);
    expect(none.status).toBe(404);
  });

  it('thanks nobody while it has been opened again', async () => {
    const again = await LiveFair.open(world, office, 0);
    const person = await applicantOf(world, office);
    await again.register(person);
    await world.get(FairThanks).thank(again.id);
    expect(await told(person)).toEqual([]);
  });

  it('shows people what came of each talk and what to do next, without why they did not suit', async () => {
    const page = await lanSession.get(`/phien-giao-dich/${fair.id}/ket-qua`);
    expect(page.text).toContain('Hẹn phỏng vấn tiếp');
    expect(page.text).toContain('Ngày 02/12/2026: phỏng vấn tại Công ty May Mẫu.');
    expect(page.text).toContain('Lần này chưa phù hợp');
    expect(page.text).not.toContain('Chưa đủ kinh nghiệm');
    const other = await LiveFair.open(world, office, 0);
    expect((await lanSession.get(`/phien-giao-dich/${other.id}/ket-qua`)).status).toBe(404);
  });

  it('stands in the timeline of the person, with what was agreed for a day to come', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor', 'dienbien');
    const timeline = async ({ personId }: Actor) =>
      (await counsellor.get(`/can-bo/nguoi-lao-dong/${personId}/dien-bien`)).text;
    expect(await timeline(lan)).toMatch(
      /Sắp tới.*Phỏng vấn đã hẹn tại phiên.*Gặp nhà tuyển dụng tại phiên: chưa phù hợp.*: hẹn phỏng vấn tiếp/s,
    );
    expect(await timeline(lan)).toContain('Phiên giao dịch: đã tham gia');
    expect(await timeline(mai)).toContain('Gặp nhà tuyển dụng tại phiên: chưa ghi kết quả');
    expect(await timeline(nam)).toContain('Phiên giao dịch: không đến');
  });

  it('stands on the screen of the person, with outcomes and reasons, in one query', async () => {
    const counsellor = await signInStaff(world, office, 'counsellor');
    const page = await counsellor.get(`/can-bo/nguoi-lao-dong/${lan.personId}`);
    expect(page.text).toContain('Gian 1, Công ty May Mẫu: Hẹn phỏng vấn tiếp, ngày 02/12/2026');
    expect(page.text).toContain('Gian 2, Hộ kinh doanh Gian 2: Chưa phù hợp, Chưa đủ kinh nghiệm');
    const absent = await counsellor.get(`/can-bo/nguoi-lao-dong/${nam.personId}`);
    expect(absent.text).toContain('Không đến');
    const { statements, result } = await countQueries(() => world.get(FairResults).ofPerson(lan.personId, 5));
    expect(result).toHaveLength(1);
    expect(statements).toHaveLength(1);
  });
});
