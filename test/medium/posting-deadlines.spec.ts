import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, permissionsOf } from '@app/accounts';
import { EmployerLife } from '@app/employers';
import { addDays, localDateOf, startOfDay } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { ModerationService, PostingLife, PostingReads, PostingsService } from '@app/postings';
import { type BrowserSession } from '../support/browser-session.js';
import { counsellorOf, firmOf, recruiterOf } from '../support/employers.js';
import { openCentre } from '../support/people.js';
import { draftPosting, publishedPosting, submittedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

const DAY_MS = 86_400_000;

/** Somebody of the office who may suspend employers. */
const managerOf = (office: Office): Actor => ({
  ...counsellorOf(office),
  roles: ['centre_manager'],
  permissions: permissionsOf(['centre_manager']),
});

describe('what time and others do to postings', () => {
  let world: World;
  let office: Office;
  let recruiter: BrowserSession;
  let employerId: string;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    ({ session: recruiter, employerId } = await recruiterOf(world, office, {
      phone: '+84914000001',
      name: 'Công ty TNHH Hạn Thử',
    }));
  });
  afterAll(() => world.stop());

  const today = () => localDateOf(world.clock.now());
  const statusOf = async (id: string) => (await world.get(PostingReads).detail(id)).posting.status;
  const told = async () => (await recruiter.get('/thong-bao')).text;

  it('hides a suspended employer’s postings at once, lets it send nothing, and brings them back', async () => {
    const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Tạm Ngừng' });
    const { id } = await publishedPosting(world, office, { employerId: firm.id });
    const draft = await draftPosting(world, office, { employerId: firm.id, title: 'Thợ rèn' });
    const waiting = await submittedPosting(world, office, { employerId: firm.id, title: 'Thợ đúc' });
    const manager = managerOf(office);
    await world.get(EmployerLife).suspend(manager, firm.id, { reason: 'reports', note: 'Nhiều phản ánh' });
    const reads = world.get(PostingReads);
    expect(await reads.visibleCards([id])).toEqual([]);
    const staff = counsellorOf(office);
    const refused = 'posting.employer-suspended';
    await expect(world.get(PostingsService).submit(staff, draft.id)).rejects.toMatchObject({ code: refused });
    await expect(world.get(PostingsService).publishFor(staff, draft.id)).rejects.toMatchObject({ code: refused });
    await expect(world.get(ModerationService).approve(staff, waiting.id)).rejects.toMatchObject({ code: refused });
    await world.get(EmployerLife).reinstate(manager, firm.id, { note: 'Đã làm rõ' });
    expect(await reads.visibleCards([id])).toHaveLength(1);
  });

  it('keeps a posting open to the end of its last day in Vietnam, and ends it in the first minutes of the next', async () => {
    const { id } = await publishedPosting(world, office, { employerId, title: 'Thợ gốm', deadline: today() });
    const midnight = startOfDay(addDays(today(), 1));
    world.clock.set(new Date(midnight.getTime() - 1));
    await world.runJob('expire-postings');
    expect(await statusOf(id)).toBe('published');
    expect(await world.get(PostingReads).visibleCards([id])).toHaveLength(1);
    world.clock.set(midnight);
    // Nobody can see it any more, whether or not the job has run.
    expect(await world.get(PostingReads).visibleCards([id])).toEqual([]);
    expect(await world.runJob('expire-postings')).toEqual({ expired: 1, failed: 0 });
    expect(await world.runJob('expire-postings')).toEqual({ expired: 0, failed: 0 });
    expect(await statusOf(id)).toBe('expired');
    await world.settle();
    expect(await told()).toContain('Tin “Thợ gốm” đã hết hạn');
    const log = await world.get(PostingsService).logOf(id);
    expect(log.at(-1)).toMatchObject({ from: 'published', to: 'expired', actorId: null });
  });

  it('puts an expired posting online again by one tap, for thirty days after its end', async () => {
    const staff = counsellorOf(office);
    const first = await publishedPosting(world, office, { employerId, title: 'Thợ nguội', deadline: today() });
    const second = await publishedPosting(world, office, { employerId, title: 'Thợ tiện', deadline: today() });
    world.clock.advance(DAY_MS);
    await world.runJob('expire-postings');
    world.clock.advance(29 * DAY_MS);
    const { deadline, status } = await world.get(PostingLife).prolong(staff, first.id, 30);
    expect({ deadline, status }).toEqual({ deadline: addDays(today(), 30), status: 'published' });
    world.clock.advance(2 * DAY_MS);
    await expect(world.get(PostingLife).prolong(staff, second.id, 30)).rejects.toMatchObject({
      code: 'posting.prolong-too-late',
    });
  });

  it('reminds once a week and once a day before the end, with a page that prolongs by one tap', async () => {
    const { id } = await publishedPosting(world, office, {
      employerId,
      title: 'Kế toán kho',
      deadline: addDays(today(), 10),
    });
    const remind = async () => (await world.runJob('remind-expiring')) as { reminded: number };
    world.clock.advance(2 * DAY_MS);
    expect(await remind()).toEqual({ reminded: 0 });
    world.clock.advance(DAY_MS);
    expect(await remind()).toEqual({ reminded: 1 });
    expect(await remind()).toEqual({ reminded: 0 });
    world.clock.advance(3 * DAY_MS);
    expect(await remind()).toEqual({ reminded: 0 });
    await world.settle();
    expect(await told()).toContain('Tin “Kế toán kho” hết hạn sau 7 ngày nữa');
    world.clock.advance(3 * DAY_MS);
    expect(await remind()).toEqual({ reminded: 1 });
    expect(await remind()).toEqual({ reminded: 0 });
    await world.settle();
    const list = await recruiter.get('/thong-bao');
    expect(list.text).toContain('Tin “Kế toán kho” hết hạn ngày mai');
    // A new deadline brings new reminders.
    await world.get(PostingLife).prolong(counsellorOf(office), id, 30);
    world.clock.advance(25 * DAY_MS);
    expect(await remind()).toEqual({ reminded: 1 });
    const page = await recruiter.get(`/nha-tuyen-dung/tin/${id}/gia-han`);
    expect(page.text).toContain('Gia hạn đến');
  });

  it('does not remind of what was published the same day, nor an employer that is suspended', async () => {
    await publishedPosting(world, office, { employerId, title: 'Gấp', deadline: addDays(today(), 1) });
    const firm = await firmOf(world, office, { name: 'Hộ kinh doanh Nghỉ' });
    await publishedPosting(world, office, { employerId: firm.id, title: 'Nghỉ', deadline: addDays(today(), 3) });
    await world.get(EmployerLife).suspend(managerOf(office), firm.id, { reason: 'other', note: 'Thử' });
    expect(await world.runJob('remind-expiring')).toEqual({ reminded: 0 });
    world.clock.advance(DAY_MS + 1);
    expect(await world.runJob('remind-expiring')).toEqual({ reminded: 1 });
  });

  it('tells recruiters what staff decide, and nothing that they did themselves', async () => {
    const staff = counsellorOf(office);
    const approved = await publishedPosting(world, office, { employerId, title: 'Thợ kim hoàn' });
    const waiting = await submittedPosting(world, office, { employerId, title: 'Thợ thêu' });
    world.clock.advance(1_000);
    await world.get(ModerationService).return(staff, waiting.id, { reasons: ['incomplete'], note: 'Ghi rõ ca' });
    await world.get(ModerationService).return(staff, approved.id, { reasons: ['misleading'] });
    const own = await publishedPosting(world, office, { employerId, title: 'Thợ dệt' });
    await world.get(PostingLife).close(staff, own.id, { reason: 'hired-here' });
    await world.settle();
    const text = await told();
    expect(text).toContain('Tin “Thợ kim hoàn” đã được duyệt');
    expect(text).toContain('Trung tâm trả lại tin “Thợ thêu”');
    expect(text).toContain('Trung tâm đã gỡ tin “Thợ kim hoàn”');
    expect(text).not.toContain('Ghi rõ ca');
    expect(text).not.toContain('Tin “Thợ dệt” đã hết hạn');
  });
});
