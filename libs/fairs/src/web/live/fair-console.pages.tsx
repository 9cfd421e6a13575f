import { type Language } from '@app/platform/http';
import {
  Button,
  ConfirmPanel,
  EMPTY_FORM,
  Form,
  Notice,
  PageHead,
  SectionHead,
  Select,
  StatCard,
  Stats,
  Table,
  TextArea,
  TextField,
} from '@app/ui';
import { type BoothCard, type LobbyView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { lobbyRoom } from '../../live/rooms.js';
import { consolePath, fairDeskPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { BoothBadge, CommandFields, Live, WaitByRefresh } from './live-parts.js';

interface ConsoleProps {
  language: Language;
  fair: FairRow;
  lobby: LobbyView;
}

/** Every booth and queue of a fair on one page, with what an operator may do about it. */
export function FairConsolePage({ language, fair, lobby }: ConsoleProps) {
  const texts = liveTexts(language);
  const { booths } = lobby;
  const unstaffed = booths.filter(({ state, waiting }) => state === 'away' && waiting > 0);
  const waiting = booths.reduce((sum, booth) => sum + booth.waiting, 0);
  return (
    <>
      <PageHead title={texts.console} lead={fair.title} crumbs={[{ href: fairDeskPath(fair.id), label: fair.title }]} />
      <Live language={language} fairId={fair.id} rooms={{ [lobbyRoom(fair.id)]: lobby.seq }}>
        <Stats>
          <StatCard label={texts.waitingCount} value={String(waiting)} />
          <StatCard label={texts.booths} value={String(booths.length)} />
        </Stats>
        {unstaffed.length > 0 && (
          <Notice tone="warning" title={texts.unstaffed(unstaffed.length)}>
            <p>{unstaffed.map(({ number, employer }) => `${texts.booth(number)}: ${employer}`).join('; ')}</p>
          </Notice>
        )}
        <section class="section-small">
          <SectionHead title={texts.consoleBooths} />
          <Table
            caption={texts.consoleBooths}
            rowKey={({ booth }: BoothCard) => booth}
            rows={booths}
            columns={[
              { label: texts.employer, cell: (booth) => `${texts.booth(booth.number)}: ${booth.employer}` },
              { label: texts.standing, cell: (booth) => <BoothBadge language={language} state={booth.state} /> },
              { label: texts.waitingCount, cell: (booth) => booth.waiting, align: 'end' },
              {
                label: texts.actions,
                cell: (booth) => <BoothActions language={language} fair={fair} booth={booth} booths={booths} />,
              },
            ]}
          />
        </section>
      </Live>
      <Announce language={language} fairId={fair.id} />
      <WaitByRefresh />
    </>
  );
}

function BoothActions(props: Pick<ConsoleProps, 'language' | 'fair'> & { booth: BoothCard; booths: BoothCard[] }) {
  const { language, fair, booth, booths } = props;
  const texts = liveTexts(language);
  const form = { ...EMPTY_FORM, scope: booth.booth };
  const isClosed = booth.state === 'closed';
  const others = booths
    .filter((other) => other.booth !== booth.booth && other.state !== 'closed')
    .map((other) => ({ value: other.booth, label: `${texts.booth(other.number)}: ${other.employer}` }));
  return (
    <ConfirmPanel
      open={isClosed ? texts.openBooth : texts.closeBooth}
      question={isClosed ? texts.openQuestion : texts.closeQuestion}
      action={consolePath(fair.id)}
      confirm={isClosed ? texts.openBooth : texts.closeBooth}
      look={isClosed ? 'secondary' : 'danger'}
    >
      <CommandFields kind={isClosed ? 'open-booth' : 'close-booth'} booth={booth.booth} />
      {!isClosed && <p>{texts.closeHint}</p>}
      {!isClosed && (
        <Select form={form} name="moveTo" label={texts.moveTo} options={others} empty={texts.moveNobody} optional />
      )}
      <TextField form={form} name="reason" label={texts.why} maxLength={300} />
    </ConfirmPanel>
  );
}

function Announce({ language, fairId }: { language: Language; fairId: string }) {
  const texts = liveTexts(language);
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
