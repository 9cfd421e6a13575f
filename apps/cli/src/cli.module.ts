import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { ApplicationsModule } from '@app/applications';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { FairsModule, LiveFairsModule } from '@app/fairs';
import { LedgerModule } from '@app/ledger';
import { MatchingModule } from '@app/matching';
import { NotificationsModule } from '@app/notifications';
import { PlacementsModule } from '@app/placements';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';
import { PostingsModule } from '@app/postings';
import { ReferralsModule } from '@app/referrals';
import { ReportsModule } from '@app/reports';
import { TaxonomyModule } from '@app/taxonomy';

/** The product without HTTP and without queues running, for commands. */
@Module({})
export class CliModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CliModule,
      imports: [
        PlatformModule.forRoot(config),
        TaxonomyModule,
        LedgerModule,
        AccountsModule,
        NotificationsModule,
        EmployersModule,
        CandidatesModule,
        PostingsModule,
        MatchingModule,
        ApplicationsModule,
        FairsModule,
        LiveFairsModule,
        ReferralsModule,
        PlacementsModule,
        ReportsModule,
      ],
    };
  }
}
