import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { GalleryController } from './gallery/gallery.controller.js';
import { ReferenceController } from './reference/reference.controller.js';
import { SiteController } from './site.controller.js';

@Module({ imports: [AccountsModule], controllers: [SiteController, GalleryController, ReferenceController] })
export class SiteWebModule {}
