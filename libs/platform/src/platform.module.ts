import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock } from '@app/kernel';
import { AuditModule } from './audit/index.js';
import { type Config, ConfigModule } from './config/index.js';
import { CryptoModule } from './crypto/index.js';
import { DatabaseModule } from './database/index.js';
import { EventsModule } from './events/index.js';
import { FilesModule } from './files/index.js';
import { LimitsModule } from './limits/index.js';
import { LiveModule } from './live/index.js';
import { MailModule } from './mail/index.js';
import { ObservabilityModule } from './observability/index.js';
import { QueueModule } from './queue/index.js';
import { SearchModule } from './search/index.js';
import { SmsModule } from './sms/index.js';

/** Every part of the platform that portal, worker and commands share. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.forRoot(config, clock),
        DatabaseModule,
        EventsModule,
        QueueModule,
        SearchModule,
        CryptoModule,
        AuditModule,
        LimitsModule,
        LiveModule,
        FilesModule,
        SmsModule,
        MailModule,
        ObservabilityModule,
      ],
    };
  }
}
