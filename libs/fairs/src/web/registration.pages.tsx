import { type Language } from '@app/platform/http';
import { type PostingCard } from '@app/postings';
import {
  ActionBar,
  Button,
  Card,
  Checkbox,
  Choices,
  ConfirmPanel,
  ErrorSummary,
  Facts,
  Fold,
  Form,
  type FormState,
  LinkButton,
  Notice,
  numberText,
  type Option,
  PageHead,
  QrCode,
  Select,
} from '@app/ui';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { type FittingBooth } from '../booth-fits.service.js';
import { fairTexts } from '../fair.texts.js';
import { fairDay, fairHours, fairPath, fairPlace } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { ATTENDANCES, canDo, PRIORITY_REASONS } from '../registration.lifecycle.js';
import { registrationTexts } from '../registration.texts.js';
import { type RegistrationRow } from '../registrations.queries.js';
import { BoothAppointmentPanel, mayBook, type TicketAppointments } from './booth-appointments.js';
import { BoothList } from './booth-parts.js';
import { FairFacts } from './fair-parts.js';

const FAIRS = '/phien-giao-dich';
/** More than a phone shows before the button that matters. */
const SHOWN_BOOTHS = 5;

interface RegisterProps {
  language: Language;
  fair: FairRow;
  /** Null for somebody without a profile to compare. */
  fits: readonly FittingBooth[] | null;
  cards: ReadonlyMap<string, PostingCard>;
  /** Where a time can be booked. */
  booths: readonly Option[];
  form: FormState;
}

/** Asks for a place, and shows beforehand whether it is worth the way. */
export function RegisterPage({ language, fair, fits, cards, booths, form }: RegisterProps) {
  const texts = registrationTexts(language);
  const isFull = fair.placesTaken >= fair.capacity;
  return (
    <div class="narrow">
      <PageHead title={texts.registerTitle(fair.title)} lead={texts.free} crumbs={crumbsOf(language, fair)} />
      <Card>
        <FairFacts language={language} fair={fair} />
      </Card>
      <Card class="section-small">
        <Form action={`${fairPath(fair.id)}/dang-ky`}>
          <ErrorSummary form={form} />
          {isFull && (
            <Notice tone="warning">
              <p>{texts.fullNotice}</p>
            </Notice>
          )}
          <RegisterFields language={language} fair={fair} form={form} />
          {!isFull && booths.length > 0 && <NextBooth language={language} booths={booths} form={form} />}
          <ActionBar>
            <Button>{isFull ? texts.submitWaiting : texts.submit}</Button>
          </ActionBar>
        </Form>
      </Card>
      <section class="section-small">
        <Fits language={language} fits={fits} cards={cards} />
      </section>
    </div>
  );
}

/** How somebody takes part, and whether they need to go first. */
export function RegisterFields({ language, fair, form }: Pick<RegisterProps, 'language' | 'fair' | 'form'>) {
  const texts = registrationTexts(language);
  const { priority } = texts;
  const isAsked = Boolean(form.values['priority']) || form.problems.some(({ path }) => path.startsWith('priority'));
  return (
    <>
      {fair.isOnline && fair.type !== 'online' && (
        <Choices
          form={form}
          name="attendance"
          type="radio"
          label={texts.attendance}
          options={ATTENDANCES.map((value) => ({ value, label: texts.attendances[value] }))}
        />
      )}
      <Fold title={priority.title} hint={priority.hint} isOpen={isAsked}>
        <p>{priority.what}</p>
        <Select
          form={form}
          name="priority"
          label={priority.label}
          empty={priority.empty}
          options={PRIORITY_REASONS.map((value) => ({ value, label: priority.reasons[value] }))}
          optional
        />
        <Checkbox form={form} name="priorityConsent" label={priority.consent} />
      </Fold>
    </>
  );
}

/** A booth to meet at a fixed time: its times are chosen with the ticket, others on it. */
function NextBooth({ language, booths, form }: Pick<RegisterProps, 'language' | 'booths' | 'form'>) {
  const texts = boothAppointmentTexts(language);
  return (
    <Fold title={texts.title} hint={texts.optional} isOpen={Boolean(form.values['booth'])}>
      <p>{texts.rule}</p>
      <Select
        form={form}
        name="booth"
        label={texts.next}
        hint={texts.nextHint}
        empty={texts.emptyBooth}
        options={booths}
        optional
      />
    </Fold>
  );
}

