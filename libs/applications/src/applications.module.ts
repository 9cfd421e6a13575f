import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';

/** Applications of people to vacancies. */
@Module({ imports: [AccountsModule, EmployersModule, CandidatesModule, PostingsModule] })
export class ApplicationsModule {}
