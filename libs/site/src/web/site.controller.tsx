import { Controller, Get } from '@nestjs/common';
import { OfficesService } from '@app/accounts';
import { currentRequest, page, Public, type Language } from '@app/platform/http';
import { communeOptions, FORMER_DISTRICTS } from '@app/taxonomy';
import { siteTexts } from '../site.texts.js';
import { HomePage, ServicesPage } from './site.pages.js';

const language = (): Language => currentRequest()?.language ?? 'vi';

/** Former districts first, because people still name them; then the communes of today. */
function placeOptions() {
  return [...FORMER_DISTRICTS.map((district) => ({ value: district.key, label: district.name })), ...communeOptions()];
}

/** The public face of the exchange. */
@Controller()
export class SiteController {
  constructor(private readonly offices: OfficesService) {}

  @Get()
  @Public()
  home() {
    const texts = siteTexts(language()).home;
    return page(<HomePage language={language()} places={placeOptions()} />, {
      title: texts.search,
      description: texts.lead,
      canonical: '/',
    });
  }

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
