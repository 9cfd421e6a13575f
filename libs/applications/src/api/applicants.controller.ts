import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { CandidateSnapshot } from '@app/candidates';
import { type Actor, Allow, CurrentActor, listOf, Returns, Summary } from '@app/platform/http';
import { EmployersService } from '@app/employers';
import { ApplicantReads } from '../applicant-reads.service.js';
import { ApplicationAnswers } from '../application-answers.service.js';
import { BOARD_GROUPS, type BoardGroup } from '../application.lifecycle.js';
import { After, Answer, ApplicantRow, MOST_AT_ONCE } from '../application.schema.js';

const GROUPS = Object.keys(BOARD_GROUPS) as [BoardGroup, ...BoardGroup[]];

const OfApplication = z.object({ id: z.uuid() });
const FindApplicants = z.object({
  posting: z.uuid().optional(),
  group: z.enum(GROUPS).default('waiting'),
  after: After,
});
const ApplicantPage = listOf(ApplicantRow);

const Applicant = ApplicantRow.pick({ id: true, version: true, status: true, postingId: true, createdAt: true }).extend(
  {
    /** Null once the person has withdrawn or the content was removed. */
    person: z.object({ fullName: z.string(), phone: z.string().nullable() }).nullable(),
    profile: CandidateSnapshot.nullable(),
    answers: z.array(z.object({ text: z.string(), kind: z.string(), answer: z.string() })),
    message: z.string().nullable(),
    interviewAt: z.date().nullable(),
    interviewPlace: z.string().nullable(),
    startDate: z.string().nullable(),
    rejectReason: z.string().nullable(),
    closeReason: z.string().nullable(),
    possibleAnswers: z.array(z.string()),
  },
);

/** Answers to one or many; `version` is what the caller has seen of each. */
const GiveAnswers = z.object({
  applications: z
    .array(z.object({ id: z.uuid(), version: z.number().int() }))
    .min(1)
    .max(MOST_AT_ONCE),
  answer: Answer,
});
const Answered = z.object({ done: z.array(z.uuid()), skipped: z.array(z.uuid()) });

/** The applicants of the caller's organisation. */
@Controller('api/v1/applications')
export class ApplicantsApiController {
  constructor(
    private readonly employers: EmployersService,
    private readonly reads: ApplicantReads,
    private readonly answers: ApplicationAnswers,
  ) {}

  @Get()
  @Allow('application.answer')
  @Summary('Applicants of the own organisation; what is listed counts as seen')
  @Returns(ApplicantPage)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: FindApplicants }) { posting, group, after }: z.output<typeof FindApplicants>,
  ) {
    const { id } = await this.employers.requireOwn(actor);
    const { rows, next } = await this.reads.ofEmployer(actor, id, { postingId: posting ?? null, group }, after);
    return { items: rows, next };
  }

  @Get(':id')
  @Allow('application.answer')
  @Summary('An applicant with what was sent; each reading is recorded')
  @Returns(Applicant)
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfApplication }) { id }: z.output<typeof OfApplication>) {
    const { application, person, possible } = await this.reads.detail(actor, id);
    const shown = person === null ? { profile: null, answers: [], message: null } : application;
    const { profile, answers, message } = shown;
    return { ...application, person, profile, answers, message, possibleAnswers: possible };
  }

  @Post('answers')
  @Allow('application.answer')
  @Summary('Gives the same answer to several applications')
  @Returns(Answered)
  async answer(
    @CurrentActor() actor: Actor,
    @Body({ schema: GiveAnswers }) { applications, answer }: z.output<typeof GiveAnswers>,
  ) {
    return this.answers.answer(actor, applications, answer);
  }
}
