import { fairDeskPath, sessionReportPath } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { LinkButton, PageHead } from '@app/ui';
import { sessionScope, sessionTables } from '../sessions/session-report.tables.js';
import { sessionReportTexts } from '../sessions/session-report.texts.js';
import { type SessionReport } from '../sessions/session-reports.service.js';
import { FiguresTable } from './figures-table.js';
import { SessionWaitsSection } from './session-waits-section.js';

/** What a fair came to, for those who hold it. */
export function SessionReportPage({ language, report }: { language: Language; report: SessionReport }) {
  const texts = sessionReportTexts(language);
  const { fair } = report;
  const home = sessionReportPath(fair.id);
  return (
    <>
      <PageHead
        title={texts.title}
        crumbs={[{ href: fairDeskPath(fair.id), label: fair.title }]}
        actions={
          <>
            <LinkButton href={`${home}.xlsx`} look="secondary">
              {texts.xlsx}
            </LinkButton>
            <LinkButton href={`${home}.pdf`} look="secondary" icon="print">
              {texts.pdf}
            </LinkButton>
          </>
        }
      />
      {sessionScope(report, language).map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      <section class="section-small stack">
        {sessionTables(report, language).map((table) => (
          <FiguresTable key={table.title} language={language} table={table} isOpen />
        ))}
      </section>
      <SessionWaitsSection language={language} waits={report.waits} />
    </>
  );
}
