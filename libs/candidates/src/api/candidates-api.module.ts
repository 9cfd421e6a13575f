import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates.module.js';

@Module({ imports: [CandidatesModule] })
export class CandidatesApiModule {}
