import { Module } from '@nestjs/common';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';

/** Search and matching. */
@Module({ imports: [EmployersModule, CandidatesModule, PostingsModule] })
export class MatchingModule {}
