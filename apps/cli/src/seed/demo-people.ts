import { localDate, type LocalDate } from '@app/kernel';
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

/** Counsellors who share the work of each office with the one who signs in; by the code of the office. */
export const DEMO_COUNSELLORS: Readonly<Record<string, readonly string[]>> = {
  TN: ['Dương Thị Mẫu', 'Lý Văn Mẫu', 'Vi Thị Thử', 'Đặng Văn Thử'],
  BK: ['Hà Thị Mẫu', 'Triệu Văn Mẫu'],
  PY: ['Phạm Thị Mẫu', 'Ngô Văn Thử'],
};

export interface DemoPerson {
  phone: string;
  fullName: string;
  birthDate: LocalDate;
  sex: 'female' | 'male';
  role: Role;
}

export const DEMO_SEEKER: DemoPerson = {
  phone: '+84900000001',
  fullName: 'Lò Thị Thử',
  birthDate: localDate('1998-03-15'),
  sex: 'female',
  role: 'seeker',
};
export const DEMO_OWNER: DemoPerson = {
  phone: '+84900000002',
  fullName: 'Hoàng Văn Mẫu',
  birthDate: localDate('1985-07-02'),
  sex: 'male',
  role: 'employer_owner',
};
export const DEMO_RECRUITER: DemoPerson = {
  phone: '+84900000003',
  fullName: 'Nông Thị Mẫu',
  birthDate: localDate('1992-11-20'),
  sex: 'female',
  role: 'employer_recruiter',
};

/** People who can sign in to the demo by phone. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [DEMO_SEEKER, DEMO_OWNER, DEMO_RECRUITER];
