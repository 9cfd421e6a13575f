import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** The schema that figures are counted from, read with the role that may read nothing else. */
@Injectable()
export class CodedRows {
  constructor(private readonly db: Db) {}

  async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.db.tx(async () => {
      // A year of people does not fit into the memory that a small query gets: sorting on disk takes twice as long.
      await this.db.query(
        `SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true), set_config('role', 'sanvieclam_reports', true)`,
      );
      const rows = await this.db.query<Row>(sql, parameters);
      await this.db.query('RESET ROLE');
      return rows;
    });
  }
}
