import { type PersonReach } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Link,
  Notice,
  PageHead,
  Select,
} from '@app/ui';
import { type QuietHours } from '../notification.policy.js';
import { type NotificationKind, type OutsideChannel } from '../notification.template.js';
import { notificationTexts } from '../notification.texts.js';

export const OUTSIDE: readonly OutsideChannel[] = ['mail', 'sms'];

const HOURS = Array.from({ length: 24 }, (_, hour) => {
  const label = `${String(hour).padStart(2, '0')}:00`;
  return { value: label, label };
});

interface NotificationSettingsProps {
  language: Language;
  form: FormState;
  kinds: readonly NotificationKind[];
  reach: PersonReach | null;
  houseQuietHours: QuietHours;
}

export function NotificationSettingsPage(props: NotificationSettingsProps) {
  const { language, form, kinds } = props;
  const texts = notificationTexts(language).settings;
  const channels = OUTSIDE.map((channel) => ({ value: channel, label: texts[channel] }));
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: '/tai-khoan', label: texts.account }]} />
      <MissingReach {...props} />
      <Card>
        <Form action="/tai-khoan/thong-bao">
          <ErrorSummary form={form} />
          {kinds.map((kind) => (
            <Hidden key={kind} name="shown[]" value={kind} />
          ))}
          {kinds.map((kind) => (
            <Choices
              key={kind}
              form={form}
              name={kind}
              label={texts.kinds[kind]}
              hint={texts.kindHints[kind]}
              options={channels}
            />
          ))}
          <QuietHoursFields {...props} />
          <Button>{texts.save}</Button>
        </Form>
      </Card>
    </div>
  );
}

/** What keeps messages from arriving, whatever is ticked below. */
function MissingReach({ language, kinds, reach }: NotificationSettingsProps) {
  const texts = notificationTexts(language).settings;
  const needsConsent = kinds.includes('suggestion') && !reach?.hasContactConsent;
  if (reach?.email && reach.phone && !needsConsent) return null;
  return (
    <Notice>
      {!reach?.email && (
        <p>
          {texts.noEmail} <Link href="/tai-khoan">{texts.addEmail}</Link>
        </p>
      )}
      {!reach?.phone && <p>{texts.noPhone}</p>}
      {needsConsent && <p>{texts.noContactConsent}</p>}
    </Notice>
  );
}

function QuietHoursFields({ language, form, houseQuietHours }: NotificationSettingsProps) {
  const texts = notificationTexts(language).settings;
  return (
    <div class="form-section">
      <Choices
        form={form}
        name="quiet"
        type="radio"
        label={texts.quiet}
        hint={texts.quietHint}
        options={[
          { value: 'house', label: texts.quietHouse(houseQuietHours.from, houseQuietHours.to) },
          { value: 'never', label: texts.quietNever },
          { value: 'own', label: texts.quietOwn },
        ]}
      />
      <div class="field-row">
        <Select form={form} name="quietFrom" label={texts.from} options={HOURS} optional />
        <Select form={form} name="quietTo" label={texts.to} options={HOURS} optional />
      </div>
    </div>
  );
}
