import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairViews, SendCommand } from '@app/fairs';
import { newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../support/applications.js';
import { LiveFair } from '../support/live-fairs.js';
import { openBranch, openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

describe('guests of a conversation', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let recruiter: Actor;
  let colleague: Actor;
  let rival: Actor;
  let person: Actor;
  let conversation: string;
  /** Has an account, so that they are told. */
  let counsellor: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    await signInStaff(world, office, 'counsellor');
    const [{ id }] = (await world
      .get(Db)
      .query(`SELECT person_id AS id FROM staff_credential WHERE login = 'counsellor'`)) as [{ id: string }];
    counsellor = actorOf(id, 'counsellor', { officeId: office.id });
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 2, 2);
    booth = fair.booths[0]!.id;
    [recruiter, colleague] = fair.booths[0]!.recruiters as [Actor, Actor];
    rival = fair.booths[1]!.recruiters[0]!;
    person = await fair.entered();
    await fair.run(recruiter, { kind: 'sit-down', booth });
    await fair.run(person, { kind: 'join', booth });
    conversation = (await fair.run(recruiter, { kind: 'call-next', booth })).conversation!;
    await fair.run(person, { kind: 'answer', conversation });
  });

  const views = () => world.get(FairViews);
  const view = () => views().conversation(person, conversation);
  const say = (actor: Actor) => fair.run(actor, { kind: 'say', conversation, text: 'Chào cả nhà' });
  const invite = (fields: object, by = recruiter) => fair.run(by, { kind: 'invite', conversation, ...fields } as never);
  const comeIn = async (actor: Actor) =>
    fair.run(actor, { kind: 'come-in', conversation, guest: (await view()).guests.at(-1)!.id });
  const stranger = (role: 'counsellor' | 'seeker', officeId = office.id) => actorOf(newId(), role, { officeId });
  const told = (template: string) =>
    world
      .get(Db)
      .query(`SELECT person_id AS person FROM notification WHERE template = $1 AND link LIKE $2 ORDER BY person_id`, [
        template,
        `%${conversation}`,
      ]);

  it('are called by name from the booth, read nothing before they come, and nothing after they left', async () => {
    await invite({ as: 'colleague', person: colleague.personId });
    expect(await told('fair.invited-to-talk')).toEqual([{ person: colleague.personId }]);
    expect((await views().desk(colleague, booth)).invited).toEqual([
      {
        conversation,
        number: 1,
        person: colleague.personId,
        isPresent: false,
        invitedAt: world.clock.now().toISOString(),
      },
    ]);
    expect(await views().callsInto(colleague, conversation)).toMatchObject([{ role: 'colleague', number: 1 }]);
    await expect(views().conversation(colleague, conversation)).rejects.toThrow('fair-live.not-found');
    await expect(say(colleague)).rejects.toThrow('fair-live.not-found');
    await comeIn(colleague);
    await say(colleague);
    const shown = await view();
    expect(shown.guests).toMatchObject([{ role: 'colleague', person: colleague.personId, isPresent: true }]);
    expect(shown.messages).toMatchObject([{ author: colleague.personId, name: 'Người Tuyển 1 2' }]);
    expect(await views().conversation(colleague, conversation)).toEqual(shown);
    await fair.run(colleague, { kind: 'step-out', conversation });
    await expect(say(colleague)).rejects.toThrow('fair-live.not-found');
    expect(await views().mayWatch(colleague, `conversation:${conversation}`)).toBe(false);
    expect((await view()).guests).toEqual([]);
  });

  it('of the centre are called by both sides; whoever comes first is the one', async () => {
    const branch = await openBranch(world, office);
    await invite({ as: 'interpreter', language: 'sign' }, person);
    expect(await told('fair.help-wanted')).toEqual([{ person: counsellor.personId }]);
    const call = (await view()).guests[0]!;
    expect(call).toMatchObject({ role: 'interpreter', language: 'sign', person: null, isPresent: false });
    expect(await views().callsInto(stranger('counsellor', branch.id), conversation)).toEqual([]);
    for (const other of [stranger('counsellor', branch.id), stranger('seeker'), rival, colleague, fair.operator]) {
      await expect(comeIn(other)).rejects.toThrow('fair-live.not-found');
    }
    const second = stranger('counsellor');
    await world.get(Db).query(
      `INSERT INTO person (id, office_id, full_name, status, channel, created_at)
         VALUES ($1, $2, 'Cán Bộ Hai', 'active', 'online', now())`,
      [second.personId, office.id],
    );
    const both = await Promise.allSettled([comeIn(counsellor), comeIn(second)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [guest] = (await view()).guests;
    const helper = guest!.person === counsellor.personId ? counsellor : second;
    await say(helper);
    await expect(say(helper === second ? counsellor : second)).rejects.toThrow('fair-live.not-found');
    await expect(fair.run(helper, { kind: 'end', conversation })).rejects.toThrow('fair-live.not-found');
    await expect(fair.run(person, { kind: 'uninvite', conversation, guest: guest!.id })).rejects.toThrow('not-found');
    await fair.run(recruiter, { kind: 'uninvite', conversation, guest: guest!.id });
    await expect(say(helper)).rejects.toThrow('fair-live.not-found');
  });

  it('stay readers for the day when they were there at the end', async () => {
    await invite({ as: 'counsellor' });
    await comeIn(counsellor);
    await fair.run(recruiter, { kind: 'end', conversation });
    expect((await views().conversation(counsellor, conversation)).status).toBe('ended');
    await expect(say(counsellor)).rejects.toThrow('fair-live.not-possible-now');
    await expect(invite({ as: 'counsellor' })).rejects.toThrow('fair-live.not-possible-now');
    await expect(fair.run(counsellor, { kind: 'step-out', conversation })).rejects.toThrow('not-possible-now');
  });

  it('are no recruiters: they may have a conversation of their own, and cease to be guests when they take over', async () => {
    await invite({ as: 'colleague', person: colleague.personId });
    await comeIn(colleague);
    await fair.run(colleague, { kind: 'sit-down', booth });
    await fair.run(await fair.entered(), { kind: 'join', booth });
    const own = (await fair.run(colleague, { kind: 'call-next', booth })).conversation!;
    await fair.run(colleague, { kind: 'take-back', conversation: own });
    await fair.run(recruiter, { kind: 'hand-over', conversation, to: colleague.personId });
    expect(await view()).toMatchObject({ recruiter: colleague.personId, guests: [] });
    await expect(say(recruiter)).rejects.toThrow('fair-live.not-found');
    await fair.run(colleague, { kind: 'invite', conversation, as: 'colleague', person: recruiter.personId });
    await comeIn(recruiter);
    await say(recruiter);
    await world.get(Db).query('DELETE FROM booth_recruiter WHERE person_id = $1', [recruiter.personId]);
    await expect(say(recruiter)).rejects.toThrow('fair-live.not-found');
  });

  it('are refused where nobody may call or come', async () => {
    const byName = { as: 'colleague', person: colleague.personId };
    await expect(invite(byName, person)).rejects.toThrow('fair-live.not-found');
    await expect(invite(byName, rival)).rejects.toThrow('fair-live.not-found');
    await expect(invite(byName, colleague)).rejects.toThrow('fair-live.not-found');
    await expect(invite({ as: 'colleague', person: rival.personId })).rejects.toThrow('fair-live.guest-unknown');
    await expect(invite({ as: 'colleague', person: recruiter.personId })).rejects.toThrow('fair-live.guest-unknown');
    const key = randomUUID();
    const once = () => fair.run(recruiter, { kind: 'invite', conversation, as: 'counsellor' }, key);
    expect(await once()).toEqual(await once());
    await expect(invite({ as: 'counsellor' }, person)).rejects.toThrow('fair-live.already-invited');
    for (const side of [person, recruiter]) await expect(comeIn(side)).rejects.toThrow('fair-live.not-found');
    const unknown = { kind: 'come-in', conversation, guest: randomUUID() } as const;
    await expect(fair.run(counsellor, unknown)).rejects.toThrow('fair-live.not-possible-now');
    for (const wrong of [
      { as: 'colleague' },
      { as: 'interpreter' },
      { as: 'interpreter', language: 'x'.repeat(5_000) },
      { as: 'counsellor', person: colleague.personId },
    ]) {
      const sent = { key, command: { kind: 'invite', conversation, ...wrong } };
      expect(SendCommand.safeParse(sent).success).toBe(false);
    }
    await fair.run(person, { kind: 'end', conversation });
    const late = stranger('counsellor');
    expect(await views().callsInto(late, conversation)).toEqual([]);
  });
});
