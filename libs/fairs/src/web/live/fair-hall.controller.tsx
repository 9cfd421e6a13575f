import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  isAllowed,
  page,
  type PageOptions,
  requestLanguage,
  Sought,
} from '@app/platform/http';
import { type VNode } from 'preact';
import { z } from 'zod';
import { ConversationFiles } from '../../live/conversation-files.service.js';
import { DeskPeople } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { guestTexts } from '../../live/guest.texts.js';
import { TurnCredentials } from '../../live/turn-credentials.js';
import { Ratings } from '../../live/ratings.service.js';
import { type SendCommand } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { hallPath, helpBoardPath, talkPath } from '../../fair-words.js';
import { BoothDocuments } from '../../booth-documents.service.js';
import { BoothsService } from '../../booths.service.js';
import { FairsService } from '../../fairs.service.js';
import { OfFair } from '../fair-forms.js';
import { conversationRoom } from '../../live/rooms.js';
import { HallPage } from './fair-hall.pages.js';
import { InvitationPage } from './invitation.page.js';
import { CommandForm, NOTED, send } from './live-forms.js';
import { SeatBar, SeatFlash } from './seat.pages.js';
import { deskPath, TalkPage } from './talk.page.js';

const OfTalk = z.object({ conversation: z.uuid() });
type OfTalk = z.output<typeof OfTalk>;

/** `tim`: an employer, a kind of work, the number of a booth. */
const FindBooths = z.object({ tim: Sought.default('').catch('') });
type FindBooths = z.output<typeof FindBooths>;

/** A fair that runs for those who take part: the hall, and conversations on both sides. */
@Controller('phien-giao-dich')
export class FairHallController {
  constructor(
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly papers: BoothDocuments,
    private readonly views: FairViews,
    private readonly people: DeskPeople,
    private readonly files: ConversationFiles,
    private readonly ratings: Ratings,
    private readonly commands: FairCommands,
    private readonly turn: TurnCredentials,
  ) {}

  @Get(':id/sanh')
  @Allow('fair.attend')
  async hall(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Query({ schema: FindBooths }) { tim }: FindBooths,
  ) {
    const { personId } = actor;
    const fair = await this.fairs.getAttended(actor, id);
    const places = await this.views.places(id, personId);
    const lobby = await this.views.lobby(id);
    const [documents, work, queues] = await Promise.all([
      this.papers.of(lobby.booths.map(({ booth }) => booth)),
      this.booths.workAt(id),
      this.views.booths((places?.tickets ?? []).filter(({ status }) => status === 'waiting').map(({ booth }) => booth)),
    ]);
    return seated(
      actor,
      <HallPage
        language={requestLanguage()}
        fair={fair}
        personId={personId}
        lobby={lobby}
        work={work}
        documents={documents}
        places={places}
        queues={queues}
        text={tim}
      />,
      { title: `${liveTexts(requestLanguage()).hall} – ${fair.title}`, scripts: ['fair.js'] },
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
  @Allow('fair.talk')
  async talk(@CurrentActor() actor: Actor, @Param({ schema: OfTalk }) { conversation }: OfTalk) {
    const calls = await this.views.callsInto(actor, conversation);
    if (calls.length > 0 && !(await this.views.mayWatch(actor, conversationRoom(conversation)))) {
      const { invitedTitle: title } = guestTexts(requestLanguage());
      const fair = await this.fairs.getShown(calls[0]!.fair);
      return page(<InvitationPage language={requestLanguage()} fair={fair} calls={calls} />, { title, noIndex: true });
    }
    const talk = await this.views.conversation(actor, conversation);
    const isRecruiter = talk.recruiter === actor.personId;
    const [fair, note, person, free, colleagues, documents, rating, phone] = await Promise.all([
      this.fairs.getShown(talk.fair),
      isRecruiter ? this.views.noteOf(actor, conversation) : null,
      this.people.inTalk(actor, talk),
      isRecruiter ? this.views.freeColleagues(actor, talk.booth) : [],
      isRecruiter ? this.views.colleaguesFor(talk) : [],
      talk.person === actor.personId ? this.files.documentsOf(actor.personId) : [],
      this.ratings.own(actor, talk),
      this.views.phoneOf(actor, talk),
    ]);
    const sides = { fair, note, person, free, colleagues, documents, rating, phone };
    const standing = { personId: actor.personId, now: this.clock.now(), hasRelay: this.turn.isConfigured };
    return seated(actor, <TalkPage language={requestLanguage()} talk={talk} {...sides} {...standing} />, {
      title: liveTexts(requestLanguage()).talk,
      mayUse: ['camera', 'microphone'],
      scripts: ['talk.js'],
    });
  }

  @Post('tro-chuyen/:conversation')
  @Allow('fair.talk')
  async inTalk(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTalk }) { conversation }: OfTalk,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    const desk = await this.views.deskOf(actor, conversation);
    const away = desk === null ? helpBoardPath() : deskPath(desk);
    const next = ({ kind }: { kind: string }) => {
      const language = requestLanguage();
      if (kind === 'hand-over') return { path: away, text: deskTexts(language).handedOver };
      if (kind === 'step-out') return { path: away, text: guestTexts(language).left };
      const text = NOTED.includes(kind) ? liveTexts(language).saved : undefined;
      return { path: kind === 'outcome' ? away : talkPath(conversation), ...(text && { text }) };
    };
    return send(form, (input) => this.commands.run(actor, input), next, talkPath(conversation));
  }
}

/** A live page; on a computer of the centre it says for whom that is open, and leads nowhere else. */
function seated(actor: Actor, view: VNode, options: PageOptions) {
  const isSeat = !isAllowed(actor, 'account.own');
  const body = isSeat ? (
    <>
      <SeatFlash flash={currentRequest()!.flash} />
      <SeatBar language={requestLanguage()} name={actor.name} />
      {view}
    </>
  ) : (
    view
  );
  return page(body, { noIndex: true, ...options, ...(isSeat && { layout: 'bare' }) });
}
