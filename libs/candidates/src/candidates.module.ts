import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { NotificationsModule } from '@app/notifications';
import { CandidateMoments } from './candidate-moments.queries.js';
import { Candidate } from './candidate.entity.js';
import { CandidatesData } from './candidates-data.js';
import { ForgetProfileCopies, ForgetUnusedProfiles } from './candidates-retention.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CandidatesService } from './candidates.service.js';
import { Freshness } from './freshness.service.js';
import { ProfileCopiesRepository } from './profile-copies.repository.js';
import { ProfileParts } from './profile-parts.service.js';
import { ProfilesService } from './profiles.service.js';
import { SensitiveProfiles } from './sensitive-profiles.service.js';
import { SensitiveRepository } from './sensitive.repository.js';

/** Profiles of people who look for work. */
@Module({
  imports: [TypeOrmModule.forFeature([Candidate]), AccountsModule, NotificationsModule],
  providers: [
    CandidatesRepository,
    CandidatesQueries,
    SensitiveRepository,
    ProfileCopiesRepository,
    CandidatesService,
    ProfilesService,
    ProfileParts,
    SensitiveProfiles,
    Freshness,
    CandidateMoments,
    CandidatesData,
    ForgetUnusedProfiles,
    ForgetProfileCopies,
  ],
  exports: [CandidatesService, ProfilesService, ProfileParts, SensitiveProfiles, Freshness],
})
export class CandidatesModule {}
