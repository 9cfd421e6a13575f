import { Injectable } from '@nestjs/common';
import { Db } from '@app/platform/database';

/** The schema that figures are counted from, read with the role that may read nothing else. */
@Injectable()
export class CodedRows {
  constructor(private readonly db: Db) {}

  async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.db.tx(async () => {
      await this.db.query('SET LOCAL ROLE sanvieclam_reports');
      const rows = await this.db.query<Row>(sql, parameters);
      await this.db.query('RESET ROLE');
      return rows;
    });
  }
}
