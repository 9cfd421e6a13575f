import { Global, Module } from '@nestjs/common';
import { Queues } from './queues.js';
import { RedisConnection } from './redis.js';
import { SchedulesRepository } from './schedules.repository.js';
import { TaskRepository } from './task.repository.js';
import { Tasks } from './tasks.js';

@Global()
@Module({
  providers: [Queues, RedisConnection, SchedulesRepository, TaskRepository, Tasks],
  exports: [Queues, RedisConnection, SchedulesRepository, Tasks],
})
export class QueueModule {}
