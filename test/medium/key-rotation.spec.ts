import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@app/platform/config';
import { FieldCipher, KeyRotation, sealedColumns } from '@app/platform/crypto';
import { Db } from '@app/platform/database';
import { openCentre, signInStaff } from '../support/people.js';
import { World } from '../support/world.js';

/** The world's own settings with other keys. */
function withKeys(config: Config, keys: ReadonlyMap<string, Buffer>): Config {
  return new Config({ ...config.values, FIELD_KEYS: new Map(keys) });
}

describe('the rotation of keys', () => {
  let world: World;
  let newKey: Buffer;

  beforeAll(async () => {
    world = await World.start();
    await signInStaff(world, await openCentre(world), 'counsellor');
    newKey = randomBytes(32);
  });
  afterAll(() => world.stop());

  const rotationWith = (keys: ReadonlyMap<string, Buffer>) => {
    const usual = world.get(KeyRotation) as unknown as { values: ConstructorParameters<typeof KeyRotation>[1] };
    return new KeyRotation(new FieldCipher(withKeys(world.config, keys)), usual.values);
  };
  const secrets = () =>
    world
      .get(Db)
      .query<{ id: string; sealed: string }>(`SELECT person_id AS id, totp_secret AS sealed FROM staff_credential`);

  it('knows every column that is sealed, and each is there', async () => {
    const known = sealedColumns().map(({ table, column }) => `${table}.${column}`);
    const there = await world
      .get(Db)
      .query<{ name: string }>(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
      );
    const names = there.map(({ name }) => name);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
    // A CHECK on the form of a sealed value marks a sealed column.
    const marked = await world.get(Db).query<{ name: string }>(
      `SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) WHERE c.conname LIKE '%\\_sealed'`,
    );
    expect(marked.length).toBeGreaterThan(3);
    expect(marked.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(known).toContain('staff_credential.totp_secret');
  });

  it('seals everything anew with the first key, so that the old one can go', async () => {
    const old = world.config.get('FIELD_KEYS');
    const [before] = await secrets();
    const done = await rotationWith(new Map([['k2', newKey], ...old])).run();
    expect(done.find(({ column }) => column === 'staff_credential.totp_secret')).toMatchObject({
      values: 1,
      resealed: 1,
    });
    const [after] = await secrets();
    const context = `staff_credential:${after!.id}`;
    const newOnly = new FieldCipher(withKeys(world.config, new Map([['k2', newKey]])));
    const oldOnly = new FieldCipher(withKeys(world.config, old));
    expect(newOnly.decrypt(after!.sealed, context)).toBe(oldOnly.decrypt(before!.sealed, context));
  });

  it('does nothing the second time', async () => {
    const done = await rotationWith(new Map([['k2', newKey]])).run();
    expect(done.map(({ resealed }) => resealed)).toEqual(done.map(() => 0));
  });

  it('stops before it loses anything when the old key is missing', async () => {
    const [before] = await secrets();
    await expect(rotationWith(new Map([['k3', randomBytes(32)]])).run()).rejects.toThrow('is not configured');
    expect(await secrets()).toEqual([before]);
  });
});
