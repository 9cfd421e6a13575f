import { Controller, Get } from '@nestjs/common';
import { OfficesService } from '@app/accounts';
import { page, Public } from '@app/platform/http';
import { siteTexts } from '../site.texts.js';
import { language } from './request.js';
import { ServicesPage } from './site.pages.js';

/** The public face of the exchange. */
@Controller()
export class SiteController {
  constructor(private readonly offices: OfficesService) {}

  @Get('dich-vu')
  @Public()
  async services() {
    const texts = siteTexts(language()).services;
    return page(<ServicesPage language={language()} offices={await this.offices.list()} />, {
      title: texts.title,
      description: texts.lead,
      canonical: '/dich-vu',
    });
  }
}
