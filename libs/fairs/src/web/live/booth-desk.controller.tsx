import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, page, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { type SendCommand } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { BoothDeskPage } from './booth-desk.pages.js';
import { talkPath } from './fair-hall.pages.js';
import { CommandForm, send } from './live-forms.js';
import { deskPath } from './talk.page.js';

const OfBooth = z.object({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;

/** The desk of a booth for its recruiters. */
@Controller('nha-tuyen-dung/gian/:booth')
export class BoothDeskController {
  constructor(
    private readonly views: FairViews,
    private readonly commands: FairCommands,
  ) {}

  @Get()
  @Allow('fair.recruit')
  async desk(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) { booth }: OfBooth) {
    const desk = await this.views.desk(actor, booth);
    const ownId = desk.desks.find(({ person }) => person === actor.personId)?.conversation ?? null;
    const own = ownId === null ? null : await this.views.conversation(actor, ownId);
    return page(<BoothDeskPage language={requestLanguage()} personId={actor.personId} desk={desk} own={own} />, {
      title: liveTexts(requestLanguage()).desk,
      noIndex: true,
      scripts: ['fair.js'],
    });
  }

  @Post()
  @Allow('fair.recruit')
  async atDesk(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) { booth }: OfBooth,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    const next = ({ kind, conversation }: { kind: string; conversation?: string }) => ({
      path: kind === 'call-next' && conversation ? talkPath(conversation) : deskPath(booth),
    });
    return send(form, (input) => this.commands.run(actor, input), next, deskPath(booth));
  }
}
