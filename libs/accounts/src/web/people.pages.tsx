import { ageOn, formatDay, formatPhone, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import {
  Avatar,
  Badge,
  Button,
  Card,
  Checkbox,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  Marked,
  More,
  Notice,
  PageHead,
  Select,
  TextField,
} from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';
import { consentTexts } from '../consent.texts.js';
import { consentWording } from '../consent.wording.js';
import { type FoundPerson } from '../people.queries.js';
import { receptionTexts } from '../reception.texts.js';
import { matchesIn, parsePersonSearch, tailIn } from '../person-search.js';
import { privacyTexts } from '../privacy.texts.js';
import { PersonFields } from './sign-in.pages.js';

export const PEOPLE = '/can-bo/nguoi-lao-dong';

interface FindPeopleProps {
  language: Language;
  text: string;
  people: readonly FoundPerson[];
  /** Those of them whom the reader's office serves. */
  served: ReadonlySet<string>;
  next: string | null;
  hasPrevious: boolean;
  today: LocalDate;
  mayRead: boolean;
  mayRegister: boolean;
  /** Whether the reader carries out what people ask for who want to be forgotten. */
  mayErase: boolean;
}

/** Finding a person at the desk: by name, end of the phone, birth date. */
export function FindPeoplePage(props: FindPeopleProps) {
  const { language, text, people } = props;
  const texts = accountsTexts(language).people;
  const form: FormState = { values: { ten: text }, problems: [] };
  const isTooShort = text !== '' && parsePersonSearch(text) === null;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            {props.mayErase && (
              <LinkButton href="/can-bo/yeu-cau-xoa" look="secondary">
                {privacyTexts(language).desk.title}
              </LinkButton>
            )}
            {props.mayRegister && <LinkButton href={`${PEOPLE}/moi`}>{texts.register}</LinkButton>}
          </>
        }
      />
      <Form action={PEOPLE} method="get" class="searchbar">
        <TextField form={form} name="ten" label={texts.search} placeholder={texts.searchExample} type="search" />
        <span />
        <Button icon="search">{texts.find}</Button>
      </Form>
      {isTooShort && <Notice>{texts.tooShort}</Notice>}
      {text !== '' && !isTooShort && (
        <section class="section-small">
          <h2 class="visually-hidden">{texts.found}</h2>
          {people.length === 0 ? (
            <EmptyState title={texts.none} icon="person">
              <p>{texts.noneHint}</p>
            </EmptyState>
          ) : (
            <PersonList {...props} />
          )}
          <More next={props.next} hasPrevious={props.hasPrevious} />
        </section>
      )}
    </>
  );
}

function PersonList({ language, text, people, served, today, mayRead }: FindPeopleProps) {
  const search = parsePersonSearch(text);
  return (
    <div class="list">
      {people.map((person) => (
        <PersonItem
          key={person.id}
          language={language}
          person={person}
          today={today}
          words={search?.words ?? []}
          tail={search?.tail ?? null}
          isLink={mayRead}
          isServed={served.has(person.id)}
        />
      ))}
    </div>
  );
}

interface PersonItemProps {
  language: Language;
  person: FoundPerson;
  today: LocalDate;
  words: readonly string[];
  tail: string | null;
  isLink: boolean;
  isServed: boolean;
}

/**
 * One of several people: what tells namesakes apart stands beneath the name. Of somebody of another office that is the
 * year of birth and the end of the phone.
 */
function PersonItem({ language, person, today, words, tail, isLink, isServed }: PersonItemProps) {
  const texts = accountsTexts(language).people;
  const phone = person.phone && (isServed ? formatPhone(person.phone) : texts.phoneEnd(person.phone.slice(-3)));
  const born =
    person.birthDate &&
    (isServed
      ? texts.bornAge(formatDay(person.birthDate), ageOn(person.birthDate, today))
      : receptionTexts(language).born(person.birthDate.slice(0, 4)));
  return (
    <ListItem
      href={isLink ? `${PEOPLE}/${person.id}` : undefined}
      title={<Marked text={person.fullName} spans={matchesIn(person.fullName, words)} />}
      media={<Avatar name={person.fullName} kind="person" />}
      facts={[
        ...(born ? [{ icon: 'calendar' as const, text: born, strong: true }] : []),
        ...(person.commune ? [{ icon: 'pin' as const, text: communeLabel(person.commune), strong: true }] : []),
        phone
          ? { icon: 'phone' as const, text: <Marked text={phone} spans={tailIn(phone, tail)} /> }
          : { icon: 'phone' as const, text: texts.noPhone },
        { icon: 'building' as const, text: person.officeName },
      ]}
      badges={person.clientType === 'ui' && <Badge tone="info">{texts.uiShort}</Badge>}
    />
  );
}

interface RegisterProps {
  language: Language;
  form: FormState;
  /** People whom this one may be. */
  alike: readonly FoundPerson[];
  served: ReadonlySet<string>;
  today: LocalDate;
  mayRead: boolean;
}

/** Registering somebody who came to the desk. */
export function RegisterWalkInPage(props: RegisterProps) {
  const { language, form, alike } = props;
  const texts = accountsTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.people.registerTitle} crumbs={[{ href: PEOPLE, label: texts.people.title }]} />
      {alike.length > 0 && <Alike {...props} />}
      <Card>
        <Form action={`${PEOPLE}/moi`}>
          <ErrorSummary form={form} />
          <Hidden name="key" value={String(form.values['key'] ?? '')} />
          {alike.length > 0 && <Checkbox form={form} name="isNew" label={texts.people.isNew} />}
          <PersonFields language={language} form={form} />
          <TextField
            form={form}
            name="phone"
            label={texts.signIn.phone}
            hint={texts.people.phoneOptional}
            type="tel"
            optional
          />
          <ClientTypeField language={language} form={form} />
          <ConsentQuestions language={language} form={form} />
          <Button>{texts.register.submit}</Button>
        </Form>
      </Card>
    </div>
  );
}

function Alike({ language, alike, served, today, mayRead }: RegisterProps) {
  const texts = accountsTexts(language).people;
  return (
    <section class="section-small alike">
      <Notice tone="warning" title={texts.alike}>
        <p>{texts.alikeHint}</p>
      </Notice>
      <div class="list">
        {alike.map((person) => (
          <PersonItem
            key={person.id}
            language={language}
            person={person}
            today={today}
            words={[]}
            tail={null}
            isLink={mayRead}
            isServed={served.has(person.id)}
          />
        ))}
      </div>
    </section>
  );
}

export function ClientTypeField({ language, form }: { language: Language; form: FormState }) {
  const texts = accountsTexts(language).people;
  return (
    <Select
      form={form}
      name="clientType"
      label={texts.clientType}
      options={[
        { value: 'free', label: texts.free },
        { value: 'ui', label: texts.ui },
      ]}
    />
  );
}

/** One question for each purpose, none of them answered beforehand. */
function ConsentQuestions({ language, form }: { language: Language; form: FormState }) {
  const texts = consentTexts(language);
  const answers = [
    { value: 'true', label: texts.yes },
    { value: 'false', label: texts.no },
  ];
  return (
    <div class="form-section">
      <h2>{texts.title}</h2>
      <p class="soft">{texts.readOut}</p>
      <Checkbox form={form} name="serviceConsent" label={consentWording('service', language)} />
      <Choices
        form={form}
        name="matchingConsent"
        type="radio"
        optional
        label={consentWording('matching', language)}
        options={answers}
      />
      <Choices
        form={form}
        name="contactConsent"
        type="radio"
        optional
        label={consentWording('contact', language)}
        options={answers}
      />
    </div>
  );
}
