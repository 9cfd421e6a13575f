import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { newId } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { PeopleMessages, WriteMessage } from '@app/referrals';
import { type FormState } from '@app/ui';
import { CaseloadLists } from '../caseload-lists.service.js';
import { CaseFilter } from '../caseload.schema.js';
import { peopleMessageTexts } from '../people-message.texts.js';
import { MessageSentPage, PeopleMessagePage } from './people-message.pages.js';

const REFRESH_SECONDS = 3;

const OfMessage = z.object({ id: z.uuid() });

/** `confirmed`: the number of people that stood on the button; without it the text is only looked at. */
const MessageToList = z.intersection(
  WriteMessage,
  CaseFilter.extend({ confirmed: z.coerce.number().int().min(1).optional() }),
);
type MessageToList = z.output<typeof MessageToList>;

const texts = () => peopleMessageTexts(requestLanguage());

/** Writing to everybody on a list of people in a counsellor's charge. */
@Controller('can-bo')
export class PeopleMessageController {
  constructor(
    private readonly lists: CaseloadLists,
    private readonly messages: PeopleMessages,
  ) {}

  @Get('nguoi-phu-trach/tin-nhan')
  @Allow('consultation.record')
  async form(@CurrentActor() actor: Actor, @Query({ schema: CaseFilter }) filter: CaseFilter) {
    return this.ask(actor, filter, { values: { key: newId() }, problems: [] }, 200);
  }

  @Post('nguoi-phu-trach/tin-nhan')
  @Allow('consultation.record')
  async send(@CurrentActor() actor: Actor, @Form(MessageToList) form: FormInput<MessageToList>) {
    const filter = CaseFilter.parse(form.ok ? form.value : form.values);
    if (!form.ok) return this.ask(actor, filter, form, form.problems.length > 0 ? 422 : 200);
    const { confirmed, text } = form.value;
    if (confirmed === undefined) return this.ask(actor, filter, form, 200, text);
    try {
      const personIds = await this.lists.idsUnder(actor, filter);
      return redirect(`/can-bo/tin-nhan/${await this.messages.send(actor, personIds, confirmed, form.value)}`);
    } catch (error) {
      const told = refuseForm(form, error, (code) => errorText(code, {}, requestLanguage()) ?? code);
      return this.ask(actor, filter, told, 422, text);
    }
  }

  @Get('tin-nhan/:id')
  @Allow('consultation.record')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfMessage }) { id }: z.output<typeof OfMessage>) {
    const view = await this.messages.get(actor, id);
    const isRunning = (view.counts.waiting ?? 0) > 0;
    return page(<MessageSentPage language={requestLanguage()} view={view} />, {
      title: isRunning ? texts().running : texts().done,
      noIndex: true,
      ...(isRunning && { refreshSeconds: REFRESH_SECONDS }),
    });
  }

  /** @param text once it has been written: shown as it will read */
  private async ask(actor: Actor, filter: CaseFilter, form: FormState, status: number, text?: string) {
    const [reachable, preview] = await Promise.all([
      this.lists.idsUnder(actor, filter).then((ids) => this.messages.reachable(ids)),
      text === undefined ? null : this.messages.preview(actor, text, 'vi'),
    ]);
    const props = { language: requestLanguage(), filter, reachable, form, preview };
    return page(<PeopleMessagePage {...props} />, { title: texts().title, status, noIndex: true });
  }
}
