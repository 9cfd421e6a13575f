import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ListenerRegistry } from '../events/index.js';
import { DeliveryRunner } from './delivery-runner.js';
import { OfferStalledTasksJob, PruneOutboxJob } from './housekeeping.jobs.js';
import { JobRegistry } from './job.registry.js';
import { OutboxRelay } from './outbox-relay.js';
import { TaskRepository } from './task.repository.js';
import { WorkerHost } from './worker-host.js';

/** What only a worker needs: registries of listeners and jobs, relay and queue processors. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ListenerRegistry,
    JobRegistry,
    DeliveryRunner,
    OutboxRelay,
    WorkerHost,
    TaskRepository,
    OfferStalledTasksJob,
    PruneOutboxJob,
  ],
  exports: [ListenerRegistry, JobRegistry, DeliveryRunner, OutboxRelay, WorkerHost],
})
export class WorkerModule {}
