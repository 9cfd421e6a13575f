import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Pool } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

interface Transaction {
  manager: EntityManager;
  afterCommit: (() => void | Promise<void>)[];
}

/**
 * The database as the slices see it. The transaction is ambient: whatever runs inside `tx()`, however deep,
 * uses its connection, so an event, an audit entry or a fact is written with the record or not at all.
 */
@Injectable()
export class Db {
  private readonly current = new AsyncLocalStorage<Transaction | undefined>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The entity manager of the running transaction, else one that commits each statement. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.source.manager;
  }

  get isInTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Runs `work` in one transaction; joins the running one if there is one. Rolls back when `work` throws. */
  async tx<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore()) return work();
    const afterCommit: Transaction['afterCommit'] = [];
    const result = await this.source.transaction((manager) => this.current.run({ manager, afterCommit }, work));
    for (const hook of afterCommit) await hook();
    return result;
  }

  /** Runs `work` outside of the running transaction: for what nobody waits for, and may outlive it. */
  async apart<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.current.run(undefined, work);
  }

  /** Runs `hook` once the transaction has committed, at once outside of one; not at all after a rollback. */
  async afterCommit(hook: () => void | Promise<void>): Promise<void> {
    const running = this.current.getStore();
    if (running) running.afterCommit.push(hook);
    else await hook();
  }

  /** Raw rows for lists and reports; parameters are `$1`, `$2` and so on. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // TypeORM answers UPDATE and DELETE with [rows, count]: every caller wants the rows.
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
      return result[0] as Row[];
    }
    return result as Row[];
  }

  /**
   * Raw rows like `query`, for a statement that runs again and again in the same words: each connection plans it once,
   * which may take longer than the statement itself. One that fails throws what `query` throws.
   * @param name stands for these words alone, in the whole program
   */
  async prepared<Row = Record<string, unknown>>(
    name: string,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    const running = this.current.getStore()?.manager.queryRunner;
    const { master } = this.source.driver as PostgresDriver;
    const connection = (running ? await running.connect() : master) as Pick<Pool, 'query'>;
    this.source.logger.logQuery(sql, [...parameters]);
    const values = [...parameters];
    const { rows } = await connection.query({ name, text: sql, values }).catch((error: Error) => {
      throw new QueryFailedError(sql, values, error);
    });
    return rows as Row[];
  }

  /** The first row, or null. */
  async queryOne<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** Holds a lock named by text until the transaction ends: for work that one process at a time may do. */
  async lockUntilCommit(name: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }
}
