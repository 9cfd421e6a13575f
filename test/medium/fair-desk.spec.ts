import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, PeopleService } from '@app/accounts';
import { ApplicationsService, SendApplication } from '@app/applications';
import { ProfilesService } from '@app/candidates';
import { DeskPeople, FairClock, FairPresence, FairViews } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { giveProfile } from '../support/applications.js';
import { LiveFair } from '../support/live-fairs.js';
import { openCentre } from '../support/people.js';
import { publishedPosting } from '../support/postings.js';
import { World } from '../support/world.js';

describe('the desk of a booth', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let posting: string;
  let recruiter: Actor;
  let colleague: Actor;
  let rival: Actor;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 2, 2);
    booth = fair.booths[0]!.id;
    [recruiter, colleague] = fair.booths[0]!.recruiters as [Actor, Actor];
    rival = fair.booths[1]!.recruiters[0]!;
    posting = (await publishedPosting(world, office, { employerId: fair.booths[0]!.employerId })).id;
    await world.get(Db).query('INSERT INTO booth_posting (booth_id, posting_id) VALUES ($1, $2)', [booth, posting]);
    await fair.run(recruiter, { kind: 'sit-down', booth });
  });

  const desk = () => world.get(DeskPeople);
  /** Somebody who sews, agreed to be served and matched, and waits at the booth. */
  const waiting = async (visibility: 'nobody' | 'applied_only' | 'verified_employers') => {
    const person = await fair.entered();
    await world.get(Db).query(`UPDATE person SET birth_date = '1995-03-01' WHERE id = $1`, [person.personId]);
    await giveProfile(world, person.personId, { about: 'Gọi tôi số 0900 000 123' });
    await world.get(PeopleService).setConsent(person.personId, 'service', true, null);
    await world.get(PeopleService).setConsent(person.personId, 'matching', true, null);
    await world.get(ProfilesService).setVisibility(person, person.personId, { visibility });
    await fair.run(person, { kind: 'join', booth });
    return person;
  };
  const talking = async (person: Actor) => {
    const { conversation } = await fair.run(recruiter, { kind: 'call-next', booth });
    await fair.run(person, { kind: 'answer', conversation: conversation! });
    return conversation!;
  };

  it('shows who is next with why they suit, and takes numbers to call out of their words', async () => {
    await waiting('verified_employers');
    const next = (await desk().next(recruiter, booth))!;
    expect(next).toMatchObject({ number: 1, best: { vacancy: { id: posting }, fit: { work: { reason: 'wished' } } } });
    expect(next.profile).toMatchObject({ wish: 'May công nghiệp' });
    expect(JSON.stringify(next.profile)).not.toContain('000 123');
  });

  it('shows no more than the person lets the employer see', async () => {
    const person = await waiting('applied_only');
    expect(await desk().next(recruiter, booth)).toEqual({ number: 1, profile: null, best: null });
    await world.get(ApplicationsService).apply(person, posting, SendApplication.parse({}));
    expect((await desk().next(recruiter, booth))!.profile).toMatchObject({ about: 'Gọi tôi số 0900 000 123' });
    await world.get(ProfilesService).setVisibility(person, person.personId, { visibility: 'nobody' });
    expect((await desk().next(recruiter, booth))!.profile).toBeNull();
    await world.get(ProfilesService).setVisibility(person, person.personId, { visibility: 'verified_employers' });
    await world.get(PeopleService).setConsent(person.personId, 'matching', false, null);
    const withdrawn = await desk().next(recruiter, booth);
    // What was sent stays readable; nothing is compared any more.
    expect(withdrawn).toMatchObject({ profile: { wish: 'May công nghiệp' }, best: null });
  });

  it('shows nothing to an employer that lost its standing, to other firms, or to the person', async () => {
    const person = await waiting('verified_employers');
    await expect(desk().next(rival, booth)).rejects.toThrow('fair-live.not-found');
    await expect(desk().next(person, booth)).rejects.toThrow('fair-live.not-found');
    const conversation = await talking(person);
    const view = await world.get(FairViews).conversation(recruiter, conversation);
    expect((await desk().inTalk(recruiter, view))!.profile).not.toBeNull();
    expect(await desk().inTalk(rival, view)).toBeNull();
    expect(await desk().inTalk(person, view)).toBeNull();
    const { employerId } = fair.booths[0]!;
    await world.get(Db).query(`UPDATE employer SET status = 'draft' WHERE id = $1`, [employerId]);
    expect((await desk().inTalk(recruiter, view))!.profile).toBeNull();
  });

  it('is staffed no more by somebody who was taken off its list, but for the conversation that they have', async () => {
    const seen = async () => (await world.get(FairViews).desk(colleague, booth)).booth;
    const takeOff = ({ personId }: Actor) =>
      world.get(Db).query('DELETE FROM booth_recruiter WHERE booth_id = $1 AND person_id = $2', [booth, personId]);
    const person = await waiting('nobody');
    const conversation = await talking(person);
    await fair.run(colleague, { kind: 'sit-down', booth });
    await world.get(FairClock).run();
    expect(await seen()).toMatchObject({ state: 'staffed' });
    await fair.run(colleague, { kind: 'take-break', booth });
    await takeOff(recruiter);
    await world.get(FairClock).run();
    const { seq } = await seen();
    expect(await seen()).toMatchObject({ state: 'busy' });
    await fair.run(person, { kind: 'end', conversation });
    await world.get(FairClock).run();
    expect((await world.get(FairViews).desk(colleague, booth)).desks).toMatchObject([{ person: colleague.personId }]);
    const after = await seen();
    expect(after).toMatchObject({ state: 'away' });
    expect(after.seq).toBeGreaterThan(seq + 1);
    await fair.staff(booth, recruiter);
    await fair.run(recruiter, { kind: 'sit-down', booth });
    expect(await seen()).toMatchObject({ state: 'staffed' });
  });

  it('names those without an outcome on the day alone; their numbers stay until it is noted', async () => {
    const person = await waiting('nobody');
    const conversation = await talking(person);
    await fair.run(person, { kind: 'end', conversation });
    const left = async () => (await world.get(FairViews).desk(colleague, booth)).unanswered;
    expect(await left()).toEqual([{ conversation, number: 1, name: expect.stringContaining('Người Chờ') }]);
    world.clock.advance(86_400_000);
    expect(await left()).toEqual([{ conversation, number: 1, name: null }]);
    await fair.run(colleague, { kind: 'outcome', conversation, outcome: 'keep_in_touch' });
    expect(await left()).toEqual([]);
  });

  it('hands a conversation over to a colleague who is there and free, who is told at once', async () => {
    const person = await waiting('nobody');
    const conversation = await talking(person);
    const give = (to: Actor, key: string = randomUUID()) =>
      fair.run(recruiter, { kind: 'hand-over', conversation, to: to.personId }, key);
    await expect(give(colleague)).rejects.toThrow('fair-live.colleague-not-there');
    await expect(give(rival)).rejects.toThrow('fair-live.colleague-not-there');
    await expect(give(recruiter)).rejects.toThrow('fair-live.colleague-busy');
    await fair.run(colleague, { kind: 'take-break', booth });
    await expect(give(colleague)).rejects.toThrow('fair-live.colleague-not-there');
    await fair.run(colleague, { kind: 'sit-down', booth });
    const free = await world.get(FairViews).freeColleagues(recruiter, booth);
    expect(free.map(({ person }) => person)).toEqual([colleague.personId]);

    const before = (await world.get(FairViews).desk(colleague, booth)).booth.seq;
    const key = randomUUID();
    await Promise.all([give(colleague, key), give(colleague, key)]);
    const { booth: seen, desks } = await world.get(FairViews).desk(colleague, booth);
    expect(seen.seq).toBeGreaterThan(before);
    expect(desks.find(({ person }) => person === colleague.personId)).toMatchObject({ conversation });
    const told = await world
      .get(Db)
      .query(`SELECT person_id AS person FROM notification WHERE template = 'fair.handed-over' AND link LIKE $1`, [
        `%${conversation}`,
      ]);
    expect(told).toEqual([{ person: colleague.personId }]);

    await fair.run(colleague, { kind: 'say', conversation, text: 'Chị tiếp em nhé' });
    await expect(fair.run(recruiter, { kind: 'say', conversation, text: 'Tôi đây' })).rejects.toThrow('not-found');
    await expect(world.get(FairViews).conversation(recruiter, conversation)).rejects.toThrow('not-found');
    await expect(give(colleague)).rejects.toThrow('fair-live.not-found');
    // Any recruiter of the booth may note how it ended.
    await fair.run(person, { kind: 'end', conversation });
    await fair.run(recruiter, { kind: 'outcome', conversation, outcome: 'keep_in_touch' });
  });

  it('gives nobody a second conversation, nor one to a person who was taken off the booth', async () => {
    const [first, second] = [await waiting('nobody'), await waiting('nobody')];
    const conversation = await talking(first);
    await fair.run(colleague, { kind: 'sit-down', booth });
    const theirs = (await fair.run(colleague, { kind: 'call-next', booth })).conversation!;
    const give = () => fair.run(recruiter, { kind: 'hand-over', conversation, to: colleague.personId });
    await expect(give()).rejects.toThrow('fair-live.colleague-busy');
    await fair.run(second, { kind: 'decline', conversation: theirs });
    await world.get(Db).query('DELETE FROM booth_recruiter WHERE person_id = $1', [colleague.personId]);
    await expect(give()).rejects.toThrow('fair-live.colleague-not-there');
  });

  it('tells nobody by telephone who has the desk open', async () => {
    const conversation = await talking(await waiting('nobody'));
    await fair.run(colleague, { kind: 'sit-down', booth });
    await world.get(FairPresence).connect(fair.id, colleague.personId);
    await fair.run(recruiter, { kind: 'hand-over', conversation, to: colleague.personId });
    const told = await world
      .get(Db)
      .query(`SELECT 1 FROM notification WHERE template = 'fair.handed-over' AND person_id = $1`, [colleague.personId]);
    expect(told).toEqual([]);
  });
});
