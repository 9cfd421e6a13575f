import { Controller, Get, Query } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { TargetPeople } from '@app/placements';
import { type Actor, Allow, CurrentActor, currentRequest, type Language, page } from '@app/platform/http';
import { z } from 'zod';
import { Directions } from '../direction.service.js';
import { directionTexts } from '../direction.texts.js';
import { PlanItems } from '../plan-items/plan-items.service.js';
import { YearForecasts } from '../year-forecasts.service.js';
import { DirectionPage } from './direction.page.js';
import { ForecastPage } from './forecast.page.js';

const AskedYear = z.object({
  nam: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});

const language = (): Language => currentRequest()?.language ?? 'vi';

/** Where the year stands against its target. */
@Controller('can-bo/dieu-hanh')
export class DirectionController {
  constructor(
    private readonly clock: Clock,
    private readonly directions: Directions,
    private readonly forecasts: YearForecasts,
    private readonly people: TargetPeople,
    private readonly items: PlanItems,
  ) {}

  @Get()
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Query({ schema: AskedYear }) { nam }: z.output<typeof AskedYear>) {
    const thisYear = this.thisYear();
    const direction = await this.directions.of(nam ?? thisYear, this.clock.now(), language());
    return page(
      <DirectionPage
        language={language()}
        direction={direction}
        due={await this.items.due()}
        years={[thisYear, thisYear - 1, thisYear - 2]}
        mayOpen={(groupBy, group) => this.people.mayOpen(actor, { groupBy, group })}
      />,
      { title: directionTexts(language()).title, noIndex: true },
    );
  }

  @Get('du-bao')
  @Allow('report.read')
  async forecast(@Query({ schema: AskedYear }) { nam }: z.output<typeof AskedYear>) {
    const outlook = await this.forecasts.of(nam ?? this.thisYear(), this.clock.now());
    const { forecast } = directionTexts(language());
    return page(<ForecastPage language={language()} outlook={outlook} />, {
      title: forecast.title(String(outlook.year)),
      noIndex: true,
    });
  }

  private thisYear(): number {
    return Number(todayIn(this.clock).slice(0, 4));
  }
}
