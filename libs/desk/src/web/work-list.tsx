import { daysBetween, formatDay, type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  CALL_OUTCOMES,
  type FindWork,
  type Postponement,
  WORK_KINDS,
  type WorkFilter,
  type WorkKind,
  type WorkList,
  workPositionText,
  type WorkRow,
} from '@app/referrals';
import {
  Badge,
  CallButton,
  ChoicePanel,
  EmptyState,
  Hidden,
  type IconName,
  LinkButton,
  ListItem,
  More,
  numberText,
  Segments,
} from '@app/ui';
import { workTexts } from '../work.texts.js';

/** So many stand on a page of the list. */
export const WORK_PAGE = 15;

const PEOPLE = '/can-bo/nguoi-lao-dong';
const POSTPONEMENTS: readonly Postponement[] = ['tomorrow', 'week'];

const ICONS: Record<WorkKind, IconName> = {
  'follow-up': 'check',
  'referral-unanswered': 'building',
  'person-waiting': 'person',
  'new-matches': 'search',
  notice: 'send',
  'sample-call': 'phone',
};

/** Where the work is done. */
const RECORDS: Record<WorkKind, (row: WorkRow) => string> = {
  'follow-up': ({ subjectId }) => `/can-bo/theo-doi/${subjectId}`,
  'referral-unanswered': ({ subjectId }) => `/can-bo/gioi-thieu/${subjectId}/ket-qua`,
  'person-waiting': ({ personId }) => `${PEOPLE}/${personId}/tu-van/moi`,
  'new-matches': ({ personId }) => `${PEOPLE}/${personId}/viec-hop`,
  notice: ({ subjectId }) => `/can-bo/thong-bao-co-viec/${subjectId}`,
  'sample-call': ({ subjectId }) => `/can-bo/goi-lai/${subjectId}`,
};

/** The address of the list of today under a filter. */
export function todayPath({ loai, 'can-bo': queue }: WorkFilter, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(loai && { loai }), ...(queue && { 'can-bo': queue }), ...more }).toString();
  return query ? `/can-bo?${query}` : '/can-bo';
}

interface WorkListProps {
  language: Language;
  today: LocalDate;
  filter: FindWork;
  list: WorkList;
}

/** What there is to do today, what matters most first. One more than a page says that it goes on. */
export function WorkItemList({ language, today, filter, list }: WorkListProps) {
  const texts = workTexts(language);
  const shown = list.items.slice(0, WORK_PAGE);
  const last = shown.at(-1);
  const goesOn = list.items.length > shown.length && last;
  return (
    <>
      <KindSegments language={language} filter={filter} counts={list.counts} />
      {shown.length === 0 ? (
        <EmptyState title={texts.none} icon="check">
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <div class="list list-steps">
          {shown.map((row) => (
            <WorkItemCard key={row.id} language={language} today={today} filter={filter} row={row} />
          ))}
        </div>
      )}
      <More next={goesOn ? workPositionText(last) : null} hasPrevious={filter.sau !== null} />
    </>
  );
}

function KindSegments({
  language,
  filter,
  counts,
}: Pick<WorkListProps, 'language' | 'filter'> & Pick<WorkList, 'counts'>) {
  const texts = workTexts(language);
  const kinds = WORK_KINDS.filter((kind) => counts[kind] || kind === filter.loai);
  if (kinds.length < 2 && !filter.loai) return null;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const segment = (kind: WorkKind | undefined, label: string, count: number) => ({
    href: todayPath({ ...filter, loai: kind }),
    label: texts.counted(label, numberText(count, language)),
    isCurrent: filter.loai === kind,
  });
  return (
    <Segments
      label={texts.kind}
      items={[
        segment(undefined, texts.all, total),
        ...kinds.map((kind) => segment(kind, texts.kinds[kind], counts[kind] ?? 0)),
      ]}
    />
  );
}

type CardProps = Omit<WorkListProps, 'list'> & { row: WorkRow };

function WorkItemCard(props: CardProps) {
  const { language, today, row } = props;
  const texts = workTexts(language);
  const { referral, appointment, calls } = row;
  return (
    <ListItem
      href={`${PEOPLE}/${row.personId}`}
      title={row.personName}
      subtitle={referral && `${referral.title} – ${referral.employerName}`}
      badges={<WhenDue language={language} today={today} row={row} />}
      facts={[
        { icon: ICONS[row.kind], text: texts.kinds[row.kind], strong: true },
        ...(referral
          ? [{ icon: 'document' as const, text: texts.until(referral.number, formatDay(referral.validUntil)) }]
          : []),
        ...(appointment
          ? [{ icon: 'clock' as const, text: texts.appointment(appointment.at, appointment.counsellor) }]
          : []),
        ...(calls > 0 ? [{ icon: 'phone' as const, text: texts.calls(calls, row.lastCall === 'reached') }] : []),
      ]}
      note={<WorkItemSteps {...props} />}
    />
  );
}

/** How late it is; what has days left says until when. */
function WhenDue({ language, today, row: { dueOn, deadline } }: Pick<CardProps, 'language' | 'today' | 'row'>) {
  const texts = workTexts(language);
  const behind = daysBetween(deadline ?? dueOn, today);
  if (behind > 0) return <Badge tone="warning">{texts.overdue(behind)}</Badge>;
  return <Badge>{behind < 0 && deadline ? texts.deadline(formatDay(deadline)) : texts.today}</Badge>;
}

/** Call, record, put off. */
function WorkItemSteps({ language, filter, row }: CardProps) {
  const texts = workTexts(language);
  const home = `/can-bo/viec/${row.id}`;
  const kept = <FilterFields filter={filter} />;
  return (
    <div class="actions">
      <CallLink language={language} row={row} />
      <LinkButton href={RECORDS[row.kind](row)} look="quiet" icon="edit">
        {texts.record[row.kind]}
      </LinkButton>
      <ChoicePanel
        open={texts.recordCall}
        icon="check"
        action={`${home}/cuoc-goi`}
        name="outcome"
        choices={CALL_OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
      >
        {kept}
      </ChoicePanel>
      <ChoicePanel
        open={texts.postpone}
        icon="clock"
        action={`${home}/lui`}
        name="until"
        choices={POSTPONEMENTS.map((value) => ({ value, label: texts.postponements[value] }))}
      >
        {kept}
      </ChoicePanel>
    </div>
  );
}

/** Of an unanswered slip the employer is asked; otherwise the person. */
function CallLink({ language, row: { referral, personPhone } }: Pick<CardProps, 'language' | 'row'>) {
  const texts = workTexts(language);
  const phone = referral ? referral.employerPhone : personPhone;
  if (phone === null) return <span class="soft">{texts.noPhone}</span>;
  return <CallButton phone={phone} label={referral ? texts.callEmployer : texts.call} />;
}

/** The filter of the list goes with a step, so that the list comes back as it was. */
export function FilterFields({ filter }: { filter: WorkFilter }) {
  return (
    <>
      {filter.loai && <Hidden name="loai" value={filter.loai} />}
      {filter['can-bo'] && <Hidden name="can-bo" value={filter['can-bo']} />}
    </>
  );
}
