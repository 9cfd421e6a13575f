import { type Cast, type Who } from './cast.js';

export interface Visit {
  /** As it stands in test/architecture/routes.txt. */
  route: string;
  as: Who;
  /** The address, where it is not the route itself: with ids of the cast, or with a query. */
  address?: (ids: Cast['ids']) => string;
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
  { route: '/can-bo/nguoi-lao-dong', as: 'counsellor', address: () => '/can-bo/nguoi-lao-dong?ten=lo+thi' },
  { route: '/tai-khoan/thong-bao', as: 'seeker' },
  { route: '/thong-bao', as: 'seeker' },
  { route: '/nha-tuyen-dung/tin/nhap', as: 'recruiter' },
  {
    route: '/nha-tuyen-dung/tin/nhap/:task',
    as: 'recruiter',
    address: (ids) => `/nha-tuyen-dung/tin/nhap/${ids['ownImport']}`,
  },
  { route: '/can-bo/nguoi-lao-dong/moi', as: 'counsellor' },
  {
    route: '/can-bo/nha-tuyen-dung/:id/nhap',
    as: 'counsellor',
    address: (ids) => `/can-bo/nha-tuyen-dung/${ids['employer']}/nhap`,
  },
  {
    route: '/can-bo/nha-tuyen-dung/:id/nhap/:task',
    as: 'counsellor',
    address: (ids) => `/can-bo/nha-tuyen-dung/${ids['employer']}/nhap/${ids['staffImport']}`,
  },
  { route: '/can-bo/he-thong/tin-gui', as: 'administrator' },
];

/** GET routes that answer no page: files, data for scripts, the API. Each with what it is. */
export const NO_PAGES: Readonly<Record<string, string>> = {
  '/thong-bao/:id': 'marks a notification as read and leads on to what it speaks of',
  '/nha-tuyen-dung/tin/nhap/tep-mau.csv': 'a file to fill in',
  '/nha-tuyen-dung/tin/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
  '/can-bo/nha-tuyen-dung/:id/nhap/:task/dong-can-xem.csv': 'the rows to check, as a file',
};

/** Whole trees that answer data. */
export const NO_PAGE_TREES: readonly string[] = ['/api/'];
