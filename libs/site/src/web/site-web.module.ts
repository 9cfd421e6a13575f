import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { FairsModule } from '@app/fairs';
import { MatchingModule } from '@app/matching';
import { PostingsModule } from '@app/postings';
import { CachedFigures } from '../cached-figures.service.js';
import { PublicEmployers } from '../public-employers.service.js';
import { PublicPostings } from '../public-postings.service.js';
import { EmployerController } from './employer.controller.js';
import { FeedsController } from './feeds.controller.js';
import { GalleryController } from './gallery/gallery.controller.js';
import { GuidanceController } from './guidance.controller.js';
import { HomeController } from './home.controller.js';
import { PostingController } from './posting.controller.js';
import { ReferenceController } from './reference/reference.controller.js';
import { SiteMapController } from './site-map.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule, MatchingModule, FairsModule],
  controllers: [
    HomeController,
    GuidanceController,
    // The feeds lie beneath the postings, whose page takes any other name.
    FeedsController,
    PostingController,
    EmployerController,
    SiteMapController,
    GalleryController,
    ReferenceController,
  ],
  providers: [CachedFigures, PublicPostings, PublicEmployers],
})
export class SiteWebModule {}
