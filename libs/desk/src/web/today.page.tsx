import { formatDay, type LocalDate, type Permission } from '@app/kernel';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import { type FindWork, type Load, type WorkList, type WorkRow } from '@app/referrals';
import { type KeptDue, PlanDueSection } from '@app/reports';
import {
  Button,
  EMPTY_FORM,
  EmptyState,
  Form,
  type IconName,
  LinkButton,
  ListItem,
  Notice,
  numberText,
  PageHead,
  StatCard,
  Stats,
  TextField,
} from '@app/ui';
import { deskTexts } from '../desk.texts.js';
import { type Panel } from '../panel.js';
import { type WaitingCount } from '../today.service.js';
import { workTexts } from '../work.texts.js';
import { CASELOAD } from './caseload.page.js';
import { FilterFields, WorkItemList } from './work-list.js';
import { WorkLoad } from './work-load.js';

type Work =
  | 'caseload'
  | 'appointments'
  | 'registerPerson'
  | 'employers'
  | 'registerEmployer'
  | 'sample'
  | 'targets'
  | 'direction'
  | 'planItems'
  | 'bulletins'
  | 'registers'
  | 'reports'
  | 'searches'
  | 'staff'
  | 'offices'
  | 'system';

const WORK: readonly { key: Work; href: string; icon: IconName; permission: Permission }[] = [
  { key: 'caseload', href: CASELOAD, icon: 'people', permission: 'consultation.record' },
  { key: 'appointments', href: '/can-bo/lich-hen', icon: 'calendar', permission: 'consultation.record' },
  { key: 'registerPerson', href: '/can-bo/nguoi-lao-dong/moi', icon: 'person', permission: 'person.register' },
  { key: 'employers', href: '/can-bo/nha-tuyen-dung', icon: 'building', permission: 'employer.read' },
  { key: 'registerEmployer', href: '/can-bo/nha-tuyen-dung/moi', icon: 'edit', permission: 'employer.act-for' },
  { key: 'sample', href: '/can-bo/goi-lai', icon: 'phone', permission: 'placement.recheck' },
  { key: 'targets', href: '/can-bo/chi-tieu', icon: 'flag', permission: 'figure.read' },
  { key: 'direction', href: '/can-bo/dieu-hanh', icon: 'chart', permission: 'report.read' },
  { key: 'planItems', href: '/can-bo/ke-hoach', icon: 'calendar', permission: 'report.read' },
  { key: 'bulletins', href: '/can-bo/ban-tin', icon: 'chart', permission: 'report.read' },
  { key: 'reports', href: '/can-bo/bao-cao', icon: 'document', permission: 'report.read' },
  { key: 'registers', href: '/can-bo/so-theo-doi', icon: 'document', permission: 'figure.open-persons' },
  { key: 'searches', href: '/can-bo/tim-kiem', icon: 'search', permission: 'search.review' },
  { key: 'staff', href: '/can-bo/tai-khoan-can-bo', icon: 'people', permission: 'staff.manage' },
  { key: 'offices', href: '/can-bo/co-so', icon: 'pin', permission: 'office.manage' },
  { key: 'system', href: '/can-bo/he-thong', icon: 'settings', permission: 'system.operate' },
];

/** What a counsellor has to do, and for a manager what everybody has. */
export interface TodayWork {
  filter: FindWork;
  today: LocalDate;
  list: Panel<WorkList>;
  load: Panel<Load[]> | null;
  /** Put off a moment ago. */
  postponed: WorkRow | null;
}

interface TodayProps {
  language: Language;
  actor: Actor;
  /** Written out, such as `Thứ Ba, 24/11/2026`. */
  day: string;
  waiting: readonly WaitingCount[];
  work: TodayWork | null;
  /** What of the plan is due and theirs; null for those who do not read reports. */
  due: Panel<KeptDue> | null;
}

/** Where staff begin: what waits, whom to look for, what else can be done. */
export function TodayPage({ language, actor, day, waiting, work, due }: TodayProps) {
  const texts = deskTexts(language).today;
  const links = WORK.filter(({ permission }) => isAllowed(actor, permission));
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead(actor.name, day)} />
      {work && <WorkSection language={language} work={work} />}
      {waiting.length > 0 && (
        <section class={work ? 'section' : undefined}>
          <h2 class={work ? undefined : 'visually-hidden'}>{texts.waiting}</h2>
          <WaitingCards language={language} waiting={waiting} />
        </section>
      )}
      {due?.isThere && (due.value.tasks.length > 0 || due.value.missing.length > 0) && (
        <PlanDueSection language={language} due={due.value} keepers={due.value.keepers} />
      )}
      {due && !due.isThere && <Notice tone="warning">{texts.planAway}</Notice>}
      {isAllowed(actor, 'person.find') && (
        <section class="section">
          <h2>{texts.findTitle}</h2>
          <Form action="/can-bo/nguoi-lao-dong" method="get" class="searchbar">
            <TextField form={EMPTY_FORM} name="ten" label={texts.findLabel} type="search" />
            <span />
            <Button icon="search">{texts.find}</Button>
          </Form>
        </section>
      )}
      {links.length > 0 && (
        <section class="section">
          <h2>{texts.work}</h2>
          <div class="grid grid-close">
            {links.map(({ key, href, icon }) => (
              <ListItem
                key={key}
                href={href}
                title={texts.links[key].title}
                facts={[{ icon, text: texts.links[key].hint }]}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function WorkSection({ language, work }: { language: Language; work: TodayWork }) {
  const texts = workTexts(language);
  const { filter, list, load, today, postponed } = work;
  const asked = filter['can-bo'];
  const other = asked && load?.isThere ? load.value.find(({ queue }) => queue === asked) : undefined;
  return (
    <>
      <section class="stack">
        <h2>{other ? texts.titleOf(other.name ?? other.officeName) : texts.title}</h2>
        {asked && (
          <div class="actions">
            <LinkButton href="/can-bo" look="quiet" icon="back">
              {texts.own}
            </LinkButton>
          </div>
        )}
        {postponed?.postponedUntil && (
          <Notice tone="success">
            <p>{texts.postponed(postponed.personName, formatDay(postponed.postponedUntil))}</p>
            <Form action={`/can-bo/viec/${postponed.id}/tro-lai`} class="inline-form">
              <FilterFields filter={filter} />
              <Button look="quiet">{texts.undo}</Button>
            </Form>
          </Notice>
        )}
        {list.isThere ? (
          <WorkItemList language={language} today={today} filter={filter} list={list.value} />
        ) : (
          <Notice tone="warning">{texts.away}</Notice>
        )}
      </section>
      {load && (
        <section class="section">
          <h2>{texts.load}</h2>
          {load.isThere ? <WorkLoad language={language} load={load.value} /> : <p>{texts.away}</p>}
        </section>
      )}
    </>
  );
}

function WaitingCards({ language, waiting }: Pick<TodayProps, 'language' | 'waiting'>) {
  const texts = deskTexts(language).today;
  if (waiting.every(({ count }) => count.isThere && count.value === 0)) {
    return (
      <EmptyState title={texts.nothing} icon="check">
        <p>{texts.nothingHint}</p>
      </EmptyState>
    );
  }
  return (
    <Stats>
      {waiting.map(({ what, href, count }) => (
        <StatCard
          key={what}
          label={texts.counts[what]}
          href={href}
          value={count.isThere ? numberText(count.value, language) : '–'}
          change={count.isThere ? undefined : texts.away}
        />
      ))}
    </Stats>
  );
}
