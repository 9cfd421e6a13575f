import { Injectable } from '@nestjs/common';
import { foldAccents, type LocalDate, words } from '@app/kernel';
import { HOME_PROVINCE } from '@app/taxonomy';
import { Db } from '@app/platform/database';
import { VISIBLE } from './postings.queries.js';

/** What somebody looks for, in codes; an empty list or null asks for nothing. */
export interface PostingConditions {
  words: string;
  communes: readonly string[];
  provinces: readonly string[];
  /** Codes of any level: what lies below them counts too. */
  occupations: readonly string[];
  /** Dong a month that the wage must reach at its upper end. */
  wageFloor: number | null;
  contracts: readonly string[];
  workForms: readonly string[];
  shifts: readonly string[];
  experience: readonly string[];
  parks: readonly string[];
  /** Each must be offered: stated by its code, or told by the title in some of these words: letters without accents. */
  benefits: readonly { code: string; told: readonly string[] }[];
  isVerifiedOnly: boolean;
  order: 'best' | 'newest';
}

const MAX_WORDS = 8;
const likeOf = (word: string) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Finds postings without a search engine: every word in the title, or every word in the employer's name. */
@Injectable()
export class PostingFinderQueries {
  constructor(private readonly db: Db) {}

  /** A page of ids that the public may see, and how many there are in all. */
  async find(
    conditions: PostingConditions,
    today: LocalDate,
    limit: number,
    offset: number,
  ): Promise<{ ids: string[]; total: number }> {
    const values: unknown[] = [today];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = [
      VISIBLE,
      ...this.wordsIn(conditions.words, bind),
      ...this.placesIn(conditions, bind),
      ...this.benefitsIn(conditions, bind),
    ];
    const lists = [
      ['p.contract_type = ANY', conditions.contracts],
      ['p.work_form = ANY', conditions.workForms],
      ['p.experience = ANY', conditions.experience],
    ] as const;
    for (const [test, list] of lists) if (list.length > 0) where.push(`${test}(${bind(list)})`);
    if (conditions.shifts.length > 0) where.push(`p.shifts && ${bind(conditions.shifts)}::text[]`);
    if (conditions.wageFloor !== null) where.push(`p.monthly_wage >= ${bind(conditions.wageFloor)}`);
    if (conditions.isVerifiedOnly) where.push(`e.status = 'verified'`);
    if (conditions.occupations.length > 0) {
      where.push(`p.occupation LIKE ANY(${bind(conditions.occupations.map((code) => `${code}%`))})`);
    }
    const isRanked = conditions.order === 'best' && conditions.words !== '';
    const rank = isRanked ? `similarity(fold(p.title), ${bind(foldAccents(conditions.words))}) DESC, ` : '';
    const rows = await this.db.query<{ id: string; total: number }>(
      `SELECT p.id, count(*) OVER () AS total FROM posting p JOIN employer e ON e.id = p.employer_id
       WHERE ${where.join(' AND ')}
       ORDER BY ${rank}p.published_at DESC, p.id DESC LIMIT ${bind(limit)} OFFSET ${bind(offset)}`,
      values,
    );
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  }

  private wordsIn(text: string, bind: (value: unknown) => string): string[] {
    const wanted = [...new Set(words(text).map(foldAccents))].slice(0, MAX_WORDS).map(likeOf);
    if (wanted.length === 0) return text === '' ? [] : ['false'];
    const bound = wanted.map((like) => bind(like));
    const all = (column: string) => bound.map((like) => `fold(${column}) LIKE ${like}`).join(' AND ');
    return [
      `p.id IN (SELECT id FROM posting WHERE ${all('title')}
        UNION SELECT named.id FROM posting named JOIN employer firm ON firm.id = named.employer_id
        WHERE ${all('firm.name')})`,
    ];
  }

  private benefitsIn({ benefits }: PostingConditions, bind: (value: unknown) => string): string[] {
    return benefits.map(({ code, told }) => {
      const whole = String.raw`\m(?:${told.join('|')})\M`;
      return `(${bind(code)} = ANY(p.benefits) OR fold(p.title) ~ ${bind(whole)})`;
    });
  }

  private placesIn({ communes, provinces, parks }: PostingConditions, bind: (value: unknown) => string): string[] {
    const tests: string[] = [];
    const somewhere = (test: string) =>
      `EXISTS (SELECT FROM posting_workplace w WHERE w.posting_id = p.id AND ${test})`;
    if (communes.length > 0) tests.push(somewhere(`w.commune = ANY(${bind(communes)})`));
    else if (provinces.length > 0) {
      // A commune is of the home province, whether or not the row repeats that.
      const isHome = provinces.includes(HOME_PROVINCE) ? 'OR w.commune IS NOT NULL' : '';
      tests.push(somewhere(`(w.province = ANY(${bind(provinces)}) ${isHome})`));
    }
    if (parks.length > 0) tests.push(somewhere(`w.park = ANY(${bind(parks)})`));
    return tests;
  }
}
