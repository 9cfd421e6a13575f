import { type ChildProcess, type SpawnOptions } from 'node:child_process';

export function which(name: string): string | null;
export function freePort(wanted?: number): Promise<number>;
export function isAlive(pid: number | undefined): boolean;
export function canConnect(port: number): Promise<boolean>;
export function waitUntil(
  isReady: () => boolean | Promise<boolean>,
  what: string,
  options?: { timeoutMs?: number; pid?: number },
): Promise<void>;
export function endProcess(pid: number | undefined, signal?: NodeJS.Signals, graceMs?: number): Promise<void>;
export function start(
  command: string,
  args: string[],
  options?: SpawnOptions & { signal?: 'TERM' | 'INT' },
): ChildProcess;
export function run(command: string, args: string[], options?: SpawnOptions & { quiet?: boolean }): Promise<void>;
export function say(text: string): void;
