import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { LedgerModule } from '@app/ledger';
import { NotificationsModule } from '@app/notifications';
import { PostingsModule } from '@app/postings';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';

/** The product without HTTP and without queues running, for commands. */
@Module({})
export class CliModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CliModule,
      imports: [
        PlatformModule.forRoot(config),
        LedgerModule,
        AccountsModule,
        NotificationsModule,
        EmployersModule,
        PostingsModule,
      ],
    };
  }
}
