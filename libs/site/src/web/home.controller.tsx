import { Controller, Get } from '@nestjs/common';
import { page, Public, requestLanguage } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { CachedFigures } from '../cached-figures.service.js';
import { homeTexts } from '../home.texts.js';
import { panel } from '../panel.js';
import { HomePage } from './home.page.js';

const NEWEST = 6;

@Controller()
export class HomeController {
  constructor(
    private readonly postings: PostingReads,
    private readonly figures: CachedFigures,
  ) {}

  @Get()
  @Public()
  async home() {
    const [figures, newest] = await Promise.all([
      panel('figures', this.figures.current()),
      panel('newest', this.postings.newest(NEWEST)),
    ]);
    const texts = homeTexts(requestLanguage());
    return page(<HomePage language={requestLanguage()} figures={figures} newest={newest} />, {
      title: texts.name,
      description: texts.lead,
      canonical: '/',
    });
  }
}
