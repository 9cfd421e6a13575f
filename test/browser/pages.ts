import { type Cast, type Who } from './cast.js';

export interface Visit {
  /** As it stands in test/architecture/routes.txt. */
  route: string;
  as: Who;
  /** The address, where it is not the route itself: with a query, or with ids of the cast as `{employer}`. */
  address?: string;
  /** Public pages are held to the budgets of a cheap phone. */
  isPublic?: boolean;
}

/** One visit for each page that a person can open. A page route without a visit fails the suite. */
export const VISITS: readonly Visit[] = [
  { route: '/', as: 'stranger', isPublic: true },
  { route: '/dich-vu', as: 'stranger', isPublic: true },
  { route: '/ui', as: 'stranger', isPublic: true },
  { route: '/dang-nhap', as: 'stranger', isPublic: true },
  { route: '/dang-ky', as: 'newcomer', isPublic: true },
  { route: '/dang-nhap/xac-nhan', as: 'returning', isPublic: true },
  { route: '/can-bo/dang-nhap', as: 'stranger', isPublic: true },
  { route: '/hop-tin', as: 'stranger' },
  { route: '/tai-khoan', as: 'seeker' },
  { route: '/can-bo/nguoi-lao-dong', as: 'counsellor', address: '/can-bo/nguoi-lao-dong?ten=lo+thi' },
  { route: '/tai-khoan/thong-bao', as: 'seeker' },
  { route: '/thong-bao', as: 'seeker' },
  { route: '/nha-tuyen-dung', as: 'stranger', isPublic: true },
  { route: '/nha-tuyen-dung/dang-ky', as: 'seeker' },
  { route: '/nha-tuyen-dung/to-chuc', as: 'recruiter' },
  { route: '/nha-tuyen-dung/to-chuc/sua', as: 'recruiter' },
  { route: '/nha-tuyen-dung/to-chuc/nguoi-tuyen-dung', as: 'recruiter' },
  { route: '/can-bo/nha-tuyen-dung', as: 'counsellor', address: '/can-bo/nha-tuyen-dung?ten=may+mau' },
  { route: '/can-bo/nha-tuyen-dung/xac-minh', as: 'counsellor' },
  { route: '/can-bo/nha-tuyen-dung/moi', as: 'counsellor' },
  {
    route: '/can-bo/nha-tuyen-dung/:id',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/sua',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}/sua',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/xac-minh',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}/xac-minh',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/tu-choi',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}/tu-choi',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/tam-ngung',
    as: 'centre_manager',
    address: '/can-bo/nha-tuyen-dung/{employer}/tam-ngung',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/khoi-phuc',
    as: 'centre_manager',
    address: '/can-bo/nha-tuyen-dung/{suspended}/khoi-phuc',
  },
  { route: '/nha-tuyen-dung/tin/nhap', as: 'recruiter' },
  {
    route: '/nha-tuyen-dung/tin/nhap/:task',
    as: 'recruiter',
    address: '/nha-tuyen-dung/tin/nhap/{ownImport}',
  },
  { route: '/can-bo/nguoi-lao-dong/moi', as: 'counsellor' },
  {
    route: '/can-bo/nha-tuyen-dung/:id/nhap',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}/nhap',
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/nhap/:task',
    as: 'counsellor',
    address: '/can-bo/nha-tuyen-dung/{employer}/nhap/{staffImport}',
  },
  { route: '/can-bo/he-thong/tin-gui', as: 'administrator' },
];

/**
 * The address of a visit with the ids of the cast in it.
 * @throws Error when nobody laid out such a record, see `stage/`
 */
export function addressOf(visit: Visit, ids: Cast['ids']): string {
  return (visit.address ?? visit.route).replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`the cast has no ${name} for ${visit.route}`);
    return id;
  });
}

/** GET routes that answer no page: files, data for scripts, the API. Each with what it is. */
export const NO_PAGES: Readonly<Record<string, string>> = {
  '/thong-bao/:id': 'marks a notification as read and leads on to what it speaks of',
  '/doanh-nghiep/logo/:file': 'a picture',
  '/nha-tuyen-dung/to-chuc/giay-to/:file': 'a paper of the own organisation, as a file',
  '/can-bo/nha-tuyen-dung/:id/giay-to/:file': 'a paper of an employer, as a file',
  '/nha-tuyen-dung/tin/nhap/tep-mau.csv': 'a file to fill in',
  '/nha-tuyen-dung/tin/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
  '/can-bo/nha-tuyen-dung/:id/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
};

/** Whole trees that answer data. */
export const NO_PAGE_TREES: readonly string[] = ['/api/'];
