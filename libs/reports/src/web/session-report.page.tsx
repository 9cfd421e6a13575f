import { fairDeskPath, sessionReportPath } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { FunnelChart, LinkButton, PageHead } from '@app/ui';
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
      <Way language={language} report={report} />
      <SessionWaitsSection language={language} waits={report.waits} />
      <section class="section-small stack">
        {sessionTables(report, language).map((table) => (
          <FiguresTable key={table.title} language={language} table={table} isOpen />
        ))}
      </section>
    </>
  );
}

/** How many people came how far: the first thing that somebody asks about a fair. */
function Way({ language, report: { people, totals } }: { language: Language; report: SessionReport }) {
  const { way: texts } = sessionReportTexts(language);
  return (
    <section class="section-small">
      <FunnelChart
        title={texts.title}
        note={texts.note}
        labels={{ name: texts.step, value: texts.people, share: texts.share }}
        steps={[
          { label: texts.registered, value: people.registeredPeople },
          { label: texts.present, value: people.presentPeople },
          { label: texts.talked, value: totals.talkPeople },
          { label: texts.hired, value: totals.hiredPeople },
        ]}
      />
    </section>
  );
}
