import { Controller, Get, Post } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { type FormState } from '@app/ui';
import { SavePreferences } from '../notification.schema.js';
import { KINDS, type NotificationKind } from '../notification.template.js';
import { notificationTexts } from '../notification.texts.js';
import { type NotificationPreferences, PreferencesService } from '../preferences.service.js';
import { NotificationSettingsPage, OUTSIDE } from './notification-settings.page.js';

/** Kinds that can come to this person; the rest would only be noise on the page. */
function kindsFor(actor: Actor): readonly NotificationKind[] {
  const isSeeker = isAllowed(actor, 'candidate.own');
  const isRecruiter = isAllowed(actor, 'posting.write');
  return KINDS.filter((kind) => {
    if (kind === 'service') return true;
    if (kind === 'posting') return isRecruiter;
    if (kind === 'appointment' || kind === 'suggestion') return isSeeker;
    return isSeeker || isRecruiter;
  });
}

function valuesOf(preferences: NotificationPreferences): FormState['values'] {
  const { from, to } = preferences.quietHours;
  const quiet = preferences.hasOwnQuietHours ? (from === to ? 'never' : 'own') : 'house';
  return {
    ...Object.fromEntries(
      KINDS.map((kind) => [kind, OUTSIDE.filter((channel) => preferences.isWanted(kind, channel))]),
    ),
    quiet,
    quietFrom: quiet === 'own' ? from : '',
    quietTo: quiet === 'own' ? to : '',
  };
}

/** How a person wants to be told. */
@Controller('tai-khoan/thong-bao')
export class NotificationSettingsController {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly people: PeopleService,
  ) {}

  @Get()
  @Allow('account.own')
  async show(@CurrentActor() actor: Actor) {
    const preferences = await this.preferences.of(actor.personId);
    return this.render(actor, { values: valuesOf(preferences), problems: [] }, 200);
  }

  @Post()
  @Allow('account.own')
  async save(@CurrentActor() actor: Actor, @Form(SavePreferences) form: FormInput<SavePreferences>) {
    if (!form.ok) return this.render(actor, form, 422);
    const { shown, quiet, quietFrom, quietTo } = form.value;
    const preferences = shown.flatMap((kind) =>
      OUTSIDE.map((channel) => ({ kind, channel, isOn: form.value[kind].includes(channel) })),
    );
    const own = quiet === 'own' && quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null;
    const quietHours = quiet === 'never' ? { from: '00:00', to: '00:00' } : own;
    await this.preferences.save(actor.personId, preferences, quietHours);
    return redirect('/tai-khoan/thong-bao', notificationTexts(requestLanguage()).settings.saved);
  }

  private async render(actor: Actor, form: FormState, status: number) {
    return page(
      <NotificationSettingsPage
        language={requestLanguage()}
        form={form}
        kinds={kindsFor(actor)}
        reach={await this.people.reachOf(actor.personId)}
        houseQuietHours={this.preferences.houseQuietHours}
      />,
      { title: notificationTexts(requestLanguage()).settings.title, status, noIndex: true },
    );
  }
}
