import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  PageHead,
  Select,
  TextArea,
} from '@app/ui';
import { type Needed } from '../employer.completeness.js';
import { employerDeskTexts } from '../employer-desk.texts.js';
import { type Employer } from '../employer.entity.js';
import { canDo, EVIDENCE, REJECT_REASONS, SUSPEND_REASONS } from '../employer.lifecycle.js';
import { employerTexts, type EmployerTexts } from '../employer.texts.js';
import { type EmployerTransition } from '../employers.repository.js';
import { type OpenInvitation, type OpenRequest, type RecruiterRow } from '../recruiters.repository.js';
import { DESK } from './employer-desk.pages.js';
import { EmployerFacts, EmployerLog, Logo, LogoCard, Papers, StatusBadge } from './employer-parts.js';
import { InviteCard, RecruiterTable, RequestCard } from './recruiter-parts.js';

/** What a member of staff may do with the record that is open. */
export interface Powers {
  mayEdit: boolean;
  mayDecide: boolean;
  maySuspend: boolean;
  mayReadPapers: boolean;
  /** Recruits for this very organisation. */
  isOwn: boolean;
}

export interface EmployerCaseProps {
  language: Language;
  employer: Employer;
  missing: readonly Needed[];
  papers: readonly StoredFile[];
  log: readonly EmployerTransition[];
  names: ReadonlyMap<string, string>;
  recruiters: readonly RecruiterRow[];
  invitations: readonly OpenInvitation[];
  requests: readonly OpenRequest[];
  powers: Powers;
  paperForm?: FormState;
  logoForm?: FormState;
  inviteForm?: FormState;
}

/** An employer as the staff see it: facts, papers, recruiters, decisions, log. */
export function EmployerCasePage(props: EmployerCaseProps) {
  const { language, employer, powers } = props;
  const texts = employerDeskTexts(language);
  const base = `${DESK}/${employer.id}`;
  const by = ({ actorId }: EmployerTransition) =>
    texts.detail.by((actorId && props.names.get(actorId)) || texts.detail.system);
  return (
    <>
      <PageHead
        title={employer.name}
        crumbs={[{ href: DESK, label: texts.list.title }]}
        media={<Logo employer={employer} size="large" />}
        actions={
          <span class="badges">
            <StatusBadge language={language} status={employer.status} />
            {employer.isTrusted && <Badge tone="info">{employerTexts(language).trusted}</Badge>}
          </span>
        }
      />
      <div class="columns columns-aside">
        <div class="stack">
          <Decisions language={language} employer={employer} missing={props.missing} powers={powers} />
          <Card>
            <h2>{texts.detail.facts}</h2>
            <EmployerFacts language={language} employer={employer} />
            {powers.mayEdit && (
              <div class="actions">
                <LinkButton href={`${base}/sua`} look="secondary" icon="edit">
                  {texts.detail.edit}
                </LinkButton>
                <LinkButton href={`${base}/tin`} look="secondary" icon="briefcase">
                  {texts.detail.postings}
                </LinkButton>
                <LinkButton href={`${base}/nhap`} look="secondary" icon="upload">
                  {texts.detail.import}
                </LinkButton>
              </div>
            )}
          </Card>
          {powers.mayReadPapers && (
            <Papers
              language={language}
              base={base}
              papers={props.papers}
              form={props.paperForm ?? EMPTY_FORM}
              mayAdd={powers.mayEdit}
              mayRemove={powers.mayEdit && (employer.status === 'draft' || employer.status === 'rejected')}
              lead={texts.detail.papersAudited}
              none={texts.detail.papersNone}
            />
          )}
          {powers.mayEdit && <Recruiters {...props} base={base} />}
        </div>
        <div class="stack">
          <Card>
            <h2>{texts.detail.log}</h2>
            <EmployerLog language={language} log={props.log} by={by} />
          </Card>
          {powers.mayEdit && (
            <LogoCard language={language} base={base} employer={employer} form={props.logoForm ?? EMPTY_FORM} />
          )}
        </div>
      </div>
    </>
  );
}

function Recruiters(props: EmployerCaseProps & { base: string }) {
  const { language, base, recruiters } = props;
  const texts = employerDeskTexts(language).detail;
  return (
    <>
      <RequestCard language={language} base={base} requests={props.requests} lead={texts.requestsLead} />
      <Card>
        <h2>{employerTexts(language).recruiters.title}</h2>
        <RecruiterTable language={language} base={base} recruiters={recruiters} mayManage ownPersonId={null} />
      </Card>
      <InviteCard
        language={language}
        base={base}
        invitations={props.invitations}
        form={props.inviteForm ?? EMPTY_FORM}
        hint={texts.inviteHint}
      />
    </>
  );
}

interface DecisionsProps {
  language: Language;
  employer: Employer;
  missing: readonly Needed[];
  powers: Powers;
}

