import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Public, Returns, Summary } from '@app/platform/http';
import { postingGone, postingNotFound } from '../posting.errors.js';
import { PostingReads } from '../posting-reads.service.js';
import { PublicPosting, publicPosting } from '../posting.views.js';

const OfPosting = z.object({ id: z.uuid() });

/** Postings for everybody. */
@Controller('api/v1/postings')
export class PostingsApiController {
  constructor(private readonly reads: PostingReads) {}

  @Get(':id')
  @Public()
  @Summary('An open posting; one that was online and is no more answers 410')
  @Returns(PublicPosting)
  async show(@Param({ schema: OfPosting }) { id }: z.output<typeof OfPosting>): Promise<PublicPosting> {
    const { posting, workplaces, card, isVisible } = await this.reads.detail(id);
    if (isVisible) return publicPosting(posting, workplaces, card);
    throw posting.publishedAt === null ? postingNotFound() : postingGone();
  }
}
