import { type Language } from '@app/platform/http';
import { type Page } from '@app/postings';
import {
  Button,
  Card,
  Choices,
  ConfirmPanel,
  EmptyState,
  EMPTY_FORM,
  Form,
  LinkButton,
  More,
  Notice,
  numberText,
  PageHead,
} from '@app/ui';
import { doorTexts } from '../door.texts.js';
import { fairDeskTexts } from '../fair-desk.texts.js';
import { canDo, CANCEL_REASONS, EDITABLE_STATUSES, TAKING_STATUSES } from '../fair.lifecycle.js';
import { fairTexts } from '../fair.texts.js';
import {
  consoleNoticePath,
  consolePath,
  fairDeskPath,
  fairPath,
  periodSessionsPath,
  sessionReportPath,
} from '../fair-words.js';
import { consoleTexts } from '../live/console.texts.js';
import { noticeTexts } from '../live/notice.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { type FairRow } from '../fairs.queries.js';
import { type RehearsalState } from '../rehearsal/rehearsals.repository.js';
import { BoothsSection } from './desk-booths.pages.js';
import { FairFacts, FairItem, FairStatusBadge } from './fair-parts.js';
import { RehearsalSection } from './rehearsal.js';

export const FAIR_DESK = '/can-bo/phien-giao-dich';

/** Every fair, the latest first. */
export function FairDeskListPage(props: { language: Language; page: Page<FairRow>; hasPrevious: boolean }) {
  const { language, page, hasPrevious } = props;
  const texts = fairDeskTexts(language);
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            <LinkButton href={`${FAIR_DESK}/moi`}>{texts.create}</LinkButton>
            <LinkButton href={periodSessionsPath} look="secondary" icon="chart">
              {texts.period}
            </LinkButton>
          </>
        }
      />
      <section class="section-small">
        <h2 class="visually-hidden">{texts.title}</h2>
        {page.rows.length === 0 ? (
          <EmptyState title={texts.none} icon="calendar">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {page.rows.map((fair) => (
              <FairItem
                key={fair.id}
                language={language}
                fair={fair}
                href={fairDeskPath(fair.id)}
                note={countsText(fair, language)}
              />
            ))}
          </div>
        )}
        <More next={page.next} hasPrevious={hasPrevious} />
      </section>
    </>
  );
}

