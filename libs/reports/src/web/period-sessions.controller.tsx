import { Controller, Get, Query } from '@nestjs/common';
import { Day } from '@app/accounts';
import { Clock, formatDay, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, download, page, parseForm, requestLanguage } from '@app/platform/http';
import { toXlsx } from '@app/platform/sheets';
import { type FormState } from '@app/ui';
import { z } from 'zod';
import { PeriodSessionsReports } from '../sessions/period-sessions.service.js';
import { periodSheet } from '../sessions/period-sessions.tables.js';
import { periodSessionsTexts } from '../sessions/period-sessions.texts.js';
import { XLSX } from './forms.js';
import { PeriodSessionsPage } from './period-sessions.page.js';

const typed = z.string().max(50).optional().catch(undefined);
// As it was typed: what is wrong is told on the page.
const Typed = z.object({ tu: typed, den: typed });
type Typed = z.output<typeof Typed>;
const AskPeriod = z
  .object({ tu: Day, den: Day })
  .refine(({ tu, den }) => tu <= den, { path: ['den'], message: 'register.end-before-start' });

/** What the sessions of a period came to, on a page and as a workbook. */
@Controller('can-bo')
export class PeriodSessionsController {
  constructor(
    private readonly clock: Clock,
    private readonly reports: PeriodSessionsReports,
  ) {}

  @Get('tong-hop-phien')
  @Allow('fair.operate')
  async show(@CurrentActor() actor: Actor, @Query({ schema: Typed }) asked: Typed) {
    const values = this.withUsual(asked);
    const form = parseForm(AskPeriod, values);
    if (!form.ok) return this.page(form, null, 422);
    const { tu: from, den: to } = form.value;
    return this.page({ values, problems: [] }, await this.reports.of(actor, { from, to }), 200);
  }

  @Get('tong-hop-phien.xlsx')
  @Allow('fair.operate')
  async xlsx(@CurrentActor() actor: Actor, @Query({ schema: Typed }) asked: Typed) {
    const form = parseForm(AskPeriod, this.withUsual(asked));
    if (!form.ok) return this.page(form, null, 422);
    const { tu: from, den: to } = form.value;
    const sheet = periodSheet(await this.reports.of(actor, { from, to }), requestLanguage());
    return download(await toXlsx([sheet]), `phien-${from}-${to}.xlsx`, XLSX);
  }

  /** This year until today, where nothing else is asked for. */
  private withUsual({ tu, den }: Typed) {
    const today = todayIn(this.clock);
    return { tu: tu ?? `01/01/${today.slice(0, 4)}`, den: den ?? formatDay(today) };
  }

  private page(form: FormState, sessions: Awaited<ReturnType<PeriodSessionsReports['of']>> | null, status: number) {
    return page(<PeriodSessionsPage language={requestLanguage()} form={form} sessions={sessions} />, {
      title: periodSessionsTexts(requestLanguage()).title,
      noIndex: true,
      status,
    });
  }
}
