import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Avatar,
  Badge,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  ListItem,
  More,
  PageHead,
  Select,
  Tabs,
  TextField,
} from '@app/ui';
import { type Office } from '../office.entity.js';
import { STAFF_ROLES } from '../roles.js';
import { type StaffRow } from '../staff.repository.js';
import { staffTexts } from '../staff.texts.js';

export const STAFF = '/can-bo/tai-khoan-can-bo';

interface StaffListProps {
  language: Language;
  text: string;
  isDisabled: boolean;
  rows: readonly StaffRow[];
  next: string | null;
  hasPrevious: boolean;
  ownId: string;
}

/** Members of staff, those who work and those who are shut out. */
export function StaffListPage(props: StaffListProps) {
  const { language, text, isDisabled, rows } = props;
  const texts = staffTexts(language).list;
  const form: FormState = { values: { ten: text }, problems: [] };
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={<LinkButton href={`${STAFF}/moi`}>{texts.add}</LinkButton>}
      />
      <Tabs
        label={texts.tabs}
        items={[
          { href: STAFF, label: texts.active, isCurrent: !isDisabled },
          { href: `${STAFF}?khoa=true`, label: texts.disabled, isCurrent: isDisabled },
        ]}
      />
      <Form action={STAFF} method="get" class="searchbar">
        {isDisabled && <input type="hidden" name="khoa" value="true" />}
        <TextField form={form} name="ten" label={texts.search} type="search" />
        <span />
        <Button icon="search">{texts.find}</Button>
      </Form>
      <section class="section-small">
        <h2 class="visually-hidden">{isDisabled ? texts.disabled : texts.active}</h2>
        {rows.length === 0 ? (
          <EmptyState title={isDisabled && text === '' ? texts.noneDisabled : texts.none} icon="people">
            {text !== '' && <p>{texts.noneHint}</p>}
          </EmptyState>
        ) : (
          <div class="list">
            {rows.map((row) => (
              <StaffItem key={row.id} language={language} row={row} isOwn={row.id === props.ownId} />
            ))}
          </div>
        )}
        <More next={props.next} hasPrevious={props.hasPrevious} />
      </section>
    </>
  );
}

function StaffItem({ language, row, isOwn }: { language: Language; row: StaffRow; isOwn: boolean }) {
  const texts = staffTexts(language);
  return (
    <ListItem
      href={`${STAFF}/${row.id}`}
      title={row.fullName}
      media={<Avatar name={row.fullName} kind="person" />}
      subtitle={`${texts.roles[row.role as keyof typeof texts.roles]} · ${row.officeName}`}
      facts={[
        { icon: 'lock', text: row.login },
        {
          icon: 'clock',
          text: row.lastSignInAt ? texts.list.lastSignIn(formatInstant(row.lastSignInAt)) : texts.list.never,
        },
      ]}
      badges={
        <>
          {isOwn && <Badge tone="info">{texts.state.self}</Badge>}
          <StaffState language={language} member={row} />
        </>
      }
    />
  );
}

/** How an account stands. */
export function StaffState({
  language,
  member,
}: {
  language: Language;
  member: Pick<StaffRow, 'isDisabled' | 'isReady'>;
}) {
  const texts = staffTexts(language).state;
  if (member.isDisabled) return <Badge tone="error">{texts.disabled}</Badge>;
  return member.isReady ? (
    <Badge tone="success">{texts.ready}</Badge>
  ) : (
    <Badge tone="warning" icon="clock">
      {texts.waiting}
    </Badge>
  );
}

/** What a manager decides about a member. */
export function StaffFields({
  language,
  form,
  offices,
}: {
  language: Language;
  form: FormState;
  offices: readonly Office[];
}) {
  const texts = staffTexts(language);
  return (
    <>
      <TextField
        form={form}
        name="email"
        label={texts.form.email}
        hint={texts.form.emailHint}
        type="email"
        autoComplete="off"
        optional
      />
      <Select
        form={form}
        name="role"
        label={texts.form.role}
        options={STAFF_ROLES.map((role) => ({ value: role, label: texts.roles[role as keyof typeof texts.roles] }))}
      />
      <Select
        form={form}
        name="officeId"
        label={texts.form.office}
        options={offices.map((office) => ({ value: office.id, label: office.name }))}
      />
    </>
  );
}

export function InviteStaffPage({
  language,
  form,
  offices,
}: {
  language: Language;
  form: FormState;
  offices: readonly Office[];
}) {
  const texts = staffTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.form.title} lead={texts.form.lead} crumbs={[{ href: STAFF, label: texts.list.title }]} />
      <Card>
        <Form action={`${STAFF}/moi`}>
          <ErrorSummary form={form} />
          <TextField form={form} name="fullName" label={texts.form.fullName} autoComplete="off" maxLength={100} />
          <TextField
            form={form}
            name="login"
            label={texts.form.login}
            hint={texts.form.loginHint}
            autoComplete="off"
            maxLength={40}
          />
          <StaffFields language={language} form={form} offices={offices} />
          <Button>{texts.form.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}
