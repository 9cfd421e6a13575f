import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import { formatDay } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  currentRequest,
  Form,
  type FormInput,
  page,
  redirect,
  refuseForm,
  type Language,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { communeOptions } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { UpdatePerson } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { PeopleService } from '../people.service.js';
import { type Person } from '../person.entity.js';
import { SessionsService } from '../sessions.service.js';
import { AccountPage } from './account.page.js';

const SetConsent = z.object({
  purpose: z.enum(['service', 'matching', 'contact', 'sensitive', 'keep_after_closing']),
  isGranted: z.enum(['true', 'false']).transform((value) => value === 'true'),
});
const RevokeSession = z.object({ sessionId: z.uuid() });

const language = (): Language => currentRequest()?.language ?? 'vi';

function valuesOf(person: Person): FormState['values'] {
  return {
    version: String(person.version),
    fullName: person.fullName,
    birthDate: person.birthDate ? formatDay(person.birthDate) : '',
    sex: person.sex ?? '',
    commune: person.commune ?? '',
    email: person.email ?? '',
    language: person.language,
  };
}

/** A person's own account: facts, consents, devices. */
@Controller('tai-khoan')
export class AccountController {
  constructor(
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Allow('account.own')
  async show(@CurrentActor() actor: Actor) {
    const person = await this.people.get(actor.personId);
    return this.render(actor, { values: valuesOf(person), problems: [] }, 200);
  }

  @Post()
  @Allow('account.own')
  async save(@CurrentActor() actor: Actor, @Form(UpdatePerson) form: FormInput<UpdatePerson>) {
    if (!form.ok) return this.render(actor, form, 422);
    try {
      await this.people.update(actor, actor.personId, form.value);
    } catch (error) {
      const text = (code: string) => errorText(code, {}, language()) ?? code;
      return this.render(actor, refuseForm(form, error, text), 422);
    }
    return redirect('/tai-khoan', accountsTexts(language()).account.saved);
  }

  @Post('dong-y')
  @Allow('account.own')
  async setConsent(@CurrentActor() actor: Actor, @Form(SetConsent) form: FormInput<z.output<typeof SetConsent>>) {
    if (form.ok) await this.people.setConsent(actor.personId, form.value.purpose, form.value.isGranted, actor);
    return redirect('/tai-khoan', accountsTexts(language()).account.saved);
  }

  @Post('thiet-bi')
  @Allow('account.own')
  async revoke(@CurrentActor() actor: Actor, @Form(RevokeSession) form: FormInput<z.output<typeof RevokeSession>>) {
    if (form.ok) await this.sessions.revokeOwn(actor, form.value.sessionId);
    return redirect('/tai-khoan', accountsTexts(language()).account.revoked);
  }

  private async render(actor: Actor, form: FormState, status: number) {
    const [sessions, consents] = await Promise.all([
      this.sessions.listOwn(actor),
      this.people.consentsOf(actor.personId),
    ]);
    return page(
      <AccountPage
        language={language()}
        form={form}
        communes={communeOptions()}
        sessions={sessions}
        currentSessionId={actor.sessionId}
        consents={consents}
      />,
      { title: accountsTexts(language()).account.title, status, noIndex: true },
    );
  }
}
