import { formatDay, localDateOf, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Button, Card, ConfirmPanel, Form, Link, LinkButton, Notice, PageHead } from '@app/ui';
import { type ErasureRequest } from '../privacy.repository.js';
import { privacyTexts } from '../privacy.texts.js';

/** On the account page: one's own copy, and the way to be forgotten. */
export function OwnDataCard({ language }: { language: Language }) {
  const texts = privacyTexts(language).own;
  return (
    <Card>
      <h2>{texts.title}</h2>
      <p class="soft">{texts.lead}</p>
      <div class="actions">
        <LinkButton href="/tai-khoan/du-lieu" look="secondary" icon="download">
          {texts.download}
        </LinkButton>
        <Link href="/tai-khoan/xoa" class="button button-quiet">
          {texts.erase}
        </Link>
      </div>
      <p class="soft small">{texts.downloadHint}</p>
    </Card>
  );
}

interface ErasePageProps {
  language: Language;
  isAtOnce: boolean;
  /** What has to be settled before, in the reader's words; null when nothing has. */
  hindrance: string | null;
  request: ErasureRequest | null;
}

/** What goes and what stays, before anybody decides; and what became of an earlier request. */
export function ErasePage({ language, isAtOnce, hindrance, request }: ErasePageProps) {
  const texts = privacyTexts(language);
  const isOpen = request?.status === 'open';
  return (
    <div class="narrow">
      <PageHead
        title={texts.erase.title}
        lead={isOpen ? undefined : texts.erase.lead}
        crumbs={[{ href: '/tai-khoan', label: texts.own.back }]}
      />
      {request && <RequestState language={language} request={request} />}
      {!isOpen && (
        <>
          <Card>
            <h2>{texts.erase.removed}</h2>
            <Points points={texts.erase.removedPoints} />
          </Card>
          <Card>
            <h2>{texts.erase.kept}</h2>
            <Points points={texts.erase.keptPoints} />
          </Card>
          <div class="section-small stack">
            {hindrance === null ? (
              <>
                <Notice tone="warning">{isAtOnce ? texts.erase.atOnce : texts.erase.onRequest}</Notice>
                <AskPanel language={language} isAtOnce={isAtOnce} />
              </>
            ) : (
              <Notice tone="warning">{hindrance}</Notice>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function AskPanel({ language, isAtOnce }: { language: Language; isAtOnce: boolean }) {
  const texts = privacyTexts(language);
  return (
    <ConfirmPanel
      open={texts.erase.open}
      icon="remove"
      question={isAtOnce ? texts.erase.questionAtOnce : texts.erase.questionRequest}
      action="/tai-khoan/xoa"
      confirm={isAtOnce ? texts.erase.confirmAtOnce : texts.erase.confirmRequest}
    >
      <p>
        {texts.erase.what} <Link href="/tai-khoan/du-lieu">{texts.own.download}</Link>
      </p>
    </ConfirmPanel>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul class="notice-list">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function RequestState({ language, request }: { language: Language; request: ErasureRequest }) {
  const texts = privacyTexts(language);
  if (request.status === 'open') {
    return (
      <Card>
        <Notice tone="info" title={texts.erase.openTitle}>
          <p>{texts.erase.openSince(formatDay(localDateOf(request.askedAt)), formatDay(request.dueOn))}</p>
        </Notice>
        <Form action="/tai-khoan/xoa/rut" class="inline-form">
          <Button look="secondary">{texts.erase.withdraw}</Button>
        </Form>
      </Card>
    );
  }
  if (request.status !== 'refused') return null;
  return (
    <div class="stack-below">
      <Notice tone="warning" title={texts.erase.refusedTitle}>
        <p>{reasonText(request.reason, language)}</p>
        <p>{texts.erase.refusedHint}</p>
      </Notice>
    </div>
  );
}

export function reasonText(reason: string | null, language: Language): string {
  const reasons: Readonly<Record<string, string>> = privacyTexts(language).reasons;
  return reasons[reason ?? ''] ?? '';
}

export const dayText = (day: string | null): string => (day === null ? '' : formatDay(day as LocalDate));