/** What may be decided about this employer now, by this member of staff. */
function Decisions({ language, employer, missing, powers }: DecisionsProps) {
  const texts = employerDeskTexts(language).detail;
  const { field } = employerTexts(language);
  const base = `${DESK}/${employer.id}`;
  if (powers.isOwn) return <Notice tone="warning">{texts.ownConflict}</Notice>;
  if (!powers.mayDecide) return null;
  return (
    <Card>
      <h2>{texts.decide}</h2>
      {employer.status !== 'verified' && (
        <p class="soft">
          {missing.length === 0
            ? texts.nothingMissing
            : `${texts.missing}: ${missing.map((name) => field[name].toLocaleLowerCase(language)).join(', ')}.`}
        </p>
      )}
      <div class="actions">
        {canDo('verify', employer.status) && (
          <LinkButton href={`${base}/xac-minh`} icon="verified">
            {texts.verify}
          </LinkButton>
        )}
        {canDo('reject', employer.status) && (
          <LinkButton href={`${base}/tu-choi`} look="secondary">
            {texts.reject}
          </LinkButton>
        )}
        {employer.status === 'verified' && <Trust language={language} employer={employer} base={base} />}
        {powers.maySuspend && canDo('suspend', employer.status) && (
          <LinkButton href={`${base}/tam-ngung`} look="danger">
            {texts.suspend}
          </LinkButton>
        )}
        {powers.maySuspend && employer.status === 'suspended' && (
          <LinkButton href={`${base}/khoi-phuc`}>{texts.reinstate}</LinkButton>
        )}
      </div>
      {!powers.maySuspend && <p class="soft small">{texts.managersOnly}</p>}
    </Card>
  );
}

function Trust({ language, employer, base }: { language: Language; employer: Employer; base: string }) {
  const texts = employerDeskTexts(language).detail;
  const { isTrusted } = employer;
  return (
    <ConfirmPanel
      open={isTrusted ? texts.distrust : texts.trust}
      question={isTrusted ? texts.distrustQuestion : texts.trustQuestion}
      action={`${base}/tin-cay`}
      confirm={isTrusted ? texts.distrust : texts.trust}
      look="secondary"
    >
      <p>{isTrusted ? texts.distrustWhat : texts.trustWhat}</p>
      <Hidden name="isTrusted" value={String(!isTrusted)} />
    </ConfirmPanel>
  );
}

export type Decision = 'verify' | 'reject' | 'suspend' | 'reinstate';

const PATHS: Record<Decision, string> = {
  verify: 'xac-minh',
  reject: 'tu-choi',
  suspend: 'tam-ngung',
  reinstate: 'khoi-phuc',
};

interface DecisionPageProps {
  language: Language;
  employer: Employer;
  decision: Decision;
  form: FormState;
}

/** A decision asked for on a page of its own: what will happen, the reason, and one button. */
export function DecisionPage({ language, employer, decision, form }: DecisionPageProps) {
  const texts = employerDeskTexts(language);
  const { detail } = texts;
  const words = {
    verify: { title: detail.verifyTitle, what: null, confirm: detail.verify, note: detail.noteForStaff },
    reject: { title: detail.rejectQuestion, what: null, confirm: detail.rejectConfirm, note: detail.noteForEmployer },
    suspend: {
      title: detail.suspendQuestion,
      what: detail.suspendWhat,
      confirm: detail.suspendConfirm,
      note: detail.noteForEmployer,
    },
    reinstate: {
      title: detail.reinstateQuestion,
      what: detail.reinstateWhat,
      confirm: detail.reinstate,
      note: detail.noteForStaff,
    },
  }[decision];
  const base = `${DESK}/${employer.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={words.title}
        lead={[employer.name, employer.taxCode].filter(Boolean).join(' · ')}
        crumbs={[
          { href: DESK, label: texts.list.title },
          { href: base, label: employer.name },
        ]}
      />
      {words.what && <Notice tone="warning">{words.what}</Notice>}
      <Card>
        <Form action={`${base}/${PATHS[decision]}`}>
          <ErrorSummary form={form} />
          <Hidden name="version" value={String(form.values['version'] ?? employer.version)} />
          <Grounds language={language} decision={decision} form={form} />
          <TextArea
            form={form}
            name="note"
            label={detail.note}
            hint={words.note}
            rows={3}
            maxLength={500}
            optional={decision === 'verify' || decision === 'reject'}
          />
          <div class="actions">
            <Button look={decision === 'suspend' ? 'danger' : 'primary'}>{words.confirm}</Button>
            <LinkButton href={base} look="quiet">
              {detail.cancel}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </div>
  );
}

/** The list from which the ground of a decision is chosen; reinstating has none. */
function Grounds({ language, decision, form }: Pick<DecisionPageProps, 'language' | 'decision' | 'form'>) {
  const { detail } = employerDeskTexts(language);
  const texts: EmployerTexts = employerTexts(language);
  switch (decision) {
    case 'verify':
      return (
        <Select
          form={form}
          name="evidence"
          label={detail.evidence}
          options={EVIDENCE.map((value) => ({ value, label: texts.evidence[value] }))}
        />
      );
    case 'reject':
      return (
        <Select
          form={form}
          name="reason"
          label={detail.reason}
          options={REJECT_REASONS.map((value) => ({ value, label: texts.rejectReason[value] }))}
        />
      );
    case 'suspend':
      return (
        <Select
          form={form}
          name="reason"
          label={detail.reason}
          options={SUSPEND_REASONS.map((value) => ({ value, label: texts.suspendReason[value] }))}
        />
      );
    case 'reinstate':
      return null;
  }
}
