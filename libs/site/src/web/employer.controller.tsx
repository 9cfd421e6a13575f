import { Controller, Get, Param } from '@nestjs/common';
import { page, Public, requestLanguage } from '@app/platform/http';
import { publicEmployerTexts } from '../public-employer.texts.js';
import { PublicEmployers } from '../public-employers.service.js';
import { EmployerPage } from './employer.page.js';
import { OfRecord } from './request.js';

@Controller('doanh-nghiep')
export class EmployerController {
  constructor(private readonly employers: PublicEmployers) {}

  @Get(':id')
  @Public()
  async show(@Param({ schema: OfRecord }) { id }: OfRecord) {
    const found = await this.employers.find(id);
    const { employer, postings } = found;
    return page(<EmployerPage language={requestLanguage()} found={found} />, {
      title: employer.shortName ?? employer.name,
      description: publicEmployerTexts(requestLanguage()).description(employer.name, postings.length),
      canonical: `/doanh-nghiep/${employer.id}`,
      noIndex: !employer.isVerified,
    });
  }
}
