import { periodSessionsPath } from '@app/fairs';
import { type Language } from '@app/platform/http';
import { Button, ErrorSummary, Form, type FormState, LinkButton, PageHead } from '@app/ui';
import { type PeriodSessions } from '../sessions/period-sessions.service.js';
import { periodScope, periodTable } from '../sessions/period-sessions.tables.js';
import { periodSessionsTexts } from '../sessions/period-sessions.texts.js';
import { DayField } from './day-field.js';
import { FiguresTable } from './figures-table.js';

interface PageProps {
  language: Language;
  form: FormState;
  /** Null where the days are wrong. */
  sessions: PeriodSessions | null;
}

/** What the sessions of a period came to. */
export function PeriodSessionsPage({ language, form, sessions }: PageProps) {
  const texts = periodSessionsTexts(language);
  const query = new URLSearchParams({ tu: String(form.values['tu']), den: String(form.values['den']) });
  return (
    <>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ href: '/can-bo/phien-giao-dich', label: texts.fairs }]}
        actions={
          sessions && (
            <LinkButton href={`${periodSessionsPath}.xlsx?${query}`} look="secondary">
              {texts.xlsx}
            </LinkButton>
          )
        }
      />
      <Form action={periodSessionsPath} method="get">
        <ErrorSummary form={form} />
        <div class="field-row">
          <DayField form={form} name="tu" label={texts.from} hint={texts.dayHint} />
          <DayField form={form} name="den" label={texts.to} hint={texts.dayHint} />
        </div>
        <div class="actions">
          <Button look="secondary">{texts.show}</Button>
        </div>
      </Form>
      {sessions && (
        <section class="section-small stack">
          {periodScope(sessions, language).map((line) => (
            <p key={line} class="soft">
              {line}
            </p>
          ))}
          <FiguresTable language={language} table={periodTable(sessions, language)} isOpen />
        </section>
      )}
    </>
  );
}
