import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { MeController } from './me.controller.js';
import { OfficesController } from './offices.controller.js';

@Module({ imports: [AccountsModule], controllers: [OfficesController, MeController] })
export class AccountsApiModule {}
