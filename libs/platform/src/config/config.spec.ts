import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.js';

const NEEDED = {
  DATABASE_URL: 'postgres://a:geheim@b/c',
  REDIS_URL: 'redis://localhost',
  MEILI_URL: 'http://localhost:7700',
  MEILI_KEY: 'key',
  APP_SECRET: 'x'.repeat(32),
  FIELD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
};

describe('loadConfig', () => {
  it('takes what is needed and fills in the rest', () => {
    const config = loadConfig({ ...NEEDED, SMTP_URL: '' });
    expect(config.get('PORT')).toBe(3000);
    expect(config.get('SMTP_URL')).toBeUndefined();
    expect(config.hasHttps).toBe(false);
  });

  it('refuses the outbox of the demo in production', () => {
    expect(() => loadConfig({ ...NEEDED, NODE_ENV: 'production', DEMO_OUTBOX: '1' })).toThrow('DEMO_OUTBOX');
    expect(loadConfig({ ...NEEDED, NODE_ENV: 'development', DEMO_OUTBOX: '1' }).get('DEMO_OUTBOX')).toBe(true);
    expect(loadConfig({ ...NEEDED, NODE_ENV: 'production', DEMO_OUTBOX: '0' }).isProduction).toBe(true);
  });

  it('names every setting that is wrong and shows no value', () => {
    const wrong = { ...NEEDED, APP_SECRET: 'too-short-secret', FIELD_KEYS: 'k1:abc', PORT: '70000' };
    expect(() => loadConfig(wrong)).toThrow(/APP_SECRET[^]*FIELD_KEYS|PORT[^]*APP_SECRET/);
    expect(() => loadConfig(wrong)).not.toThrow(/too-short-secret|geheim|abc/);
  });

  it('takes keys only of 32 bytes, the first as the current one', () => {
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
    const keys = loadConfig({ ...NEEDED, FIELD_KEYS: `k2:${key(2)},k1:${key(1)}` }).get('FIELD_KEYS');
    expect([...keys.keys()]).toEqual(['k2', 'k1']);
    expect(() => loadConfig({ ...NEEDED, FIELD_KEYS: 'k1:c2hvcnQ=' })).toThrow('FIELD_KEYS');
  });

  it('takes addresses of relays only together with their secret', () => {
    const relay = { TURN_URLS: 'turn:phien.example.vn:3478?transport=udp, turns:phien.example.vn:5349' };
    const secret = { TURN_SECRET: 'bí mật của máy chuyển tiếp, dài đủ' };
    expect(loadConfig({ ...NEEDED, ...relay, ...secret }).get('TURN_URLS')).toEqual([
      'turn:phien.example.vn:3478?transport=udp',
      'turns:phien.example.vn:5349',
    ]);
    for (const wrong of [relay, secret, { ...relay, TURN_SECRET: 'ngắn' }, { TURN_URLS: 'stun:a.vn', ...secret }]) {
      expect(() => loadConfig({ ...NEEDED, ...wrong })).toThrow('TURN_');
    }
  });
});
