import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const SCRIPTS = join(import.meta.dirname, '../../docker/backup');

/** Stand-ins for the programs of PostgreSQL 18: the dump is a word, restoring writes it to a file. */
const PROGRAMS = {
  pg_dump: `for a; do case "$a" in --file=*) echo "\${DUMP-all rows}" >"\${a#--file=}";; esac; done; exit "\${DUMP_FAILS:-0}"`,
  pg_restore: `for last; do :; done; case "$*" in *--list*) ;; *) cp "$last" "$RESTORED"; esac`,
};

describe('docker/backup', () => {
  let folder: string;
  let env: Record<string, string>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    for (const name of ['bin', 'files', 'backups']) mkdirSync(join(folder, name));
    for (const [name, body] of Object.entries(PROGRAMS)) {
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${body}\n`);
      chmodSync(join(folder, 'bin', name), 0o755);
    }
    writeFileSync(join(folder, 'files', 'paper'), 'giấy phép');
    env = {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      DATABASE_MIGRATION_URL: 'postgres://owner@nowhere/exchange',
      FILES_DIR: join(folder, 'files'),
      BACKUP_DIR: join(folder, 'backups'),
      RESTORED: join(folder, 'restored'),
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (script: string, args: string[] = [], more: Record<string, string> = {}) =>
    spawnSync('/bin/sh', [join(SCRIPTS, script), ...args], { env: { ...env, ...more }, encoding: 'utf8' });
  const backups = () => readdirSync(join(folder, 'backups'));

  it('keeps database and files under one name, and brings both back', () => {
    expect(run('backup.sh').status).toBe(0);
    const [name] = backups();
    expect(name).toMatch(/^\d{8}T\d{6}Z$/);
    writeFileSync(join(folder, 'files', 'paper'), 'changed');
    writeFileSync(join(folder, 'files', 'later'), 'not in the backup');
    const restored = run('restore.sh', [name!]);
    expect(restored.stderr).toBe('');
    expect(restored.status).toBe(0);
    expect(readFileSync(join(folder, 'restored'), 'utf8')).toBe('all rows\n');
    expect(readFileSync(join(folder, 'files', 'paper'), 'utf8')).toBe('giấy phép');
    expect(existsSync(join(folder, 'files', 'later'))).toBe(false);
  });

  it('leaves nothing that looks like a backup when the dump fails', () => {
    expect(run('backup.sh', [], { DUMP_FAILS: '1' }).status).not.toBe(0);
    expect(backups()).toEqual([]);
  });

  it('does not touch anything when a backup is damaged', () => {
    run('backup.sh');
    const [name] = backups();
    writeFileSync(join(folder, 'backups', name!, 'database.dump'), 'cut off');
    expect(run('restore.sh', [name!]).status).not.toBe(0);
    expect(existsSync(join(folder, 'restored'))).toBe(false);
    expect(existsSync(join(folder, 'files', 'paper'))).toBe(true);
  });

  it('forgets old backups, and nothing else that lies beside them', () => {
    for (const name of ['20250101T000000Z', 'notes']) {
      mkdirSync(join(folder, 'backups', name));
      utimesSync(join(folder, 'backups', name), 1_700_000_000, 1_700_000_000);
    }
    expect(run('backup.sh').status).toBe(0);
    expect(backups().filter((name) => name.startsWith('2025'))).toEqual([]);
    expect(backups()).toContain('notes');
  });

  it('says what it lacks', () => {
    expect(run('restore.sh').stderr).toContain('usage: restore.sh NAME');
    expect(run('backup.sh', [], { FILES_DIR: '' }).stderr).toContain('FILES_DIR');
  });
});
