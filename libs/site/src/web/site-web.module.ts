import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { SiteController } from './site.controller.js';

@Module({ imports: [AccountsModule], controllers: [SiteController] })
export class SiteWebModule {}
