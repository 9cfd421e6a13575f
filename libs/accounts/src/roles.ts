import { type Permission } from '@app/kernel';

export const ROLES = [
  'seeker',
  'employer_owner',
  'employer_recruiter',
  'counsellor',
  'fair_operator',
  'centre_manager',
  'commune_officer',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that sign in with a password and a second factor, never with a code by phone. */
export const STAFF_ROLES: readonly Role[] = [
  'counsellor',
  'fair_operator',
  'centre_manager',
  'commune_officer',
  'administrator',
];

const DESK: readonly Permission[] = [
  'account.own',
  'fair.talk',
  'fair.help',
  'desk.open',
  'person.find',
  'person.register',
  'person.read',
  'person.update',
  'employer.read',
  'employer.verify',
  'employer.act-for',
  'posting.moderate',
  'application.send-for',
  'application.read-all',
  'consultation.record',
  'referral.issue',
  'placement.write',
  'exchange.send',
  'figure.read',
  'search.review',
];

/** Sessions that open less than the roles of their person: a seat at a computer of the centre during a fair. */
export const SCOPE_PERMISSIONS = {
  'fair-seat': ['fair.attend', 'fair.talk'],
} as const satisfies Record<string, readonly Permission[]>;
export type SessionScope = keyof typeof SCOPE_PERMISSIONS;

/** What each role may do. Roles add up; nothing takes a permission away. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  seeker: ['account.own', 'candidate.own', 'application.send', 'fair.register', 'fair.attend', 'fair.talk'],
  employer_owner: [
    'account.own',
    'employer.own',
    'employer.recruiters',
    'posting.write',
    'posting.import',
    'candidate.search',
    'application.answer',
    'fair.recruit',
    'fair.talk',
  ],
  employer_recruiter: [
    'account.own',
    'employer.own',
    'posting.write',
    'posting.import',
    'candidate.search',
    'application.answer',
    'fair.recruit',
    'fair.talk',
  ],
  counsellor: [...DESK, 'person.sensitive-read'],
  fair_operator: [
    'account.own',
    'fair.help',
    'fair.talk',
    'desk.open',
    'person.find',
    'person.register',
    'employer.read',
    'fair.operate',
  ],
  centre_manager: [
    ...DESK,
    'person.sensitive-read',
    'person.prison-record-read',
    'person.read-all',
    'person.merge',
    'person.erase',
    'consultation.read-all',
    'referral.read-all',
    'placement.read-all',
    'placement.recheck',
    'exchange.map',
    'employer.suspend',
    'staff.manage',
    'office.manage',
    'figure.open-persons',
    'report.read',
    'report.publish',
    'fair.operate',
    'search.tune',
    'audit.read',
  ],
  commune_officer: ['account.own', 'fair.talk', 'desk.open', 'person.register', 'demand.register'],
  administrator: [
    'account.own',
    'fair.talk',
    'desk.open',
    'staff.manage',
    'office.manage',
    'system.operate',
    'search.review',
    'search.tune',
    'audit.read',
  ],
};

/** Every permission of some roles together. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
}
