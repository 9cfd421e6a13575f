import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type WageBasis, type Workplace } from './posting.entity.js';

/** The facts of an open posting that search may know: what its public page says, without contacts and questions. */
export interface SearchablePosting {
  id: string;
  title: string;
  description: string | null;
  requirements: string | null;
  employerId: string | null;
  employerName: string | null;
  employerIsVerified: boolean;
  occupation: string | null;
  positionRank: string | null;
  headcount: number | null;
  generalEducation: string | null;
  qualification: string | null;
  experience: string | null;
  workForm: string | null;
  contractType: string | null;
  wageBasis: WageBasis | null;
  wageMin: number | null;
  wageMax: number | null;
  wageCurrency: string;
  shifts: string[];
  benefits: string[];
  skills: string[];
  licences: string[];
  minAge: number | null;
  maxAge: number | null;
  workplaces: Workplace[];
  deadline: LocalDate | null;
  publishedAt: Date | null;
  applicationCount: number;
}

const SOURCE = `p.id, p.title, p.description, p.requirements, p.employer_id AS "employerId", e.name AS "employerName",
  e.status = 'verified' AS "employerIsVerified", p.occupation, p.position_rank AS "positionRank", p.headcount,
  p.general_education AS "generalEducation", p.qualification, p.experience, p.work_form AS "workForm",
  p.contract_type AS "contractType", p.wage_basis AS "wageBasis", p.wage_min AS "wageMin", p.wage_max AS "wageMax",
  p.wage_currency AS "wageCurrency", p.shifts, p.benefits, p.skills, p.licences, p.min_age AS "minAge",
  p.max_age AS "maxAge", p.deadline, p.published_at AS "publishedAt",
  p.application_count AS "applicationCount",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('commune', w.commune, 'province', w.province, 'address', w.address,
     'park', w.park) ORDER BY w.position), '[]') FROM posting_workplace w WHERE w.posting_id = p.id) AS workplaces`;

/** What belongs in the index. Deadlines are judged when somebody searches, so that no index is wrong at midnight. */
const OPEN = `FROM posting p JOIN employer e ON e.id = p.employer_id
  WHERE p.status = 'published' AND e.status NOT IN ('suspended', 'rejected')`;

/** Open postings as search reads them. */
@Injectable()
export class PostingSourcesQueries {
  constructor(private readonly db: Db) {}

  async byIds(ids: readonly string[]): Promise<SearchablePosting[]> {
    if (ids.length === 0) return [];
    return this.db.query<SearchablePosting>(`SELECT ${SOURCE} ${OPEN} AND p.id = ANY($1)`, [ids]);
  }

  async after(id: string | null, limit: number): Promise<SearchablePosting[]> {
    return this.db.query<SearchablePosting>(
      `SELECT ${SOURCE} ${OPEN} AND ($1::uuid IS NULL OR p.id > $1) ORDER BY p.id LIMIT $2`,
      [id, limit],
    );
  }

  async count(): Promise<number> {
    const row = await this.db.queryOne<{ count: number }>(`SELECT count(*) AS count ${OPEN}`);
    return row!.count;
  }

  async publishedIdsOf(employerId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM posting WHERE employer_id = $1 AND status = 'published' ORDER BY id`,
      [employerId],
    );
    return rows.map(({ id }) => id);
  }
}
