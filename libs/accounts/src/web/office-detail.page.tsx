import { formatDay, formatPhone, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  LinkButton,
  PageHead,
  Table,
  TextField,
} from '@app/ui';
import { type Office } from '../office.entity.js';
import { type CentreNetwork } from '../offices.repository.js';
import { officeTexts } from '../office.texts.js';
import { openingHoursLines } from '../opening-hours.js';
import { OfficeBadges, OFFICES } from './office.pages.js';

export interface OfficeDetailProps {
  language: Language;
  office: Office;
  staff: number;
  networks: readonly CentreNetwork[];
  networkForm: FormState;
  /** Of the machine that asks, to help with registering it. */
  address: string;
  today: LocalDate;
}

/** One office: what people see of it, whether it is open, and its networks. */
export function OfficeDetailPage(props: OfficeDetailProps) {
  const { language, office } = props;
  const texts = officeTexts(language);
  return (
    <>
      <PageHead
        title={office.name}
        crumbs={[{ href: OFFICES, label: texts.title }]}
        actions={
          <>
            <LinkButton href={`${OFFICES}/${office.id}/sua`} icon="edit">
              {texts.detail.edit}
            </LinkButton>
            <LinkButton href="/dich-vu" look="quiet">
              {texts.detail.public}
            </LinkButton>
          </>
        }
      />
      <div class="stack">
        <Card>
          <p class="badges">
            <OfficeBadges language={language} office={office} />
          </p>
          <OfficeFacts {...props} />
        </Card>
        <NetworksCard {...props} />
        {office.kind === 'branch' && <OpenOrClose {...props} />}
      </div>
    </>
  );
}

function OfficeFacts({ language, office, staff }: OfficeDetailProps) {
  const texts = officeTexts(language);
  const hours = openingHoursLines(office.openingHours, language);
  return (
    <Facts
      rows={[
        [texts.field.code, office.code],
        [texts.field.address, office.address],
        [texts.field.phone, office.phone && <a href={`tel:${office.phone}`}>{formatPhone(office.phone)}</a>],
        [
          texts.field.hours,
          hours.length === 0 ? (
            texts.noHours
          ) : (
            <ul class="plain-list">
              {hours.map(({ days, times }) => (
                <li key={days}>
                  {days}: {times}
                </li>
              ))}
            </ul>
          ),
        ],
        [
          texts.field.communes,
          office.communes.length === 0 ? texts.communes(0) : office.communes.map(communeLabel).join(', '),
        ],
        [texts.field.staff, texts.staff(staff)],
      ]}
    />
  );
}

function OpenOrClose({ language, office, staff }: OfficeDetailProps) {
  const texts = officeTexts(language).detail;
  if (!office.isOpen) {
    return (
      <Form action={`${OFFICES}/${office.id}/mo`}>
        <Button look="secondary">{texts.reopen}</Button>
      </Form>
    );
  }
  return (
    <ConfirmPanel
      open={texts.close}
      question={texts.closeQuestion(office.name)}
      action={`${OFFICES}/${office.id}/dong`}
      confirm={texts.close}
    >
      <p>{texts.closeHint}</p>
      {staff > 0 && <p>{texts.closeStaff(staff)}</p>}
    </ConfirmPanel>
  );
}

function NetworksCard(props: OfficeDetailProps) {
  const { language, office, networks, networkForm, address } = props;
  const texts = officeTexts(language).networks;
  return (
    <Card>
      <h2>{texts.title}</h2>
      <p class="soft">{texts.lead}</p>
      {networks.length === 0 ? <p>{texts.none}.</p> : <NetworkTable {...props} />}
      <Form action={`${OFFICES}/${office.id}/mang`}>
        <ErrorSummary form={networkForm} />
        <div class="field-row">
          <TextField
            form={networkForm}
            name="range"
            label={texts.range}
            hint={texts.rangeHint}
            autoComplete="off"
            maxLength={60}
          />
          <TextField form={networkForm} name="label" label={texts.label} hint={texts.labelHint} maxLength={100} />
          <TextField
            form={networkForm}
            name="lastDay"
            label={texts.lastDay}
            hint={texts.lastDayHint}
            inputMode="numeric"
            maxLength={10}
            optional
          />
        </div>
        <p class="small soft">{texts.here(address)}</p>
        <Button look="secondary">{texts.add}</Button>
      </Form>
    </Card>
  );
}

function NetworkTable({ language, office, networks, today }: OfficeDetailProps) {
  const texts = officeTexts(language).networks;
  const until = ({ lastDay }: CentreNetwork) => {
    if (lastDay === null) return texts.always;
    return lastDay < today ? <Badge>{texts.over}</Badge> : formatDay(lastDay);
  };
  return (
    <Table
      caption={texts.title}
      rows={networks}
      rowKey={(network) => network.id}
      columns={[
        { label: texts.label, cell: (network) => network.label },
        { label: texts.range, cell: (network) => network.range.replace(/\/(?:32|128)$/, '') },
        { label: texts.lastDay, cell: until },
        {
          label: '',
          cell: (network) => (
            <Form action={`${OFFICES}/${office.id}/mang/${network.id}/go`} class="inline-form">
              <Button look="quiet">{texts.remove}</Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
