import { type Language } from '@app/platform/http';
import {
  Button,
  ConfirmPanel,
  EmptyState,
  EMPTY_FORM,
  Form,
  Link,
  LinkButton,
  Notice,
  PageHead,
  SectionHead,
  StatCard,
  Stats,
  Table,
  TextArea,
  TextField,
} from '@app/ui';
import { consoleTexts } from '../../live/console.texts.js';
import { helpTexts } from '../../live/help.texts.js';
import { type Watched } from '../../live/console.queries.js';
import { type ConsoleView } from '../../live/fair-console.service.js';
import { type BoothCard } from '../../live/live.schema.js';
import { helpRoom, lobbyRoom } from '../../live/rooms.js';
import {
  consoleBoothPath,
  consoleLogPath,
  consolePath,
  consolePersonPath,
  fairDeskPath,
  helpBoardPath,
  timeOf,
} from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { Deeds } from './console-log.page.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { BoothBadge, CommandFields, Live, WaitByRefresh } from './live-parts.js';

interface ConsoleProps {
  language: Language;
  view: ConsoleView;
}

interface PageProps extends ConsoleProps {
  /** Where the big screen of the hall is. */
  screen: string;
}

export const minutesSince = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));

/** Every booth and queue of a fair on one page, with what is going wrong above it. */
export function FairConsolePage({ language, view, screen }: PageProps) {
  const texts = consoleTexts(language);
  const { fair, lobby } = view;
  return (
    <>
      <PageHead
        title={texts.console}
        lead={fair.title}
        crumbs={[{ href: fairDeskPath(fair.id), label: fair.title }]}
        actions={
          <LinkButton href={screen} look="secondary" icon="device">
            {texts.screen}
          </LinkButton>
        }
      />
      <RehearsalNotice language={language} fair={fair} />
      <Live
        language={language}
        fairId={fair.id}
        rooms={{ [lobbyRoom(fair.id)]: lobby.seq, [helpRoom(fair.id)]: view.help.seq }}
        isWide
      >
        <Counts language={language} view={view} />
        <Problems language={language} view={view} />
        <section class="section-small">
          <SectionHead title={texts.booths} />
          <Booths language={language} view={view} />
        </section>
        <section class="section-small">
          <SectionHead title={texts.log} href={consoleLogPath(fair.id)} more={texts.wholeLog} />
          <Deeds language={language} deeds={view.log} />
        </section>
      </Live>
      <Announce language={language} fairId={fair.id} />
      <Closing language={language} fair={fair} />
      <WaitByRefresh />
    </>
  );
}

const unstaffedOf = ({ lobby }: ConsoleView): BoothCard[] =>
  lobby.booths.filter(({ state, waiting }) => state === 'away' && waiting > 0);

function Counts({ language, view }: ConsoleProps) {
  const { counts } = consoleTexts(language);
  const { lobby, tooLong, neverServed, away } = view;
  const waiting = lobby.booths.reduce((sum, booth) => sum + booth.waiting, 0);
  const totalOf = (people: readonly Watched[]) => String(people[0]?.total ?? 0);
  return (
    <Stats>
      <StatCard label={helpTexts(language).count} value={String(view.help.open)} href={helpBoardPath()} />
      <StatCard label={counts.waiting} value={String(waiting)} />
      <StatCard label={counts.tooLong} value={totalOf(tooLong)} />
      <StatCard label={counts.unstaffed} value={String(unstaffedOf(view).length)} />
      <StatCard label={counts.neverServed} value={totalOf(neverServed)} />
      <StatCard label={counts.away} value={totalOf(away)} />
    </Stats>
  );
}

