import { Injectable } from '@nestjs/common';
import { type Job, QueuedJob } from '@app/platform/queue';
import { RehearsalPlay, type RehearsalTurn } from '../rehearsal/rehearsal-play.service.js';

/** Lets simulated people act at rehearsals of fairs, and removes rehearsals that are over. */
@QueuedJob({ name: 'play-rehearsals', workload: 'interactive', schedule: { everyMs: 2_000 } })
@Injectable()
export class PlayRehearsalsJob implements Job {
  constructor(private readonly rehearsals: RehearsalPlay) {}

  async run(): Promise<RehearsalTurn> {
    return this.rehearsals.run();
  }
}
