import { formatInstant } from '@app/kernel';
import { Badge, Card, Facts, Link, Notice, PageHead, Table } from '@app/ui';
import { moderationTexts } from '../moderation.texts.js';
import { type Marks, PostingBody } from '../posting-body.js';
import { type Finding } from '../posting.screening.js';
import { postingTexts } from '../posting.texts.js';
import { placesText, wageText } from '../posting-words.js';
import { AssignCard } from './moderation-assign.js';
import { DecisionCard } from './moderation-decision.js';
import { type ModerationCaseProps } from './moderation-view.js';
import { DESK } from './moderation-queue.page.js';
import { Findings, PostingLog, PostingStatusBadge, stepOf } from './posting-parts.js';

/** A posting as those who decide about it need to see it. */
export function ModerationCasePage(props: ModerationCaseProps) {
  const { language, found } = props;
  const texts = moderationTexts(language);
  const { posting } = found;
  return (
    <>
      <PageHead
        title={posting.title}
        lead={props.employer?.name}
        crumbs={[{ href: DESK, label: texts.title }]}
        actions={
          <span class="badges">
            <PostingStatusBadge language={language} status={posting.status} />
            {!posting.isChecked && <Badge tone="warning">{postingTexts(language).unchecked}</Badge>}
          </span>
        }
      />
      <Conflict {...props} />
      <div class="columns columns-aside">
        <div class="stack">
          {found.findings.length === 0 ? (
            <Notice tone="success">{texts.case.noFindings}</Notice>
          ) : (
            <Findings
              language={language}
              findings={found.findings}
              title={texts.case.findings}
              hrefOf={(id) => `${DESK}/${id}`}
            />
          )}
          <Reports language={language} reports={props.reports} />
          <Card>
            <h2>{texts.case.content}</h2>
            <PostingBody
              language={language}
              posting={posting}
              workplaces={found.workplaces}
              marks={marksOf(found.findings)}
            />
          </Card>
        </div>
        <div class="stack">
          {props.ownerless ? <AssignCard {...props} /> : <DecisionCard {...props} />}
          <EmployerStanding {...props} />
          <Similar language={language} similar={props.similar} />
          <Card>
            <h2>{texts.case.log}</h2>
            <PostingLog language={language} log={found.log} names={found.names} />
          </Card>
        </div>
      </div>
    </>
  );
}

function marksOf(findings: readonly Finding[]): Marks {
  const marks: Record<string, string[]> = {};
  for (const { field, words } of findings) marks[field] = [...(marks[field] ?? []), ...words];
  return marks;
}

/** Says who was faster, and that nothing was recorded. */
function Conflict({ language, found, conflict }: ModerationCaseProps) {
  const texts = moderationTexts(language).conflict;
  const last = found.log.at(-1);
  if (conflict === null) return null;
  if (conflict === 'changed' || !last)
    return (
      <Notice tone="error" title={texts.title}>
        {texts.changed}
      </Notice>
    );
  const who = (last.actorId && found.names?.get(last.actorId)) || texts.somebody;
  return (
    <Notice tone="error" title={texts.title}>
      <p>{texts.decided(stepOf(last, language), who, formatInstant(last.at))}</p>
    </Notice>
  );
}

function Reports({ language, reports }: Pick<ModerationCaseProps, 'language' | 'reports'>) {
  const texts = moderationTexts(language).case;
  const reasons: Record<string, string> = postingTexts(language).reportReason;
  if (reports.length === 0) return null;
  return (
    <Card>
      <h2>{texts.reports}</h2>
      <Table
        caption={texts.reports}
        rows={reports}
        rowKey={(report) => report.id}
        columns={[
          { label: texts.reason, cell: (report) => reasons[report.reason] ?? report.reason },
          { label: texts.note, cell: (report) => report.note ?? <span class="soft">{texts.noNote}</span> },
          { label: texts.reportedAt, cell: (report) => formatInstant(report.at) },
        ]}
      />
    </Card>
  );
}

function EmployerStanding({ language, employer, counts, found }: ModerationCaseProps) {
  const texts = moderationTexts(language);
  const { source } = postingTexts(language);
  return (
    <Card>
      <h2>{texts.case.employer}</h2>
      {employer === null ? (
        <p>{texts.case.noEmployer}</p>
      ) : (
        <>
          <p>
            <Link href={`/can-bo/nha-tuyen-dung/${employer.id}`}>{employer.name}</Link>
          </p>
          <p class="badges">
            <Badge tone={employer.isVerified ? 'success' : employer.status === 'suspended' ? 'error' : 'warning'}>
              {texts.status[employer.status]}
            </Badge>
            {employer.isTrusted && <Badge tone="info">{texts.trusted}</Badge>}
          </p>
        </>
      )}
      <Facts
        rows={[
          [texts.case.taxCode, employer?.taxCode],
          [
            texts.case.history,
            employer && texts.case.historyText(counts.get('published') ?? 0, counts.get('returned') ?? 0),
          ],
          [texts.case.source, source[found.posting.source]],
        ]}
      />
    </Card>
  );
}

function Similar({ language, similar }: Pick<ModerationCaseProps, 'language' | 'similar'>) {
  const texts = moderationTexts(language).case;
  if (similar.length === 0) return null;
  return (
    <Card>
      <h2>{texts.similar}</h2>
      <ul class="plain-list">
        {similar.map((card) => (
          <li key={card.id}>
            <Link href={`${DESK}/${card.id}`}>{card.title}</Link>
            <br />
            <span class="soft small">
              {[card.employerName, wageText(card, language), placesText(card.workplaces, language)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
