import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, EmptyState, LinkButton, ListItem, More, PageHead } from '@app/ui';
import { personPath, TODAY } from '@app/accounts';
import { contradictionPositionText } from '../contradictions/contradiction.schema.js';
import { contradictionTexts } from '../contradictions/contradiction.texts.js';
import { type Contradiction } from '../contradictions/contradictions.queries.js';
import { contradictionPath, otherSaid } from './contradiction-words.js';

/** So many stand on a page. */
export const CONTRADICTIONS_PAGE = 20;

interface ContradictionsProps {
  language: Language;
  /** One more than a page says that it goes on. */
  found: readonly Contradiction[];
  hasPrevious: boolean;
}

/** Work of which two sources say different things. */
export function ContradictionsPage({ language, found, hasPrevious }: ContradictionsProps) {
  const texts = contradictionTexts(language);
  const shown = found.slice(0, CONTRADICTIONS_PAGE);
  const last = shown.at(-1);
  const next = found.length > shown.length && last ? contradictionPositionText(last) : null;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: TODAY, label: texts.desk }]} />
      {shown.length === 0 ? (
        <EmptyState title={texts.none} icon="check">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <div class="list">
          {shown.map((each) => (
            <FoundItem key={contradictionPath(each)} language={language} found={each} />
          ))}
        </div>
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </>
  );
}

function FoundItem({ language, found }: { language: Language; found: Contradiction }) {
  const texts = contradictionTexts(language);
  const { kind, personId, personName, placement, since } = found;
  return (
    <ListItem
      href={personPath(personId)}
      title={personName}
      subtitle={texts.otherJob(
        placement.employerName ?? texts.selfEmployed,
        texts.from(formatDay(placement.startDate)),
      )}
      badges={<Badge tone="warning">{texts.kinds[kind]}</Badge>}
      facts={[
        { icon: 'info', text: otherSaid(found, language), strong: true },
        { icon: 'clock', text: texts.since(formatDay(since)) },
        { icon: 'person', text: texts.by(placement.reporterName, found.officeName) },
      ]}
      note={
        <div class="actions">
          <LinkButton href={contradictionPath(found)} look="secondary">
            {texts.open}
          </LinkButton>
        </div>
      }
    />
  );
}