/** People and booths of a fair in one line. */
function countsText({ placesTaken, waiting, boothsRequested }: FairRow, language: Language): string {
  const texts = fairDeskTexts(language);
  return [
    texts.registered(numberText(placesTaken, language)),
    waiting > 0 && texts.waiting(numberText(waiting, language)),
    boothsRequested > 0 && texts.requested(numberText(boothsRequested, language)),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface DeskProps {
  language: Language;
  fair: FairRow;
  booths: readonly BoothRow[];
  /** People who were invited because it suits them. */
  invited: number;
  rehearsal: RehearsalState | null;
  /** Who would get a message by telephone if it were cancelled. */
  told: number;
}

/** One fair for those who hold it. */
export function FairDeskPage({ language, fair, booths, invited, rehearsal, told }: DeskProps) {
  const texts = fairDeskTexts(language);
  return (
    <>
      <PageHead
        title={fair.title}
        crumbs={[{ href: FAIR_DESK, label: texts.title }]}
        actions={<FairActions language={language} fair={fair} />}
      />
      {fair.status === 'draft' && (
        <Notice tone="info">
          <p>{texts.draftNotice}</p>
        </Notice>
      )}
      <Card>
        <div class="badges">
          <FairStatusBadge language={language} status={fair.status} />
          <span class="soft">{countsText(fair, language)}</span>
        </div>
        <FairFacts language={language} fair={fair} />
      </Card>
      <BoothsSection language={language} fair={fair} booths={booths} />
      {TAKING_STATUSES.includes(fair.status) && fair.booths > 0 && (
        <Invite language={language} fair={fair} invited={invited} />
      )}
      {fair.status !== 'draft' && <Papers language={language} fair={fair} />}
      <RehearsalSection language={language} fair={fair} rehearsal={rehearsal} />
      {canDo('cancel', fair.status) && (
        <section class="section-small actions">
          {canDo('close', fair.status) && <ClosePanel language={language} fair={fair} />}
          <CancelPanel language={language} fair={fair} told={told} />
        </section>
      )}
    </>
  );
}

function FairActions({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = fairDeskTexts(language);
  const home = fairDeskPath(fair.id);
  return (
    <>
      {canDo('announce', fair.status) && (
        <Form action={`${home}/cong-bo`} class="inline-form">
          <Button icon="megaphone">{texts.announce}</Button>
        </Form>
      )}
      {TAKING_STATUSES.includes(fair.status) && (
        <LinkButton href={`${home}/vao-phien`} look="secondary" icon="people">
          {doorTexts(language).door}
        </LinkButton>
      )}
      {EDITABLE_STATUSES.includes(fair.status) && (
        <LinkButton href={`${home}/sua`} look="secondary" icon="edit">
          {texts.edit}
        </LinkButton>
      )}
      {fair.status === 'announced' && (
        <LinkButton href={consoleNoticePath(fair.id)} look="quiet" icon="phone">
          {noticeTexts(language).title}
        </LinkButton>
      )}
      {fair.status !== 'draft' && (
        <LinkButton href={fairPath(fair.id)} look="quiet" icon="eye">
          {texts.publicPage}
        </LinkButton>
      )}
      {(fair.status === 'open' || fair.status === 'closed') && (
        <LinkButton href={sessionReportPath(fair.id)} look="secondary" icon="chart">
          {texts.sessionReport}
        </LinkButton>
      )}
      {fair.status === 'open' && (
        <LinkButton href={consolePath(fair.id)} icon="people">
          {consoleTexts(language).console}
        </LinkButton>
      )}
    </>
  );
}

function Invite({ language, fair, invited }: Omit<DeskProps, 'booths' | 'rehearsal' | 'told'>) {
  const texts = fairDeskTexts(language);
  return (
    <section class="section-small">
      <h2>{texts.invite}</h2>
      <p class="soft">{texts.inviteWhat}</p>
      {invited > 0 && <p>{texts.invited(numberText(invited, language))}</p>}
      <div class="section-small">
        <Form action={`${fairDeskPath(fair.id)}/moi-nguoi`} class="inline-form">
          <Button look="secondary" icon="send">
            {texts.invite}
          </Button>
        </Form>
      </div>
    </section>
  );
}

function Papers({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = fairDeskTexts(language);
  const home = fairDeskPath(fair.id);
  return (
    <section class="section-small">
      <h2>{texts.papers}</h2>
      <div class="actions">
        <LinkButton href={`${home}/ap-phich.pdf`} look="secondary" icon="print">
          {texts.poster}
        </LinkButton>
        {fair.booths > 0 && (
          <LinkButton href={`${home}/bien-gian.pdf`} look="secondary" icon="print">
            {texts.boothSheets}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function ClosePanel({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = fairDeskTexts(language);
  return (
    <ConfirmPanel
      open={texts.close}
      question={texts.closeQuestion}
      action={`${fairDeskPath(fair.id)}/dong`}
      confirm={texts.close}
      look="secondary"
    >
      <p>{texts.closeWhat}</p>
    </ConfirmPanel>
  );
}

function CancelPanel({ language, fair, told }: Pick<DeskProps, 'language' | 'fair' | 'told'>) {
  const texts = fairDeskTexts(language);
  const { cancelReason } = fairTexts(language);
  return (
    <ConfirmPanel
      open={texts.cancel}
      question={texts.cancelQuestion}
      action={`${fairDeskPath(fair.id)}/huy`}
      confirm={texts.cancelConfirm}
    >
      <p>{texts.cancelWhat}</p>
      {told > 0 && <p>{noticeTexts(language).andCancel(numberText(told, language))}</p>}
      <Choices
        form={EMPTY_FORM}
        name="reason"
        type="radio"
        label={texts.cancelReason}
        options={CANCEL_REASONS.map((value) => ({ value, label: cancelReason[value] }))}
      />
    </ConfirmPanel>
  );
}
