import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock, DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { z } from 'zod';
import { DeskPeople } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { type SendCommand } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { deskRoom } from '../../live/rooms.js';
import { talkPath } from '../../fair-words.js';
import { FairsService } from '../../fairs.service.js';
import { OWN_BOOTHS } from '../own-booths.pages.js';
import { BoothDeskPage } from './booth-desk.pages.js';
import { CommandForm, NOTED, send } from './live-forms.js';
import { deskPath } from './talk.page.js';

const OfBooth = z.object({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;

/** The desk of a booth for its recruiters. */
@Controller('nha-tuyen-dung/gian/:booth')
export class BoothDeskController {
  constructor(
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly views: FairViews,
    private readonly people: DeskPeople,
    private readonly commands: FairCommands,
  ) {}

  @Get()
  @Allow('fair.recruit')
  async desk(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) { booth }: OfBooth) {
    const desk = await this.views.desk(actor, booth);
    const ownId = desk.desks.find(({ person }) => person === actor.personId)?.conversation ?? null;
    const own = ownId === null ? null : await this.views.conversation(actor, ownId);
    const [fair, person, note] = await Promise.all([
      this.fairs.getShown(desk.booth.fair),
      own ? this.people.inTalk(actor, own) : this.people.next(actor, booth),
      own && this.views.noteOf(actor, own.id),
    ]);
    const shown = { fair, desk, own, person, note, personId: actor.personId, now: this.clock.now() };
    return page(<BoothDeskPage language={requestLanguage()} {...shown} />, {
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
    const next = ({ kind, conversation }: { kind: string; conversation?: string }) => {
      if (kind === 'call-next' && conversation) return { path: talkPath(conversation) };
      return { path: deskPath(booth), ...(NOTED.includes(kind) && { text: liveTexts(requestLanguage()).saved }) };
    };
    try {
      return await send(form, (input) => this.commands.run(actor, input), next, deskPath(booth));
    } catch (error) {
      const isMissing = error instanceof DomainError && error.kind === 'not-found';
      const isGone = isMissing && !(await this.views.mayWatch(actor, deskRoom(booth)));
      if (!isGone) throw error;
      // A rehearsal takes its booths along, and an employer its recruiters, while the page is open.
      return redirect(OWN_BOOTHS, deskTexts(requestLanguage()).gone, 'warning');
    }
  }
}
