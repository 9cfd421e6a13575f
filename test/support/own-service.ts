import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, freePort } from '../../scripts/lib/process.mjs';
import { STARTERS } from '../../scripts/lib/services.mjs';

/** A file that may not grow is then an error for the program, as a full disk is, and not its end. */
const KEEP_ON_AT_FILE_LIMIT = ['sh', '-c', `trap '' XFSZ; exec "$0" "$@"`];

/** A real Redis or Meilisearch of one test's own, which can be stopped and come back on the same port. */
export class OwnService {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly name: 'redis' | 'meilisearch',
    readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(name: 'redis' | 'meilisearch'): Promise<OwnService> {
    const service = new OwnService(name, await freePort(), mkdtempSync(join(tmpdir(), `${name}-`)));
    await service.start();
    return service;
  }

  async start(): Promise<void> {
    const through = process.platform === 'linux' ? KEEP_ON_AT_FILE_LIMIT : [];
    this.process = await STARTERS[this.name]({ folder: this.folder, port: this.port, log: 'ignore', through });
  }

  /** Cuts it off at once, as a machine that fails does. */
  async kill(): Promise<void> {
    await endProcess(this.process?.pid, 'SIGKILL');
  }

  /**
   * Lets it write no file beyond so many bytes, as on a disk that is full; null lets it write again. For Meilisearch on
   * Linux only.
   */
  limitFiles(bytes: number | null): void {
    const { status, stderr } = spawnSync('prlimit', [
      `--pid=${this.process!.pid}`,
      `--fsize=${bytes ?? 'unlimited'}:unlimited`,
    ]);
    if (status !== 0) throw new Error(`prlimit: ${stderr}`);
  }

  /** Forgets its data: what comes back is empty. */
  async loseData(): Promise<void> {
    rmSync(join(this.folder, this.name), { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
