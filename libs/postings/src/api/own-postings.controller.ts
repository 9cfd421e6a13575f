import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { EmployersService } from '@app/employers';
import { type Actor, Allow, CurrentActor, listOf, Returns, Summary } from '@app/platform/http';
import { missingIn } from '../posting.completeness.js';
import { type Posting } from '../posting.entity.js';
import { postingNotFound } from '../posting.errors.js';
import { POSTING_STATUSES } from '../posting.lifecycle.js';
import { PostingLife } from '../posting-life.service.js';
import { PostingReads } from '../posting-reads.service.js';
import { ClosePosting, WritePosting } from '../posting.schema.js';
import { OwnPosting, ownPosting, OwnPostingRow } from '../posting.views.js';
import { PostingsService } from '../postings.service.js';

const OfPosting = z.object({ id: z.uuid() });
type One = z.output<typeof OfPosting>;
const FindPostings = z.object({
  status: z.enum(POSTING_STATUSES).optional(),
  after: z.string().max(80).optional(),
});
const OwnPostings = listOf(OwnPostingRow);

/** The postings of the caller's organisation, for software that recruiters use. */
@Controller('api/v1/employer/postings')
export class OwnPostingsApiController {
  constructor(
    private readonly employers: EmployersService,
    private readonly postings: PostingsService,
    private readonly life: PostingLife,
    private readonly reads: PostingReads,
  ) {}

  @Get()
  @Allow('posting.write')
  @Summary('Postings of the own organisation, the newest first')
  @Returns(OwnPostings)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: FindPostings }) { status, after }: z.output<typeof FindPostings>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    const { rows, next } = await this.reads.ofEmployer(id, status ? [status] : POSTING_STATUSES, after);
    return { items: rows, next };
  }

  @Post()
  @Allow('posting.write')
  @Summary('Writes a draft; only the title is needed')
  @Returns(OwnPosting, 201)
  async create(@CurrentActor() actor: Actor, @Body({ schema: WritePosting }) input: WritePosting) {
    const { id } = await this.employers.requireOwn(actor);
    return this.view(await this.postings.create(actor, id, input, 'api'));
  }

  @Get(':id')
  @Allow('posting.write')
  @Summary('A posting of the own organisation with what is missing and what screening noticed')
  @Returns(OwnPosting)
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfPosting }) { id }: One) {
    return this.view(await this.ownOf(actor, id));
  }

  @Put(':id')
  @Allow('posting.write')
  @Summary('Writes the whole posting anew; fields left out become empty')
  @Returns(OwnPosting)
  async update(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { id }: One,
    @Body({ schema: WritePosting }) input: WritePosting,
  ) {
    await this.ownOf(actor, id);
    return this.view(await this.postings.update(actor, id, input));
  }

  @Post(':id/submit')
  @Allow('posting.write')
  @Summary('Sends the posting for a decision; a trusted employer’s goes online at once')
  @Returns(OwnPosting)
  async submit(@CurrentActor() actor: Actor, @Param({ schema: OfPosting }) { id }: One) {
    await this.ownOf(actor, id);
    return this.view(await this.postings.submit(actor, id));
  }

  @Post(':id/close')
  @Allow('posting.write')
  @Summary('Closes the posting; its open applicants are told')
  @Returns(OwnPosting)
  async close(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { id }: One,
    @Body({ schema: ClosePosting }) input: ClosePosting,
  ) {
    await this.ownOf(actor, id);
    return this.view(await this.life.close(actor, id, input));
  }

  /** Staff may write any posting, but here everybody sees only those of the own organisation. */
  private async ownOf(actor: Actor, id: string): Promise<Posting> {
    const posting = await this.postings.getOwn(actor, id);
    if (posting.employerId !== actor.employerId) throw postingNotFound();
    return posting;
  }

  private async view(posting: Posting): Promise<OwnPosting> {
    const workplaces = await this.postings.workplacesOf(posting.id);
    return ownPosting(posting, workplaces, missingIn(posting, workplaces));
  }
}
