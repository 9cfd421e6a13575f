import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger } from 'typeorm';

const running = new AsyncLocalStorage<string[]>();

/** A TypeORM logger that collects the statements of the work under `countQueries`; it prints nothing. */
export class QueryMeter implements Logger {
  logQuery(query: string): void {
    running.getStore()?.push(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** Runs `work` and returns the SQL statements it sent, so that a test can hold a list to a fixed number. */
export async function countQueries<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  const result = await running.run(statements, work);
  return { result, statements };
}
