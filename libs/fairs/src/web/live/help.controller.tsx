import { Controller, Get, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Form, type FormInput, page, requestLanguage } from '@app/platform/http';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairHelp } from '../../live/fair-help.service.js';
import { helpTexts } from '../../live/help.texts.js';
import { type CommandAnswer, type SendCommand } from '../../live/live.schema.js';
import { helpBoardPath, talkPath } from '../../fair-words.js';
import { HelpBoardPage } from './help.pages.js';
import { CommandForm, send } from './live-forms.js';

/** People who ask for help at the fairs of an office, and conversations that call for its counsellors. */
@Controller('can-bo/tro-giup-phien')
export class HelpController {
  constructor(
    private readonly help: FairHelp,
    private readonly commands: FairCommands,
  ) {}

  @Get()
  @Allow('fair.help')
  async board(@CurrentActor() actor: Actor) {
    return page(<HelpBoardPage language={requestLanguage()} board={await this.help.board(actor)} />, {
      title: helpTexts(requestLanguage()).title,
      noIndex: true,
      scripts: ['fair.js'],
    });
  }

  @Post()
  @Allow('fair.help')
  async act(@CurrentActor() actor: Actor, @Form(CommandForm) form: FormInput<SendCommand>) {
    const next = ({ kind, conversation }: CommandAnswer) =>
      kind === 'come-in' && conversation
        ? { path: talkPath(conversation) }
        : { path: helpBoardPath(), text: helpTexts(requestLanguage()).done };
    return send(form, (input) => this.commands.run(actor, input), next, helpBoardPath());
  }
}
