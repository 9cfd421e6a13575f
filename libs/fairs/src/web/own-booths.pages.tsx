import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { type Page } from '@app/postings';
import {
  ActionBar,
  Button,
  Card,
  ConfirmPanel,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  More,
  Notice,
  PageHead,
} from '@app/ui';
import { afterwardsTexts } from '../afterwards/afterwards.texts.js';
import { boothResultsPath } from '../afterwards/fair-results.paths.js';
import { type BoothTimes } from '../applicant-appointments.service.js';
import { ACTIVE_BOOTH, isInUse } from '../booth.lifecycle.js';
import { boothTexts } from '../booth.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { type FairRow } from '../fairs.queries.js';
import { type PractisedBooth } from '../rehearsal/rehearsals.repository.js';
import { ApplicantTimes } from './applicant-times.js';
import { BoothDocumentsPanel } from './booth-documents.js';
import { type BoothChoices, BoothFields } from './booth-fields.js';
import { BoothStatusBadge, boothName } from './booth-parts.js';
import { FairFacts, FairItem } from './fair-parts.js';
import { deskPath } from './live/talk.page.js';
import { PractisedBooths } from './rehearsal.js';

export const OWN_BOOTHS = '/nha-tuyen-dung/phien-giao-dich';

interface ListProps {
  language: Language;
  page: Page<FairRow>;
  /** The employer's booths by fair. */
  booths: ReadonlyMap<string, BoothRow>;
  /** Where the reader can practise just now. */
  practised: readonly PractisedBooth[];
  isVerified: boolean;
  hasPrevious: boolean;
}

/** Fairs that an employer may come to, with how its booth stands. */
export function OwnBoothsPage({ language, page, booths, practised, isVerified, hasPrevious }: ListProps) {
  const texts = boothTexts(language);
  const { own } = texts;
  const note = (fair: FairRow) => {
    const booth = booths.get(fair.id);
    return booth && `${boothName(booth, language)}: ${texts.status[booth.status]}`;
  };
  return (
    <>
      <PageHead title={own.title} lead={own.lead} />
      {!isVerified && <NotVerified language={language} />}
      <PractisedBooths language={language} booths={practised} />
      <section class="section-small">
        <h2 class="visually-hidden">{own.title}</h2>
        {page.rows.length === 0 ? (
          <EmptyState title={own.none} icon="calendar">
            <p>{own.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="list">
            {page.rows.map((fair) => (
              <FairItem
                key={fair.id}
                language={language}
                fair={fair}
                href={`${OWN_BOOTHS}/${fair.id}`}
                note={note(fair)}
              />
            ))}
          </div>
        )}
        <More next={page.next} hasPrevious={hasPrevious} />
      </section>
    </>
  );
}

function NotVerified({ language }: { language: Language }) {
  const { own } = boothTexts(language);
  return (
    <Notice tone="warning">
      <p>{own.notVerified}</p>
      <LinkButton href="/nha-tuyen-dung/to-chuc" look="secondary">
        {own.toOrganisation}
      </LinkButton>
    </Notice>
  );
}

interface BoothProps {
  language: Language;
  personId: string;
  fair: FairRow;
  booth: BoothRow | null;
  /** Of a confirmed booth. */
  times: BoothTimes | null;
  /** What lies there. */
  documents: readonly StoredFile[];
  choices: BoothChoices;
  /** Whether the fair still takes booths. */
  isOpen: boolean;
  isVerified: boolean;
  form: FormState;
}

/** The booth of an employer in one fair: asked for, filled, withdrawn. */
export function OwnBoothPage(props: BoothProps) {
  const { language, personId, fair, booth, times, documents, isOpen, isVerified } = props;
  const { own, declineReason } = boothTexts(language);
  const isActive = booth !== null && ACTIVE_BOOTH.includes(booth.status);
  const mayReceive = fair.status === 'open' && booth?.status === 'confirmed' && isRecruiter(booth, personId);
  return (
    <div class="narrow">
      <PageHead
        title={own.askTitle(fair.title)}
        crumbs={[{ href: OWN_BOOTHS, label: own.title }]}
        actions={mayReceive && <LinkButton href={deskPath(booth.id)}>{own.toDesk}</LinkButton>}
      />
      {booth?.declineReason && (
        <Notice tone="warning">
          <p>{own.declined(declineReason[booth.declineReason])}</p>
        </Notice>
      )}
      {!isVerified && <NotVerified language={language} />}
      <Card>
        {isActive && (
          <div class="badges">
            <BoothStatusBadge language={language} booth={booth} />
          </div>
        )}
        <FairFacts language={language} fair={fair} />
      </Card>
      {fair.status === 'closed' && isActive && (
        <div class="actions section-small">
          <LinkButton href={boothResultsPath(fair.id)}>{afterwardsTexts(language).booth.see}</LinkButton>
        </div>
      )}
      {times && (
        <ApplicantTimes language={language} times={times} home={`${OWN_BOOTHS}/${fair.id}`} mayChange={isOpen} />
      )}
      {isOpen && isVerified && <BoothForm {...props} isActive={isActive} />}
      {isOpen && isActive && (
        <BoothDocumentsPanel
          language={language}
          booth={booth}
          documents={documents}
          action={`${OWN_BOOTHS}/${fair.id}/tai-lieu`}
          isPublic={booth.status === 'confirmed'}
        />
      )}
      {isOpen && isActive && !isInUse(booth.status, fair.status) && (
        <section class="section-small">
          <ConfirmPanel
            open={own.withdraw}
            question={own.withdrawQuestion}
            action={`${OWN_BOOTHS}/${fair.id}/rut`}
            confirm={own.withdraw}
          >
            <p>{own.withdrawWhat}</p>
          </ConfirmPanel>
        </section>
      )}
    </div>
  );
}

const isRecruiter = (booth: BoothRow, personId: string): boolean =>
  booth.recruiters.some((recruiter) => recruiter.personId === personId);

function BoothForm({ language, fair, choices, form, isActive }: BoothProps & { isActive: boolean }) {
  const { own } = boothTexts(language);
  return (
    <Card class="section-small">
      <Form action={`${OWN_BOOTHS}/${fair.id}`}>
        <ErrorSummary form={form} />
        <BoothFields language={language} form={form} choices={choices} />
        <ActionBar>
          <Button>{isActive ? own.save : own.send}</Button>
          <LinkButton href={OWN_BOOTHS} look="quiet">
            {own.back}
          </LinkButton>
        </ActionBar>
      </Form>
    </Card>
  );
}
