import { Controller, Get } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { document, Public, requestLanguage } from '@app/platform/http';
import { PostingReads } from '@app/postings';
import { feedTexts } from '../feed.texts.js';
import { atomFeed, type FeedHead, jsonFeed } from '../feeds.js';

const ENTRIES = 50;
const FRESH_SECONDS = 300;

/** The newest postings for feed readers and for other sites. */
@Controller('viec-lam')
export class FeedsController {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly postings: PostingReads,
  ) {}

  @Get('moi.atom')
  @Public()
  async atom() {
    const feed = atomFeed(this.head('/viec-lam/moi.atom'), await this.postings.newest(ENTRIES));
    return document(feed, 'application/atom+xml', FRESH_SECONDS);
  }

  @Get('moi.json')
  @Public()
  async json() {
    const feed = jsonFeed(this.head('/viec-lam/moi.json'), await this.postings.newest(ENTRIES));
    return document(feed, 'application/feed+json', FRESH_SECONDS);
  }

  private head(path: string): FeedHead {
    return {
      title: feedTexts(requestLanguage()).title(this.config.get('SITE_NAME')),
      language: requestLanguage(),
      publicUrl: this.config.publicUrl,
      path,
      now: this.clock.now(),
    };
  }
}