function Fits({ language, fits, cards }: Pick<RegisterProps, 'language' | 'fits' | 'cards'>) {
  const texts = registrationTexts(language);
  if (fits === null) {
    return (
      <Notice tone="info" title={texts.noProfileTitle}>
        <p>{texts.noProfile}</p>
        <LinkButton href="/ho-so" look="secondary">
          {texts.toProfile}
        </LinkButton>
      </Notice>
    );
  }
  if (fits.length === 0) return <p class="soft">{texts.noFits}</p>;
  const shown = fits.slice(0, SHOWN_BOOTHS).map(({ booth, postingId }) => ({ ...booth, postingIds: [postingId] }));
  return (
    <>
      <h2>{texts.fits(numberText(fits.length, language))}</h2>
      <p class="soft">{texts.fitsLead}</p>
      <BoothList language={language} booths={shown} cards={cards} />
    </>
  );
}

interface TicketProps extends TicketAppointments {
  language: Language;
  fair: FairRow;
  registration: RegistrationRow;
  /** What its code holds. */
  address: string | null;
}

/** What somebody shows at the door. */
export function TicketPage({ language, fair, registration, appointments, booths, address }: TicketProps) {
  const texts = registrationTexts(language);
  const { ticket } = texts;
  const home = fairPath(fair.id);
  const number = String(registration.number);
  const isWaiting = registration.status === 'waiting';
  return (
    <div class="narrow">
      <PageHead title={ticket.title} lead={fair.title} crumbs={crumbsOf(language, fair)} />
      {isWaiting && (
        <Notice tone="warning">
          <p>{ticket.waiting}</p>
        </Notice>
      )}
      <Card>
        {address && !isWaiting && (
          <div class="qr-row">
            <QrCode text={address} label={ticket.qr(number)} />
            <p>{ticket.hint}</p>
          </div>
        )}
        <Facts
          rows={[
            [ticket.number, <strong class="stat-value">{number}</strong>],
            [ticket.name, registration.fullName],
            [fairTexts(language).day, fairDay(fair, language)],
            [fairTexts(language).hours, fairHours(fair)],
            [fairTexts(language).place, fairPlace(fair) ?? fairTexts(language).onlineOnly],
            [ticket.attendance, texts.attendances[registration.attendance]],
          ]}
        />
        <div class="actions section-small">
          <LinkButton href={`${home}/lich.ics`} look="secondary" icon="calendar">
            {ticket.calendar}
          </LinkButton>
          {!isWaiting && (
            <LinkButton href={`${home}/ve.pdf`} look="secondary" icon="print">
              {ticket.pdf}
            </LinkButton>
          )}
          <LinkButton href={home} look="quiet">
            {ticket.toFair}
          </LinkButton>
        </div>
      </Card>
      <section class="section-small">
        <BoothAppointmentPanel
          language={language}
          home={home}
          scope="appointment"
          appointments={appointments}
          booths={booths}
          mayChange={mayBook(fair, registration)}
        />
      </section>
      {canDo('cancel', registration.status) && (
        <section class="section-small">
          <ConfirmPanel
            open={ticket.cancel}
            question={ticket.cancelQuestion}
            action={`${home}/huy-ve`}
            confirm={ticket.cancel}
          >
            <p>{ticket.cancelWhat}</p>
          </ConfirmPanel>
        </section>
      )}
    </div>
  );
}

/** What a stranger who scans the code of a ticket sees: whether it counts, and nothing about its owner. */
export function TicketStatePage({
  language,
  fair,
  registration,
}: Omit<TicketProps, 'address' | keyof TicketAppointments>) {
  const { state } = registrationTexts(language);
  const words = {
    registered: state.valid,
    waiting: state.waiting,
    checked_in: state.used,
    missed: state.over,
    cancelled: state.over,
  }[registration.status];
  return (
    <div class="narrow">
      <PageHead title={state.title(String(registration.number))} lead={fair.title} crumbs={crumbsOf(language, fair)} />
      <Card>
        <p>{words}</p>
        <FairFacts language={language} fair={fair} />
      </Card>
    </div>
  );
}

const crumbsOf = (language: Language, fair: FairRow) => [
  { href: FAIRS, label: fairTexts(language).fairs },
  { href: fairPath(fair.id), label: fair.title },
];
