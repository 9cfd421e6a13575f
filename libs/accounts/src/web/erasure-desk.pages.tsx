import { formatDay, formatPhone, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  EmptyState,
  Form,
  Link,
  Notice,
  PageHead,
  Select,
  Table,
  EMPTY_FORM,
} from '@app/ui';
import { type Person } from '../person.entity.js';
import { type ErasureRequest, type OpenErasureRequest } from '../privacy.repository.js';
import { REFUSAL_REASONS } from '../privacy.schema.js';
import { privacyTexts } from '../privacy.texts.js';
import { dayText, reasonText } from './privacy.pages.js';

interface ErasureListProps {
  language: Language;
  requests: readonly OpenErasureRequest[];
  today: LocalDate;
}

/** Who waits to be forgotten, the longest wait first. */
export function ErasureListPage({ language, requests, today }: ErasureListProps) {
  const texts = privacyTexts(language).desk;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {requests.length === 0 ? (
        <EmptyState title={texts.none} icon="inbox">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.title}
          rows={requests}
          rowKey={(request) => request.id}
          columns={[
            {
              label: texts.name,
              cell: (request) => (
                <Link href={`/can-bo/nguoi-lao-dong/${request.personId}/xoa`}>{request.fullName}</Link>
              ),
            },
            { label: texts.phone, cell: (request) => (request.phone ? formatPhone(request.phone) : '') },
            { label: texts.asked, cell: (request) => formatDay(localDateOf(request.askedAt)) },
            {
              label: texts.due,
              cell: (request) => (
                <>
                  {formatDay(request.dueOn)} {request.dueOn < today && <Badge tone="error">{texts.overdue}</Badge>}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}

interface ErasureCaseProps {
  language: Language;
  person: Person;
  request: ErasureRequest | null;
  /** What has to be settled before; null when nothing has. */
  hindrance: string | null;
}

/** One person: what was asked, what stands in the way, and the step that cannot be undone. */
export function ErasureCasePage({ language, person, request, hindrance }: ErasureCaseProps) {
  const texts = privacyTexts(language);
  const isOpen = request?.status === 'open';
  const base = `/can-bo/nguoi-lao-dong/${person.id}/xoa`;
  return (
    <div class="narrow">
      <PageHead
        title={texts.desk.caseTitle(person.fullName)}
        crumbs={[{ href: '/can-bo/yeu-cau-xoa', label: texts.desk.title }]}
      />
      <div class="stack">
        <Notice tone={isOpen ? 'info' : 'warning'}>
          {isOpen
            ? texts.desk.asksSince(formatDay(localDateOf(request.askedAt)), dayText(request.dueOn))
            : texts.desk.notAsked}
        </Notice>
        {hindrance === null ? (
          <ConfirmPanel
            open={texts.desk.erase}
            icon="remove"
            question={texts.desk.eraseQuestion}
            action={base}
            confirm={texts.desk.eraseConfirm}
          >
            <p>{texts.desk.eraseWhat}</p>
          </ConfirmPanel>
        ) : (
          <Notice tone="error">{hindrance}</Notice>
        )}
        {isOpen && (
          <Card>
            <h2>{texts.desk.refuseTitle}</h2>
            <Form action={`${base}/chua-thuc-hien`}>
              <Select
                form={EMPTY_FORM}
                name="reason"
                label={texts.desk.reason}
                options={REFUSAL_REASONS.map((reason) => ({ value: reason, label: reasonText(reason, language) }))}
              />
              <Button look="secondary">{texts.desk.refuse}</Button>
            </Form>
          </Card>
        )}
      </div>
    </div>
  );
}
