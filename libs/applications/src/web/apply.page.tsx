import { formatPhone, type LocalDate } from '@app/kernel';
import { CandidateFacts } from '@app/candidates';
import { type Language } from '@app/platform/http';
import { PostingItem, postingPath, type ScreeningQuestion } from '@app/postings';
import {
  ActionBar,
  Button,
  Card,
  Checkbox,
  Choices,
  type Crumb,
  EmptyState,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHead,
  TextArea,
} from '@app/ui';
import { applicationTexts } from '../application.texts.js';
import { type Preparation } from '../applications.service.js';
import { myApplicationsTexts } from '../my-applications.texts.js';

interface ApplyProps {
  language: Language;
  preparation: Preparation;
  form: FormState;
  today: LocalDate;
  /** Where the form goes; also where the profile leads back to. */
  action: string;
  /** The profile of the person, as whoever applies may write it. */
  profilePath: string;
  /** True for staff who apply for somebody. */
  isOnBehalf?: boolean;
  crumbs?: readonly Crumb[];
}

/** One screen: what it is about, what will be sent, the questions, the button. */
export function ApplyPage(props: ApplyProps) {
  const { language, preparation, isOnBehalf = false } = props;
  const texts = myApplicationsTexts(language).apply;
  const { detail, snapshot, person } = preparation;
  return (
    <div class="narrow">
      <PageHead
        title={isOnBehalf ? texts.titleFor(person.fullName) : texts.title}
        crumbs={props.crumbs ?? [{ href: postingPath(detail.card.id), label: texts.posting }]}
      />
      <div class="stack">
        <PostingItem language={language} card={detail.card} />
        {snapshot === null ? <ProfileFirst {...props} /> : <ApplyForm {...props} snapshot={snapshot} />}
      </div>
    </div>
  );
}

/** Leads to the profile and back. */
function ProfileFirst({ language, action, profilePath, isOnBehalf = false }: ApplyProps) {
  const texts = myApplicationsTexts(language).apply;
  return (
    <EmptyState title={texts.profileFirst} icon="edit">
      <p>{isOnBehalf ? texts.profileFirstFor : texts.profileFirstWhat}</p>
      <LinkButton href={`${profilePath}?tiep=${encodeURIComponent(action)}`}>
        {isOnBehalf ? texts.profileFirstForButton : texts.profileFirstButton}
      </LinkButton>
    </EmptyState>
  );
}

function ApplyForm(props: ApplyProps & { snapshot: NonNullable<Preparation['snapshot']> }) {
  const { language, preparation, form, action, isOnBehalf = false } = props;
  const texts = myApplicationsTexts(language).apply;
  const { person, detail } = preparation;
  return (
    <Form action={action} class="form">
      <ErrorSummary form={form} />
      <WhatIsSent {...props} />
      {detail.posting.questions.length > 0 && (
        <Card>
          <h2>{texts.questions}</h2>
          {detail.posting.questions.map((question) => (
            <Question key={question.id} language={language} form={form} question={question} />
          ))}
        </Card>
      )}
      <Card>
        <TextArea
          form={form}
          name="message"
          label={texts.message}
          hint={texts.messageHint}
          rows={3}
          maxLength={1000}
          optional
        />
        <Checkbox
          form={form}
          name="mayKeep"
          label={texts.mayKeep}
          hint={isOnBehalf ? `${texts.mayKeepHint} ${texts.onBehalf}` : texts.mayKeepHint}
        />
      </Card>
      {person.isMinor && <Notice tone="info">{texts.minor}</Notice>}
      <Notice tone="warning">{texts.neverPay}</Notice>
      <ActionBar>
        <Button icon="send">{texts.send}</Button>
      </ActionBar>
    </Form>
  );
}

/** Name, number and the short form of the profile; the whole of it folds out. */
function WhatIsSent({ language, preparation, snapshot, today, action, profilePath }: Parameters<typeof ApplyForm>[0]) {
  const texts = myApplicationsTexts(language).apply;
  const words = applicationTexts(language);
  const { person } = preparation;
  return (
    <Card>
      <div class="section-head">
        <h2>{texts.what}</h2>
        <LinkButton href={`${profilePath}?tiep=${encodeURIComponent(action)}`} look="quiet" icon="edit">
          {texts.edit}
        </LinkButton>
      </div>
      <p class="soft">{texts.whatLead}</p>
      <Facts
        rows={[
          [words.name, person.fullName],
          [words.phone, person.phone && formatPhone(person.phone)],
          [texts.wish, snapshot.wish],
        ]}
      />
      <details class="disclosure">
        <summary>{texts.whole}</summary>
        <CandidateFacts language={language} snapshot={snapshot} today={today} />
      </details>
    </Card>
  );
}

function Question({ language, form, question }: { language: Language; form: FormState; question: ScreeningQuestion }) {
  const texts = applicationTexts(language);
  const name = `answers.${question.id}`;
  if (question.kind === 'text')
    return <TextArea form={form} name={name} label={question.text} rows={2} maxLength={500} />;
  return (
    <Choices
      form={form}
      name={name}
      label={question.text}
      type="radio"
      options={[
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]}
    />
  );
}
