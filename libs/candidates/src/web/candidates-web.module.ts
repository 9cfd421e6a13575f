import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { CandidatesModule } from '../candidates.module.js';
import { PersonProfileController } from './person-profile.controller.js';
import { PersonProfileSectionsController } from './person-profile-sections.controller.js';
import { ProfileController } from './profile.controller.js';
import { ProfilePlaces } from './profile-place.js';
import { ProfileScreens } from './profile-screens.js';
import { ProfileSections } from './profile-sections.js';
import { ProfileSectionsController } from './profile-sections.controller.js';
import { SensitiveScreens } from './sensitive-screens.js';

@Module({
  imports: [AccountsModule, CandidatesModule],
  controllers: [ProfileController, ProfileSectionsController, PersonProfileController, PersonProfileSectionsController],
  providers: [ProfilePlaces, ProfileScreens, ProfileSections, SensitiveScreens],
})
export class CandidatesWebModule {}
