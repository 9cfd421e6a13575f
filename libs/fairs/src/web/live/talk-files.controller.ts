import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  redirect,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { z } from 'zod';
import { ConversationFiles } from '../../live/conversation-files.service.js';
import { FairCommands } from '../../live/fair-commands.service.js';
import { talkPath } from '../../fair-words.js';
import { told } from './live-forms.js';

const OfTalk = z.object({ conversation: z.uuid() });
type OfTalk = z.output<typeof OfTalk>;
const OfFile = z.object({ conversation: z.uuid(), file: z.uuid() });
type OfFile = z.output<typeof OfFile>;
/** The key makes the same form count once. */
const ShareFile = z.object({ key: z.uuid() });
type ShareFile = z.output<typeof ShareFile>;

/** Files of a conversation: sent by a form, opened by those who are in it. */
@Controller('phien-giao-dich/tro-chuyen/:conversation/tep')
export class TalkFilesController {
  constructor(
    private readonly commands: FairCommands,
    private readonly files: ConversationFiles,
  ) {}

  @Post()
  @Allow('fair.talk')
  async share(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfTalk }) { conversation }: OfTalk,
    @Form(ShareFile) form: FormInput<ShareFile>,
    @Uploads() parts: UploadedPart[],
  ) {
    const home = talkPath(conversation);
    const part = parts.find(({ field }) => field === 'file');
    if (!form.ok || !part)
      return redirect(home, errorText('fair-live.no-file', {}, requestLanguage()) ?? '', 'warning');
    try {
      await this.commands.shareUpload(actor, form.value.key, conversation, part);
    } catch (error) {
      return redirect(home, told(error), 'warning');
    }
    return redirect(home);
  }

  @Get(':file')
  @Allow('fair.talk')
  async open(@CurrentActor() actor: Actor, @Param({ schema: OfFile }) { conversation, file: id }: OfFile) {
    const { file, content } = await this.files.open(actor, conversation, id);
    return download(content, file.name, file.mediaType);
  }
}
