import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';

@Module({ imports: [AccountsModule] })
export class AccountsApiModule {}
