import { foldAccents } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Button, EmptyState, Form, LinkButton, ListItem, SectionHead, TextField } from '@app/ui';
import { type BoothCard } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { hallPath } from '../../fair-words.js';
import { BoothDocumentList } from '../booth-documents.js';
import { type HallProps, rangeWords, WaitWords } from './hall-parts.js';
import { BoothBadge, BoothBadges, CommandButton, SHOWN_TICKETS } from './live-parts.js';

const SHOWN_TITLES = 2;

/** Stands outside of what is taken anew: somebody types there. */
export function HallSearch({ language, fair, text }: HallProps) {
  const { find } = liveTexts(language);
  return (
    <Form action={hallPath(fair.id)} method="get" class="searchbar searchbar-single">
      <TextField
        form={{ values: { tim: text }, problems: [] }}
        name="tim"
        label={find.label}
        type="search"
        autoComplete="off"
        maxLength={100}
      />
      <Button icon="search" look="secondary">
        {find.find}
      </Button>
    </Form>
  );
}

/** Every booth, or those that are looked for. */
export function Booths(props: HallProps) {
  const { language, fair, lobby, work, text } = props;
  const texts = liveTexts(language);
  const wanted = foldAccents(text.trim());
  const shown = lobby.booths.filter(({ booth, employer, number }) =>
    foldAccents([texts.booth(number), employer, ...(work.get(booth) ?? [])].join(' ')).includes(wanted),
  );
  return (
    <section>
      <SectionHead title={texts.booths} />
      <BoothBadges language={language} />
      {lobby.booths.length === 0 && <EmptyState title={texts.noBooths} icon="building" />}
      {lobby.booths.length > 0 && shown.length === 0 && (
        <EmptyState title={texts.find.none} icon="search">
          <LinkButton href={hallPath(fair.id)} look="secondary">
            {texts.find.all}
          </LinkButton>
        </EmptyState>
      )}
      <div
        class="list"
        data-live-some={wanted === '' ? undefined : ''}
        data-live-zero={texts.waiting(0)}
        data-live-many={texts.waiting('{n}')}
        {...rangeWords(language)}
      >
        {shown.map((booth) => (
          <BoothItem key={booth.booth} {...props} booth={booth} />
        ))}
      </div>
    </section>
  );
}

function BoothItem({ language, fair, work, documents, places, booth }: HallProps & { booth: BoothCard }) {
  const texts = liveTexts(language);
  const isMine = places?.tickets.some(
    (ticket) => ticket.booth === booth.booth && SHOWN_TICKETS.includes(ticket.status),
  );
  const papers = documents.get(booth.booth) ?? [];
  const mayJoin = places && !places.isRemoved && !isMine && booth.state !== 'closed';
  return (
    <ListItem
      title={booth.employer}
      subtitle={[texts.booth(booth.number), workWords(work.get(booth.booth) ?? [], language)]
        .filter(Boolean)
        .join(' · ')}
      badges={
        <span data-live-state={booth.booth} data-state={booth.state}>
          <BoothBadge language={language} state={booth.state} />
        </span>
      }
      facts={[
        { icon: 'people', text: <span data-live-waiting={booth.booth}>{texts.waiting(booth.waiting)}</span> },
        ...(booth.wait
          ? [{ icon: 'clock' as const, text: <WaitWords language={language} booth={booth} wait={booth.wait} /> }]
          : []),
      ]}
      note={
        (papers.length > 0 || mayJoin) && (
          <>
            <BoothDocumentList
              language={language}
              booth={{ id: booth.booth, fairId: fair.id }}
              documents={papers}
              isBeside
            />
            {mayJoin && (
              <CommandButton action={hallPath(fair.id)} kind="join" fields={{ booth: booth.booth }} look="secondary">
                {texts.join}
              </CommandButton>
            )}
          </>
        )
      }
    />
  );
}

/** Titles of work, as many as a telephone shows on two lines. */
function workWords(titles: readonly string[], language: Language): string {
  const left = titles.length - SHOWN_TITLES;
  return [...titles.slice(0, SHOWN_TITLES), ...(left > 0 ? [liveTexts(language).moreWork(left)] : [])].join(', ');
}
