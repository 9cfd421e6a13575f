import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Employer } from './employer.entity.js';
import { EmployersRepository } from './employers.repository.js';
import { EmployersService } from './employers.service.js';

/** Organisations that recruit. */
@Module({
  imports: [TypeOrmModule.forFeature([Employer])],
  providers: [EmployersRepository, EmployersService],
  exports: [EmployersService],
})
export class EmployersModule {}
