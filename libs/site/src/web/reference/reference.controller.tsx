import { Controller, Get } from '@nestjs/common';
import { page, Public, requestLanguage } from '@app/platform/http';
import { OpenApi } from '@app/platform/openapi';
import { ReferencePage } from './reference.page.js';
import { referenceTexts } from './reference.texts.js';

/** The API for people who read. */
@Controller()
export class ReferenceController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('api')
  @Public()
  reference() {
    const texts = referenceTexts(requestLanguage());
    return page(<ReferencePage document={this.openApi.describe()} language={requestLanguage()} />, {
      title: texts.title,
      description: texts.lead,
      canonical: '/api',
    });
  }
}
