import { Injectable } from '@nestjs/common';
import { foldAccents, type LocalDate } from '@app/kernel';
import { Db } from '@app/platform/database';
import { type PersonSearch } from './person-search.js';

export interface FoundPerson {
  id: string;
  fullName: string;
  birthDate: LocalDate | null;
  phone: string | null;
  commune: string | null;
  clientType: 'free' | 'ui' | null;
  officeName: string;
}

const ROW = `p.id, p.full_name AS "fullName", p.birth_date AS "birthDate", p.phone, p.commune,
  p.client_type AS "clientType", o.name AS "officeName"`;
/** People as the desk serves them: members of staff have accounts of another kind. */
const PEOPLE = `person p JOIN office o ON o.id = p.office_id
  WHERE p.status = 'active' AND NOT EXISTS (SELECT FROM staff_credential s WHERE s.person_id = p.id)`;
const ORDER = 'name_order(p.full_name) COLLATE "vi-x-icu"';

/** A text in which the signs of LIKE stand for themselves. */
const pattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The SQL of finding people. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly db: Db) {}

  /**
   * People whose name has words that begin as asked, in the order of their given names; those whose accents are as
   * typed come first.
   * @param after the last person of the page before
   */
  async find(search: PersonSearch, after: string | null, limit: number): Promise<FoundPerson[]> {
    const parameters: unknown[] = [];
    const hold = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = search.words.map((word) => `(' ' || fold(p.full_name)) LIKE ${hold(`% ${pattern(word)}%`)}`);
    if (search.tail !== null) {
      conditions.push(`right(p.phone, 4) = ${hold(search.tail.slice(-4))}`, `p.phone LIKE ${hold(`%${search.tail}`)}`);
    }
    if (search.birthDate) conditions.push(`p.birth_date = ${hold(search.birthDate)}`);
    if (search.birthYear) {
      const year = hold(search.birthYear);
      conditions.push(`p.birth_date >= make_date(${year}, 1, 1) AND p.birth_date < make_date(${year} + 1, 1, 1)`);
    }
    const rank = search.accented
      ? `(lower(normalize(' ' || p.full_name, NFC) COLLATE "vi-x-icu") LIKE ALL (${hold(search.accented.map((word) => `% ${pattern(word)}%`))}::text[]))`
      : 'true';
    const key = `NOT ${rank}, ${ORDER}, p.id`;
    const behind = after === null ? '' : `AND (${key}) > (SELECT ${key} FROM person p WHERE p.id = ${hold(after)})`;
    return this.db.query<FoundPerson>(
      `SELECT ${ROW} FROM ${PEOPLE} AND ${conditions.join(' AND ')} ${behind} ORDER BY ${key} LIMIT ${hold(limit)}`,
      parameters,
    );
  }

  /**
   * Who may be meant by a name and a birth date: the same day with a name alike, or the same name and year of birth.
   */
  async similar(fullName: string, birthDate: LocalDate, limit: number): Promise<FoundPerson[]> {
    return this.db.query<FoundPerson>(
      `SELECT ${ROW} FROM ${PEOPLE}
         AND ((p.birth_date = $2 AND similarity(fold(p.full_name), $1) > 0.5)
           OR (p.birth_date >= make_date($3, 1, 1) AND p.birth_date < make_date($3 + 1, 1, 1)
               AND (' ' || fold(p.full_name)) LIKE $4))
       ORDER BY (p.birth_date = $2) DESC, similarity(fold(p.full_name), $1) DESC, p.id LIMIT $5`,
      [foldAccents(fullName), birthDate, Number(birthDate.slice(0, 4)), ` ${pattern(foldAccents(fullName))}`, limit],
    );
  }

  async ofPhone(phone: string): Promise<FoundPerson[]> {
    return this.db.query<FoundPerson>(`SELECT ${ROW} FROM ${PEOPLE} AND p.phone = $1`, [phone]);
  }
}
