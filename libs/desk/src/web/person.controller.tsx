import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, page, redirect, requestLanguage } from '@app/platform/http';
import { FindMoments } from '../person-moments.schema.js';
import { PersonScreens } from '../person-screens.service.js';
import { personTexts } from '../person.texts.js';
import { PersonPage } from './person.page.js';
import { PersonTimelinePage } from './person-timeline.page.js';

const OfPerson = z.object({ id: z.uuid() });

/** One person on one screen, for staff. */
@Controller('can-bo/nguoi-lao-dong/:id')
export class PersonController {
  constructor(
    private readonly screens: PersonScreens,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('person.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>) {
    const survivor = await this.screens.survivorOf(id);
    if (survivor) return redirect(`/can-bo/nguoi-lao-dong/${survivor}`);
    const language = requestLanguage();
    const screen = await this.screens.open(actor, id, language);
    const now = this.clock.now();
    return page(
      <PersonPage language={language} actor={actor} screen={screen} now={now} today={todayIn(this.clock)} />,
      {
        title: screen.person.fullName,
        noIndex: true,
      },
    );
  }

  @Get('dien-bien')
  @Allow('person.read')
  async timeline(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: z.output<typeof OfPerson>,
    @Query({ schema: FindMoments }) { sau }: FindMoments,
  ) {
    const language = requestLanguage();
    const { person, timeline } = await this.screens.openTimeline(actor, id, language, sau);
    const props = { language, person, timeline, now: this.clock.now(), isFirst: sau === null };
    return page(<PersonTimelinePage {...props} />, {
      title: personTexts(language).timelineOf(person.fullName),
      noIndex: true,
    });
  }
}
