import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office } from '@app/accounts';
import { FairClock, FairPresence, FairViews } from '@app/fairs';
import { type Actor } from '@app/platform/http';
import { openCentre } from '../support/people.js';
import { LiveFair } from '../support/live-fairs.js';
import { World } from '../support/world.js';

describe('presence at a fair', () => {
  let world: World;
  let office: Office;
  let fair: LiveFair;
  let booth: string;
  let presence: FairPresence;

  beforeAll(async () => {
    world = await World.start({ env: { LIMIT_FACTOR: '1000' } });
    office = await openCentre(world);
    presence = world.get(FairPresence);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    world.clock.advance(1_000);
    fair = await LiveFair.open(world, office, 1, 1);
    booth = fair.booths[0]!.id;
  });

  const absent = async () => (await world.get(FairViews).booths([booth]))[0]!.skipped;
  const waiting = async (count: number) => {
    const people: Actor[] = [];
    for (let each = 0; each < count; each += 1) {
      const person = await fair.entered();
      await fair.run(person, { kind: 'join', booth });
      people.push(person);
    }
    return people;
  };
  const connected = (people: readonly Actor[]) =>
    Promise.all(people.map(({ personId }) => presence.connect(fair.id, personId)));

  it('is right after many have come and gone at once, some of them with two pages', async () => {
    const people = await waiting(12);
    const [pages, others] = [await connected(people), await connected(people.slice(0, 4))];
    const gone = [...pages, ...others].map((id, at) => ({ id, person: people[at % 12]! }));
    await Promise.all(gone.map(({ id, person }) => presence.disconnect(id, fair.id, person.personId)));
    expect(await absent()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    await connected(people.slice(0, 6));
    expect(await absent()).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it('is written later when the database cannot be written to', async () => {
    const [leaving, coming] = (await waiting(2)) as [Actor, Actor];
    const [left, lost] = (await connected([leaving, coming])) as [string, string];
    await presence.disconnect(lost, fair.id, coming.personId);
    expect(await absent()).toEqual([2]);
    await world.asOwner('ALTER TABLE live_connection RENAME TO live_connection_away');
    await presence.disconnect(left, fair.id, leaving.personId);
    await presence.connect(fair.id, coming.personId);
    await world.asOwner('ALTER TABLE live_connection_away RENAME TO live_connection');
    expect(await absent()).toEqual([2]);
    await presence.seen();
    expect(await absent()).toEqual([1]);
  });

  it('comes back when a process that was taken for dead goes on', async () => {
    await connected(await waiting(3));
    await presence.seen();
    world.clock.advance(60_000);
    await world.get(FairClock).run();
    expect(await absent()).toEqual([1, 2, 3]);
    await presence.seen();
    expect(await absent()).toEqual([]);
  });
});
