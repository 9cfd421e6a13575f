import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MergingService, type Office, PeopleService, PersonalDataRegistry } from '@app/accounts';
import { newId } from '@app/kernel';
import { NotificationsService } from '@app/notifications';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { PeopleMessages, RECIPIENT_STATUSES, WriteMessage } from '@app/referrals';
import { applicantOf } from '../support/applications.js';
import { type BrowserSession } from '../support/browser-session.js';
import { consulted } from '../support/consultations.js';
import { counsellorOf, managerOf } from '../support/employers.js';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

const TEXT = 'Thứ Bảy tuần này có phiên giao dịch việc làm tại Phổ Yên, mời quý vị tham dự.';

describe('a message to many people', () => {
  let world: World;
  let office: Office;
  let counsellor: Actor;
  let phones = 0;

  beforeAll(async () => {
    world = await World.start();
    office = await openCentre(world);
    counsellor = counsellorOf(office);
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.advance(1_000));

  const messages = () => world.get(PeopleMessages);
  /** Somebody in the charge of the counsellor. */
  const someone = async (agreed = true, by = counsellor) => {
    const { personId } = await applicantOf(world, office, {
      fullName: 'Nông Thị Nhắn',
      hasProfile: false,
      phone: `+8490000${String(4000 + (phones += 1))}`,
    });
    if (agreed) await world.get(PeopleService).setConsent(personId, 'contact', true, null);
    await consulted(world, by, personId);
    return personId;
  };
  const send = (people: readonly string[], confirmed: number, key?: string) =>
    messages().send(counsellor, people, confirmed, WriteMessage.parse({ text: TEXT, key }));
  const told = async (personId: string) =>
    (await world.get(NotificationsService).list(personId, null, 9)).filter(
      ({ template }) => template === 'counsellor.message',
    );
  const run = (messageId: string) => world.runJob('send-people-message', { messageId });

  it('is checked by the database against the list of the product', async () => {
    const check = await world
      .get(Db)
      .queryOne<{ text: string }>(
        `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'people_message_recipient_status_check'`,
      );
    expect([...check!.text.matchAll(/'([a-z-]+)'::text/g)].map(([, code]) => code)).toEqual([...RECIPIENT_STATUSES]);
  });

  it('goes once to those who agreed, however often it is sent or run', async () => {
    const [yes, no] = [await someone(), await someone(false)];
    expect(await messages().reachable([yes, no])).toEqual({ personIds: [yes], withoutConsent: 1, withoutAddress: 0 });
    const key = newId();
    const ids = await Promise.all([send([yes, no], 1, key), send([yes, no], 1, key)]);
    expect(ids).toEqual([key, key]);
    await world.settle();
    await run(key);
    expect([await told(yes), await told(no)]).toEqual([
      [expect.objectContaining({ params: expect.objectContaining({ text: TEXT }) })],
      [],
    ]);
    expect((await messages().get(counsellor, key)).counts).toEqual({ told: 1 });
    const audit = await world
      .get(Db)
      .query(`SELECT 1 FROM audit_entry WHERE action = 'person.message' AND subject_id = $1`, [yes]);
    expect(audit).toHaveLength(1);
  });

  it('leaves out whoever withdraws the consent before it is their turn', async () => {
    const [stays, withdraws] = [await someone(), await someone()];
    const id = newId();
    await world.get(Db).tx(async () => {
      await send([stays, withdraws], 2, id);
      await world.get(PeopleService).setConsent(withdraws, 'contact', false, null);
    });
    await run(id);
    expect((await messages().get(counsellor, id)).counts).toEqual({ told: 1, 'left-out': 1 });
    expect(await told(withdraws)).toEqual([]);
  });

  it('is refused when the number of people is not the one that was shown, or nobody may be told', async () => {
    const [yes, no] = [await someone(), await someone(false)];
    await expect(send([yes], 2)).rejects.toMatchObject({ code: 'people-message.people-changed' });
    await expect(send([no], 1)).rejects.toMatchObject({ code: 'people-message.nobody' });
  });

  it('is seen by its sender and by managers', async () => {
    const id = await send([await someone()], 1);
    await expect(messages().get(counsellorOf(office), id)).rejects.toMatchObject({ code: 'people-message.not-found' });
    expect((await messages().get(managerOf(office), id)).message.text).toBe(TEXT);
  });

  it('goes along with a person, and is forgotten with them and after a year', async () => {
    const [from, into] = [await someone(), await someone()];
    await run(await send([from], 1));
    await world.get(MergingService).merge(managerOf(office), from, into);
    const registry = world.get(PersonalDataRegistry);
    const { instance } = registry.all().find(({ slice }) => slice === 'people-messages')!;
    expect(await instance.export(into)).toMatchObject({ messagesFromCounsellors: [{ text: TEXT }] });
    await instance.erase({ personId: into, phone: null });
    expect(await instance.export(into)).toEqual({});
    world.clock.advance(400 * 86_400_000);
    const rule = registry.retentionRules().find(({ name }) => name === 'old-people-messages')!;
    expect(await rule.instance.forget()).toBeGreaterThan(0);
    expect(await rule.instance.forget()).toBe(0);
  });

  it('is written, looked at, and sent with the number of people on the button', async () => {
    const browser: BrowserSession = await signInStaff(world, office, 'counsellor', 'nhan-tin');
    const { id: personId } = (await world
      .get(Db)
      .queryOne<{ id: string }>(`SELECT person_id AS id FROM staff_credential WHERE login = 'nhan-tin'`))!;
    await someone(true, { ...counsellor, personId });
    const form = '/can-bo/nguoi-phu-trach/tin-nhan';
    expect((await browser.submit(form, form, { text: '' })).status).toBe(422);
    const preview = await browser.submit(form, form, { text: TEXT });
    expect(preview.text).toContain('Gửi cho 1 người');
    expect(preview.text).toContain('điện thoại 0208 000 0000');
    const changed = await browser.submit(form, form, { text: TEXT, confirmed: '7' });
    expect([changed.status, changed.text]).toEqual([422, expect.stringContaining('Số người nhận vừa thay đổi')]);
    const sent = await browser.submit(form, form, { text: TEXT, confirmed: '1' });
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining(TEXT)]);
  });
});