function Problems({ language, view }: ConsoleProps) {
  const texts = consoleTexts(language);
  const { fair, now } = view;
  const unstaffed = unstaffedOf(view);
  const people = { language, fairId: fair.id, now };
  return (
    <>
      {unstaffed.length > 0 && (
        <Notice tone="warning" title={texts.unstaffed(unstaffed.length)}>
          <ul>
            {unstaffed.map(({ booth, number, employer }) => (
              <li key={booth}>
                <Link href={consoleBoothPath(fair.id, booth)}>{`${texts.booth(number)}: ${employer}`}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <People {...people} title={texts.tooLong(fair.waitLimit)} people={view.tooLong} />
      <People {...people} title={texts.neverServed(fair.waitLimit)} people={view.neverServed} />
      <People {...people} title={texts.away} people={view.away} />
    </>
  );
}

interface PeopleProps {
  language: Language;
  fairId: string;
  now: Date;
  title: string;
  people: readonly Watched[];
}

/** People to look at; each leads to where staff act for them. */
function People({ language, fairId, now, title, people }: PeopleProps) {
  const texts = consoleTexts(language);
  const [first] = people;
  if (!first) return null;
  const left = first.total - people.length;
  return (
    <Notice tone="warning" title={title}>
      <ul>
        {people.map(({ registrationId, number, name, booth, since }) => (
          <li key={`${registrationId} ${booth}`}>
            <Link href={consolePersonPath(fairId, registrationId)}>{texts.person(number, name)}</Link>
            {` · ${texts.minutes(minutesSince(since, now))}`}
            {booth !== null && ` · ${texts.booth(booth)}`}
          </li>
        ))}
      </ul>
      {left > 0 && <p>{texts.more(left)}</p>}
    </Notice>
  );
}

function Booths({ language, view }: ConsoleProps) {
  const texts = consoleTexts(language);
  const { fair, lobby, waits, now } = view;
  if (lobby.booths.length === 0) return <EmptyState title={texts.noBooths} icon="building" />;
  const longest = ({ booth }: BoothCard) => {
    const found = waits.get(booth);
    if (!found) return null;
    const minutes = texts.minutes(minutesSince(found.since, now));
    return found.overLimit > 0 ? `${minutes} (${texts.overLimit(found.overLimit)})` : minutes;
  };
  return (
    <Table
      caption={texts.booths}
      rowKey={({ booth }: BoothCard) => booth}
      rows={lobby.booths}
      columns={[
        {
          label: texts.employer,
          cell: ({ booth, number, employer }) => (
            <Link href={consoleBoothPath(fair.id, booth)}>{`${texts.booth(number)}: ${employer}`}</Link>
          ),
        },
        { label: texts.standing, cell: ({ state }) => <BoothBadge language={language} state={state} /> },
        { label: texts.waitingCount, cell: ({ waiting }) => waiting, align: 'end' },
        { label: texts.expected, cell: ({ wait }) => wait && texts.range(wait.low, wait.high), align: 'end' },
        { label: texts.longest, cell: longest, align: 'end' },
      ]}
    />
  );
}

function Announce({ language, fairId }: { language: Language; fairId: string }) {
  const texts = consoleTexts(language);
  return (
    <section class="section-small">
      <SectionHead title={texts.announce} />
      <Form action={consolePath(fairId)}>
        <CommandFields kind="announce" fair={fairId} />
        <TextArea
          form={{ ...EMPTY_FORM, scope: 'announce' }}
          name="text"
          label={texts.announceText}
          hint={texts.announceHint}
          rows={2}
          maxLength={500}
        />
        <Button>{texts.announce}</Button>
      </Form>
    </section>
  );
}

function Closing({ language, fair }: { language: Language; fair: FairRow }) {
  const texts = consoleTexts(language);
  if (fair.status !== 'open') return null;
  const form = { ...EMPTY_FORM, scope: 'extend' };
  return (
    <section class="section-small stack">
      <SectionHead title={texts.extend} lead={texts.closesAt(timeOf(fair.closesAt))} />
      <div class="actions">
        <ConfirmPanel
          open={texts.extend}
          question={texts.extendQuestion}
          action={consolePath(fair.id)}
          confirm={texts.extend}
          look="secondary"
        >
          <CommandFields kind="extend" fair={fair.id} />
          <p>{texts.extendWhat}</p>
          <TextField
            form={form}
            name="until"
            label={texts.until}
            hint={texts.untilHint}
            maxLength={5}
            autoComplete="off"
          />
          <TextField form={form} name="reason" label={texts.why} maxLength={300} />
        </ConfirmPanel>
        <LinkButton href={fairDeskPath(fair.id)} look="quiet">
          {texts.endFair}
        </LinkButton>
      </div>
    </section>
  );
}
