import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates.module.js';
import { OwnProfileController } from './own-profile.controller.js';

@Module({ imports: [CandidatesModule], controllers: [OwnProfileController] })
export class CandidatesApiModule {}
