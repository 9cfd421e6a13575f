import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@app/kernel';
import { AccountsJobsModule } from '@app/accounts/jobs';
import { ApplicationsJobsModule } from '@app/applications/jobs';
import { CandidatesJobsModule } from '@app/candidates/jobs';
import { EmployersJobsModule } from '@app/employers/jobs';
import { FairsJobsModule } from '@app/fairs/jobs';
import { LedgerModule } from '@app/ledger';
import { MatchingJobsModule } from '@app/matching/jobs';
import { NotificationsJobsModule } from '@app/notifications/jobs';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';
import { WorkerModule } from '@app/platform/queue';
import { PlacementsJobsModule } from '@app/placements/jobs';
import { PostingsJobsModule } from '@app/postings/jobs';
import { ReferralsJobsModule } from '@app/referrals/jobs';
import { TaxonomyModule } from '@app/taxonomy';

/** Everything that happens later. */
@Module({})
export class WorkerAppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [
        PlatformModule.forRoot(config, clock),
        WorkerModule,
        TaxonomyModule,
        LedgerModule,
        AccountsJobsModule,
        NotificationsJobsModule,
        EmployersJobsModule,
        CandidatesJobsModule,
        PostingsJobsModule,
        MatchingJobsModule,
        ApplicationsJobsModule,
        FairsJobsModule,
        ReferralsJobsModule,
        PlacementsJobsModule,
      ],
    };
  }
}
