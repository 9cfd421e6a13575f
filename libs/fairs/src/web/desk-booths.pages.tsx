import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ConfirmPanel,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  ListItem,
  type Option,
  PageHead,
  SectionHead,
  Select,
  TextField,
} from '@app/ui';
import { ACTIVE_BOOTH, canDo, DECLINE_REASONS, isInUse } from '../booth.lifecycle.js';
import { boothTexts } from '../booth.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { PUBLIC_STATUSES, TAKING_STATUSES } from '../fair.lifecycle.js';
import { fairDeskTexts } from '../fair-desk.texts.js';
import { fairDeskPath } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { BoothDocumentsPanel } from './booth-documents.js';
import { type BoothChoices, BoothFields } from './booth-fields.js';
import { boothCounts, BoothStatusBadge } from './booth-parts.js';

const DESK = '/can-bo/phien-giao-dich';

interface SectionProps {
  language: Language;
  fair: FairRow;
  booths: readonly BoothRow[];
}

/** The booths of a fair on its page at the desk, with what can be done about each. */
export function BoothsSection({ language, fair, booths }: SectionProps) {
  const texts = boothTexts(language);
  const takes = TAKING_STATUSES.includes(fair.status) || fair.status === 'draft';
  return (
    <section class="section-small">
      <SectionHead title={texts.booths} />
      {booths.length === 0 && <p class="soft">{texts.none}</p>}
      <div class="list">
        {booths.map((booth) => (
          <ListItem
            key={booth.id}
            title={booth.employerName}
            subtitle={boothCounts(booth, language)}
            badges={<BoothStatusBadge language={language} booth={booth} />}
            note={
              <>
                {booth.note && <p>{booth.note}</p>}
                {takes && <BoothActions language={language} booth={booth} />}
              </>
            }
          />
        ))}
      </div>
      {takes && (
        <p class="section-small">
          <LinkButton href={`${fairDeskPath(fair.id)}/gian/moi`} look="secondary" icon="building">
            {texts.desk.enter}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function BoothActions({ language, booth }: { language: Language; booth: BoothRow }) {
  const texts = boothTexts(language);
  const home = `${fairDeskPath(booth.fairId)}/gian/${booth.id}`;
  return (
    <div class="actions">
      {canDo('confirm', booth.status) && (
        <Form action={`${home}/xac-nhan`} class="inline-form">
          <Button look="secondary" icon="check">
            {texts.desk.confirm}
          </Button>
        </Form>
      )}
      {ACTIVE_BOOTH.includes(booth.status) && (
        <LinkButton href={`${home}/sua`} look="quiet" icon="edit">
          {texts.desk.edit}
        </LinkButton>
      )}
      {canDo('decline', booth.status) && (
        <ConfirmPanel
          open={texts.desk.decline}
          question={texts.desk.declineQuestion}
          action={`${home}/khong-nhan`}
          confirm={texts.desk.decline}
          look="secondary"
        >
          <Choices
            form={{ ...EMPTY_FORM, scope: booth.id }}
            name="reason"
            type="radio"
            label={texts.desk.declineReason}
            options={DECLINE_REASONS.map((value) => ({ value, label: texts.declineReason[value] }))}
          />
        </ConfirmPanel>
      )}
    </div>
  );
}

interface EnterProps {
  language: Language;
  fair: FairRow;
  /** Employers that are called like what was typed. */
  alike: readonly Option[];
  form: FormState;
}

/** An employer that asked by telephone. */
export function EnterBoothPage({ language, fair, alike, form }: EnterProps) {
  const { desk: texts, fields } = boothTexts(language);
  const home = fairDeskPath(fair.id);
  return (
    <div class="narrow">
      <PageHead title={texts.enterTitle} lead={texts.enterLead} crumbs={crumbsOf(language, fair)} />
      <Card>
        <Form action={`${home}/gian/moi`}>
          <ErrorSummary form={form} />
          <TextField form={form} name="employer" label={texts.employer} maxLength={200} autoComplete="off" />
          {alike.length > 0 && (
            <Select
              form={form}
              name="employerId"
              label={texts.alike}
              options={alike}
              empty={texts.alikeEmpty}
              optional
            />
          )}
          <TextField
            form={form}
            name="desks"
            label={fields.desks}
            hint={fields.desksHint}
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
          />
          <FormEnd language={language} home={home} save={texts.save} />
        </Form>
      </Card>
    </div>
  );
}

interface EditProps {
  language: Language;
  fair: FairRow;
  booth: BoothRow;
  /** What lies there. */
  documents: readonly StoredFile[];
  choices: BoothChoices;
  form: FormState;
}

/** A booth that the centre fills on the employer's word. */
export function EditBoothPage({ language, fair, booth, documents, choices, form }: EditProps) {
  const { desk: texts, own } = boothTexts(language);
  const home = fairDeskPath(fair.id);
  return (
    <div class="narrow">
      <PageHead title={texts.edit} lead={booth.employerName} crumbs={crumbsOf(language, fair)} />
      <Card>
        <Form action={`${home}/gian/${booth.id}/sua`}>
          <ErrorSummary form={form} />
          <BoothFields language={language} form={form} choices={choices} />
          <FormEnd language={language} home={home} save={own.save} />
        </Form>
      </Card>
      <BoothDocumentsPanel
        language={language}
        booth={booth}
        documents={documents}
        action={`${home}/gian/${booth.id}/tai-lieu`}
        isPublic={booth.status === 'confirmed' && PUBLIC_STATUSES.includes(fair.status)}
      />
      {!isInUse(booth.status, fair.status) && (
        <section class="section-small">
          <ConfirmPanel
            open={own.withdraw}
            question={own.withdrawQuestion}
            action={`${home}/gian/${booth.id}/rut`}
            confirm={own.withdraw}
          >
            <p>{own.withdrawWhat}</p>
          </ConfirmPanel>
        </section>
      )}
    </div>
  );
}

function FormEnd({ language, home, save }: { language: Language; home: string; save: string }) {
  return (
    <ActionBar>
      <Button>{save}</Button>
      <LinkButton href={home} look="quiet">
        {fairDeskTexts(language).back}
      </LinkButton>
    </ActionBar>
  );
}

const crumbsOf = (language: Language, fair: FairRow) => [
  { href: DESK, label: fairDeskTexts(language).title },
  { href: fairDeskPath(fair.id), label: fair.title },
];
