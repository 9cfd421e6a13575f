import { Module } from '@nestjs/common';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { PublicEmployers } from '../public-employers.service.js';
import { ApiDescriptionController } from './api-description.controller.js';
import { PublicEmployersController } from './public-employers.controller.js';

@Module({
  imports: [EmployersModule, PostingsModule],
  controllers: [ApiDescriptionController, PublicEmployersController],
  providers: [PublicEmployers],
})
export class SiteApiModule {}
