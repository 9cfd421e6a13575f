import { type SliceVisits } from '../visit.js';

export const site: SliceVisits = {
  visits: [
    { route: '/', as: 'stranger', isPublic: true },
    { route: '/viec-lam/:id', as: 'stranger', address: '/viec-lam/{open}', isPublic: true },
    { route: '/viec-lam/:id', as: 'stranger', address: '/viec-lam/{closed}', isPublic: true, status: 410 },
    { route: '/viec-lam/:id/bao-cao', as: 'stranger', address: '/viec-lam/{open}/bao-cao', isPublic: true },
    { route: '/doanh-nghiep/:id', as: 'stranger', address: '/doanh-nghiep/{recruiting}', isPublic: true },
    { route: '/dich-vu', as: 'stranger', isPublic: true },
    { route: '/an-toan', as: 'stranger', isPublic: true },
    { route: '/quyen-rieng-tu', as: 'stranger', isPublic: true },
    { route: '/tro-nang', as: 'stranger', isPublic: true },
    { route: '/ui', as: 'stranger', isPublic: true },
    { route: '/api', as: 'stranger', isPublic: true },
  ],
  noPages: {
    '/viec-lam/moi.atom': 'a feed',
    '/viec-lam/moi.json': 'a feed',
    '/robots.txt': 'for search engines',
    '/sitemap.xml': 'for search engines',
    '/sitemap/trang.xml': 'for search engines',
    '/sitemap/phien-giao-dich.xml': 'for search engines',
    '/sitemap/viec-lam.xml': 'for search engines',
    '/sitemap/doanh-nghiep.xml': 'for search engines',
    '/site.webmanifest': 'for phones',
  },
};
