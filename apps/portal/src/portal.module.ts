import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@app/kernel';
import { AccountsApiModule } from '@app/accounts/api';
import { AccountsWebModule } from '@app/accounts/web';
import { ApplicationsApiModule } from '@app/applications/api';
import { ApplicationsWebModule } from '@app/applications/web';
import { CandidatesApiModule } from '@app/candidates/api';
import { CandidatesWebModule } from '@app/candidates/web';
import { DeskWebModule } from '@app/desk/web';
import { EmployersApiModule } from '@app/employers/api';
import { EmployersWebModule } from '@app/employers/web';
import { FairsWebModule } from '@app/fairs/web';
import { LedgerModule } from '@app/ledger';
import { MatchingApiModule } from '@app/matching/api';
import { MatchingWebModule } from '@app/matching/web';
import { NotificationsApiModule } from '@app/notifications/api';
import { NotificationsWebModule } from '@app/notifications/web';
import { PlacementsWebModule } from '@app/placements/web';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';
import { HttpModule } from '@app/platform/http';
import { PostingsApiModule } from '@app/postings/api';
import { PostingsWebModule } from '@app/postings/web';
import { ReferralsWebModule } from '@app/referrals/web';
import { ReportsWebModule } from '@app/reports/web';
import { SiteApiModule } from '@app/site/api';
import { SiteWebModule } from '@app/site/web';
import { TaxonomyApiModule } from '@app/taxonomy/api';
import { PortalShell } from './shell/portal-shell.js';
import { ShellModule } from './shell/shell.module.js';

/** Everything that speaks HTTP. */
@Module({})
export class PortalModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: PortalModule,
      imports: [
        PlatformModule.forRoot(config, clock),
        ShellModule,
        HttpModule.forRoot(PortalShell),
        TaxonomyApiModule,
        LedgerModule,
        AccountsWebModule,
        AccountsApiModule,
        NotificationsWebModule,
        NotificationsApiModule,
        EmployersWebModule,
        EmployersApiModule,
        CandidatesWebModule,
        CandidatesApiModule,
        PostingsWebModule,
        PostingsApiModule,
        MatchingWebModule,
        MatchingApiModule,
        ApplicationsWebModule,
        ApplicationsApiModule,
        FairsWebModule,
        ReferralsWebModule,
        PlacementsWebModule,
        ReportsWebModule,
        SiteWebModule,
        SiteApiModule,
        DeskWebModule,
      ],
    };
  }
}
