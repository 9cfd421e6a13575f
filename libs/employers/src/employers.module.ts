import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Employer } from './employer.entity.js';
import { EmployersData } from './employers-data.js';
import { EmployersRepository } from './employers.repository.js';
import { EmployersService } from './employers.service.js';
import { EmployerFiles } from './employer-files.service.js';
import { EmployerLife } from './employer-life.service.js';
import { RecruitersRepository } from './recruiters.repository.js';
import { RecruitersService } from './recruiters.service.js';

/** Organisations that recruit. */
@Module({
  imports: [TypeOrmModule.forFeature([Employer])],
  providers: [
    EmployersRepository,
    EmployersService,
    EmployerLife,
    EmployerFiles,
    RecruitersRepository,
    RecruitersService,
    EmployersData,
  ],
  exports: [EmployersService, EmployerLife, EmployerFiles, RecruitersService],
})
export class EmployersModule {}
