import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import { EmployersService } from '@app/employers';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  page,
  requestLanguage,
} from '@app/platform/http';
import { ApplicantReads } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { AskAnswer, FindApplicants, GiveAnswer, WriteNote } from '../application.schema.js';
import { ApplicantBoardPage } from './applicant-board.page.js';
import { applicantFile } from './applicant-file.js';
import { OWN_BOARD } from './applicant-place.js';
import { ApplicantScreens } from './applicant-screens.js';
import { type Id, OfRecord } from './application-forms.js';

const OfPosting = z.object({ tin: z.uuid() });

/** An employer's applicants. Fixed addresses come first: they must not be taken for the id of an application. */
@Controller('nha-tuyen-dung/ung-vien')
export class ApplicantsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly reads: ApplicantReads,
    private readonly screens: ApplicantScreens,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('application.answer')
  async board(@CurrentActor() actor: Actor, @Query({ schema: FindApplicants }) { tin, nhom, sau }: FindApplicants) {
    const { id } = await this.employers.requireOwn(actor);
    const postingId = tin ?? null;
    const [postings, found] = await Promise.all([
      this.reads.appliedPostings(id),
      nhom === null
        ? this.reads.board(actor, id, postingId).then((board) => ({ ...board, next: null }))
        : this.reads.ofEmployer(actor, id, { postingId, group: nhom }, sau),
    ]);
    return page(
      <ApplicantBoardPage
        language={requestLanguage()}
        today={todayIn(this.clock)}
        part={{ tin, nhom }}
        postings={postings}
        hasPrevious={sau !== null}
        {...found}
      />,
      { title: applicantsTexts(requestLanguage()).board.title, noIndex: true },
    );
  }

  @Get('danh-sach.csv')
  @Allow('application.answer')
  async file(@CurrentActor() actor: Actor, @Query({ schema: OfPosting }) { tin }: z.output<typeof OfPosting>) {
    const { rows } = await this.reads.forExport(actor, tin);
    const content = Buffer.from(applicantFile(rows, requestLanguage()));
    return download(content, applicantsTexts(requestLanguage()).file.name, 'text/csv; charset=utf-8');
  }

  @Get('tra-loi')
  @Allow('application.answer')
  async ask(@CurrentActor() actor: Actor, @Query({ schema: AskAnswer }) query: AskAnswer) {
    return this.screens.ask(OWN_BOARD, actor, query);
  }

  @Post('tra-loi')
  @Allow('application.answer')
  async answer(@CurrentActor() actor: Actor, @Form(GiveAnswer) form: FormInput<GiveAnswer>) {
    return this.screens.give(OWN_BOARD, actor, form);
  }

  @Get(':id')
  @Allow('application.answer')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.screens.show(OWN_BOARD, actor, id);
  }

  @Post(':id/ghi-chu')
  @Allow('application.answer')
  async saveNote(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(WriteNote) form: FormInput<WriteNote>,
  ) {
    return this.screens.saveNote(OWN_BOARD, actor, id, form);
  }
}
