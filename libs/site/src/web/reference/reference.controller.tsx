import { Controller, Get } from '@nestjs/common';
import { currentRequest, page, Public, type Language } from '@app/platform/http';
import { OpenApi } from '@app/platform/openapi';
import { ReferencePage } from './reference.page.js';
import { referenceTexts } from './reference.texts.js';

const language = (): Language => currentRequest()?.language ?? 'vi';

/** The API for people who read. */
@Controller()
export class ReferenceController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('api')
  @Public()
  reference() {
    const texts = referenceTexts(language());
    return page(<ReferencePage document={this.openApi.describe()} language={language()} />, {
      title: texts.title,
      description: texts.lead,
      canonical: '/api',
    });
  }
}
