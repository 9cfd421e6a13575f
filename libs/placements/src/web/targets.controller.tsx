import { Controller, Get, Query } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { type FormState } from '@app/ui';
import { type FigureReport } from '../definition.schema.js';
import { type TargetOverview, TargetOverviews } from '../target-overviews.service.js';
import { TargetPeople } from '../target-people.service.js';
import { TargetReports } from '../target-reports.service.js';
import { AskedFigures, type FigureQuestion, readQuestion } from './figure-question.js';
import { TargetsPage } from './targets.page.js';
import { targetsTexts } from './targets.texts.js';

/** How many of those whom the centre served found work. */
@Controller('can-bo/chi-tieu')
export class TargetsController {
  constructor(
    private readonly clock: Clock,
    private readonly overviews: TargetOverviews,
    private readonly reports: TargetReports,
    private readonly people: TargetPeople,
  ) {}

  @Get()
  @Allow('figure.read')
  async show(@CurrentActor() actor: Actor, @Query({ schema: AskedFigures }) asked: AskedFigures) {
    const { question, form } = readQuestion(asked, this.clock.now(), targetsTexts(requestLanguage()).problems);
    if (form.problems.length > 0) return this.page(actor, question, form, null, null);
    const overview = await this.overviews.of(question, question.asOf);
    return this.page(actor, question, form, overview, await this.groupsOf(question, overview));
  }

  /** The figures of groups by the definition that was chosen, else by the official one, else by the first. */
  private async groupsOf(
    question: FigureQuestion,
    { official, reports }: TargetOverview,
  ): Promise<FigureReport | null> {
    const { from, to, asOf, groupBy, isPublic } = question;
    if (!groupBy) return null;
    const known = (id: string | undefined) => reports.find(({ definition }) => definition === id)?.definition;
    const definition = known(question.definition) ?? official?.definition ?? reports[0]!.definition;
    const window = question.window ?? official?.window ?? reports[0]!.window;
    return this.reports.report({ from, to, asOf, definition, window, groupBy, isPublic }, requestLanguage());
  }

  private page(
    actor: Actor,
    question: FigureQuestion,
    form: FormState,
    overview: TargetOverview | null,
    groups: FigureReport | null,
  ) {
    const year = Number(question.to.slice(0, 4));
    const thisYear = Number(todayIn(this.clock).slice(0, 4));
    return page(
      <TargetsPage
        language={requestLanguage()}
        question={question}
        form={form}
        overview={overview}
        groups={groups}
        mayOpen={{
          total: !question.isPublic && this.people.mayOpen(actor, {}),
          groups: !question.isPublic && this.people.mayOpen(actor, { groupBy: question.groupBy }),
        }}
        years={[...new Set([thisYear, thisYear - 1, thisYear - 2, year])].sort((left, right) => right - left)}
      />,
      { title: targetsTexts(requestLanguage()).title, noIndex: true, status: overview ? 200 : 422 },
    );
  }
}
