import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Returns, Summary } from '@app/platform/http';
import { z } from 'zod';
import { FairCommands } from '../live/fair-commands.service.js';
import { FairViews } from '../live/fair-views.service.js';
import {
  BoothView,
  CommandAnswer,
  ConversationView,
  DeskView,
  LobbyView,
  PlacesView,
  SendCommand,
} from '../live/live.schema.js';
import { liveNotFound, notCheckedIn } from '../live/live.errors.js';

const OfFair = z.object({ fair: z.uuid() });
type OfFair = z.output<typeof OfFair>;
const OfBooth = z.object({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;
const OfConversation = z.object({ conversation: z.uuid() });
type OfConversation = z.output<typeof OfConversation>;

/** A fair that runs: the views that sockets push, and the commands that they take. */
@Controller('api/v1/live')
export class LiveFairsController {
  constructor(
    private readonly views: FairViews,
    private readonly commands: FairCommands,
  ) {}

  @Get('fairs/:fair/lobby')
  @Allow('account.own')
  @Summary('The hall of a fair: its booths with what they are doing and how many wait')
  @Returns(LobbyView)
  async lobby(@Param({ schema: OfFair }) { fair }: OfFair) {
    return this.views.lobby(fair);
  }

  @Get('fairs/:fair/places')
  @Allow('fair.attend')
  @Summary('The places of the caller in the queues of a fair, and the call they have')
  @Returns(PlacesView)
  async places(@CurrentActor() { personId }: Actor, @Param({ schema: OfFair }) { fair }: OfFair) {
    const places = await this.views.places(fair, personId);
    if (!places) throw notCheckedIn();
    return places;
  }

  @Get('booths/:booth')
  @Allow('account.own')
  @Summary('A booth with the numbers that wait, in their order')
  @Returns(BoothView)
  async booth(@Param({ schema: OfBooth }) { booth }: OfBooth) {
    const [view] = await this.views.booths([booth]);
    if (!view) throw liveNotFound();
    return view;
  }

  @Get('booths/:booth/desk')
  @Allow('account.own')
  @Summary('A booth as its recruiters and the operators of the fair see it')
  @Returns(DeskView)
  async desk(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) { booth }: OfBooth) {
    return this.views.desk(actor, booth);
  }

  @Get('conversations/:conversation')
  @Allow('account.own')
  @Summary('A conversation of the caller, with its messages while they are kept')
  @Returns(ConversationView)
  async conversation(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfConversation }) { conversation }: OfConversation,
  ) {
    return this.views.conversation(actor, conversation);
  }

  @Post('commands')
  @Allow('account.own')
  @Summary('Gives a command in a fair that runs; sent again under its key it counts once')
  @Returns(CommandAnswer)
  async command(@CurrentActor() actor: Actor, @Body({ schema: SendCommand }) input: SendCommand) {
    return this.commands.run(actor, input);
  }
}
