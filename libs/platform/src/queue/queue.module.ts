import { Global, Module } from '@nestjs/common';
import { Queues } from './queues.js';
import { RedisConnection } from './redis.js';
import { TaskRepository } from './task.repository.js';
import { Tasks } from './tasks.js';

@Global()
@Module({ providers: [Queues, RedisConnection, TaskRepository, Tasks], exports: [Queues, RedisConnection, Tasks] })
export class QueueModule {}
