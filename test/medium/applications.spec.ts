import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import {
  Answer,
  type Application,
  APPLICATION_STATUSES,
  ApplicantReads,
  ApplicationAnswers,
  ApplicationsService,
  CHANNELS,
  CLOSE_REASONS,
  OPEN,
  REJECT_REASONS,
  SendApplication,
} from '@app/applications';
import { type Employer, EmployerLife } from '@app/employers';
import { NotificationsService } from '@app/notifications';
import { Audit } from '@app/platform/audit';
import { countQueries, Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { ModerationService, PostingLife, PostingReads, PostingsService } from '@app/postings';
import { type z } from 'zod';
import { actorOf, applicantOf, recruiterActor } from '../support/applications.js';
import { counsellorOf, firmOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { type NewPosting, postingInput, publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

describe('applications', () => {
  let world: World;
  let office: Office;
  let employer: Employer;
  let recruiter: Actor;
  let counsellor: Actor;
  let morning = Date.parse('2026-11-24T02:00:00Z');

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    employer = await firmOf(world, office, { name: 'Hộ kinh doanh May Mẫu', isTrusted: true });
    recruiter = await recruiterActor(world, office, employer.id);
    counsellor = counsellorOf(office);
    await world.settle();
  });
  afterAll(() => world.stop());
  // Each test begins on the same morning, a minute after the one before.
  beforeEach(() => world.clock.set(new Date((morning += 60_000))));

  const service = () => world.get(ApplicationsService);
  const answers = () => world.get(ApplicationAnswers);
  /** A vacancy that has been online for a moment. */
  const posting = async (fields: NewPosting = {}) => {
    const open = await publishedPosting(world, office, { employerId: employer.id, ...fields });
    world.clock.advance(1_000);
    return open;
  };
  const apply = (actor: Actor, postingId: string, fields: z.input<typeof SendApplication> = {}) =>
    service().apply(actor, postingId, SendApplication.parse(fields));
  const sent = async (fields: z.input<typeof SendApplication> = {}) => {
    const actor = await applicantOf(world, office);
    return { actor, application: await apply(actor, (await posting()).id, fields) };
  };
  const answer = (ids: string[] | string, fields: z.input<typeof Answer>, actor = recruiter) =>
    answers().answer(
      actor,
      [ids].flat().map((id) => ({ id, version: null })),
      Answer.parse(fields),
    );
  const stateOf = async (id: string) => (await world.get(Db).manager.findOneBy<Application>('Application', { id }))!;
  const idsOf = async (postingId: string) => {
    const rows = await world
      .get(Db)
      .query<{ id: string }>('SELECT id FROM application WHERE posting_id = $1', [postingId]);
    return rows.map(({ id }) => id);
  };
  const factsOf = (personId: string) =>
    world.get(Db).query<{ type: string; data: Record<string, unknown>; occurredAt: Date; recordedAt: Date }>(
      `SELECT type, data, occurred_at AS "occurredAt", recorded_at AS "recordedAt" FROM fact
       JOIN subject_link l ON l.subject::text = fact.subject
       WHERE person_id = $1 AND type LIKE 'application.%' ORDER BY position`,
      [personId],
    );
  const outcomesOf = async (personId: string) => (await factsOf(personId)).flatMap(({ data }) => data['outcome'] ?? []);
  const told = async (personId: string) => {
    await world.settle();
    const rows = await world.get(NotificationsService).list(personId, null, 100);
    return rows.map(({ template }) => template).sort();
  };

  describe('the table of states', () => {
    const allowed = async (constraint: string) => {
      const row = await world
        .get(Db)
        .queryOne<{ definition: string }>(
          'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
          [constraint],
        );
      return [...row!.definition.matchAll(/'([a-z-]+)'/g)].map(([, value]) => value).sort();
    };

    it('is the same in the database', async () => {
      expect(await allowed('application_status_check')).toEqual([...APPLICATION_STATUSES].sort());
      expect(await allowed('application_status_before_check')).toEqual([...OPEN].sort());
      expect(await allowed('application_channel_check')).toEqual([...CHANNELS].sort());
      expect(await allowed('application_reject_reason_check')).toEqual([...REJECT_REASONS].sort());
      expect(await allowed('application_close_reason_check')).toEqual([...CLOSE_REASONS].sort());
    });
  });

  describe('sending', () => {
    it('takes the profile of that day along, with a fact, a log and a word to both sides', async () => {
      const actor = await applicantOf(world, office, { fullName: 'Hà Thị Gửi' });
      const { id: postingId } = await posting();
      const application = await apply(actor, postingId, { message: '  Tôi có thể  đi làm ngay. ' });
      expect(application).toMatchObject({
        status: 'submitted',
        channel: 'online',
        officeId: office.id,
        message: 'Tôi có thể đi làm ngay.',
        mayKeep: false,
      });
      expect(application.snapshot).toMatchObject({ birthYear: 1998, wish: 'May công nghiệp' });
      expect(JSON.stringify(application.snapshot)).not.toContain('Hà Thị Gửi');
      const [fact] = await factsOf(actor.personId);
      expect(fact).toMatchObject({
        type: 'application.sent',
        data: { application: application.id, posting: postingId, employer: employer.id, channel: 'online' },
      });
      expect(JSON.stringify(fact!.data)).not.toContain('làm ngay');
      expect(await told(actor.personId)).toEqual(['application.received']);
      expect(await told(recruiter.personId)).toContain('application.new');
      const { posting: counted } = await world.get(PostingReads).detail(postingId);
      expect(counted).toMatchObject({ applicationCount: 1, waitingCount: 1 });
    });

    it('pressed twice at the same instant sends once', async () => {
      const actor = await applicantOf(world, office);
      const { id } = await posting();
      const both = await Promise.all([apply(actor, id), apply(actor, id), apply(actor, id)]);
      expect(new Set(both.map((one) => one.id)).size).toBe(1);
      expect(await factsOf(actor.personId)).toHaveLength(1);
      expect((await apply(actor, id)).id).toBe(both[0].id);
    });

    it('asks for the profile first', async () => {
      const actor = await applicantOf(world, office, { hasProfile: false });
      await expect(apply(actor, (await posting()).id)).rejects.toMatchObject({ code: 'application.profile-needed' });
    });

    it('is possible only where the public may see the vacancy', async () => {
      const actor = await applicantOf(world, office);
      const { id } = await posting();
      await world.get(PostingLife).close(counsellor, id, { reason: 'no-longer-needed' });
      await expect(apply(actor, id)).rejects.toMatchObject({ code: 'application.posting-over', kind: 'gone' });
      const draft = await world.get(PostingsService).create(counsellor, employer.id, postingInput(world));
      await expect(apply(actor, draft.id)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(apply(actor, employer.id)).rejects.toMatchObject({ kind: 'not-found' });
      const past = await posting();
      world.clock.advance(40 * DAY_MS);
      await expect(apply(actor, past.id)).rejects.toMatchObject({ code: 'application.posting-over' });
    });

    it('keeps to the ages of the law', async () => {
      const minor = await applicantOf(world, office, { birthDate: '2010-11-24' });
      await expect(apply(minor, (await posting({ minAge: 18 })).id)).rejects.toMatchObject({
        code: 'application.adults-only',
      });
      expect((await apply(minor, (await posting()).id)).status).toBe('submitted');
    });

    it('wants each question answered, and keeps question and answer together', async () => {
      const actor = await applicantOf(world, office);
      const { id } = await posting({ questions: [{ text: 'Làm ca đêm được không?' }] });
      await expect(apply(actor, id)).rejects.toMatchObject({
        code: 'application.answers-missing',
        fields: [{ path: 'answers.q1' }],
      });
      expect((await apply(actor, id, { answers: { q1: 'yes' } })).answers).toEqual([
        { question: 'q1', text: 'Làm ca đêm được không?', kind: 'yes-no', answer: 'yes' },
      ]);
    });

    it('by staff carries their name, their office and an audit entry', async () => {
      const { personId } = await applicantOf(world, office);
      const { id } = await posting();
      const application = await service().applyFor(counsellor, personId, id, SendApplication.parse({}));
      expect(application).toMatchObject({ channel: 'desk', createdBy: counsellor.personId, officeId: office.id });
      const log = await world.get(Audit).listAbout('application', application.id);
      expect(log.map(({ action }) => action)).toEqual(['application.send-for']);
      expect((await factsOf(personId))[0]!.data).toMatchObject({ channel: 'desk' });
    });
  });

  describe('answering', () => {
    it('goes from seen to hired, and the applicant hears of each answer', async () => {
      const { actor, application } = await sent();
      const { id } = application;
      await world.get(ApplicantReads).detail(recruiter, id);
      expect(await stateOf(id)).toMatchObject({ status: 'seen', seenAt: world.clock.now() });
      // Looking on a later day changes nothing.
      await world.get(ApplicantReads).detail(recruiter, id);
      expect(await told(actor.personId)).toEqual(['application.received', 'application.seen']);
      await answer(id, { answer: 'shortlist' });
      world.clock.advance(1_000);
      await answer(id, { answer: 'interview', day: '27/11/2026', time: '8h30', place: 'Cổng số 1' });
      expect(await stateOf(id)).toMatchObject({ status: 'interview', interviewAt: new Date('2026-11-27T01:30:00Z') });
      await world.settle();
      world.clock.advance(1_000);
      await answer(id, { answer: 'offer' });
      await world.settle();
      world.clock.advance(1_000);
      await answer(id, { answer: 'hire', startDate: '01/12/2026' });
      expect(await stateOf(id)).toMatchObject({ status: 'hired', startDate: '2026-12-01', removeAfter: null });
      expect(await told(actor.personId)).toEqual([
        'application.hired',
        'application.interview',
        'application.offered',
        'application.received',
        'application.seen',
      ]);
      expect(await outcomesOf(actor.personId)).toEqual(['interview', 'offered', 'hired']);
    });

    it('records a hire of yesterday today', async () => {
      const { actor, application } = await sent();
      world.clock.advance(3 * DAY_MS);
      await answer(application.id, { answer: 'hire', startDate: '26/11/2026', decidedOn: '26/11/2026' });
      const fact = (await factsOf(actor.personId)).at(-1)!;
      expect(fact.occurredAt).toEqual(new Date('2026-11-25T17:00:00Z'));
      expect(fact.recordedAt).toEqual(world.clock.now());
      expect(fact.data).toMatchObject({ outcome: 'hired', startDate: '2026-11-26' });
      const tomorrow = { answer: 'hire', startDate: '01/12/2026', decidedOn: '28/11/2026' } as const;
      await expect(answer((await sent()).application.id, tomorrow)).rejects.toMatchObject({
        fields: [{ path: 'decidedOn' }],
      });
    });

    it('of two recruiters who decide at once lets one win and tells the other', async () => {
      const { actor, application } = await sent();
      const seen = [{ id: application.id, version: application.version }];
      const results = await Promise.allSettled([
        answers().answer(recruiter, seen, Answer.parse({ answer: 'offer' })),
        answers().answer(recruiter, seen, Answer.parse({ answer: 'reject', reason: 'skills' })),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = results.find((result) => result.status === 'rejected');
      expect(refused!.reason).toMatchObject({ code: 'record.changed', kind: 'conflict' });
      expect(await outcomesOf(actor.personId)).toHaveLength(1);
    });

    it('pressed twice answers once', async () => {
      const { actor, application } = await sent();
      const hire = { answer: 'hire', startDate: '01/12/2026' } as const;
      const both = await Promise.all([answer(application.id, hire), answer(application.id, hire)]);
      expect(both).toEqual([
        { done: [application.id], skipped: [] },
        { done: [application.id], skipped: [] },
      ]);
      expect(await outcomesOf(actor.personId)).toEqual(['hired']);
    });

    it('takes a rejection back as long as nobody was told, and tells it kindly after that', async () => {
      const { actor, application } = await sent();
      const { id } = application;
      await answer(id, { answer: 'shortlist' });
      await answer(id, { answer: 'reject', reason: 'distance' });
      expect(await told(actor.personId)).not.toContain('application.rejected');
      expect(await service().ofPerson(actor.personId)).toMatchObject([
        { status: 'shortlisted', rejectReason: null, finishedAt: null },
      ]);
      world.clock.advance(60_000);
      await world.runJob('tell-rejections');
      expect(await told(actor.personId)).not.toContain('application.rejected');
      await answer(id, { answer: 'undo-reject' });
      expect(await stateOf(id)).toMatchObject({ status: 'shortlisted', rejectReason: null, tellAfter: null });
      world.clock.advance(1_000);
      await answer(id, { answer: 'reject', reason: 'filled' });
      world.clock.advance(16 * 60_000);
      await world.runJob('tell-rejections');
      expect(await world.runJob('tell-rejections')).toEqual({ told: 0 });
      const words = await told(actor.personId);
      expect(words.filter((template) => template === 'application.rejected')).toHaveLength(1);
      await expect(answer(id, { answer: 'undo-reject' })).rejects.toMatchObject({
        code: 'application.not-possible-now',
      });
      expect(await outcomesOf(actor.personId)).toEqual(['rejected', 'restored', 'rejected']);
      expect(await service().ofPerson(actor.personId)).toMatchObject([{ status: 'rejected', rejectReason: 'filled' }]);
      // Applying again for the same vacancy leads nowhere.
      await expect(apply(actor, application.postingId)).rejects.toMatchObject({
        code: 'application.already-answered',
      });
    });

    it('lets somebody withdraw who was refused a minute ago and knows nothing of it', async () => {
      const { actor, application } = await sent();
      await answer(application.id, { answer: 'reject', reason: 'skills' });
      await service().withdraw(actor, application.id);
      expect(await stateOf(application.id)).toMatchObject({ status: 'withdrawn', tellAfter: null });
      world.clock.advance(16 * 60_000);
      await world.runJob('tell-rejections');
      expect(await told(actor.personId)).not.toContain('application.rejected');
      expect(await outcomesOf(actor.personId)).toEqual(['rejected', 'restored', 'withdrawn']);
    });

    it('answers many at once, and leaves alone what somebody else has answered', async () => {
      const { id: postingId } = await posting();
      const applications = [];
      for (let number = 0; number < 4; number += 1) {
        applications.push(await apply(await applicantOf(world, office), postingId));
      }
      const ids = applications.map(({ id }) => id);
      await answer(ids[0]!, { answer: 'hire', startDate: '01/12/2026' });
      const seen = applications.map(({ id, version }) => ({ id, version }));
      const result = await answers().answer(recruiter, seen, Answer.parse({ answer: 'reject', reason: 'filled' }));
      expect(result.skipped).toEqual([ids[0]]);
      expect(result.done.toSorted()).toEqual(ids.slice(1).toSorted());
      await world.settle();
      const { posting: counted } = await world.get(PostingReads).detail(postingId);
      expect(counted).toMatchObject({ applicationCount: 4, waitingCount: 0 });
    });

    it('is for the own organisation alone; others find nothing', async () => {
      const { application } = await sent();
      const rival = await recruiterActor(world, office, (await firmOf(world, office, { name: 'Hộ Khác' })).id);
      const seeker = await applicantOf(world, office);
      for (const stranger of [rival, seeker]) {
        await expect(world.get(ApplicantReads).detail(stranger, application.id)).rejects.toMatchObject({
          code: 'application.not-found',
        });
        await expect(answer(application.id, { answer: 'offer' }, stranger)).rejects.toMatchObject({
          code: 'application.not-found',
        });
        await expect(world.get(ApplicantReads).forExport(stranger, application.postingId)).rejects.toMatchObject({
          kind: 'not-found',
        });
      }
      await expect(service().own(seeker, application.id)).rejects.toMatchObject({ code: 'application.not-found' });
      await expect(service().withdraw(seeker, application.id)).rejects.toMatchObject({
        code: 'application.not-found',
      });
    });

    it('by staff on the telephone is audited', async () => {
      const { application } = await sent();
      await answer(application.id, { answer: 'offer' }, counsellor);
      const log = await world.get(Audit).listAbout('application', application.id);
      expect(log).toMatchObject([
        { action: 'application.answer-for', actorId: counsellor.personId, detail: { answer: 'offer' } },
      ]);
    });

    it('logs each reading of the details, and shows no telephone once the applicant withdrew', async () => {
      const { actor, application } = await sent();
      const first = await world.get(ApplicantReads).detail(recruiter, application.id);
      expect(first.person).toMatchObject({ fullName: 'Nông Thị Thử' });
      await service().withdraw(actor, application.id);
      const second = await world.get(ApplicantReads).detail(recruiter, application.id);
      expect(second.person).toBeNull();
      const log = await world.get(Audit).listAbout('application', application.id);
      expect(log.filter(({ action }) => action === 'application.read')).toHaveLength(2);
      expect(log[0]!.detail).toEqual({ employer: employer.id });
      expect(await told(recruiter.personId)).toContain('application.withdrawn');
      // Withdrawn by mistake: sending again is possible.
      expect((await apply(actor, application.postingId)).id).not.toBe(application.id);
    });

    it('offers somebody who was hired to close the others', async () => {
      const { actor, application } = await sent();
      const other = await apply(actor, (await posting()).id);
      expect(await service().openBeside(actor, application.id)).toEqual([]);
      await answer(application.id, { answer: 'hire', startDate: '01/12/2026' });
      expect(await service().openBeside(actor, application.id)).toMatchObject([{ id: other.id }]);
      expect(await service().closeOthers(actor, application.id)).toBe(1);
      expect(await service().closeOthers(actor, application.id)).toBe(0);
      expect(await stateOf(other.id)).toMatchObject({ status: 'closed', closeReason: 'hired-elsewhere' });
      expect(await told(actor.personId)).toContain('application.closed-hired-elsewhere');
      await expect(answer(other.id, { answer: 'offer' })).rejects.toMatchObject({
        code: 'application.not-possible-now',
      });
    });
  });

  describe('with its vacancy and its employer', () => {
    it('is closed with a reason and comes back as it was when the vacancy opens again', async () => {
      const { actor, application } = await sent();
      const invited = await apply(await applicantOf(world, office), application.postingId);
      await answer(application.id, { answer: 'shortlist' });
      await answer(invited.id, { answer: 'offer' });
      await world.get(PostingLife).close(counsellor, application.postingId, { reason: 'no-longer-needed' });
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({
        status: 'closed',
        closeReason: 'posting-closed',
        statusBefore: 'shortlisted',
      });
      expect(await stateOf(invited.id)).toMatchObject({ status: 'offered' });
      world.clock.advance(6 * DAY_MS);
      await world.get(PostingLife).reopen(counsellor, application.postingId);
      await world.settle();
      const restored = await stateOf(application.id);
      expect(restored).toMatchObject({ status: 'shortlisted', closeReason: null, statusBefore: null });
      expect(restored.waitingSince.getTime() - application.waitingSince.getTime()).toBeGreaterThanOrEqual(6 * DAY_MS);
      expect(await told(actor.personId)).toEqual([
        'application.closed-posting-closed',
        'application.received',
        'application.restored',
        'application.seen',
      ]);
      expect(await outcomesOf(actor.personId)).toEqual(['closed', 'restored']);
    });

    it('is closed when the deadline has passed, and comes back within seven days only', async () => {
      const { application } = await sent();
      const life = world.get(PostingLife);
      const end = async (id: string) => {
        const ended = await world.get(Db).tx(async () => {
          const locked = await life.lockOwn(counsellor, id);
          await life.step(locked, 'expire', { actorId: null });
          return locked;
        });
        await world.settle();
        return ended;
      };
      await end(application.postingId);
      expect(await stateOf(application.id)).toMatchObject({ status: 'closed', closeReason: 'posting-expired' });
      world.clock.advance(2 * DAY_MS);
      await life.prolong(counsellor, application.postingId, 30);
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({ status: 'submitted' });
      await end(application.postingId);
      world.clock.advance(8 * DAY_MS);
      await life.prolong(counsellor, application.postingId, 30);
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({ status: 'closed' });
      // The employer can still answer what the clock closed.
      await answer(application.id, { answer: 'interview', day: '10/12/2026', time: '9:00', place: 'Văn phòng' });
      expect(await stateOf(application.id)).toMatchObject({ status: 'interview', closeReason: null, finishedAt: null });
    });

    it('says that enough people were found, and forgets nobody twice when an event comes again', async () => {
      const { actor, application } = await sent();
      await world.get(PostingLife).close(counsellor, application.postingId, { reason: 'hired-here' });
      await world.settle();
      await world.get(Db).query(`UPDATE outbox_delivery SET status = status`);
      expect(await told(actor.personId)).toEqual(['application.closed-posting-filled', 'application.received']);
    });

    it('is closed with a suspended employer, whose people see nothing, and comes back with it', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ Bị Ngừng' });
      const own = await recruiterActor(world, office, firm.id);
      const manager = actorOf(counsellor.personId, 'centre_manager', { officeId: office.id });
      const actor = await applicantOf(world, office);
      const application = await apply(actor, (await posting({ employerId: firm.id })).id);
      await answer(application.id, { answer: 'offer' }, own);
      const life = world.get(EmployerLife);
      await life.suspend(manager, firm.id, { reason: 'asks-money', note: 'Thu tiền cọc' });
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({ status: 'closed', closeReason: 'employer-suspended' });
      await expect(world.get(ApplicantReads).detail(own, application.id)).rejects.toMatchObject({
        code: 'application.employer-suspended',
      });
      await expect(world.get(ApplicantReads).board(own, firm.id, null)).rejects.toMatchObject({
        code: 'application.employer-suspended',
      });
      await expect(world.get(ApplicantReads).forExport(own, application.postingId)).rejects.toMatchObject({
        code: 'application.employer-suspended',
      });
      await expect(answer(application.id, { answer: 'offer' }, own)).rejects.toMatchObject({
        code: 'application.employer-suspended',
      });
      world.clock.advance(DAY_MS);
      await life.reinstate(manager, firm.id, { note: 'Đã trả lại tiền' });
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({ status: 'offered', closeReason: null });
      expect(await told(actor.personId)).toEqual([
        'application.closed-employer-suspended',
        'application.offered',
        'application.received',
        'application.restored',
      ]);
    });

    it('that a person sent again in the meantime is not brought back', async () => {
      const { actor, application } = await sent();
      const life = world.get(PostingLife);
      await life.close(counsellor, application.postingId, { reason: 'no-longer-needed' });
      await world.settle();
      // The vacancy is open again and the listener has not come yet.
      await life.reopen(counsellor, application.postingId);
      const again = await apply(actor, application.postingId);
      await world.settle();
      expect(again.id).not.toBe(application.id);
      expect(await stateOf(application.id)).toMatchObject({ status: 'closed' });
    });
  });

  describe('by the clock', () => {
    it('reminds the employer twice and closes after 30 days', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ Lặng Im' });
      const own = await recruiterActor(world, office, firm.id);
      const actor = await applicantOf(world, office);
      const vacancy = await posting({ employerId: firm.id });
      await world.get(PostingLife).prolong(counsellor, vacancy.id, 60);
      const application = await apply(actor, vacancy.id);
      await apply(await applicantOf(world, office), vacancy.id);
      const waits = async () =>
        (await told(own.personId)).filter((template) => template === 'applications.wait').length;
      world.clock.advance(19 * DAY_MS);
      await world.runJob('close-unanswered');
      expect(await waits()).toBe(0);
      world.clock.advance(DAY_MS);
      await world.runJob('close-unanswered');
      await world.runJob('close-unanswered');
      expect(await waits()).toBe(1);
      world.clock.advance(7 * DAY_MS);
      await world.runJob('close-unanswered');
      expect(await waits()).toBe(2);
      await world.runJob('close-unanswered');
      world.clock.advance(3 * DAY_MS + 1_000);
      await world.runJob('close-unanswered');
      expect(await waits()).toBe(2);
      expect(await stateOf(application.id)).toMatchObject({ status: 'closed', closeReason: 'no-answer' });
      expect(await told(actor.personId)).toContain('application.closed-no-answer');
    });

    it('removes what unsuccessful applicants sent 30 days after the end, a year after it where they agreed', async () => {
      const { id: postingId } = await posting();
      const [unlucky, kept, hired, withdrawn] = [
        await applicantOf(world, office),
        await applicantOf(world, office),
        await applicantOf(world, office),
        await applicantOf(world, office),
      ];
      const first = await apply(unlucky, postingId, { message: 'Xin chào' });
      const second = await apply(kept, postingId, { mayKeep: 'true' });
      const third = await apply(hired, postingId);
      const fourth = await apply(withdrawn, postingId);
      await answer(third.id, { answer: 'hire', startDate: '01/12/2026' });
      await service().withdraw(withdrawn, fourth.id);
      await answers().writeNote(recruiter, first.id, 'Gọi lại sau', (await stateOf(first.id)).version);
      await world.get(PostingLife).close(counsellor, postingId, { reason: 'no-longer-needed' });
      await world.settle();
      expect(await stateOf(first.id)).toMatchObject({ removeAfter: '2026-12-24' });
      expect(await stateOf(second.id)).toMatchObject({ removeAfter: '2027-11-24', mayKeep: true });
      expect(await world.get(PeopleService).consentsOf(kept.personId)).toContainEqual(
        expect.objectContaining({ purpose: 'keep_after_closing', isGranted: true }),
      );
      world.clock.advance(30 * DAY_MS);
      await world.runJob('forget-personal-data');
      expect((await stateOf(first.id)).removedAt).toBeNull();
      world.clock.advance(DAY_MS);
      await world.runJob('forget-personal-data');
      expect(await stateOf(first.id)).toMatchObject({
        snapshot: {},
        answers: [],
        message: null,
        employerNote: null,
        removedAt: world.clock.now(),
        status: 'closed',
      });
      expect((await stateOf(fourth.id)).removedAt).not.toBeNull();
      expect((await stateOf(third.id)).snapshot).toMatchObject({ birthYear: 1998 });
      expect((await stateOf(second.id)).snapshot).toMatchObject({ birthYear: 1998 });
      const seen = await world.get(ApplicantReads).detail(recruiter, first.id);
      expect(seen.person).toBeNull();
      // Taking the consent back counts for what is kept already.
      await service().stopKeeping(kept);
      await world.runJob('forget-personal-data');
      expect((await stateOf(second.id)).removedAt).not.toBeNull();
    });

    it('follows a consent that was taken back in the account', async () => {
      const { actor, application } = await sent({ mayKeep: 'true' });
      await world.get(PeopleService).setConsent(actor.personId, 'keep_after_closing', false, actor);
      await world.settle();
      expect(await stateOf(application.id)).toMatchObject({ mayKeep: false, removeAfter: '2027-01-23' });
    });
  });

  describe('lists', () => {
    it('cost the same number of queries however many there are', async () => {
      const firm = await firmOf(world, office, { name: 'Hộ Đông Người' });
      const own = await recruiterActor(world, office, firm.id);
      const { id: postingId } = await posting({ employerId: firm.id });
      const reads = world.get(ApplicantReads);
      const costs = async () => {
        const board = await countQueries(() => reads.board(own, firm.id, null));
        const list = await countQueries(() => reads.ofEmployer(own, firm.id, { postingId, group: 'waiting' }, null));
        const staff = await countQueries(() => reads.ofPosting(counsellor, postingId, null, null));
        return [board, list, staff].map(({ statements }) => statements.length);
      };
      await apply(await applicantOf(world, office), postingId);
      await reads.board(own, firm.id, null);
      const before = await costs();
      const people: Actor[] = [];
      for (let number = 0; number < 35; number += 1) people.push(await applicantOf(world, office));
      for (const person of people) {
        world.clock.advance(1_000);
        await apply(person, postingId);
      }
      // New ones are marked as seen in a fixed number of statements too.
      const { statements } = await countQueries(() => reads.board(own, firm.id, postingId));
      expect(statements.length).toBeLessThan(14);
      await world.get(ApplicationAnswers).markSeen(own, firm.id, await idsOf(postingId));
      expect(await costs()).toEqual(before);
      const first = await reads.ofEmployer(own, firm.id, { postingId, group: 'waiting' }, null);
      const [at, id] = first.next!.split('~');
      const second = await reads.ofEmployer(own, firm.id, { postingId, group: 'waiting' }, { at: at!, id: id! });
      expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(36);
      expect(second.next).toBeNull();
    });

    it('of a person show where each stands', async () => {
      const { actor, application } = await sent();
      await answer(application.id, { answer: 'offer' });
      const { statements, result } = await countQueries(() => service().ofPerson(actor.personId));
      expect(statements).toHaveLength(1);
      expect(result).toMatchObject([{ id: application.id, status: 'offered', employerName: employer.name }]);
      expect(await service().appliedTo(actor.personId, [application.postingId])).toEqual(
        new Map([[application.postingId, application.id]]),
      );
    });
  });

  it('moderation that takes a vacancy away leaves its applications as they are', async () => {
    const { application } = await sent();
    await world.get(ModerationService).return(counsellor, application.postingId, { reasons: ['misleading'] });
    await world.settle();
    expect(await stateOf(application.id)).toMatchObject({ status: 'submitted' });
  });
});
