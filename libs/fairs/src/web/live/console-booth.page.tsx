import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  ConfirmPanel,
  EmptyState,
  EMPTY_FORM,
  Form,
  Link,
  PageHead,
  SectionHead,
  Select,
  Table,
  TextArea,
  TextField,
} from '@app/ui';
import { consoleTexts } from '../../live/console.texts.js';
import { type InQueue } from '../../live/console.queries.js';
import { type BoothView, type LobbyView } from '../../live/live.schema.js';
import { deskRoom } from '../../live/rooms.js';
import { consoleBoothPath, consolePath, consolePersonPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { minutesSince } from './countdown.js';
import { BoothBadge, CommandFields, Live, otherBooths, PreferenceBadges, WaitByRefresh } from './live-parts.js';

interface BoothProps {
  language: Language;
  fair: FairRow;
  now: Date;
  booth: BoothView;
  people: readonly InQueue[];
  lobby: LobbyView;
}

/** One booth for operators: who waits there by name, and what can be done with the queue. */
export function ConsoleBoothPage(props: BoothProps) {
  const { language, fair, booth, people } = props;
  const texts = consoleTexts(language);
  return (
    <>
      <PageHead
        title={`${texts.booth(booth.number)}: ${booth.employer}`}
        crumbs={[{ href: consolePath(fair.id), label: texts.console }]}
      />
      <RehearsalNotice language={language} fair={fair} />
      <Live language={language} fairId={fair.id} rooms={{ [deskRoom(booth.booth)]: booth.seq }} isWide>
        <Card>
          <div class="badges">
            <BoothBadge language={language} state={booth.state} />
          </div>
          {booth.wait && (
            <p>
              {texts.expected}: {texts.range(booth.wait.low, booth.wait.high)}
            </p>
          )}
        </Card>
        <section class="section-small">
          <SectionHead title={texts.queue} />
          {people.length === 0 ? <EmptyState title={texts.nobodyWaits} icon="people" /> : <Queue {...props} />}
        </section>
        <section class="section-small actions">
          {booth.state === 'closed' ? <OpenPanel {...props} /> : <ClosePanel {...props} />}
          {booth.state !== 'closed' && booth.order.length > 0 && <MergePanel {...props} />}
        </section>
      </Live>
      <Message {...props} />
      <WaitByRefresh />
    </>
  );
}

function Queue({ language, fair, now, booth, people }: BoothProps) {
  const texts = consoleTexts(language);
  const standingOf = ({ status, isAway, isEngaged }: InQueue) => {
    if (status === 'talking' || status === 'called') return texts.standings[status];
    if (isEngaged) return texts.standings.engaged;
    return isAway ? texts.standings.away : texts.standings.ready;
  };
  const place = ({ number }: InQueue) => booth.order.indexOf(number);
  const waitOf = (person: InQueue) => booth.waits[place(person)];
  return (
    <Table
      caption={texts.queue}
      rowKey={({ ticketId }: InQueue) => ticketId}
      rows={people}
      columns={[
        {
          label: texts.name,
          cell: ({ registrationId, number, name, isPriority, appointedAt }) => (
            <>
              <Link href={consolePersonPath(fair.id, registrationId)}>{texts.person(number, name)}</Link>{' '}
              <PreferenceBadges language={language} isPriority={isPriority} appointedAt={appointedAt} />
            </>
          ),
        },
        { label: texts.place, cell: (person) => (place(person) === -1 ? '–' : place(person) + 1), align: 'end' },
        { label: texts.standing, cell: standingOf },
        { label: texts.waited, cell: ({ joinedAt }) => texts.minutes(minutesSince(joinedAt, now)), align: 'end' },
        {
          label: texts.left,
          cell: (person) => waitOf(person) && texts.range(waitOf(person)!.low, waitOf(person)!.high),
          align: 'end',
        },
      ]}
    />
  );
}

const scoped = (scope: string) => ({ ...EMPTY_FORM, scope });

function OpenPanel({ language, fair, booth }: BoothProps) {
  const texts = consoleTexts(language);
  return (
    <ConfirmPanel
      open={texts.openBooth}
      question={texts.openQuestion}
      action={consoleBoothPath(fair.id, booth.booth)}
      confirm={texts.openBooth}
      look="secondary"
    >
      <CommandFields kind="open-booth" booth={booth.booth} />
      <TextField form={scoped('open')} name="reason" label={texts.why} maxLength={300} />
    </ConfirmPanel>
  );
}

function ClosePanel({ language, fair, booth, lobby }: BoothProps) {
  const texts = consoleTexts(language);
  const others = otherBooths(language, lobby, booth.booth);
  const form = scoped('close');
  return (
    <ConfirmPanel
      open={texts.closeBooth}
      question={texts.closeQuestion}
      action={consoleBoothPath(fair.id, booth.booth)}
      confirm={texts.closeBooth}
    >
      <CommandFields kind="close-booth" booth={booth.booth} />
      <p>{texts.closeHint}</p>
      <Select form={form} name="moveTo" label={texts.moveTo} options={others} empty={texts.moveNobody} optional />
      <Select form={form} name="offer" label={texts.offer} options={others} empty={texts.offerNobody} optional />
      <TextField form={form} name="reason" label={texts.why} maxLength={300} />
    </ConfirmPanel>
  );
}

function MergePanel({ language, fair, booth, lobby }: BoothProps) {
  const texts = consoleTexts(language);
  const form = scoped('merge');
  return (
    <ConfirmPanel
      open={texts.merge}
      question={texts.mergeQuestion}
      action={consoleBoothPath(fair.id, booth.booth)}
      confirm={texts.merge}
      look="secondary"
    >
      <CommandFields kind="merge" booth={booth.booth} />
      <p>{texts.mergeWhat}</p>
      <Select
        form={form}
        name="into"
        label={texts.into}
        options={otherBooths(language, lobby, booth.booth)}
        empty={texts.chooseBooth}
      />
      <TextField form={form} name="reason" label={texts.why} maxLength={300} />
    </ConfirmPanel>
  );
}

function Message({ language, fair, booth }: BoothProps) {
  const texts = consoleTexts(language);
  return (
    <section class="section-small">
      <SectionHead title={texts.message} />
      <Form action={consoleBoothPath(fair.id, booth.booth)}>
        <CommandFields kind="announce" fair={fair.id} booth={booth.booth} />
        <TextArea
          form={scoped('message')}
          name="text"
          label={texts.messageText}
          hint={texts.messageHint}
          rows={2}
          maxLength={500}
        />
        <Button look="secondary">{texts.message}</Button>
      </Form>
    </section>
  );
}
