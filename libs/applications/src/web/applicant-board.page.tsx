import { type LocalDate } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  Hidden,
  Link,
  LinkButton,
  More,
  PageHead,
  Select,
  Tabs,
} from '@app/ui';
import { type Applicant } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { BULK_ANSWERS } from '../application.answers.js';
import { type ApplicationStatus, BOARD_COLUMNS, BOARD_GROUPS, type BoardGroup } from '../application.lifecycle.js';
import { ANSWER_SLUGS, type AskedAnswer, GROUP_SLUGS } from '../application.schema.js';
import { type AppliedPosting } from '../applications.queries.js';
import { ApplicantItem } from './applicant-item.js';
import { type ApplicantPlace, boardPath, OWN_BOARD, type Part } from './applicant-place.js';

interface BoardProps {
  language: Language;
  today: LocalDate;
  part: Part;
  postings: readonly AppliedPosting[];
  counts: ReadonlyMap<ApplicationStatus, number>;
  rows: readonly Applicant[];
  next: string | null;
  hasPrevious: boolean;
}

const GROUPS = Object.keys(BOARD_GROUPS) as BoardGroup[];

function countOf(counts: ReadonlyMap<ApplicationStatus, number>, group: BoardGroup): number {
  const statuses: readonly ApplicationStatus[] = BOARD_GROUPS[group];
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

/** The applicants of an employer: columns side by side where there is room, one list at a time on a phone. */
export function ApplicantBoardPage(props: BoardProps) {
  const { language, part, postings, counts } = props;
  const texts = applicantsTexts(language).board;
  const isEmpty = postings.length === 0;
  return (
    <>
      <PageHead
        title={texts.title}
        lead={isEmpty ? undefined : texts.lead}
        actions={
          part.tin && (
            <LinkButton href={`${OWN_BOARD.base}/danh-sach.csv?tin=${part.tin}`} look="secondary" icon="download">
              {texts.download}
            </LinkButton>
          )
        }
      />
      {isEmpty ? (
        <EmptyState title={texts.none} icon="people">
          <p>{texts.noneHint}</p>
          <LinkButton href="/nha-tuyen-dung/tin">{texts.postings}</LinkButton>
        </EmptyState>
      ) : (
        <>
          <PostingFilter {...props} />
          <GroupTabs language={language} place={OWN_BOARD} part={part} counts={counts} />
          {part.nhom === null ? <Columns {...props} /> : <GroupList {...props} place={OWN_BOARD} />}
        </>
      )}
    </>
  );
}

function PostingFilter({ language, part, postings }: BoardProps) {
  const texts = applicantsTexts(language).board;
  const form: FormState = { values: { tin: part.tin ?? '' }, problems: [] };
  return (
    <Form action={OWN_BOARD.base} method="get" class="board-filter">
      {part.nhom && <Hidden name="nhom" value={GROUP_SLUGS[part.nhom]} />}
      <Select
        form={form}
        name="tin"
        label={texts.posting}
        empty={texts.anyPosting}
        options={postings.map(({ id, title, count }) => ({ value: id, label: `${title} (${count})` }))}
      />
      <Button look="secondary">{texts.show}</Button>
    </Form>
  );
}

interface GroupTabsProps {
  language: Language;
  place: ApplicantPlace;
  part: Part;
  counts: ReadonlyMap<ApplicationStatus, number>;
}

/** The steps with how many stand at each. */
export function GroupTabs({ language, place, part, counts }: GroupTabsProps) {
  const texts = applicantsTexts(language).board;
  const to = (nhom: BoardGroup | null) => boardPath(place, { ...part, nhom });
  return (
    <Tabs
      label={texts.groups}
      items={[
        { href: to(null), label: texts.all, isCurrent: part.nhom === null },
        ...GROUPS.map((group) => ({
          href: to(group),
          label: texts.group[group],
          count: countOf(counts, group),
          isCurrent: part.nhom === group,
        })),
      ]}
    />
  );
}

/** The newest of each open step. On a phone only the first column stands; the tabs lead to the others. */
function Columns(props: BoardProps) {
  const { language, rows, counts, part, today } = props;
  const texts = applicantsTexts(language).board;
  return (
    <Form action={`${OWN_BOARD.base}/tra-loi`} method="get" class="board-form">
      <Came part={part} />
      <div class="board">
        {BOARD_COLUMNS.map((group) => {
          const statuses: readonly ApplicationStatus[] = BOARD_GROUPS[group];
          const shown = rows.filter(({ status }) => statuses.includes(status));
          const count = countOf(counts, group);
          return (
            <section key={group} class="board-column" aria-labelledby={`column-${group}`}>
              <h2 id={`column-${group}`} class="board-column-title">
                {texts.group[group]} <span class="count">{count}</span>
              </h2>
              {shown.length === 0 && <p class="soft">{texts.columnEmpty}</p>}
              {shown.map((row) => (
                <ApplicantItem
                  key={row.id}
                  language={language}
                  place={OWN_BOARD}
                  row={row}
                  today={today}
                  withPosting={part.tin === undefined}
                  isChoosable
                />
              ))}
              {count > shown.length && (
                <Link class="board-more" href={boardPath(OWN_BOARD, { ...part, nhom: group })}>
                  {texts.more(count)}
                </Link>
              )}
            </section>
          );
        })}
      </div>
      {rows.length > 0 && <BulkBar language={language} answers={BULK_ANSWERS.waiting} />}
    </Form>
  );
}

interface GroupListProps extends Omit<BoardProps, 'postings'> {
  place: ApplicantPlace;
}

/** Everybody of one step, page by page. */
export function GroupList(props: GroupListProps) {
  const { language, place, part, rows, today } = props;
  const texts = applicantsTexts(language).board;
  const answers = part.nhom === null || place.isStaff ? [] : BULK_ANSWERS[part.nhom];
  const items = rows.map((row) => (
    <ApplicantItem
      key={row.id}
      language={language}
      place={place}
      row={row}
      today={today}
      withPosting={part.tin === undefined}
      isChoosable={answers.length > 0}
      withStatus={part.nhom === null || part.nhom === 'ended'}
    />
  ));
  if (rows.length === 0) {
    return (
      <EmptyState title={texts.empty} icon="people">
        <p>{texts.emptyHint}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {answers.length > 0 ? (
        <Form action={`${place.base}/tra-loi`} method="get" class="board-form">
          <Came part={part} />
          <div class="list">{items}</div>
          <BulkBar language={language} answers={answers} />
        </Form>
      ) : (
        <div class="list">{items}</div>
      )}
      <More next={props.next} hasPrevious={props.hasPrevious} />
    </>
  );
}

/** Carries along where to go back to. */
function Came({ part }: { part: Part }) {
  return (
    <>
      {part.tin && <Hidden name="tin" value={part.tin} />}
      {part.nhom && <Hidden name="nhom" value={GROUP_SLUGS[part.nhom]} />}
    </>
  );
}

/** Answers to all that are ticked; the next page asks once for all of them. */
function BulkBar({ language, answers }: { language: Language; answers: readonly string[] }) {
  const texts = applicantsTexts(language);
  return (
    <div class="bulk-bar" role="group" aria-label={texts.board.bulk}>
      <span class="bulk-bar-label">{texts.board.bulk}</span>
      {(answers as readonly AskedAnswer[]).map((answer, index) => (
        <Button key={answer} look={index === 0 ? 'primary' : 'secondary'} name="viec" value={ANSWER_SLUGS[answer]}>
          {texts.short[answer]}
        </Button>
      ))}
    </div>
  );
}
