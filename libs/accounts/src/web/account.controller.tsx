import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import { formatDay } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { SetConsent, UpdateContact, UpdatePerson } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { consentTexts } from '../consent.texts.js';
import { PeopleService } from '../people.service.js';
import { type Person } from '../person.entity.js';
import { SessionsService } from '../sessions.service.js';
import { AccountPage, ConsentPage } from './account.page.js';

const RevokeSession = z.object({ sessionId: z.uuid() });

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

const texts = () => accountsTexts(requestLanguage()).account;

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
  async save(
    @CurrentActor() actor: Actor,
    @Form(withProvinceOf(UpdatePerson, 'commune')) form: FormInput<UpdatePerson>,
  ) {
    if (!form.ok) return this.render(actor, form, 422);
    try {
      await this.people.update(actor, actor.personId, form.value);
    } catch (error) {
      return this.render(actor, refused(form, error), 422);
    }
    return redirect('/tai-khoan', texts().saved);
  }

  /** The same for members of staff, whose name and role are their manager's. */
  @Post('lien-he')
  @Allow('account.own')
  async saveContact(@CurrentActor() actor: Actor, @Form(UpdateContact) form: FormInput<UpdateContact>) {
    if (!form.ok) return this.render(actor, form, 422);
    try {
      await this.people.updateContact(actor, form.value);
    } catch (error) {
      return this.render(actor, refused(form, error), 422);
    }
    return redirect('/tai-khoan', texts().saved);
  }

  @Get('dong-y')
  @Allow('account.own')
  async consents(@CurrentActor() actor: Actor) {
    const [consents, history] = await Promise.all([
      this.people.consentsOf(actor.personId),
      this.people.consentHistoryOf(actor.personId),
    ]);
    const staff = history.flatMap(({ recordedBy }) => (recordedBy === null ? [] : [recordedBy]));
    const names = await this.people.namesOf([...new Set(staff)]);
    return page(<ConsentPage language={requestLanguage()} consents={consents} history={history} names={names} />, {
      title: consentTexts(requestLanguage()).title,
      noIndex: true,
    });
  }

  @Post('dong-y')
  @Allow('account.own')
  async setConsent(@CurrentActor() actor: Actor, @Form(SetConsent) form: FormInput<SetConsent>) {
    if (form.ok) await this.people.setConsent(actor.personId, form.value.purpose, form.value.isGranted, actor);
    return redirect('/tai-khoan/dong-y', consentTexts(requestLanguage()).saved);
  }

  @Post('thiet-bi')
  @Allow('account.own')
  async revoke(@CurrentActor() actor: Actor, @Form(RevokeSession) form: FormInput<z.output<typeof RevokeSession>>) {
    if (form.ok) await this.sessions.revokeOwn(actor, form.value.sessionId);
    return redirect('/tai-khoan', texts().revoked);
  }

  @Post('thiet-bi/tat-ca')
  @Allow('account.own')
  async revokeOthers(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    await this.sessions.revokeOthers(actor);
    return redirect('/tai-khoan', texts().revokedOthers);
  }

  private async render(actor: Actor, form: FormState, status: number) {
    const [sessions, consents] = await Promise.all([
      this.sessions.listOwn(actor),
      this.people.consentsOf(actor.personId),
    ]);
    return page(
      <AccountPage
        language={requestLanguage()}
        form={form}

        sessions={sessions}
        currentSessionId={actor.sessionId}
        consents={consents}
        isStaff={this.sessions.isStaff(actor)}
      />,
      { title: texts().title, status, noIndex: true },
    );
  }
}
