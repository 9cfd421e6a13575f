import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ConfirmPanel,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  LinkButton,
  Notice,
  PageHead,
  Tabs,
} from '@app/ui';
import { type Employer } from '../employer.entity.js';
import { employerTexts } from '../employer.texts.js';
import { type EmployerTransition } from '../employers.repository.js';
import { organisationTexts } from '../organisation.texts.js';
import { type OpenInvitation, type OpenRequest, type RecruiterRow } from '../recruiters.repository.js';
import { EmployerFacts, EmployerFields, EmployerLog, Logo, LogoCard, Papers, StatusBadge } from './employer-parts.js';
import { InviteCard, RecruiterTable, RequestCard } from './recruiter-parts.js';
import { StandingNotice, type Standing, VerificationTrack } from './standing-notice.js';

export const OWN = '/nha-tuyen-dung/to-chuc';

interface HeadProps {
  language: Language;
  employer: Employer;
  current: 'about' | 'recruiters';
  openRequests?: number;
}

function Head({ language, employer, current, openRequests }: HeadProps) {
  const texts = organisationTexts(language);
  return (
    <>
      <PageHead
        title={employer.name}
        crumbs={[{ href: '/nha-tuyen-dung', label: texts.hub.title }]}
        media={<Logo employer={employer} size="large" />}
        actions={<StatusBadge language={language} status={employer.status} />}
      />
      <Tabs
        label={texts.organisation.tabs}
        items={[
          { href: OWN, label: texts.organisation.about, isCurrent: current === 'about' },
          {
            href: `${OWN}/nguoi-tuyen-dung`,
            label: texts.hub.recruiters,
            isCurrent: current === 'recruiters',
            count: openRequests || undefined,
          },
        ]}
      />
    </>
  );
}

export interface OrganisationProps {
  language: Language;
  standing: Standing;
  papers: readonly StoredFile[];
  log: readonly EmployerTransition[];
  paperForm?: FormState;
  logoForm?: FormState;
}

/** The organisation as its own people see it. */
export function OrganisationPage({ language, standing, papers, log, paperForm, logoForm }: OrganisationProps) {
  const texts = organisationTexts(language).organisation;
  const { employer } = standing;
  const isLocked = employer.status === 'suspended';
  const mayRemove = employer.status === 'draft' || employer.status === 'rejected';
  return (
    <>
      <Head language={language} employer={employer} current="about" />
      <div class="columns columns-aside">
        <div class="stack">
          {employer.status !== 'suspended' && employer.status !== 'verified' && (
            <VerificationTrack language={language} standing={standing} />
          )}
          <StandingNotice language={language} standing={standing} />
          <Card>
            <h2>{texts.about}</h2>
            <EmployerFacts language={language} employer={employer} />
            {!isLocked && (
              <LinkButton href={`${OWN}/sua`} look="secondary" icon="edit">
                {employerTexts(language).edit}
              </LinkButton>
            )}
          </Card>
          <Papers
            language={language}
            base={OWN}
            papers={papers}
            form={paperForm ?? EMPTY_FORM}
            mayAdd={!isLocked}
            mayRemove={mayRemove}
          />
        </div>
        <div class="stack">
          {!isLocked && <LogoCard language={language} base={OWN} employer={employer} form={logoForm ?? EMPTY_FORM} />}
          <Card>
            <h2>{texts.log}</h2>
            <EmployerLog language={language} log={log} />
          </Card>
        </div>
      </div>
    </>
  );
}

interface EditProps {
  language: Language;
  form: FormState;
  isVerified: boolean;
  /** Somebody else saved in between. */
  isConflict: boolean;
}

export function EditOrganisationPage({ language, form, isVerified, isConflict }: EditProps) {
  const texts = organisationTexts(language).organisation;
  return (
    <div class="narrow">
      <PageHead title={texts.editTitle} crumbs={[{ href: OWN, label: texts.title }]} />
      {isVerified && <Notice>{texts.verifiedWarning}</Notice>}
      <Card>
        <Form action={`${OWN}/sua`}>
          <ErrorSummary form={form} />
          {isConflict && (
            <p>
              <Link href={`${OWN}/sua`}>{texts.reload}</Link>
            </p>
          )}
          <EmployerFields language={language} form={form} />
          <Button>{employerTexts(language).save}</Button>
        </Form>
      </Card>
    </div>
  );
}

export interface RecruitersPageProps {
  language: Language;
  employer: Employer;
  recruiters: readonly RecruiterRow[];
  invitations: readonly OpenInvitation[];
  requests: readonly OpenRequest[];
  mayManage: boolean;
  ownPersonId: string;
  form: FormState;
}

export function RecruitersPage(props: RecruitersPageProps) {
  const { language, employer, recruiters, mayManage, ownPersonId } = props;
  const texts = organisationTexts(language).organisation;
  const own = recruiters.find(({ personId }) => personId === ownPersonId);
  const mayLeave = own && (!own.isOwner || recruiters.filter(({ isOwner }) => isOwner).length > 1);
  return (
    <>
      <Head language={language} employer={employer} current="recruiters" openRequests={props.requests.length} />
      <div class="stack medium">
        {mayManage && <RequestCard language={language} base={OWN} requests={props.requests} />}
        <Card>
          <h2>{employerTexts(language).recruiters.title}</h2>
          <RecruiterTable
            language={language}
            base={OWN}
            recruiters={recruiters}
            mayManage={mayManage}
            ownPersonId={ownPersonId}
          />
          {!mayManage && <p class="soft">{texts.ownersOnly}</p>}
        </Card>
        {mayManage && <InviteCard language={language} base={OWN} invitations={props.invitations} form={props.form} />}
        {mayLeave && (
          <ConfirmPanel
            open={texts.leave}
            question={texts.leaveQuestion}
            action={`${OWN}/nguoi-tuyen-dung/thoi`}
            confirm={texts.leaveConfirm}
            look="secondary"
          >
            <p>{texts.leaveWhat}</p>
          </ConfirmPanel>
        )}
      </div>
    </>
  );
}
