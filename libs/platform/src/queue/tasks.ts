import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Db } from '../database/index.js';
import { type BackgroundTask, TaskRepository } from './task.repository.js';
import { Queues } from './queues.js';

/** Starts long work and shows how far it is. The job of the same name as `kind` does it, with the task's id. */
@Injectable()
export class Tasks {
  constructor(
    private readonly db: Db,
    private readonly repository: TaskRepository,
    private readonly queues: Queues,
  ) {}

  /** @returns the id under which the task can be watched */
  async start(kind: string, ownerId: string | null, input: Record<string, unknown>): Promise<string> {
    const id = newId();
    await this.db.tx(async () => {
      await this.repository.insert(id, kind, ownerId, input);
      // Without Redis the task waits in its row; the worker's sweep offers it when Redis is back.
      await this.db.afterCommit(() => this.offer(kind, id).catch(() => undefined));
    });
    return id;
  }

  async find(id: string): Promise<BackgroundTask | null> {
    return this.repository.find(id);
  }

  /** The newest tasks of everybody, for those who run the system. */
  async newest(limit: number): Promise<BackgroundTask[]> {
    return this.repository.listNewest(limit);
  }

  async offerStalled(): Promise<void> {
    for (const task of await this.repository.findStalled()) await this.offer(task.kind, task.id);
  }

  private offer(kind: string, id: string): Promise<void> {
    return this.queues.offer('bulk', kind, { taskId: id }, `task-${id}`);
  }
}
