import { PeopleService } from '@app/accounts';
import { FairsService } from '@app/fairs';
import { Db } from '@app/platform/database';
import { type Actor } from '@app/platform/http';
import { actorOf } from '../../support/applications.js';
import { consulted } from '../../support/consultations.js';
import { counsellorOf, managerOf } from '../../support/employers.js';
import { LiveFair } from '../../support/live-fairs.js';
import { type Setting } from '../cast.js';

const OUTCOMES = [
  { outcome: 'hired', startDate: '01/12/2026' },
  { outcome: 'interview', interviewOn: '02/12/2026' },
  { outcome: 'keep_in_touch' },
  { outcome: 'not_suitable', reason: 'experience' },
] as const;

/** A fair that is over: eight talks at two booths, one of them without an outcome; counselling; one who went away. */
export async function fairAfterwardsRecords({ world, office, ids }: Setting): Promise<Record<string, string>> {
  const fair = await LiveFair.open(world, office, 3);
  const booths = fair.booths.slice(0, 2);
  await world.get(Db).query('UPDATE booth SET employer_id = $2 WHERE id = $1', [booths[0]!.id, ids['employer']]);
  for (const { id, recruiters } of booths) await fair.run(recruiters[0]!, { kind: 'sit-down', booth: id });
  const seeker = actorOf((await world.get(PeopleService).findByPhone('+84900000092'))!.id, 'seeker');
  await fair.register(seeker);
  await fair.run(seeker, { kind: 'enter', fair: fair.id });
  const people = [seeker];
  while (people.length < 8) people.push(await fair.entered());
  for (const person of people) {
    for (const { id } of booths) await fair.run(person, { kind: 'join', booth: id });
  }
  const impatient = await fair.entered();
  const { ticket } = await fair.run(impatient, { kind: 'join', booth: booths[0]!.id });
  for (const at of people.keys()) await talkAt(fair, booths[at % 2]!, people, at);
  await fair.run(impatient, { kind: 'leave', ticket: ticket! });
  for (const { personId } of people.slice(0, 3)) {
    await consulted(world, counsellorOf(office), personId, { fair: fair.id });
  }
  await world.get(FairsService).close(managerOf(office), fair.id);
  return { pastFair: fair.id, pastFairPerson: people[0]!.personId };
}

/** Calls whoever is next at a booth; they talk for some minutes and the recruiter notes what came of it. */
async function talkAt(fair: LiveFair, booth: LiveFair['booths'][number], people: readonly Actor[], at: number) {
  const recruiter = booth.recruiters[0]!;
  const { conversation, person } = await calledAt(fair, booth, recruiter, people);
  await fair.run(person, { kind: 'answer', conversation });
  // Little time: codes and sessions of the others run on meanwhile.
  fair.world.clock.advance((1 + (at % 3)) * 30_000);
  await fair.run(person, { kind: 'end', conversation });
  if (at === people.length - 2) return;
  await fair.run(recruiter, { kind: 'outcome', conversation, ...OUTCOMES[at % OUTCOMES.length]! });
}

async function calledAt(fair: LiveFair, { id: booth }: { id: string }, recruiter: Actor, people: readonly Actor[]) {
  const conversation = (await fair.run(recruiter, { kind: 'call-next', booth })).conversation!;
  const row = await fair.world
    .get(Db)
    .queryOne<{ personId: string }>('SELECT person_id AS "personId" FROM conversation WHERE id = $1', [conversation]);
  return { conversation, person: people.find(({ personId }) => personId === row!.personId)! };
}
