import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, DomainError } from '@app/kernel';
import { EmployersService } from '@app/employers';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  requestLanguage,
  Sought,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { moderationTexts } from '../moderation.texts.js';
import { ModerationService } from '../moderation.service.js';
import { type Posting } from '../posting.entity.js';
import { canDo, RETURN_REASONS } from '../posting.lifecycle.js';
import { canModerate } from '../posting.policy.js';
import { type Page, PostingReads } from '../posting-reads.service.js';
import { DecideOnPosting, ReturnPosting } from '../posting.schema.js';
import { type PostingRow } from '../postings.queries.js';
import { PostingsService } from '../postings.service.js';
import { ModerationCasePage } from './moderation-case.page.js';
import { ReturnPage } from './moderation-decision.js';
import { DESK, ModerationQueuePage, type Queue, type QueueRow, QUEUES } from './moderation-queue.page.js';
import { PostingCases } from './posting-case.js';
import { OfPosting, refused, wordsOf } from './posting-forms.js';

const QueueQuery = z.object({
  muc: z.enum(QUEUES).default('cho-duyet').catch('cho-duyet'),
  sau: z.string().max(80).optional(),
});
type QueueQuery = z.output<typeof QueueQuery>;
type One = z.output<typeof OfPosting>;

/** Looking for the employer of a draft that has none. */
const EmployerQuery = z.object({ ten: Sought.optional() });
const AssignEmployer = z.object({ employer: z.uuid() });
const texts = () => moderationTexts(requestLanguage());

/** Staff decide about postings: queues, one posting with all that matters, approve, send back, check, reports. */
@Controller('can-bo/duyet-tin')
export class ModerationController {
  constructor(
    private readonly clock: Clock,
    private readonly reads: PostingReads,
    private readonly moderation: ModerationService,
    private readonly employers: EmployersService,
    private readonly postings: PostingsService,
    private readonly cases: PostingCases,
  ) {}

  @Get()
  @Allow('posting.moderate')
  async queue(@Query({ schema: QueueQuery }) { muc, sau }: QueueQuery) {
    const [counts, found] = await Promise.all([this.reads.queueCounts(), this.readQueue(muc, sau)]);
    return page(
      <ModerationQueuePage
        language={requestLanguage()}
        queue={muc}
        counts={counts}
        page={found}
        hasPrevious={sau !== undefined}
        now={this.clock.now()}
      />,
      { title: texts().title, noIndex: true },
    );
  }

  @Get(':posting')
  @Allow('posting.moderate')
  async show(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Query({ schema: EmployerQuery }) { ten }: z.output<typeof EmployerQuery>,
  ) {
    return this.showCase(actor, posting, null, 200, ten);
  }

  @Post(':posting/nha-tuyen-dung')
  @Allow('employer.act-for')
  async assign(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Form(AssignEmployer) form: FormInput<z.output<typeof AssignEmployer>>,
  ) {
    if (!form.ok) return redirect(`${DESK}/${posting}`);
    const { employer } = form.value;
    try {
      await this.postings.assignEmployer(actor, posting, employer);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(`${DESK}/${posting}`, wordsOf(error), 'warning');
    }
    const { name } = await this.employers.get(employer);
    return redirect(`/can-bo/nha-tuyen-dung/${employer}/tin/${posting}`, texts().assign.done(name));
  }

