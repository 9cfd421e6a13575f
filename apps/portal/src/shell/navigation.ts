import { type Permission } from '@app/kernel';
import { type Actor, isAllowed } from '@app/platform/http';
import { type IconName } from '@app/ui';

type Word =
  | 'today'
  | 'find'
  | 'fairs'
  | 'fairHelp'
  | 'employers'
  | 'services'
  | 'market'
  | 'profile'
  | 'suitable'
  | 'applications'
  | 'postings'
  | 'applicants'
  | 'organisation'
  | 'moderation'
  | 'people'
  | 'system'
  | 'account'
  | 'notifications'
  | 'appointments';

interface NavigationItem {
  path: string;
  word: Word;
  /** Shown to those who may; without one, to everybody without work of their own here. */
  permission?: Permission;
  /** Not shown to those who have an entry of their own for it. */
  unless?: Permission | readonly Permission[];
}

const ITEMS: readonly NavigationItem[] = [
  { path: '/can-bo', word: 'today', permission: 'desk.open' },
  { path: '/viec-lam', word: 'find' },
  { path: '/phien-giao-dich', word: 'fairs', unless: ['fair.operate', 'fair.recruit'] },
  { path: '/dich-vu', word: 'services' },
  { path: '/nha-tuyen-dung', word: 'employers', unless: 'employer.read' },
  { path: '/thi-truong-lao-dong', word: 'market', unless: 'account.own' },
  { path: '/ho-so', word: 'profile', permission: 'candidate.own' },
  { path: '/viec-hop-voi-toi', word: 'suitable', permission: 'candidate.own', unless: 'posting.write' },
  { path: '/viec-da-ung-tuyen', word: 'applications', permission: 'application.send' },
  { path: '/nha-tuyen-dung/tin', word: 'postings', permission: 'posting.write' },
  { path: '/nha-tuyen-dung/ung-vien', word: 'applicants', permission: 'application.answer' },
  { path: '/nha-tuyen-dung/phien-giao-dich', word: 'fairs', permission: 'fair.recruit' },
  { path: '/nha-tuyen-dung/to-chuc', word: 'organisation', permission: 'employer.own' },
  { path: '/can-bo/nguoi-lao-dong', word: 'people', permission: 'person.find' },
  { path: '/can-bo/duyet-tin', word: 'moderation', permission: 'posting.moderate' },
  { path: '/can-bo/nha-tuyen-dung', word: 'employers', permission: 'employer.read' },
  { path: '/can-bo/phien-giao-dich', word: 'fairs', permission: 'fair.operate' },
  { path: '/can-bo/tro-giup-phien', word: 'fairHelp', permission: 'fair.help', unless: 'fair.operate' },
  { path: '/can-bo/he-thong', word: 'system', permission: 'system.operate' },
];

interface AccountLink extends NavigationItem {
  icon: IconName;
}

const ACCOUNT_LINKS: readonly AccountLink[] = [
  { path: '/tai-khoan', word: 'account', permission: 'account.own', icon: 'person' },
  { path: '/thong-bao', word: 'notifications', permission: 'account.own', icon: 'bell' },
  { path: '/lich-hen', word: 'appointments', permission: 'candidate.own', icon: 'calendar' },
];

const mayUse = (actor: Actor | null) => (item: NavigationItem) =>
  (item.permission === undefined || isAllowed(actor, item.permission)) &&
  ![item.unless ?? []].flat().some((permission) => isAllowed(actor, permission));

/** The entries of the main navigation for this person. */
export function navigationFor(actor: Actor | null): readonly NavigationItem[] {
  return ITEMS.filter(mayUse(actor));
}

/** What stands beneath a person's own name. */
export function accountLinksFor(actor: Actor | null): readonly AccountLink[] {
  return ACCOUNT_LINKS.filter(mayUse(actor));
}
