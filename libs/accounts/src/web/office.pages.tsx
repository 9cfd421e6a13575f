import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeOptions } from '@app/taxonomy';
import {
  Badge,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  TextField,
} from '@app/ui';
import { type Office } from '../office.entity.js';
import { HOURS_SLOTS } from '../office.schema.js';
import { officeTexts } from '../office.texts.js';
import { calendarTexts } from '../working-calendar.texts.js';
import { isBare } from '../offices.service.js';
import { dayName, openingHoursLines } from '../opening-hours.js';

export const OFFICES = '/can-bo/co-so';
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const SPARE_SLOTS = 2;

/** The centre and its branches, closed ones too. */
export function OfficeListPage({
  language,
  offices,
}: {
  language: Language;
  offices: readonly { office: Office; staff: number }[];
}) {
  const texts = officeTexts(language);
  const bare = offices.find(({ office }) => isBare(office))?.office;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            <LinkButton href={`${OFFICES}/moi`}>{texts.add}</LinkButton>
            <LinkButton href="/can-bo/lich-lam-viec" look="secondary" icon="calendar">
              {calendarTexts(language).title}
            </LinkButton>
          </>
        }
      />
      {bare && (
        <Notice tone="warning">
          <p>{texts.bare}</p>
          <LinkButton href={`${OFFICES}/${bare.id}/sua`} look="secondary">
            {texts.complete}
          </LinkButton>
        </Notice>
      )}
      <div class="list section-small">
        {offices.map(({ office, staff }) => (
          <OfficeItem key={office.id} language={language} office={office} staff={staff} />
        ))}
      </div>
    </>
  );
}

function OfficeItem({ language, office, staff }: { language: Language; office: Office; staff: number }) {
  const texts = officeTexts(language);
  const hours = openingHoursLines(office.openingHours, language);
  return (
    <ListItem
      href={`${OFFICES}/${office.id}`}
      title={office.name}
      subtitle={office.address}
      facts={[
        ...(office.phone ? [{ icon: 'phone' as const, text: formatPhone(office.phone) }] : []),
        {
          icon: 'clock',
          text: hours.map(({ days, times }) => `${days}: ${times}`).join('; ') || texts.noHours,
        },
        { icon: 'map', text: texts.communes(office.communes.length) },
        { icon: 'people', text: texts.staff(staff) },
      ]}
      badges={<OfficeBadges language={language} office={office} />}
    />
  );
}

export function OfficeBadges({ language, office }: { language: Language; office: Office }) {
  const texts = officeTexts(language);
  return (
    <>
      <Badge tone={office.kind === 'centre' ? 'info' : 'neutral'}>{texts[office.kind]}</Badge>
      {office.isOpen ? <Badge tone="success">{texts.open}</Badge> : <Badge tone="warning">{texts.closed}</Badge>}
    </>
  );
}

interface OfficeFormProps {
  language: Language;
  form: FormState;
  /** Null for a new branch. */
  office: Office | null;
  offices: readonly Office[];
}

/** A new branch, or the record of an office to correct. */
export function OfficeFormPage({ language, form, office, offices }: OfficeFormProps) {
  const texts = officeTexts(language);
  return (
    <div class="medium">
      <PageHead
        title={office ? office.name : texts.new.title}
        crumbs={[
          { href: OFFICES, label: texts.title },
          ...(office ? [{ href: `${OFFICES}/${office.id}`, label: office.name }] : []),
        ]}
      />
      <Card>
        <Form action={office ? `${OFFICES}/${office.id}/sua` : `${OFFICES}/moi`}>
          <ErrorSummary form={form} />
          {office ? (
            <Hidden name="version" value={String(form.values['version'] ?? office.version)} />
          ) : (
            <TextField form={form} name="code" label={texts.field.code} hint={texts.field.codeHint} maxLength={8} />
          )}
          <TextField form={form} name="name" label={texts.field.name} maxLength={150} />
          <TextField form={form} name="address" label={texts.field.address} maxLength={200} />
          <TextField form={form} name="phone" label={texts.field.phone} hint={texts.field.phoneHint} type="tel" />
          <HoursFields language={language} form={form} />
          {office?.kind !== 'centre' && (
            <CommuneField language={language} form={form} office={office} offices={offices} />
          )}
          <Button>{office ? texts.detail.save : texts.new.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}

function HoursFields({ language, form }: { language: Language; form: FormState }) {
  const texts = officeTexts(language).field;
  const filled = Math.max(
    0,
    ...Object.keys(form.values).flatMap((key) => {
      const slot = /^hours\.s(\d)\./.exec(key)?.[1];
      return slot === undefined || form.values[key] === '' ? [] : [Number(slot) + 1];
    }),
  );
  const problem = form.problems.find(({ path }) => path === 'hours');
  const shown = Math.min(HOURS_SLOTS, filled + SPARE_SLOTS);
  return (
    <div class="form-section" id="f-hours">
      <h2>{texts.hours}</h2>
      <p class="soft">{texts.hoursHint}</p>
      {problem && <Notice tone="error">{problem.message}</Notice>}
      {Array.from({ length: shown }, (_, slot) => (
        <fieldset key={slot} class="field span-row">
          <legend>{texts.span(slot + 1)}</legend>
          <Choices
            form={form}
            name={`hours.s${slot}.days`}
            label={texts.days}
            options={DAYS.map((day) => ({ value: String(day), label: dayName(day, language, 'short') }))}
          />
          <div class="field-row">
            <TextField form={form} name={`hours.s${slot}.from`} label={texts.from} placeholder="07:30" maxLength={10} />
            <TextField form={form} name={`hours.s${slot}.to`} label={texts.to} placeholder="11:30" maxLength={10} />
          </div>
        </fieldset>
      ))}
      <fieldset class="field span-row">
        <legend>{texts.lunch}</legend>
        <p class="soft">{texts.lunchHint}</p>
        <div class="field-row">
          <TextField form={form} name="lunch.from" label={texts.from} placeholder="11:30" maxLength={10} optional />
          <TextField form={form} name="lunch.to" label={texts.to} placeholder="13:00" maxLength={10} optional />
        </div>
      </fieldset>
    </div>
  );
}

function CommuneField({ language, form, office, offices }: OfficeFormProps) {
  const texts = officeTexts(language).field;
  const others = offices.filter(({ id, isOpen }) => id !== office?.id && isOpen);
  const inChargeOf = (code: string) => others.find(({ communes }) => communes.includes(code));
  return (
    <div class="form-section">
      <Choices
        form={form}
        name="communes"
        label={texts.communes}
        hint={texts.communesHint}
        optional
        options={communeOptions().map(({ value, label }) => {
          const other = inChargeOf(value);
          return { value, label: other ? `${label}: ${texts.communesTaken(other.name)}` : label };
        })}
      />
    </div>
  );
}
