import { DocumentList, documentsPath, documentTexts } from '@app/accounts';
import { isAllowed } from '@app/platform/http';
import { personTexts } from '../person.texts.js';
import { PanelCard } from './panel-card.js';
import { type PersonPageProps } from './person-page-props.js';
import { MomentList } from './person-timeline.page.js';

/** What happened last and what comes next, told by every slice. */
export function TimelinePanel({ language, screen, now }: PersonPageProps) {
  const texts = personTexts(language);
  const hasMore = screen.timeline.isThere && screen.timeline.value.hasMore;
  return (
    <PanelCard
      title={texts.timeline}
      panel={screen.timeline}
      away={texts.away}
      {...(hasMore && { href: `/can-bo/nguoi-lao-dong/${screen.person.id}/dien-bien`, more: texts.timelineAll })}
    >
      {(timeline) => <MomentList language={language} timeline={timeline} now={now} />}
    </PanelCard>
  );
}

/** Papers that are kept of the person. */
export function DocumentsPanel({ language, actor, screen }: PersonPageProps) {
  const texts = documentTexts(language);
  const { id } = screen.person;
  return (
    <PanelCard
      title={texts.title}
      panel={screen.documents}
      away={personTexts(language).away}
      {...(isAllowed(actor, 'person.update') && { href: documentsPath(id), more: texts.manage })}
    >
      {(documents) =>
        documents.length === 0 ? (
          <p class="soft">{texts.none}</p>
        ) : (
          <DocumentList language={language} personId={id} documents={documents} />
        )
      }
    </PanelCard>
  );
}
