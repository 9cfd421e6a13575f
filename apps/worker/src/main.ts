import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@app/platform/config';
import { InternalServer, PinoLogger } from '@app/platform/observability';
import { OutboxRelay, WorkerHost } from '@app/platform/queue';
import { WORKLOADS } from '@app/platform/events';
import { WorkerAppModule } from './worker.module.js';

const { values } = parseArgs({ options: { workloads: { type: 'string', default: WORKLOADS.join(',') } } });
const named = values.workloads.split(',');
const workloads = WORKLOADS.filter((workload) => named.includes(workload));
if (workloads.length === 0 || workloads.length < named.length) {
  console.error(`usage: worker [--workloads=${WORKLOADS.join(',')}]`);
  process.exit(2);
}

const config = loadConfig();
const app = await NestFactory.createApplicationContext(WorkerAppModule.forRoot(config), {
  logger: new PinoLogger(config),
});
// Jobs that run come to their end before the process does.
app.enableShutdownHooks(undefined, { useProcessExit: true });
await app.get(OutboxRelay).start();
await app.get(WorkerHost).start(workloads);
await app.get(InternalServer).listen();
