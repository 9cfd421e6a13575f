import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { type Request } from 'express';
import { Clock, DomainError, todayIn } from '@app/kernel';
import { countedVisitor, SearchLog } from '@app/matching';
import { Config } from '@app/platform/config';
import {
  type Actor,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  Public,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { type Limit, Limits } from '@app/platform/limits';
import { ModerationService, placesText, type PostingDetail, postingPath, ReportPosting, wageText } from '@app/postings';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { jobPostingOf } from '../job-posting.js';
import { publicPostingTexts } from '../public-posting.texts.js';
import { type PublicPosting, PublicPostings } from '../public-postings.service.js';
import { PostingReportPage } from './posting-report.page.js';
import { EndedPostingPage, PostingPage } from './posting.page.js';
import { OfRecord } from './request.js';

const REPORTS_BY_DEVICE: Limit = { name: 'posting.report', points: 10, seconds: 3600 };
/** A fair hall and mobile networks share one address. */
const REPORTS_BY_ADDRESS: Limit = { name: 'posting.report-address', points: 120, seconds: 3600 };

/** The public page of a posting, and reports about it. */
@Controller('viec-lam')
export class PostingController {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly limits: Limits,
    private readonly postings: PublicPostings,
    private readonly moderation: ModerationService,
    private readonly searchLog: SearchLog,
  ) {}

  @Get(':id')
  @Public()
  async show(@Param({ schema: OfRecord }) { id }: OfRecord, @Req() request: Request) {
    const found = await this.postings.find(id);
    this.searchLog.noteOpened(countedVisitor(request), id);
    return found.state === 'open' ? this.open(found) : this.ended(found);
  }

  @Get(':id/bao-cao')
  @Public()
  async reportForm(@Param({ schema: OfRecord }) { id }: OfRecord) {
    return reportPage(await this.postings.findOpen(id), EMPTY_FORM, 200);
  }

  @Post(':id/bao-cao')
  @Public()
  async report(
    @CurrentActor() actor: Actor | null,
    @Param({ schema: OfRecord }) { id }: OfRecord,
    @Form(ReportPosting) form: FormInput<ReportPosting>,
  ) {
    const detail = await this.postings.findOpen(id);
    const texts = publicPostingTexts(requestLanguage()).reportPage;
    if (!form.ok) {
      const problems = form.problems.map((problem) =>
        problem.path === 'reason' ? { ...problem, message: texts.choose } : problem,
      );
      return reportPage(detail, { ...form, problems }, 422);
    }
    const { deviceId, address } = currentRequest()!;
    await this.limits.take(REPORTS_BY_DEVICE, deviceId);
    await this.limits.take(REPORTS_BY_ADDRESS, address);
    try {
      await this.moderation.report(id, form.value, deviceId, actor?.personId ?? null);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'posting.report-known') throw error;
      return redirect(postingPath(id), texts.known, 'info');
    }
    return redirect(postingPath(id), texts.done);
  }

  private open(found: PublicPosting) {
    const { detail, employer } = found;
    const { publicUrl } = this.config;
    const path = postingPath(detail.posting.id);
    const address = publicUrl + (requestLanguage() === 'en' ? `/en${path}` : path);
    return page(
      <PostingPage language={requestLanguage()} found={found} today={todayIn(this.clock)} address={address} />,
      {
        title: `${detail.posting.title} – ${employer.shortName ?? employer.name}`,
        description: publicPostingTexts(requestLanguage()).description(
          detail.posting.title,
          employer.name,
          wageText(detail.posting, requestLanguage()),
          placesText(detail.workplaces, requestLanguage()),
        ),
        canonical: path,
        structuredData: jobPostingOf(detail, employer, publicUrl),
      },
    );
  }

  /** Gone for good is 410, so that search engines forget it; paused may come back. */
  private ended(found: PublicPosting) {
    return page(<EndedPostingPage language={requestLanguage()} found={found} />, {
      title: found.detail.posting.title,
      status: found.state === 'ended' ? 410 : 404,
      noIndex: true,
    });
  }
}

function reportPage(detail: PostingDetail, form: FormState, status: number) {
  return page(<PostingReportPage language={requestLanguage()} detail={detail} form={form} />, {
    title: publicPostingTexts(requestLanguage()).reportPage.title,
    status,
    noIndex: true,
  });
}
