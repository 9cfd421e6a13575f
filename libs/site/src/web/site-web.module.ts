import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { CachedFigures } from '../cached-figures.service.js';
import { GalleryController } from './gallery/gallery.controller.js';
import { GuidanceController } from './guidance.controller.js';
import { HomeController } from './home.controller.js';
import { ReferenceController } from './reference/reference.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule],
  controllers: [HomeController, GuidanceController, GalleryController, ReferenceController],
  providers: [CachedFigures],
})
export class SiteWebModule {}
