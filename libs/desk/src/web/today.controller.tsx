import { Controller, Get } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { type Actor, Allow, CurrentActor, currentRequest, type Language, page } from '@app/platform/http';
import { deskTexts } from '../desk.texts.js';
import { TodayService } from '../today.service.js';
import { TodayPage } from './today.page.js';

const language = (): Language => currentRequest()?.language ?? 'vi';

/** Where staff begin. */
@Controller('can-bo')
export class TodayController {
  constructor(
    private readonly today: TodayService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('desk.open')
  async show(@CurrentActor() actor: Actor) {
    const waiting = await this.today.waitingFor(actor);
    const day = new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'vi-VN', {
      dateStyle: 'full',
      timeZone: 'Asia/Ho_Chi_Minh',
    }).format(this.clock.now());
    return page(<TodayPage language={language()} actor={actor} day={day} waiting={waiting} />, {
      title: deskTexts(language()).today.title,
      noIndex: true,
    });
  }
}
