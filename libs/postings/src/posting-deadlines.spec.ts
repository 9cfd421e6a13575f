import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { FixedClock, localDate } from '@app/kernel';
import { type Db } from '@app/platform/database';
import { type Events } from '@app/platform/events';
import { PostingDeadlines } from './posting-deadlines.service.js';
import { type PostingLife } from './posting-life.service.js';
import { type PostingsRepository } from './postings.repository.js';

describe('ending postings whose time is over', () => {
  it('ends the others when one cannot be ended', async () => {
    Logger.overrideLogger(false);
    const due = ['a', 'b', 'c'];
    const ended: string[] = [];
    const repository = {
      dueIds: async (_today: string, after: string | null) => (after === null ? due : []),
      lock: async (id: string) => ({ id, status: 'published', deadline: localDate('2026-11-20') }),
    };
    const life = {
      step: async ({ id }: { id: string }) => {
        if (id === 'b') throw new Error('planted');
        ended.push(id);
      },
    };
    const deadlines = new PostingDeadlines(
      { tx: async (work: () => unknown) => work() } as unknown as Db,
      new FixedClock(new Date('2026-11-24T02:00:00Z')),
      {} as Events,
      life as unknown as PostingLife,
      repository as unknown as PostingsRepository,
    );
    expect(await deadlines.expireDue()).toEqual({ expired: 2, failed: 1 });
    expect(ended).toEqual(['a', 'c']);
  });
});
