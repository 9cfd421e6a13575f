import { Events, OutboxRepository } from '@app/platform/events';
import { OutboxRelay, Queues, SchedulesRepository, Tasks, WorkerHost } from '@app/platform/queue';
import { addDays, formatDay, localDateOf, newId } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type Setting } from '../cast.js';

/** A system with something of everything: events that were parked, schedules, a run that failed, compared indexes. */
export async function systemRecords({ world }: Setting): Promise<Record<string, string>> {
  const ofWorker = <Part>(part: abstract new (...args: never[]) => Part): Part =>
    world.worker.get(part as never, { strict: false });
  await world.settle();
  for (const error of ['Meilisearch: index_not_found: Index `postings` not found.', 'connect ECONNREFUSED']) {
    await world.get(Events).emit('employer.updated', { employerId: newId() });
    await ofWorker(OutboxRelay).relay();
    const outbox = world.get(OutboxRepository);
    // The relay has moved the next offer of the deliveries into the future: they are taken by their place in the queue.
    for (const job of await (await ofWorker(Queues).queue('interactive')).getJobs(['waiting', 'prioritized'])) {
      await outbox.recordFailure(job.data as { eventId: string; listener: string }, error, 1);
    }
  }
  await ofWorker(WorkerHost).start([]);
  const bulk = await ofWorker(Queues).queue('bulk');
  for (const [name, pattern] of [
    ['prune-outbox', '15 3 * * *'],
    ['reconcile-search-indexes', '*/30 * * * *'],
  ] as const) {
    await bulk.upsertJobScheduler(name, { pattern, tz: 'Asia/Ho_Chi_Minh' });
  }
  const schedules = world.get(SchedulesRepository);
  await schedules.remember('prune-outbox', 84, null);
  await schedules.remember('tell-rejections', 41, 'canceling statement due to statement timeout');
  await world.runJob('reconcile-search-indexes');
  await world.get(Tasks).start('rebuild-search-index', null, { index: 'postings' });
  return {};
}

/** A hand-over of the counsellor's people to the manager that begins in some days. */
export async function handOverRecords({ world, as: { counsellor } }: Setting): Promise<Record<string, string>> {
  const manager = await world
    .get(Db)
    .queryOne<{ id: string }>(`SELECT person_id AS id FROM staff_credential WHERE login = 'centre_manager'`);
  const form = '/can-bo/nguoi-phu-trach/ban-giao';
  const count = /name="count" value="(\d+)"/.exec((await counsellor.get(form)).html)![1]!;
  const today = localDateOf(world.clock.now());
  const days = { fromDay: formatDay(addDays(today, 3)), untilDay: formatDay(addDays(today, 9)) };
  await counsellor.submit(form, form, { taker: manager!.id, term: 'while', reason: 'leave', count, ...days });
  return {};
}
