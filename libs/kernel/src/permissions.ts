/** Everything a role may be allowed to do. A permission says nothing about which record: policies decide that. */
export const PERMISSIONS = [
  'account.own', // own profile, sessions, consents, notifications
  'desk.open', // the start page of staff
  'person.find', // find people by phone digits or name
  'person.register', // register a walk-in
  'person.read', // read a person's full profile: of the own office, or once received there
  'person.read-all', // of every office
  'person.update',
  'person.sensitive-read', // ethnicity, disability, priority groups: audited on each read
  'person.prison-record-read',
  'person.merge',
  'person.erase',
  'staff.manage', // staff accounts, roles, TOTP reset
  'office.manage',
  'employer.own', // the recruiter's own organisation
  'employer.recruiters', // invite and remove recruiters of the own organisation
  'employer.read',
  'employer.verify',
  'employer.suspend',
  'employer.act-for', // staff act on behalf of an employer
  'posting.write', // recruiters write postings of their own organisation
  'posting.moderate', // staff decide about submitted and reported postings
  'posting.import',
  'candidate.own', // the seeker's own profile
  'candidate.search', // recruiters look for candidates who let themselves be found
  'application.send',
  'application.send-for', // staff apply on behalf of a person
  'application.answer',
  'application.read-all',
  'demand.register', // commune officers register supply and demand
  'consultation.record', // hold consultations, and read those of the own office
  'consultation.read-all', // those of every office
  'referral.issue', // send people to employers, and read referrals of the own office
  'referral.read-all', // those of every office
  'placement.write', // report work that people found, and read placements of the own office
  'placement.read-all', // those of every office
  'exchange.send', // files of results for the national exchange
  'exchange.map', // the table of codes of the national exchange
  'placement.recheck', // call again those of the monthly sample
  'figure.read', // official figures, without names
  'figure.open-persons', // the persons behind a figure, of every office: audited on each opening
  'report.read', // where the year stands against its target, and drafts of reports
  'report.publish',
  'fair.operate',
  'fair.recruit',
  'fair.register', // take and give back tickets, and see what came of a fair
  'fair.attend', // the hall and its queues; a computer of the centre opens these and no tickets
  'fair.talk',
  'fair.help',
  'search.review', // what people search for, as figures
  'search.tune',
  'system.operate', // parked events, queues, index drift
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
