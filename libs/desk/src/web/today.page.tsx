import { type Permission } from '@app/kernel';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import {
  Button,
  EMPTY_FORM,
  EmptyState,
  Form,
  type IconName,
  ListItem,
  numberText,
  PageHead,
  StatCard,
  Stats,
  TextField,
} from '@app/ui';
import { deskTexts } from '../desk.texts.js';
import { type WaitingCount } from '../today.service.js';

type Work =
  | 'registerPerson'
  | 'employers'
  | 'registerEmployer'
  | 'targets'
  | 'direction'
  | 'searches'
  | 'staff'
  | 'offices'
  | 'system';

const WORK: readonly { key: Work; href: string; icon: IconName; permission: Permission }[] = [
  { key: 'registerPerson', href: '/can-bo/nguoi-lao-dong/moi', icon: 'person', permission: 'person.register' },
  { key: 'employers', href: '/can-bo/nha-tuyen-dung', icon: 'building', permission: 'employer.read' },
  { key: 'registerEmployer', href: '/can-bo/nha-tuyen-dung/moi', icon: 'edit', permission: 'employer.act-for' },
  { key: 'targets', href: '/can-bo/chi-tieu', icon: 'flag', permission: 'figure.read' },
  { key: 'direction', href: '/can-bo/dieu-hanh', icon: 'chart', permission: 'report.read' },
  { key: 'searches', href: '/can-bo/tim-kiem', icon: 'search', permission: 'search.review' },
  { key: 'staff', href: '/can-bo/tai-khoan-can-bo', icon: 'people', permission: 'staff.manage' },
  { key: 'offices', href: '/can-bo/co-so', icon: 'pin', permission: 'office.manage' },
  { key: 'system', href: '/can-bo/he-thong', icon: 'settings', permission: 'system.operate' },
];

interface TodayProps {
  language: Language;
  actor: Actor;
  /** Written out, such as `Thứ Ba, 24/11/2026`. */
  day: string;
  waiting: readonly WaitingCount[];
}

/** Where staff begin: what waits, whom to look for, what else can be done. */
export function TodayPage({ language, actor, day, waiting }: TodayProps) {
  const texts = deskTexts(language).today;
  const work = WORK.filter(({ permission }) => isAllowed(actor, permission));
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead(actor.name, day)} />
      {waiting.length > 0 && (
        <section>
          <h2 class="visually-hidden">{texts.waiting}</h2>
          <WaitingCards language={language} waiting={waiting} />
        </section>
      )}
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
      {work.length > 0 && (
        <section class="section">
          <h2>{texts.work}</h2>
          <div class="grid grid-close">
            {work.map(({ key, href, icon }) => (
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
