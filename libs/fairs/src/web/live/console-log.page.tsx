import { type Language } from '@app/platform/http';
import { type Page } from '@app/postings';
import { EmptyState, More, numberText, PageHead, Timeline } from '@app/ui';
import { consoleTexts } from '../../live/console.texts.js';
import { noticeTexts } from '../../live/notice.texts.js';
import { type LoggedDeed } from '../../live/fair-log.repository.js';
import { consolePath, timeOf } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';

interface LogProps {
  language: Language;
  fair: FairRow;
  page: Page<LoggedDeed>;
  hasPrevious: boolean;
}

/** Everything that operators did at a fair, with its reasons. */
export function ConsoleLogPage({ language, fair, page, hasPrevious }: LogProps) {
  const texts = consoleTexts(language);
  return (
    <div class="medium">
      <PageHead title={texts.log} lead={fair.title} crumbs={[{ href: consolePath(fair.id), label: texts.console }]} />
      <RehearsalNotice language={language} fair={fair} />
      <Deeds language={language} deeds={page.rows} />
      <More next={page.next} hasPrevious={hasPrevious} />
    </div>
  );
}

/** Some of the log, the newest first. */
export function Deeds({ language, deeds }: { language: Language; deeds: readonly LoggedDeed[] }) {
  const texts = consoleTexts(language);
  if (deeds.length === 0) return <EmptyState title={texts.noLog} icon="history" />;
  const words = ({ action, booth, toBooth, name, text, told }: LoggedDeed) => {
    const done = texts.deeds[action]({ booth: booth ?? 0, toBooth, name: name ?? '', text: text ?? '' });
    return told === null ? done : noticeTexts(language).told(done, numberText(told, language));
  };
  return (
    <Timeline
      moments={deeds.map((deed) => ({
        key: deed.id,
        when: timeOf(deed.at),
        title: words(deed),
        detail: texts.deed(deed.actor, deed.reason),
      }))}
    />
  );
}
