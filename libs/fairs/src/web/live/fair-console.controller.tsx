import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, page, requestLanguage } from '@app/platform/http';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairViews } from '../../live/fair-views.service.js';
import { type SendCommand } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { consolePath } from '../../fair-words.js';
import { FairsService } from '../../fairs.service.js';
import { OfFair } from '../fair-forms.js';
import { FairConsolePage } from './fair-console.pages.js';
import { CommandForm, send } from './live-forms.js';

/** The console of a fair for its operators. */
@Controller('can-bo/phien-giao-dich/:id/dieu-hanh')
export class FairConsoleController {
  constructor(
    private readonly fairs: FairsService,
    private readonly views: FairViews,
    private readonly commands: FairCommands,
  ) {}

  @Get()
  @Allow('fair.operate')
  async console(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getFor(actor, id);
    return page(<FairConsolePage language={requestLanguage()} fair={fair} lobby={await this.views.lobby(id)} />, {
      title: `${liveTexts(requestLanguage()).console} – ${fair.title}`,
      noIndex: true,
      scripts: ['fair.js'],
    });
  }

  @Post()
  @Allow('fair.operate')
  async act(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    const next = () => ({ path: consolePath(id), text: liveTexts(requestLanguage()).done });
    return send(form, (input) => this.commands.run(actor, input), next, consolePath(id));
  }
}
