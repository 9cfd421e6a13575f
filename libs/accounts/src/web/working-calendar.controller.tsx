import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
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
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { AskedYear, OfCalendarDay, SetCalendarDay } from '../working-calendar.schema.js';
import { WorkingCalendar } from '../working-calendar.service.js';
import { calendarTexts } from '../working-calendar.texts.js';
import { CALENDAR, WorkingCalendarPage } from './working-calendar.page.js';

/** Which days are worked, as those see it who manage the centre. */
@Controller('can-bo/lich-lam-viec')
export class WorkingCalendarController {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: WorkingCalendar,
  ) {}

  @Get()
  @Allow('office.manage')
  async show(@Query({ schema: AskedYear }) { nam }: AskedYear) {
    return this.page(nam, EMPTY_FORM, 200);
  }

  @Post()
  @Allow('office.manage')
  async set(
    @CurrentActor() actor: Actor,
    @Query({ schema: AskedYear }) { nam }: AskedYear,
    @Form(SetCalendarDay) form: FormInput<SetCalendarDay>,
  ) {
    if (!form.ok) return this.page(nam, form, 422);
    await this.calendar.set(actor, form.value);
    return redirect(`${CALENDAR}?nam=${form.value.day.slice(0, 4)}`, calendarTexts(requestLanguage()).saved);
  }

  @Post(':day/bo')
  @Allow('office.manage')
  async remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfCalendarDay }) { day }: z.output<typeof OfCalendarDay>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.calendar.remove(actor, day);
    return redirect(`${CALENDAR}?nam=${day.slice(0, 4)}`, calendarTexts(requestLanguage()).removed, 'info');
  }

  private async page(asked: string | undefined, form: FormState, status: number) {
    const year = asked ?? todayIn(this.clock).slice(0, 4);
    const days = await this.calendar.daysOf(year);
    return page(<WorkingCalendarPage language={requestLanguage()} year={year} days={days} form={form} />, {
      title: calendarTexts(requestLanguage()).title,
      status,
      noIndex: true,
    });
  }
}
