import { Controller, Get, Query } from '@nestjs/common';
import { Clock, isId, isLocalDate, todayIn } from '@app/kernel';
import { TargetPeople } from '@app/placements';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { Directions } from '../direction.service.js';
import { directionTexts } from '../direction.texts.js';
import { PlanItems } from '../plan-items/plan-items.service.js';
import { WaitingPeople } from '../waiting-people.service.js';
import { WAITING_STEPS } from '../way-to-work.queries.js';
import { YearForecasts } from '../year-forecasts.service.js';
import { DirectionPage } from './direction.page.js';
import { ForecastPage } from './forecast.page.js';
import { WaitingPeoplePage } from './waiting-people.page.js';

const AskedYear = z.object({
  nam: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});

const AskedStep = AskedYear.extend({
  buoc: z.enum(WAITING_STEPS).catch('registered'),
  /** The last person of the page before, as `day.root`. */
  sau: z
    .string()
    .transform((text) => text.split('.'))
    .transform(([since, root]) => (isLocalDate(since) && isId(root) ? { since, root } : null))
    .nullable()
    .default(null)
    .catch(null),
});

/** Where the year stands against its target. */
@Controller('can-bo/dieu-hanh')
export class DirectionController {
  constructor(
    private readonly clock: Clock,
    private readonly directions: Directions,
    private readonly forecasts: YearForecasts,
    private readonly people: TargetPeople,
    private readonly waiting: WaitingPeople,
    private readonly items: PlanItems,
  ) {}

  @Get()
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Query({ schema: AskedYear }) { nam }: z.output<typeof AskedYear>) {
    const thisYear = this.thisYear();
    const direction = await this.directions.of(nam ?? thisYear, this.clock.now(), requestLanguage());
    return page(
      <DirectionPage
        language={requestLanguage()}
        direction={direction}
        due={await this.items.due()}
        years={[thisYear, thisYear - 1, thisYear - 2]}
        mayOpen={(groupBy, group) => this.people.mayOpen(actor, { groupBy, group })}
      />,
      { title: directionTexts(requestLanguage()).title, noIndex: true },
    );
  }

  @Get('du-bao')
  @Allow('report.read')
  async forecast(@Query({ schema: AskedYear }) { nam }: z.output<typeof AskedYear>) {
    const outlook = await this.forecasts.of(nam ?? this.thisYear(), this.clock.now());
    const { forecast } = directionTexts(requestLanguage());
    return page(<ForecastPage language={requestLanguage()} outlook={outlook} />, {
      title: forecast.title(String(outlook.year)),
      noIndex: true,
    });
  }

  @Get('cho-doi')
  @Allow('figure.open-persons')
  async wait(@CurrentActor() actor: Actor, @Query({ schema: AskedStep }) asked: z.output<typeof AskedStep>) {
    const { nam = this.thisYear(), buoc: step, sau } = asked;
    const opened = await this.waiting.open(actor, nam, step, sau);
    return page(
      <WaitingPeoplePage
        language={requestLanguage()}
        year={nam}
        step={step}
        opened={opened}
        hasPrevious={sau !== null}
      />,
      { title: directionTexts(requestLanguage()).stuckAt[step], noIndex: true },
    );
  }

  private thisYear(): number {
    return Number(todayIn(this.clock).slice(0, 4));
  }
}
