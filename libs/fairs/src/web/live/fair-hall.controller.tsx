import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, Form, type FormInput, page, requestLanguage } from '@app/platform/http';
import { z } from 'zod';
import { DeskPeople } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { TurnCredentials } from '../../live/turn-credentials.js';
import { type SendCommand } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { hallPath } from '../../fair-words.js';
import { FairsService } from '../../fairs.service.js';
import { OfFair } from '../fair-forms.js';
import { HallPage, talkPath } from './fair-hall.pages.js';
import { CommandForm, NOTED, send } from './live-forms.js';
import { deskPath, TalkPage } from './talk.page.js';

const OfTalk = z.object({ conversation: z.uuid() });
type OfTalk = z.output<typeof OfTalk>;

/** A fair that runs for those who take part: the hall, and conversations on both sides. */
@Controller('phien-giao-dich')
export class FairHallController {
  constructor(
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly views: FairViews,
    private readonly people: DeskPeople,
    private readonly commands: FairCommands,
    private readonly turn: TurnCredentials,
  ) {}

  @Get(':id/sanh')
  @Allow('fair.attend')
  async hall(@CurrentActor() { personId }: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getPublic(id);
    const places = await this.views.places(id, personId);
    const [lobby, queues] = await Promise.all([
      this.views.lobby(id),
      this.views.booths((places?.tickets ?? []).filter(({ status }) => status === 'waiting').map(({ booth }) => booth)),
    ]);
    return page(
      <HallPage
        language={requestLanguage()}
        fair={fair}
        personId={personId}
        lobby={lobby}
        places={places}
        queues={queues}
      />,
      { title: `${liveTexts(requestLanguage()).hall} – ${fair.title}`, noIndex: true, scripts: ['fair.js'] },
    );
  }

  @Post(':id/sanh')
  @Allow('fair.attend')
  async inHall(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    const next = ({ kind, conversation }: { kind: string; conversation?: string }) => ({
      path: kind === 'answer' && conversation ? talkPath(conversation) : hallPath(id),
    });
    return send(form, (input) => this.commands.run(actor, input), next, hallPath(id));
  }

  @Get('tro-chuyen/:conversation')
  @Allow('account.own')
  async talk(@CurrentActor() actor: Actor, @Param({ schema: OfTalk }) { conversation }: OfTalk) {
    const talk = await this.views.conversation(actor, conversation);
    const [note, person, colleagues, phone] = await Promise.all([
      talk.person === actor.personId ? null : this.views.noteOf(actor, conversation),
      this.people.inTalk(actor, talk),
      talk.recruiter === actor.personId ? this.views.freeColleagues(actor, talk.booth) : [],
      this.views.phoneOf(actor, talk),
    ]);
    const standing = { personId: actor.personId, today: todayIn(this.clock), hasRelay: this.turn.isConfigured };
    const shown = { talk, note, person, colleagues, phone, ...standing };
    return page(<TalkPage language={requestLanguage()} {...shown} />, {
      title: liveTexts(requestLanguage()).talk,
      noIndex: true,
      mayUse: ['camera', 'microphone'],
      scripts: ['talk.js'],
    });
  }

  @Post('tro-chuyen/:conversation')
  @Allow('account.own')
  async inTalk(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTalk }) { conversation }: OfTalk,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    const talk = await this.views.conversation(actor, conversation);
    const home = talkPath(conversation);
    const next = ({ kind }: { kind: string }) => {
      if (kind === 'hand-over') return { path: deskPath(talk.booth), text: deskTexts(requestLanguage()).handedOver };
      const text = NOTED.includes(kind) ? liveTexts(requestLanguage()).saved : undefined;
      return { path: kind === 'outcome' ? deskPath(talk.booth) : home, ...(text && { text }) };
    };
    return send(form, (input) => this.commands.run(actor, input), next, home);
  }
}
