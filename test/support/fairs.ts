import { type z } from 'zod';
import { type Office } from '@app/accounts';
import { BoothAppointments, FairsService, RegisterForFair, RegistrationsService, WriteFair } from '@app/fairs';
import { addDays, formatDay, todayIn } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { managerOf } from './employers.js';
import { type World } from './world.js';

/** What a test says of a fair, as a form would send it; the rest is a regular one in two weeks. */
export type FairFields = Partial<z.input<typeof WriteFair>>;

export function fairInput(world: World, fields: FairFields = {}): z.input<typeof WriteFair> {
  return {
    type: 'regular',
    title: 'Phiên giao dịch việc làm định kỳ',
    day: formatDay(addDays(todayIn(world.clock), 14)),
    from: '08:00',
    to: '11:30',
    place: 'Hội trường Trung tâm, số 0 đường Thử',
    commune: '05710',
    capacity: '200',
    ...fields,
  };
}

/** A fair that nobody but staff sees. @returns its id */
export async function draftFair(world: World, office: Office, fields: FairFields = {}): Promise<string> {
  return world.get(FairsService).create(managerOf(office), WriteFair.parse(fairInput(world, fields)));
}

/** A fair that everybody sees and may register for. @returns its id */
export async function announcedFair(
  world: World,
  office: Office,
  fields: FairFields = {},
  actor: Actor = managerOf(office),
): Promise<string> {
  const id = await draftFair(world, office, fields);
  await world.get(FairsService).announce(actor, id);
  return id;
}

/** Registers somebody, with a time at a booth if one is said. @returns the id of the registration */
export async function registerAt(
  world: World,
  person: Actor,
  fair: string,
  at: { booth: string; time: string } | null = null,
): Promise<string> {
  const id = await world.get(RegistrationsService).register(person, fair, RegisterForFair.parse({}));
  if (at) await world.get(BoothAppointments).bookOwn(person, fair, at);
  return id;
}
