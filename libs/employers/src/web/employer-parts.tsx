import { formatDay, formatInstant, formatPhone, localDateOf } from '@app/kernel';
import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { CommuneField, communeLabel, INDUSTRIAL_PARKS, INDUSTRIES, LEGAL_FORMS, SIZE_BANDS } from '@app/taxonomy';
import {
  Avatar,
  Badge,
  Button,
  Card,
  ErrorSummary,
  Facts,
  FileField,
  Form,
  type FormState,
  Hidden,
  Link,
  numberText,
  Select,
  Table,
  TextArea,
  TextField,
  Timeline,
  type Tone,
} from '@app/ui';
import { type Employer } from '../employer.entity.js';
import { type EmployerStatus, RENAMED } from '../employer.lifecycle.js';
import { employerTexts, type EmployerTexts } from '../employer.texts.js';
import { logoPath } from '../employer.views.js';
import { type EmployerTransition } from '../employers.repository.js';

const TONES: Record<EmployerStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  verified: 'success',
  rejected: 'warning',
  suspended: 'error',
};

export function StatusBadge({ language, status }: { language: Language; status: EmployerStatus }) {
  return (
    <Badge tone={TONES[status]} icon={status === 'verified' ? 'verified' : undefined}>
      {employerTexts(language).status[status]}
    </Badge>
  );
}

export function Logo({
  employer,
  size,
}: {
  employer: Pick<Employer, 'name' | 'logoFileId'>;
  size?: 'small' | 'large';
}) {
  return <Avatar kind="organisation" name={employer.name} src={logoPath(employer)} size={size} />;
}

interface FieldsProps {
  language: Language;
  form: FormState;
  /** Staff may leave the tax code out. */
  isTaxCodeOptional?: boolean;
  taxCodeHint?: string;
}

/** Every field of an employer, in the order of the information sheet (Mẫu 02). */
export function EmployerFields({ language, form, isTaxCodeOptional = false, taxCodeHint }: FieldsProps) {
  const texts = employerTexts(language);
  const { field } = texts;
  const at = { form, optional: true };
  return (
    <>
      <Hidden name="version" value={String(form.values['version'] ?? '')} />
      <div class="form-section">
        <h2>{texts.section.identity}</h2>
        <TaxCodeField language={language} form={form} optional={isTaxCodeOptional} hint={taxCodeHint} />
        <TextField form={form} name="name" label={field.name} hint={field.nameHint} maxLength={200} />
        <TextField {...at} name="shortName" label={field.shortName} maxLength={80} />
        <Select {...at} name="legalForm" label={field.legalForm} options={LEGAL_FORMS.options(language)} />
        <Select {...at} name="industry" label={field.industry} options={INDUSTRIES.options(language)} />
        <Select {...at} name="sizeBand" label={field.sizeBand} options={SIZE_BANDS.options(language)} />
      </div>
      <div class="form-section">
        <h2>{texts.section.place}</h2>
        <CommuneField {...at} name="commune" label={field.commune} />
        <TextField {...at} name="address" label={field.address} maxLength={200} autoComplete="street-address" />
        <Select
          {...at}
          name="park"
          label={field.park}
          options={INDUSTRIAL_PARKS.options(language)}
          empty={texts.none}
        />
      </div>
      <div class="form-section">
        <h2>{texts.section.contact}</h2>
        <TextField {...at} name="contactName" label={field.contactName} maxLength={100} />
        <TextField {...at} name="contactPosition" label={field.contactPosition} maxLength={100} />
        <TextField {...at} name="phone" label={field.phone} hint={field.phoneHint} type="tel" />
        <TextField {...at} name="email" label={field.email} type="email" maxLength={200} />
        <TextField {...at} name="website" label={field.website} maxLength={200} />
      </div>
      <div class="form-section">
        <h2>{texts.section.profile}</h2>
        <TextArea {...at} name="about" label={field.about} hint={field.aboutHint} rows={6} maxLength={3000} />
      </div>
    </>
  );
}

interface TaxCodeProps {
  language: Language;
  form: FormState;
  optional?: boolean;
  hint?: string;
}

export function TaxCodeField({ language, form, optional, hint }: TaxCodeProps) {
  const { field } = employerTexts(language);
  return (
    <TextField
      form={form}
      name="taxCode"
      label={field.taxCode}
      hint={hint ?? field.taxCodeHint}
      inputMode="numeric"
      maxLength={20}
      optional={optional}
    />
  );
}

/** What is known of an employer. */
export function EmployerFacts({ language, employer }: { language: Language; employer: Employer }) {
  const { field, channel } = employerTexts(language);
  const day = (instant: Date | null) => instant && formatDay(localDateOf(instant));
  const place = [employer.address, employer.commune && communeLabel(employer.commune)].filter(Boolean).join(', ');
  const contact = [employer.contactName, employer.contactPosition].filter(Boolean).join(', ');
  return (
    <Facts
      rows={[
        [field.taxCode, employer.taxCode],
        [field.shortName, employer.shortName],
        [field.legalForm, employer.legalForm && LEGAL_FORMS.label(employer.legalForm, language)],
        [field.industry, employer.industry && INDUSTRIES.label(employer.industry, language)],
        [field.sizeBand, employer.sizeBand && SIZE_BANDS.label(employer.sizeBand, language)],
        [field.place, place],
        [field.park, employer.park && INDUSTRIAL_PARKS.label(employer.park, language)],
        [field.contactName, contact],
        [field.phone, employer.phone && <a href={`tel:${employer.phone}`}>{formatPhone(employer.phone)}</a>],
        [field.email, employer.email && <a href={`mailto:${employer.email}`}>{employer.email}</a>],
        [field.website, employer.website && <Website href={employer.website} />],
        [field.channel, channel[employer.channel]],
        [field.createdAt, day(employer.createdAt)],
        [field.verifiedAt, day(employer.verifiedAt)],
        [field.about, employer.about && <span class="pre">{employer.about}</span>],
      ]}
    />
  );
}

