import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { AccountController } from './account.controller.js';
import { PendingSignIns } from './pending-sign-in.js';
import { PeopleController } from './people.controller.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [AccountsModule],
  controllers: [SignInController, AccountController, PeopleController],
  providers: [PendingSignIns],
})
export class AccountsWebModule {}
