import { formatDay, formatInstant, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Button, ConfirmPanel, Form, Hidden, Timeline } from '@app/ui';
import { CONSENT_PURPOSES, consentWording } from './consent.wording.js';
import { consentTexts } from './consent.texts.js';
import { type ConsentPurpose, type ConsentRecord, type ConsentState } from './credentials.repository.js';

interface ConsentListProps {
  language: Language;
  consents: readonly ConsentState[];
  /** Where an answer goes. */
  action: string;
}

/** Every purpose by itself: what is asked, what was answered, and the way to change it. Nothing is ever pre-chosen. */
export function ConsentList({ language, consents, action }: ConsentListProps) {
  return (
    <ul class="consents">
      {CONSENT_PURPOSES.map((purpose) => (
        <ConsentItem
          key={purpose}
          language={language}
          purpose={purpose}
          state={consents.find((consent) => consent.purpose === purpose)}
          action={action}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  language: Language;
  purpose: ConsentPurpose;
  state: ConsentState | undefined;
  action: string;
}

function ConsentItem(props: ItemProps) {
  const { language, purpose, state } = props;
  const texts = consentTexts(language);
  return (
    <li>
      <div class="consent-head">
        <h3>{texts.names[purpose]}</h3>
        {state ? (
          <Badge tone={state.isGranted ? 'success' : 'neutral'}>
            {state.isGranted ? texts.granted : texts.notGranted} {texts.since(formatDay(localDateOf(state.at)))}
          </Badge>
        ) : (
          <Badge>{texts.notAsked}</Badge>
        )}
      </div>
      <p class="soft">{consentWording(purpose, language)}</p>
      {state?.isGranted ? <Withdrawal {...props} /> : <Question {...props} />}
    </li>
  );
}

function Question({ language, purpose, state, action }: ItemProps) {
  const texts = consentTexts(language);
  return (
    <Form action={action} class="actions">
      <Hidden name="purpose" value={purpose} />
      <Button look="secondary" name="isGranted" value="true">
        {texts.give}
      </Button>
      {!state && (
        <Button look="quiet" name="isGranted" value="false">
          {texts.refuse}
        </Button>
      )}
    </Form>
  );
}

function Withdrawal({ language, purpose, action }: ItemProps) {
  const texts = consentTexts(language);
  return (
    <ConfirmPanel
      open={texts.withdraw}
      question={texts.withdrawQuestion(texts.names[purpose])}
      action={action}
      confirm={texts.withdraw}
      look="secondary"
    >
      <p>{texts.withdrawal[purpose]}</p>
      <Hidden name="purpose" value={purpose} />
      <Hidden name="isGranted" value="false" />
    </ConfirmPanel>
  );
}

interface HistoryProps {
  language: Language;
  history: readonly ConsentRecord[];
  /** Names of staff who noted an answer, by id. */
  names: ReadonlyMap<string, string>;
}

/** Every answer that was given, newest first, with the wording that was shown. */
export function ConsentHistory({ language, history, names }: HistoryProps) {
  const texts = consentTexts(language);
  if (history.length === 0) return <p class="soft">{texts.historyNone}</p>;
  return (
    <Timeline
      moments={history.map((record) => {
        const name = texts.names[record.purpose];
        const who = record.recordedBy ? texts.heardBy(names.get(record.recordedBy) ?? '') : texts.own;
        return {
          key: record.id,
          when: formatInstant(record.at),
          title: record.isGranted ? texts.gave(name) : texts.withdrew(name),
          detail: `${who}, ${texts.wording(record.textVersion)}`,
        };
      })}
    />
  );
}
