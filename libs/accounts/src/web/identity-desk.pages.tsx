import { formatDay, formatInstant, formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import {
  Badge,
  Card,
  Choices,
  ConfirmPanel,
  EmptyState,
  Facts,
  type FormState,
  Hidden,
  Link,
  LinkButton,
  More,
  Notice,
  PageHead,
  Table,
} from '@app/ui';
import { type IdentityEvidence } from '../identity-check.lifecycle.js';
import { type IdentityCheckRow } from '../identity-checks.repository.js';
import { identityTexts } from '../identity.texts.js';

export const IDENTITY = '/can-bo/xac-minh-so';

interface QueueProps {
  language: Language;
  rows: readonly IdentityCheckRow[];
  next: string | null;
  hasPrevious: boolean;
}

/** People who wait to be let in on a new device, the longest wait first. */
export function IdentityQueuePage({ language, rows, next, hasPrevious }: QueueProps) {
  const texts = identityTexts(language).queue;
  const born = ({ birthDate }: IdentityCheckRow) => (birthDate ? ` (${birthDate.slice(0, 4)})` : '');
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {rows.length === 0 ? (
        <EmptyState title={texts.none} icon="check">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              label: texts.person,
              cell: (row) => (
                <>
                  <Link href={`${IDENTITY}/${row.id}`}>{row.fullName}</Link>
                  {born(row)}
                </>
              ),
            },
            { label: texts.says, cell: (row) => <ClaimBadge language={language} row={row} /> },
            { label: texts.device, cell: (row) => row.deviceLabel },
            { label: texts.since, cell: (row) => formatInstant(row.createdAt) },
          ]}
        />
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </>
  );
}

function ClaimBadge({ language, row }: { language: Language; row: IdentityCheckRow }) {
  return (
    <Badge tone={row.claim === 'new_owner' ? 'warning' : 'info'}>
      {identityTexts(language).queue.claims[row.claim]}
    </Badge>
  );
}

interface CheckProps {
  language: Language;
  check: IdentityCheckRow;
  form: FormState;
}

/** One question: the record, what is said, and the decision. */
export function IdentityCheckPage({ language, check, form }: CheckProps) {
  const all = identityTexts(language);
  const texts = all.check;
  const isNewOwner = check.claim === 'new_owner';
  return (
    <div class="medium stack">
      <PageHead
        title={check.fullName}
        lead={texts.title}
        crumbs={[{ href: IDENTITY, label: all.queue.title }]}
        actions={
          <LinkButton href={`/can-bo/nguoi-lao-dong/${check.personId}`} look="secondary">
            {texts.open}
          </LinkButton>
        }
      />
      <Notice tone={isNewOwner ? 'warning' : 'info'}>{isNewOwner ? texts.newOwner : texts.samePerson}</Notice>
      <Card>
        <h2>{texts.record}</h2>
        <Facts
          rows={[
            [texts.born, check.birthDate && formatDay(check.birthDate)],
            [texts.phone, check.phone && <a href={`tel:${check.phone}`}>{formatPhone(check.phone)}</a>],
            [texts.commune, check.commune && communeLabel(check.commune)],
            [texts.lastSeen, check.lastSeenAt && formatInstant(check.lastSeenAt)],
            [texts.device, check.deviceLabel],
            [texts.since, formatInstant(check.createdAt)],
          ]}
        />
      </Card>
      {check.status === 'waiting' ? (
        <Decisions language={language} check={check} form={form} />
      ) : (
        <Notice>{texts.decided}</Notice>
      )}
    </div>
  );
}

function Decisions({ language, check, form }: CheckProps) {
  const texts = identityTexts(language).check;
  const action = `${IDENTITY}/${check.id}`;
  const evidences = (...kinds: IdentityEvidence[]) =>
    kinds.map((kind) => ({ value: kind, label: texts.evidences[kind] }));
  return (
    <Card>
      {form.problems.map(({ message }) => (
        <Notice key={message} tone="error">
          {message}
        </Notice>
      ))}
      <ConfirmPanel
        open={texts.confirm}
        question={texts.confirmQuestion(check.fullName)}
        action={action}
        confirm={texts.confirm}
        look="secondary"
        icon="check"
      >
        <Hidden name="step" value="confirm" />
        <Choices
          form={{ ...form, scope: 'confirm' }}
          name="evidence"
          type="radio"
          label={texts.evidence}
          options={evidences('papers', 'call')}
        />
      </ConfirmPanel>
      <ConfirmPanel
        open={texts.refuse}
        question={texts.refuseQuestion(check.fullName)}
        action={action}
        confirm={texts.refuse}
      >
        <p>{texts.refuseHint}</p>
        <Hidden name="step" value="refuse" />
        <Choices
          form={{ ...form, scope: 'refuse' }}
          name="evidence"
          type="radio"
          label={texts.evidence}
          options={evidences('number_holder', 'papers')}
        />
      </ConfirmPanel>
      <ConfirmPanel
        open={texts.dismiss}
        question={texts.dismissQuestion}
        action={action}
        confirm={texts.dismiss}
        look="secondary"
      >
        <p>{texts.dismissHint}</p>
        <Hidden name="step" value="dismiss" />
      </ConfirmPanel>
    </Card>
  );
}
