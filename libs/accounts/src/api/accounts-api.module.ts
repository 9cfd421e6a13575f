import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { OfficesController } from './offices.controller.js';

@Module({ imports: [AccountsModule], controllers: [OfficesController] })
export class AccountsApiModule {}
