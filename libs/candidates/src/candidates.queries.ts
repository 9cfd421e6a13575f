import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';
import { type LanguageSkill, type PastJob, type Training } from './candidate.entity.js';
import { type CandidateStatus, type Reach, type Visibility } from './candidate.schema.js';

/** A profile with its parts and with what of the person belongs to it. */
export interface ProfileRow {
  personId: string;
  officeId: string;
  status: CandidateStatus;
  visibility: Visibility;
  birthDate: string | null;
  sex: string | null;
  homeCommune: string | null;
  wish: string;
  occupations: string[];
  reach: Reach;
  communes: string[];
  maxKm: number | null;
  provinces: string[];
  availableFrom: string;
  shifts: string[];
  workForm: string | null;
  contractType: string | null;
  wageFloor: number | null;
  about: string | null;
  generalEducation: string | null;
  qualification: string | null;
  field: string | null;
  experience: string | null;
  skills: string[];
  licences: string[];
  stillLookingAt: Date;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  jobs: PastJob[];
  trainings: Training[];
  languages: LanguageSkill[];
}

/** The last row of a page of a list. */
export interface ListPosition {
  at: Date;
  personId: string;
}

export interface FindCandidates {
  /** VSCO units. */
  units?: readonly string[];
  communes?: readonly string[];
}

const PROFILE = `c.person_id AS "personId", c.office_id AS "officeId", c.status, c.visibility,
  p.birth_date AS "birthDate", p.sex, p.commune AS "homeCommune", c.wish, c.occupations, c.reach, c.communes,
  c.max_km AS "maxKm", c.provinces, c.available_from AS "availableFrom", c.shifts, c.work_form AS "workForm",
  c.contract_type AS "contractType", c.wage_floor AS "wageFloor", c.about,
  c.general_education AS "generalEducation", c.qualification, c.field, c.experience, c.skills, c.licences,
  c.still_looking_at AS "stillLookingAt", c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'title', j.title, 'employer', j.employer,
            'from', j.from_month, 'to', j.to_month, 'note', j.note)
          ORDER BY j.to_month DESC NULLS FIRST, j.from_month DESC NULLS LAST, j.created_at, j.id), '[]')
   FROM candidate_job j WHERE j.person_id = c.person_id) AS jobs,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'school', t.school, 'year', t.year)
          ORDER BY t.year DESC NULLS LAST, t.created_at, t.id), '[]')
   FROM candidate_training t WHERE t.person_id = c.person_id) AS trainings,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('language', l.language, 'level', l.level,
            'certificate', l.certificate) ORDER BY l.language), '[]')
   FROM candidate_language l WHERE l.person_id = c.person_id) AS languages
  FROM candidate c JOIN person p ON p.id = c.person_id AND p.status = 'active'`;

/** The newest word on a purpose; nothing said is no. */
const consents = (purpose: 'service' | 'matching') =>
  `coalesce((SELECT k.is_granted FROM consent k WHERE k.person_id = c.person_id AND k.purpose = '${purpose}'
             ORDER BY k.at DESC, k.id DESC LIMIT 1), false)`;

/** Who may be matched at all. A consent withdrawn a moment ago counts already. */
const MATCHABLE = `c.status = 'looking' AND ${consents('service')} AND ${consents('matching')}`;

const SHOWN = `${MATCHABLE} AND c.visibility = 'verified_employers'`;

/** The SQL that reads profiles: many at once, one statement each. */
@Injectable()
export class CandidatesQueries {
  constructor(private readonly db: Db) {}

  async profilesOf(personIds: readonly string[]): Promise<ProfileRow[]> {
    return this.db.query<ProfileRow>(`SELECT ${PROFILE} WHERE c.person_id = ANY($1)`, [personIds]);
  }

  /** Of these people, those who look for work and agreed to be matched. */
  async matchable(personIds: readonly string[]): Promise<ProfileRow[]> {
    return this.db.query<ProfileRow>(`SELECT ${PROFILE} WHERE c.person_id = ANY($1) AND ${MATCHABLE}`, [personIds]);
  }

  /** Everybody who may be matched, in the order of their ids, behind one. */
  async matchableAfter(personId: string | null, limit: number): Promise<ProfileRow[]> {
    return this.db.query<ProfileRow>(
      `SELECT ${PROFILE} WHERE ($1::uuid IS NULL OR c.person_id > $1) AND ${MATCHABLE} ORDER BY c.person_id LIMIT $2`,
      [personId, limit],
    );
  }

  /** Of these people, those whom every verified employer may see. */
  async shown(personIds: readonly string[]): Promise<ProfileRow[]> {
    return this.db.query<ProfileRow>(`SELECT ${PROFILE} WHERE c.person_id = ANY($1) AND ${SHOWN}`, [personIds]);
  }

  /** Those whom every verified employer may see, who said last that they are looking first. */
  async listShown(wanted: FindCandidates, after: ListPosition | null, limit: number): Promise<ProfileRow[]> {
    const { units = [], communes = [] } = wanted;
    return this.db.query<ProfileRow>(
      `SELECT ${PROFILE} WHERE ${SHOWN}
         AND (cardinality($1::text[]) = 0 OR c.occupations && $1)
         AND (cardinality($2::text[]) = 0 OR c.reach <> 'near' OR c.communes && $2::text[] OR p.commune = ANY($2))
         AND ($3::timestamptz IS NULL OR (c.still_looking_at, c.person_id) < ($3, $4::uuid))
       ORDER BY c.still_looking_at DESC, c.person_id DESC LIMIT $5`,
      [units, communes, after?.at ?? null, after?.personId ?? null, limit],
    );
  }

  /** Profiles in the order of their last change, whether they may be matched or not: for whoever keeps up with them. */
  async listChanged(after: ListPosition | null, limit: number): Promise<{ personId: string; updatedAt: Date }[]> {
    return this.db.query(
      `SELECT person_id AS "personId", updated_at AS "updatedAt" FROM candidate
       WHERE $1::timestamptz IS NULL OR (updated_at, person_id) > ($1, $2::uuid)
       ORDER BY updated_at, person_id LIMIT $3`,
      [after?.at ?? null, after?.personId ?? null, limit],
    );
  }

  async countMatchable(): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(
      `SELECT count(*) AS count FROM candidate c JOIN person p ON p.id = c.person_id AND p.status = 'active'
       WHERE ${MATCHABLE}`,
    );
    return row?.count ?? 0;
  }
}
