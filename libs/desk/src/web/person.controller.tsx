import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Clock, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, page, redirect, requestLanguage } from '@app/platform/http';
import { PersonScreens } from '../person-screens.service.js';
import { PersonPage } from './person.page.js';

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
    const screen = await this.screens.open(actor, id);
    return page(<PersonPage language={requestLanguage()} actor={actor} screen={screen} today={todayIn(this.clock)} />, {
      title: screen.person.fullName,
      noIndex: true,
    });
  }
}
