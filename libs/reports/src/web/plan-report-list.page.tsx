import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Button, EmptyState, Form, type FormState, ListItem, PageHead, Select } from '@app/ui';
import { planReportTexts } from '../plan-report.texts.js';
import { type PlanReport } from '../plan-reports.repository.js';

export const PLAN_REPORTS = '/can-bo/bao-cao';

interface PlanReportListProps {
  language: Language;
  reports: readonly Pick<PlanReport, 'id' | 'year' | 'status' | 'publishedAt'>[];
  years: readonly number[];
  form: FormState;
}

/** Reports of every year, and a way to begin one. */
export function PlanReportListPage({ language, reports, years, form }: PlanReportListProps) {
  const texts = planReportTexts(language);
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <Form action={PLAN_REPORTS} class="searchbar">
        <Select
          form={form}
          name="year"
          label={texts.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <span />
        <Button>{texts.begin}</Button>
      </Form>
      <section class="section stack">
        {reports.length === 0 && (
          <EmptyState title={texts.none} icon="document">
            <p>{texts.noneHint}</p>
          </EmptyState>
        )}
        {reports.map(({ id, year, status, publishedAt }) => (
          <ListItem
            key={id}
            href={`${PLAN_REPORTS}/${id}`}
            title={texts.reportOf(String(year))}
            subtitle={publishedAt ? `${texts.publishedAt} ${formatInstant(publishedAt)}` : undefined}
            badges={<Badge tone={status === 'published' ? 'success' : 'neutral'}>{texts.status[status]}</Badge>}
          />
        ))}
      </section>
    </>
  );
}
