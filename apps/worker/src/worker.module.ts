import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@app/kernel';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { EmployersJobsModule } from '@app/employers/jobs';
import { LedgerModule } from '@app/ledger';
import { NotificationsJobsModule } from '@app/notifications/jobs';
import { PostingsModule } from '@app/postings';
import { PostingsJobsModule } from '@app/postings/jobs';
import { PlatformModule } from '@app/platform';
import { type Config } from '@app/platform/config';
import { WorkerModule } from '@app/platform/queue';

/** Everything that happens later. */
@Module({})
export class WorkerAppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [
        PlatformModule.forRoot(config, clock),
        WorkerModule,
        LedgerModule,
        AccountsModule,
        NotificationsJobsModule,
        EmployersModule,
        EmployersJobsModule,
        PostingsModule,
        PostingsJobsModule,
      ],
    };
  }
}
