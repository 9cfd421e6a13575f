import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers.module.js';

@Module({ imports: [EmployersModule] })
export class EmployersApiModule {}
