import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers.module.js';
import { OwnEmployerApiController } from './own-employer.controller.js';

@Module({ imports: [EmployersModule], controllers: [OwnEmployerApiController] })
export class EmployersApiModule {}
