import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { TodayService } from '../today.service.js';
import { TodayController } from './today.controller.js';

/** Pages of staff that show three or more slices. */
@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule],
  controllers: [TodayController],
  providers: [TodayService],
})
export class DeskWebModule {}
