import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform/config';
import { FileCipher } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { Files, FileSealing } from '@app/platform/files';
import { World } from '../support/world.js';

const RULES = { accept: ['application/pdf'], maxBytes: 1_000_000 };
const paper = Buffer.concat([Buffer.from('%PDF-1.7\nHợp đồng lao động của chị Lan\n'), randomBytes(200_000)]);

describe('files on the disk', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const pathOf = (id: string) => join(world.config.get('DATA_DIR'), id.slice(-2), id);
  const store = async (ownerId = 'p1') => {
    const file = { ownerType: 'test', ownerId, purpose: 'paper', name: 'a.pdf', content: paper, createdBy: null };
    return (await world.get(Files).store(file, RULES)).id;
  };
  const filesWith = (keys: ReadonlyMap<string, Buffer>) => {
    const config = new Config({ ...world.config.values, FIELD_KEYS: new Map(keys) });
    return new Files(config, world.get(Db), world.get(Clock), new FileCipher(config));
  };
  async function contentOf(id: string, files = world.get(Files)): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of (await files.open(id)).content) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  /** As files lay there before they were sealed. */
  async function storePlain(): Promise<string> {
    const id = await store();
    await writeFile(pathOf(id), paper);
    await world.get(Db).query('UPDATE stored_file SET key_id = NULL WHERE id = $1', [id]);
    return id;
  }

  it('cannot be read there, and come out as they were', async () => {
    const id = await store();
    const bytes = await readFile(pathOf(id));
    expect(bytes.includes(paper.subarray(0, 20))).toBe(false);
    expect(bytes.includes(paper.subarray(100_000, 100_050))).toBe(false);
    expect((await contentOf(id)).equals(paper)).toBe(true);
  });

  it('are not taken for another, nor replaced by one that nobody sealed', async () => {
    const [one, other] = [await store(), await store()];
    await writeFile(pathOf(one), await readFile(pathOf(other)));
    await expect(contentOf(one)).rejects.toThrow(/authenticate|was cut/);
    await writeFile(pathOf(one), paper);
    await expect(contentOf(one)).rejects.toThrow('not sealed any more');
    await world.get(Files).eraseOf('test', 'p1');
  });

  it('are read as they are where they were stored before, until they are sealed', async () => {
    const id = await storePlain();
    expect((await contentOf(id)).equals(paper)).toBe(true);
    const done = await world.get(FileSealing).run();
    expect(done).toMatchObject({ resealed: 1, missing: [] });
    expect((await readFile(pathOf(id))).includes(paper.subarray(0, 20))).toBe(false);
    expect((await contentOf(id)).equals(paper)).toBe(true);
    expect(await world.get(FileSealing).run()).toMatchObject({ resealed: 0 });
  });

  it('are read after a crash between the disk and its row', async () => {
    const id = await store();
    await world.get(Db).query('UPDATE stored_file SET key_id = NULL WHERE id = $1', [id]);
    expect((await contentOf(id)).equals(paper)).toBe(true);
    expect(await world.get(Files).sealAnew(id)).toBe(true);
    expect((await contentOf(id)).equals(paper)).toBe(true);
  });

  it('are sealed anew with a new key, so that the old one can go', async () => {
    const id = await store();
    const newKey = new Map([['k9', randomBytes(32)]]);
    await expect(filesWith(newKey).sealAnew(id)).rejects.toThrow('not configured');
    expect((await contentOf(id)).equals(paper)).toBe(true);
    const done = await new FileSealing(filesWith(new Map([...newKey, ...world.config.get('FIELD_KEYS')]))).run();
    expect(done.resealed).toBe(done.files);
    expect((await contentOf(id, filesWith(newKey))).equals(paper)).toBe(true);
    await expect(contentOf(id)).rejects.toThrow('not configured');
    await world.get(Files).eraseOf('test', 'p1');
  });

  it('stay away when they are erased meanwhile, and are named when their bytes are gone', async () => {
    const id = await storePlain();
    await Promise.all([world.get(Files).erase('test', 'p1', id), world.get(FileSealing).run()]);
    await expect(readFile(pathOf(id))).rejects.toMatchObject({ code: 'ENOENT' });
    const lost = await storePlain();
    await rm(pathOf(lost));
    expect(await world.get(FileSealing).run()).toEqual({ files: 1, resealed: 0, missing: [lost] });
  });
});
