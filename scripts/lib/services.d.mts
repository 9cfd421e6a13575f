import { type ChildProcess } from 'node:child_process';

export type ServiceName = 'postgres' | 'redis' | 'meilisearch';

export const STARTERS: Record<
  ServiceName,
  (options: {
    folder: string;
    port: number;
    tuned?: boolean;
    detached?: boolean;
    log: number | 'ignore';
    /** A command that starts the program named behind it; for Meilisearch only. */
    through?: readonly string[];
  }) => Promise<ChildProcess>
>;