  @Post(':posting/duyet')
  @Allow('posting.moderate')
  async approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Form(DecideOnPosting) form: FormInput<DecideOnPosting>,
  ) {
    const version = form.ok ? form.value.version : undefined;
    return this.decide(actor, posting, 'cho-duyet', async () => {
      const { title } = await this.moderation.approve(actor, posting, version);
      return texts().done.approved(title);
    });
  }

  @Post(':posting/xem-xong')
  @Allow('posting.moderate')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Form(DecideOnPosting) form: FormInput<DecideOnPosting>,
  ) {
    const version = form.ok ? form.value.version : undefined;
    return this.decide(actor, posting, 'dang-ngay', async () => {
      const { title } = await this.moderation.confirm(actor, posting, version);
      return texts().done.confirmed(title);
    });
  }

  @Post(':posting/bo-qua-bao-cao')
  @Allow('posting.moderate')
  async dismiss(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting }: One,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.decide(actor, posting, 'bi-bao-cao', async () => {
      await this.moderation.dismissReports(actor, posting);
      return texts().done.dismissed;
    });
  }

  @Get(':posting/tra-lai')
  @Allow('posting.moderate')
  async returnForm(@Param({ schema: OfPosting }) { posting: id }: One) {
    const { posting } = await this.reads.detail(id);
    if (!canDo('return', posting.status)) return redirect(`${DESK}/${id}`);
    const noticed = RETURN_REASONS.filter((reason) => posting.findings.some(({ rule }) => rule === reason));
    return this.showReturn(posting, { ...EMPTY_FORM, values: { reasons: noticed } }, 200);
  }

  @Post(':posting/tra-lai')
  @Allow('posting.moderate')
  async return(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPosting }) { posting: id }: One,
    @Form(ReturnPosting) form: FormInput<ReturnPosting>,
  ) {
    const { posting } = await this.reads.detail(id);
    if (!form.ok) return this.showReturn(posting, form, 422);
    if (form.value.version !== undefined && form.value.version !== posting.version && canDo('return', posting.status)) {
      return this.showReturn(posting, form, 409, true);
    }
    const from: Queue = posting.status === 'submitted' ? 'cho-duyet' : 'dang-ngay';
    return this.decide(actor, id, posting.reportCount > 0 ? 'bi-bao-cao' : from, async () => {
      await this.moderation.return(actor, id, form.value);
      return texts().done.returned(posting.title);
    });
  }

  /** Goes on with the queue once it is decided; when somebody was faster, shows the posting as it stands now. */
  private async decide(actor: Actor, id: string, queue: Queue, act: () => Promise<string>) {
    try {
      const done = await act();
      return redirect(queue === 'cho-duyet' ? DESK : `${DESK}?muc=${queue}`, done);
    } catch (error) {
      if (!(error instanceof DomainError) || (error.kind !== 'conflict' && error.kind !== 'invalid')) throw error;
      if (error.code === 'record.changed') return this.showCase(actor, id, 'changed', 409);
      if (error.code === 'posting.not-possible-now') return this.showCase(actor, id, 'decided', 409);
      const { problems } = refused({ ok: false, values: {}, problems: [] }, error);
      return redirect(`${DESK}/${id}`, problems[0]?.message ?? error.code, 'warning');
    }
  }

  private async showCase(
    actor: Actor,
    id: string,
    conflict: 'decided' | 'changed' | null,
    status: number,
    employerName?: string,
  ) {
    const found = await this.cases.forDecision(id);
    const { posting } = found;
    const wanted = employerName ?? posting.imported?.employerName ?? '';
    const [employer, counts, similar, reports, candidates] = await Promise.all([
      posting.employerId === null ? null : this.employers.get(posting.employerId),
      posting.employerId === null ? new Map() : this.reads.countsOfEmployer(posting.employerId),
      this.reads.similarTo(posting),
      this.moderation.reportsOf(id),
      posting.employerId === null ? this.employers.findByName(wanted, 5) : [],
    ]);
    const isDecided = found.log.at(-1)?.to !== 'submitted';
    return page(
      <ModerationCasePage
        language={requestLanguage()}
        found={found}
        employer={employer}
        counts={counts}
        similar={similar}
        reports={reports}
        mayDecide={canModerate(actor, posting)}
        ownerless={posting.employerId === null ? { wanted, candidates } : null}
        conflict={conflict === 'changed' && isDecided && posting.status !== 'submitted' ? 'decided' : conflict}
      />,
      { title: posting.title, status, noIndex: true },
    );
  }

  private showReturn(posting: Posting, form: FormState, status: number, isConflict = false) {
    return page(<ReturnPage language={requestLanguage()} posting={posting} form={form} isConflict={isConflict} />, {
      title: texts().returnPage.title,
      status,
      noIndex: true,
    });
  }

  private async readQueue(queue: Queue, after: string | undefined): Promise<Page<QueueRow>> {
    const since = <Row extends PostingRow>(found: Page<Row>, at: (row: Row) => Date | null): Page<QueueRow> => ({
      rows: found.rows.map((row) => ({ ...row, since: at(row) ?? row.createdAt })),
      next: found.next,
    });
    if (queue === 'cho-duyet') return since(await this.reads.submitted(after), (row) => row.submittedAt);
    if (queue === 'dang-ngay') return since(await this.reads.unchecked(after), (row) => row.publishedAt);
    if (queue === 'chua-ro') return since(await this.reads.ownerless(after), (row) => row.createdAt);
    return since(await this.reads.reported(after), (row) => row.reportedAt);
  }
}