function Website({ href }: { href: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}

interface PapersProps {
  language: Language;
  /** The address beneath which the papers lie. */
  base: string;
  papers: readonly StoredFile[];
  form: FormState;
  mayAdd: boolean;
  mayRemove: boolean;
  lead?: string;
  none?: string;
}

/** The papers of an employer with their way in and out. */
export function Papers(props: PapersProps) {
  const { language, base, papers, form, mayAdd, mayRemove } = props;
  const texts = employerTexts(language).papers;
  const size = (bytes: number) => numberText(Math.ceil(bytes / 1024), language);
  const removal = (paper: StoredFile) => (
    <Form action={`${base}/giay-to/${paper.id}/go`} class="inline-form">
      <Button look="quiet" icon="remove">
        {texts.remove}
      </Button>
    </Form>
  );
  return (
    <Card>
      <h2 id="giay-to">{texts.title}</h2>
      <p class="soft">{props.lead ?? texts.lead}</p>
      {papers.length === 0 ? (
        <p>{props.none ?? texts.none}</p>
      ) : (
        <Table
          caption={texts.title}
          rows={papers}
          rowKey={(paper) => paper.id}
          columns={[
            { label: texts.name, cell: (paper) => <Link href={`${base}/giay-to/${paper.id}`}>{paper.name}</Link> },
            { label: texts.when, cell: (paper) => formatInstant(paper.createdAt) },
            { label: texts.length, cell: (paper) => texts.size(size(paper.size)), align: 'end' },
            ...(mayRemove ? [{ label: texts.actions, cell: removal }] : []),
          ]}
        />
      )}
      {mayAdd && (
        <Form action={`${base}/giay-to`} multipart>
          <ErrorSummary form={form} />
          <FileField
            form={form}
            name="file"
            label={texts.file}
            hint={texts.hint}
            accept="application/pdf,image/jpeg,image/png,image/webp"
          />
          <Button look="secondary" icon="upload">
            {texts.upload}
          </Button>
        </Form>
      )}
    </Card>
  );
}

interface LogoCardProps {
  language: Language;
  base: string;
  employer: Employer;
  form: FormState;
}

export function LogoCard({ language, base, employer, form }: LogoCardProps) {
  const texts = employerTexts(language).logo;
  return (
    <Card>
      <h2>{texts.title}</h2>
      {employer.logoFileId && <Logo employer={employer} size="large" />}
      <Form action={`${base}/logo`} multipart>
        <ErrorSummary form={form} />
        <FileField
          form={form}
          name="logo"
          label={texts.file}
          hint={texts.hint}
          accept="image/png,image/jpeg,image/webp"
        />
        <Button look="secondary" icon="upload">
          {texts.upload}
        </Button>
      </Form>
      {employer.logoFileId && (
        <Form action={`${base}/logo/go`} class="inline-form">
          <Button look="quiet" icon="remove">
            {texts.remove}
          </Button>
        </Form>
      )}
    </Card>
  );
}

/** The word for a step, such as "Verified" or "Back at work". */
function stepOf({ from, to }: EmployerTransition, texts: EmployerTexts): string {
  if (from === null) return texts.step.registered;
  if (from === 'suspended') return to === 'verified' ? texts.step.reinstated : texts.step.again;
  if (from === 'verified' && to === 'submitted') return texts.step.again;
  return to === 'draft' ? texts.step.registered : texts.step[to];
}

/** Why an employer was sent back or suspended, in words; the note belongs to it. */
export function reasonOf({ to, reason, note }: EmployerTransition, texts: EmployerTexts): string {
  const known: Record<string, string> = to === 'suspended' ? texts.suspendReason : texts.rejectReason;
  const words = reason === RENAMED ? texts.renamed : reason === null ? null : (known[reason] ?? reason);
  return [words, note].filter(Boolean).join('. ');
}

interface LogProps {
  language: Language;
  log: readonly EmployerTransition[];
  /** Who did it, for the staff; employers read notes that were written for them and no names. */
  by?: (transition: EmployerTransition) => string;
}

/** What happened to an employer's standing, the newest first. */
export function EmployerLog({ language, log, by }: LogProps) {
  const texts = employerTexts(language);
  const evidenceOf = (code: string | null) =>
    code === null ? null : ((texts.evidence as Record<string, string>)[code] ?? code);
  const isForEmployer = ({ to }: EmployerTransition) => to === 'rejected' || to === 'suspended';
  return (
    <Timeline
      moments={log.toReversed().map((transition) => ({
        key: `${transition.at.getTime()}-${transition.to}`,
        when: formatInstant(transition.at),
        title: stepOf(transition, texts),
        detail: (
          <>
            {by && evidenceOf(transition.evidence) && <span>{evidenceOf(transition.evidence)}. </span>}
            {(by || isForEmployer(transition)) && reasonOf(transition, texts) && (
              <span>{reasonOf(transition, texts)}. </span>
            )}
            {by && <span class="small">{by(transition)}</span>}
          </>
        ),
      }))}
    />
  );
}
