import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs.module.js';
import { InviteToFair } from './invite-to-fair.listener.js';
import { RemindOfFairsJob } from './remind-of-fairs.job.js';
import { TellBooths } from './tell-booths.listener.js';
import { TellFairs } from './tell-fairs.listener.js';

@Module({ imports: [FairsModule], providers: [TellBooths, TellFairs, RemindOfFairsJob, InviteToFair] })
export class FairsJobsModule {}
