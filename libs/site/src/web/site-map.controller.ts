import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { isId } from '@app/kernel';
import { Config } from '@app/platform/config';
import { document, Public } from '@app/platform/http';
import { fairPath, FairsService } from '@app/fairs';
import { OpenPostings, postingPath } from '@app/postings';
import { type MappedPage, robotsText, siteMapIndex, siteMapPart } from '../site-map.js';

/** Addresses in one part: a few hundred kB, whatever the size of the market. */
const PART = 2000;
const FRESH_SECONDS = 3600;

const STILL_PAGES = [
  '/',
  '/viec-lam',
  '/nha-tuyen-dung',
  '/dich-vu',
  '/phien-giao-dich',
  '/thi-truong-lao-dong',
  '/an-toan',
  '/quyen-rieng-tu',
  '/tro-nang',
] as const;

const FIRST = '00000000-0000-0000-0000-000000000000';
const PartFrom = z.object({ tu: z.string().max(60).refine(isId).catch(FIRST) });
type PartFrom = z.output<typeof PartFrom>;

/** What search engines ask for: which pages there are, and which are not for them. */
@Controller()
export class SiteMapController {
  constructor(
    private readonly config: Config,
    private readonly postings: OpenPostings,
    private readonly fairs: FairsService,
  ) {}

  @Get('robots.txt')
  @Public()
  robots() {
    return document(robotsText(this.config.publicUrl), 'text/plain', FRESH_SECONDS);
  }

  @Get('sitemap.xml')
  @Public()
  async index() {
    const [postings, employers] = await Promise.all([
      this.postings.partsOfPostings(PART),
      this.postings.partsOfEmployers(PART),
    ]);
    const parts = [
      '/sitemap/trang.xml',
      '/sitemap/phien-giao-dich.xml',
      ...postings.map((id) => `/sitemap/viec-lam.xml?tu=${id}`),
      ...employers.map((id) => `/sitemap/doanh-nghiep.xml?tu=${id}`),
    ];
    return document(siteMapIndex(this.config.publicUrl, parts), 'application/xml', FRESH_SECONDS);
  }

  @Get('sitemap/trang.xml')
  @Public()
  stillPages() {
    return this.part(STILL_PAGES.map((path) => ({ path })));
  }

  /** A centre holds fewer than a hundred in a year. */
  @Get('sitemap/phien-giao-dich.xml')
  @Public()
  async fairPages() {
    const rows = await this.fairs.mapped(PART);
    return this.part(rows.map(({ id, changedAt }) => ({ path: fairPath(id), changedAt })));
  }

  @Get('sitemap/viec-lam.xml')
  @Public()
  async postingPages(@Query({ schema: PartFrom }) { tu }: PartFrom) {
    const rows = await this.postings.mappedPostings(tu, PART);
    return this.part(rows.map(({ id, changedAt }) => ({ path: postingPath(id), changedAt })));
  }

  @Get('sitemap/doanh-nghiep.xml')
  @Public()
  async employerPages(@Query({ schema: PartFrom }) { tu }: PartFrom) {
    const rows = await this.postings.mappedEmployers(tu, PART);
    return this.part(rows.map(({ id, changedAt }) => ({ path: `/doanh-nghiep/${id}`, changedAt })));
  }

  private part(pages: readonly MappedPage[]) {
    return document(siteMapPart(this.config.publicUrl, pages), 'application/xml', FRESH_SECONDS);
  }
}
