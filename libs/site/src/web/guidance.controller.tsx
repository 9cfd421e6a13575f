import { Controller, Get } from '@nestjs/common';
import { OfficesService } from '@app/accounts';
import { Clock } from '@app/kernel';
import { page, Public, requestLanguage } from '@app/platform/http';
import { guidanceTexts } from '../guidance.texts.js';
import { servicesTexts } from '../services.texts.js';
import { AccessibilityPage, PrivacyPage, SafetyPage } from './guidance.pages.js';
import { ServicesPage } from './services.page.js';

/** Pages that explain: services, safety, personal data, accessibility. */
@Controller()
export class GuidanceController {
  constructor(
    private readonly clock: Clock,
    private readonly offices: OfficesService,
  ) {}

  @Get('dich-vu')
  @Public()
  async services() {
    const { title, lead } = servicesTexts(requestLanguage());
    const offices = await this.offices.list();
    return page(<ServicesPage language={requestLanguage()} offices={offices} now={this.clock.now()} />, {
      title,
      description: lead,
      canonical: '/dich-vu',
    });
  }

  @Get('an-toan')
  @Public()
  async safety() {
    const { title, lead } = guidanceTexts(requestLanguage()).safety;
    return page(<SafetyPage language={requestLanguage()} centre={await this.centre()} />, {
      title,
      description: lead,
      canonical: '/an-toan',
    });
  }

  @Get('quyen-rieng-tu')
  @Public()
  async privacy() {
    const { title, lead } = guidanceTexts(requestLanguage()).privacy;
    return page(<PrivacyPage language={requestLanguage()} centre={await this.centre()} />, {
      title,
      description: lead,
      canonical: '/quyen-rieng-tu',
    });
  }

  @Get('tro-nang')
  @Public()
  async accessibility() {
    const { title, lead } = guidanceTexts(requestLanguage()).access;
    return page(<AccessibilityPage language={requestLanguage()} centre={await this.centre()} />, {
      title,
      description: lead,
      canonical: '/tro-nang',
    });
  }

  private async centre() {
    return (await this.offices.list()).find(({ kind, isOpen }) => kind === 'centre' && isOpen) ?? null;
  }
}
