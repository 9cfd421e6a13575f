import { Controller, Get, Param } from '@nestjs/common';
import { page, Public, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { FairScreen } from '../../live/fair-screen.service.js';
import { screenTexts } from '../../live/screen.texts.js';
import { OfFair } from '../fair-forms.js';
import { ScreenPage } from './screen.page.js';

const OfScreen = OfFair.extend({ token: z.string().max(60) });
type OfScreen = z.output<typeof OfScreen>;

/** The big screen of a hall, for whoever has its address. */
@Controller('phien-giao-dich/:id/man-hinh/:token')
export class ScreenController {
  constructor(private readonly screens: FairScreen) {}

  @Get()
  @Public()
  async screen(@Param({ schema: OfScreen }) { id, token }: OfScreen) {
    const screen = await this.screens.read(id, token);
    return page(<ScreenPage language={requestLanguage()} screen={screen} />, {
      title: `${screenTexts(requestLanguage()).title} – ${screen.fair.title}`,
      noIndex: true,
      layout: 'bare',
      scripts: ['screen.js'],
    });
  }
}
