import { Controller, Get, Query } from '@nestjs/common';
import { Clock, formats, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, isAllowed, page, requestLanguage } from '@app/platform/http';
import { FindWork, maySeeLoad, WorkItems } from '@app/referrals';
import { PlanKeepers } from '@app/reports';
import { deskTexts } from '../desk.texts.js';
import { loadPanel } from '../panel.js';
import { TodayService } from '../today.service.js';
import { type TodayWork, TodayPage } from './today.page.js';
import { WORK_PAGE } from './work-list.js';

const days = formats((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'Asia/Ho_Chi_Minh' }));

/** Where staff begin. */
@Controller('can-bo')
export class TodayController {
  constructor(
    private readonly today: TodayService,
    private readonly items: WorkItems,
    private readonly keepers: PlanKeepers,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('desk.open')
  async show(@CurrentActor() actor: Actor, @Query({ schema: FindWork }) filter: FindWork) {
    const [waiting, work, due] = await Promise.all([
      this.today.waitingFor(actor),
      this.workOf(actor, filter),
      isAllowed(actor, 'report.read') ? loadPanel('plan', () => this.keepers.dueFor(actor)) : null,
    ]);
    const told = { language: requestLanguage(), actor, waiting, work, due };
    const day = days[requestLanguage()].format(this.clock.now());
    return page(<TodayPage {...told} day={day} />, {
      title: deskTexts(requestLanguage()).today.title,
      noIndex: true,
    });
  }

  /** Null for staff who do not counsel. */
  private async workOf(actor: Actor, filter: FindWork): Promise<TodayWork | null> {
    if (!isAllowed(actor, 'consultation.record')) return null;
    const { lui } = filter;
    const [list, load, postponed] = await Promise.all([
      loadPanel('work', () => this.items.today(actor, filter, WORK_PAGE + 1)),
      maySeeLoad(actor) ? loadPanel('load', () => this.items.load(actor)) : null,
      lui === undefined ? null : this.items.postponed(actor, lui),
    ]);
    return { filter, today: todayIn(this.clock), list, load, postponed };
  }
}
