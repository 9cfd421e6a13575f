import { type SliceVisits } from '../visit.js';

export const accounts: SliceVisits = {
  visits: [
    { route: '/dang-nhap', as: 'stranger', isPublic: true },
    { route: '/dang-ky', as: 'newcomer', isPublic: true },
    { route: '/dang-nhap/xac-nhan', as: 'returning', isPublic: true },
    { route: '/dang-nhap/phieu', as: 'stranger', isPublic: true },
    { route: '/can-bo/dang-nhap', as: 'stranger', isPublic: true },
    { route: '/can-bo/thiet-lap', as: 'stranger', isPublic: true },
    { route: '/can-bo/thiet-lap', as: 'stranger', isPublic: true, address: '/can-bo/thiet-lap?ma={setupCode}' },
    { route: '/can-bo/tai-khoan-can-bo', as: 'administrator' },
    { route: '/can-bo/tai-khoan-can-bo/moi', as: 'administrator' },
    {
      route: '/can-bo/tai-khoan-can-bo/:id',
      as: 'administrator',
      address: '/can-bo/tai-khoan-can-bo/{staffMember}',
    },
    { route: '/can-bo/co-so', as: 'centre_manager' },
    { route: '/can-bo/co-so/moi', as: 'centre_manager' },
    { route: '/can-bo/co-so/:id', as: 'centre_manager', address: '/can-bo/co-so/{branch}' },
    { route: '/can-bo/co-so/:id/sua', as: 'centre_manager', address: '/can-bo/co-so/{branch}/sua' },
    { route: '/tai-khoan/bao-mat', as: 'counsellor' },
    { route: '/hop-tin', as: 'stranger' },
    { route: '/tai-khoan', as: 'seeker' },
    { route: '/tai-khoan/dong-y', as: 'seeker' },
    { route: '/can-bo/nguoi-lao-dong', as: 'counsellor', address: '/can-bo/nguoi-lao-dong?ten=lo+thi' },
    { route: '/can-bo/nguoi-lao-dong/moi', as: 'counsellor' },
    { route: '/can-bo/nguoi-lao-dong/:id/sua', as: 'counsellor', address: '/can-bo/nguoi-lao-dong/{walkIn}/sua' },
    { route: '/can-bo/xac-minh-so', as: 'counsellor' },
    { route: '/can-bo/xac-minh-so/:id', as: 'counsellor', address: '/can-bo/xac-minh-so/{identityCheck}' },
  ],
  noPages: {},
};
