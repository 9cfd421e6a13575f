import { type ComponentChildren } from 'preact';
import { formatDay, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Link, LinkButton, Notice, StatusTrack } from '@app/ui';
import { type Needed } from '../employer.completeness.js';
import { type Employer } from '../employer.entity.js';
import { employerTexts } from '../employer.texts.js';
import { type EmployerTransition } from '../employers.repository.js';
import { organisationTexts } from '../organisation.texts.js';
import { reasonOf } from './employer-parts.js';
import { OneButton } from './recruiter-parts.js';

/** How an organisation stands, and what it lacks. */
export interface Standing {
  employer: Employer;
  missing: readonly Needed[];
  hasPapers: boolean;
  /** The last step that was taken. */
  last: EmployerTransition | undefined;
}

interface Props {
  language: Language;
  standing: Standing;
  /** Leads to the page of the organisation, where something can be done. */
  withLink?: boolean;
}

/** What recruiters have to know of their organisation's standing, and the next step. */
export function StandingNotice({ language, standing, withLink = false }: Props) {
  const texts = organisationTexts(language).organisation;
  const { employer, last } = standing;
  const reason = last ? reasonOf(last, employerTexts(language)) : '';
  const way = withLink ? <LinkButton href="/nha-tuyen-dung/to-chuc">{texts.complete}</LinkButton> : null;
  switch (employer.status) {
    case 'draft':
      return <NextStep language={language} standing={standing} label={texts.submit} way={way} />;
    case 'rejected':
      return (
        <>
          <Notice tone="warning" title={texts.rejectedTitle}>
            {reason && <p>{texts.reason(reason)}</p>}
          </Notice>
          <NextStep language={language} standing={standing} label={texts.submitAgain} way={way} />
        </>
      );
    case 'submitted':
      return (
        <Notice title={texts.waitingTitle}>
          <p>{employer.submittedAt && texts.waiting(formatDay(localDateOf(employer.submittedAt)))}</p>
        </Notice>
      );
    case 'suspended':
      return (
        <Notice tone="error" title={texts.suspendedTitle}>
          {reason && <p>{texts.reason(reason)}</p>}
          <p>
            {texts.suspended} <Link href="/dich-vu">{organisationTexts(language).register.centreLink}</Link>
          </p>
        </Notice>
      );
    case 'verified':
      return withLink ? null : (
        <Notice tone="success" title={texts.verifiedTitle}>
          <p>{employer.isTrusted ? texts.trusted : texts.verified}</p>
        </Notice>
      );
  }
}

interface NextStepProps {
  language: Language;
  standing: Standing;
  label: string;
  way: ComponentChildren;
}

/** Either what is still missing, or the button that sends it off. */
function NextStep({ language, standing, label, way }: NextStepProps) {
  const texts = organisationTexts(language).organisation;
  const { field } = employerTexts(language);
  const { missing, hasPapers } = standing;
  if (missing.length === 0 && hasPapers) {
    return (
      <Notice tone="success" title={texts.readyTitle}>
        <p>{texts.ready}</p>
        {way ?? <OneButton action="/nha-tuyen-dung/to-chuc/gui" label={label} look="primary" />}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={texts.missing}>
      <ul>
        {missing.map((name) => (
          <li key={name}>
            <Link href={`/nha-tuyen-dung/to-chuc/sua#f-${name}`}>{field[name]}</Link>
          </li>
        ))}
        {!hasPapers && (
          <li>
            <Link href="/nha-tuyen-dung/to-chuc#giay-to">{texts.missingPapers}</Link>
          </li>
        )}
      </ul>
      {way}
    </Notice>
  );
}

/** The steps of a verification, with the one that the organisation is at. */
export function VerificationTrack({ language, standing }: { language: Language; standing: Standing }) {
  const texts = organisationTexts(language).organisation;
  const { status } = standing.employer;
  const at = { draft: 1, rejected: 1, submitted: 2, verified: 4, suspended: 4 }[status];
  const labels = [texts.wayRegister, texts.wayComplete, texts.wayWait, texts.wayDone];
  return (
    <StatusTrack
      label={texts.way}
      steps={labels.map((label, index) => ({
        label,
        state: index < at ? 'done' : index === at ? 'current' : 'todo',
      }))}
    />
  );
}
