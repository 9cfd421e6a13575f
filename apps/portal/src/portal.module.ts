import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@app/kernel';
import { EmployersModule } from '@app/employers';
import { EmployersWebModule } from '@app/employers/web';
import { LedgerModule } from '@app/ledger';
import { PostingsModule } from '@app/postings';
import { PostingsWebModule } from '@app/postings/web';
import { AccountsWebModule } from '@app/accounts/web';
import { NotificationsWebModule } from '@app/notifications/web';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';
import { HttpModule } from '@app/platform/http';
import { SiteWebModule } from '@app/site/web';
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
        LedgerModule,
        AccountsWebModule,
        NotificationsWebModule,
        EmployersModule,
        EmployersWebModule,
        PostingsModule,
        PostingsWebModule,
        SiteWebModule,
      ],
    };
  }
}
