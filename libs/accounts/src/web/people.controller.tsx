import { Controller, Get, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  Public,
  redirect,
  refuseForm,
  type Language,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { MessageLog } from '@app/platform/sms';
import { communeOptions } from '@app/taxonomy';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { RegisterWalkIn } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { PeopleService } from '../people.service.js';
import { StaffService } from '../staff.service.js';
import { FindPeoplePage, OutboxPage, RegisterWalkInPage } from './people.pages.js';

const FindPeople = z.object({ ten: z.string().max(100).default('') });

const language = (): Language => currentRequest()?.language ?? 'vi';

/** Finding and registering people at the desk. */
@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly staff: StaffService,
    private readonly messages: MessageLog,
  ) {}

  @Get('can-bo/nguoi-lao-dong')
  @Allow('person.find')
  async find(@CurrentActor() actor: Actor, @Query({ schema: FindPeople }) query: z.output<typeof FindPeople>) {
    const people = await this.people.find(actor, query.ten);
    return page(<FindPeoplePage language={language()} text={query.ten} people={people} />, {
      title: accountsTexts(language()).people.title,
      noIndex: true,
    });
  }

  @Get('can-bo/nguoi-lao-dong/moi')
  @Allow('person.register')
  form() {
    return this.showForm(EMPTY_FORM, 200);
  }

  @Post('can-bo/nguoi-lao-dong/moi')
  @Allow('person.register')
  async register(@CurrentActor() actor: Actor, @Form(RegisterWalkIn) form: FormInput<RegisterWalkIn>) {
    if (!form.ok) return this.showForm(form, 422);
    try {
      const person = await this.people.registerWalkIn(actor, form.value);
      return redirect(
        `/can-bo/nguoi-lao-dong?ten=${encodeURIComponent(person.fullName)}`,
        accountsTexts(language()).people.registered(person.fullName),
      );
    } catch (error) {
      return this.showForm(
        refuseForm(form, error, (code) => errorText(code, {}, language()) ?? code),
        422,
      );
    }
  }

  /** Shows the demo's messages; outside of the demo the page does not exist. */
  @Get('hop-tin')
  @Public()
  async outbox() {
    if (!this.messages.isOn) throw new DomainError('kind.not-found', 'not-found');
    const [messages, staffCodes] = await Promise.all([this.messages.list(100), this.staff.demoCodes()]);
    return page(<OutboxPage language={language()} messages={messages} staffCodes={staffCodes} />, {
      title: accountsTexts(language()).outbox.title,
      noIndex: true,
    });
  }

  private showForm(form: FormState, status: number) {
    return page(<RegisterWalkInPage language={language()} form={form} communes={communeOptions()} />, {
      title: accountsTexts(language()).people.registerTitle,
      status,
      noIndex: true,
    });
  }
}
