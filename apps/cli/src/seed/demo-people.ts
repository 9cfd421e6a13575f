import { type Role } from '@app/accounts';

/** The password of every member of staff in the demo; the seed refuses to run in production. */
export const DEMO_PASSWORD = 'che-xanh-thai-nguyen';

export interface DemoStaff {
  login: string;
  fullName: string;
  role: Role;
}

export const DEMO_STAFF: readonly DemoStaff[] = [
  { login: 'tuvan', fullName: 'Tư Vấn Viên Mẫu', role: 'counsellor' },
  { login: 'phien', fullName: 'Điều Hành Phiên Mẫu', role: 'fair_operator' },
  { login: 'giamdoc', fullName: 'Giám Đốc Mẫu', role: 'centre_manager' },
  { login: 'xa', fullName: 'Cán Bộ Xã Mẫu', role: 'commune_officer' },
  { login: 'quantri', fullName: 'Quản Trị Mẫu', role: 'administrator' },
];

export interface DemoPerson {
  phone: string;
  fullName: string;
  birthDate: string;
  role: 'seeker';
}

/** People who can sign in to the demo by phone. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { phone: '+84900000001', fullName: 'Lò Thị Thử', birthDate: '1998-03-15', role: 'seeker' },
];
