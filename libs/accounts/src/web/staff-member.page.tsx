import { formatDay, formatInstant, localDateOf } from '@app/kernel';
import { type AuditRecord } from '@app/platform/audit';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  Choices,
  ConfirmPanel,
  EMPTY_FORM,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  PageHead,
  TextField,
  Timeline,
} from '@app/ui';
import { type Office } from '../office.entity.js';
import { type StaffMember } from '../staff.repository.js';
import { staffTexts } from '../staff.texts.js';
import { STAFF, StaffFields, StaffState } from './staff-list.pages.js';

export interface StaffMemberProps {
  language: Language;
  member: StaffMember;
  form: FormState;
  offices: readonly Office[];
  history: readonly AuditRecord[];
  /** Names of those who did something, by id. */
  names: ReadonlyMap<string, string>;
  isOwn: boolean;
  now: Date;
}

/** One account: who, what it may do, how it stands, and what can be done about it. */
export function StaffMemberPage(props: StaffMemberProps) {
  const { language, member, isOwn } = props;
  const texts = staffTexts(language);
  return (
    <>
      <PageHead
        title={member.fullName}
        lead={`${texts.roles[member.role as keyof typeof texts.roles]} · ${member.officeName}`}
        crumbs={[{ href: STAFF, label: texts.list.title }]}
        actions={<StaffState language={language} member={member} />}
      />
      <div class="columns columns-aside">
        <div class="stack">
          {isOwn ? (
            <Notice>
              <p>{texts.member.own}</p>
              <LinkButton href="/tai-khoan/bao-mat" look="secondary" icon="lock">
                {texts.member.ownLink}
              </LinkButton>
            </Notice>
          ) : (
            <EditCard {...props} />
          )}
          <HistoryCard {...props} />
        </div>
        <div class="stack">
          <AccountCard {...props} />
          {!isOwn && <StepsCard language={language} member={member} />}
        </div>
      </div>
    </>
  );
}

function EditCard({ language, member, form, offices }: StaffMemberProps) {
  const texts = staffTexts(language);
  return (
    <Card>
      <h2>{texts.member.edit}</h2>
      <Form action={`${STAFF}/${member.id}`}>
        <ErrorSummary form={form} />
        <Hidden name="version" value={String(form.values['version'] ?? member.version)} />
        <TextField form={form} name="fullName" label={texts.form.fullName} autoComplete="off" maxLength={100} />
        <StaffFields language={language} form={form} offices={offices} />
        <Button>{texts.member.save}</Button>
      </Form>
    </Card>
  );
}

function AccountCard({ language, member, now }: StaffMemberProps) {
  const texts = staffTexts(language).member;
  const until = member.setupExpiresAt;
  return (
    <Card>
      <h2>{texts.account}</h2>
      <Facts
        rows={[
          [staffTexts(language).form.login, member.login],
          [texts.lastSignIn, member.lastSignInAt ? formatInstant(member.lastSignInAt) : texts.never],
          [texts.openSessions, String(member.openSessions)],
          [texts.recoveryCodes, member.isReady && String(member.recoveryCount)],
          [texts.setupUntil, until && until > now && formatDay(localDateOf(until))],
        ]}
      />
      {until && until <= now && <Notice tone="warning">{texts.setupOver}</Notice>}
    </Card>
  );
}

function StepsCard({ language, member }: Pick<StaffMemberProps, 'language' | 'member'>) {
  const texts = staffTexts(language).member;
  const base = `${STAFF}/${member.id}`;
  if (member.isDisabled) {
    return (
      <Card>
        <h2>{texts.steps}</h2>
        <Form action={`${base}/mo-khoa`}>
          <Button look="secondary">{texts.enable}</Button>
        </Form>
      </Card>
    );
  }
  return (
    <Card>
      <h2>{texts.steps}</h2>
      {!member.isReady && (
        <Form action={`${base}/phieu`}>
          <Button look="secondary" icon="print">
            {texts.renew}
          </Button>
          <p class="small soft">{texts.renewHint}</p>
        </Form>
      )}
      {member.isReady && (
        <ConfirmPanel
          open={texts.reset}
          question={texts.resetQuestion(member.fullName)}
          action={`${base}/dat-lai`}
          confirm={texts.resetConfirm}
          look="secondary"
          icon="lock"
        >
          <p>{texts.resetHint}</p>
          <Choices
            form={{ ...EMPTY_FORM, values: { lost: 'authenticator' } }}
            name="lost"
            type="radio"
            label={texts.lost}
            options={[
              { value: 'authenticator', label: texts.lostAuthenticator },
              { value: 'everything', label: texts.lostEverything },
            ]}
          />
        </ConfirmPanel>
      )}
      <ConfirmPanel
        open={texts.disable}
        question={texts.disableQuestion(member.fullName)}
        action={`${base}/khoa`}
        confirm={texts.disable}
      >
        <p>{texts.disableHint}</p>
      </ConfirmPanel>
    </Card>
  );
}

function HistoryCard({ language, history, names }: StaffMemberProps) {
  const texts = staffTexts(language);
  const titleOf = (action: string) => texts.history[action as keyof typeof texts.history] ?? action;
  const byWhom = ({ actorId }: AuditRecord) => (actorId ? names.get(actorId) : undefined) ?? texts.member.system;
  return (
    <Card>
      <h2>{texts.member.history}</h2>
      <Timeline
        moments={history.map((record, index) => ({
          key: String(index),
          when: formatInstant(record.at),
          title: titleOf(record.action),
          detail: texts.member.by(byWhom(record)),
        }))}
      />
    </Card>
  );
}
