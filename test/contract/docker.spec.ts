import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadConfig, SETTINGS } from '@app/platform/config';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  image: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[];
  network_mode?: string;
  profiles?: string[];
  ports?: string[];
  healthcheck?: object;
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  networks: Record<string, object>;
  volumes: Record<string, object>;
}

const compose = parse(read('docker/compose.yml'), { merge: true }) as Compose;

/** What a default of `.env.example` is: `KEY=`, `KEY=value` or, commented out, the default. */
function examples(): Map<string, { value: string; isDefault: boolean }> {
  const lines = read('.env.example').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const match = /^(#?)([A-Z][A-Z0-9_]+)=(.*)$/.exec(line);
      if (!match) return [];
      return [[match[2]!, { value: match[3]!.replace(/^'(.*)'$/, '$1'), isDefault: match[1] === '#' }] as const];
    }),
  );
}

const SECRETS = {
  DATABASE_URL: 'postgres://a@b/c',
  REDIS_URL: 'redis://localhost',
  MEILI_URL: 'http://localhost',
  MEILI_KEY: 'k',
  APP_SECRET: 'x'.repeat(32),
  FIELD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
};

describe('docker/compose.yml', () => {
  const schema = JSON.parse(read('test/contract/compose.schema.json')) as object;

  it('has the form that Compose takes', () => {
    const isValid = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false }).compile(
      schema,
    );
    isValid(compose);
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...compose, services: { portal: { imge: 'x' } } })).toBe(false);
  });

  it('names only services, networks, volumes and files that are there', () => {
    const services = Object.values(compose.services);
    const needed = services.flatMap(({ depends_on }) => Object.keys(depends_on ?? {}));
    const sources = services.flatMap(({ volumes }) => (volumes ?? []).map((volume) => volume.split(':')[0]!));
    const files = sources.filter((source) => source.startsWith('./'));
    const volumes = sources.filter((source) => /^[a-z]/.test(source));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(needed));
    expect(Object.keys(compose.networks)).toEqual(
      expect.arrayContaining(services.flatMap(({ networks = [] }) => networks)),
    );
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(volumes));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(join(ROOT, 'docker', file)))).toEqual([]);
  });

  it('waits for what is healthy, and can say when it is not', () => {
    const waits = Object.values(compose.services).flatMap(({ depends_on }) => Object.values(depends_on ?? {}));
    expect(waits.map(({ condition }) => condition)).not.toContain('service_started');
    const unwatched = Object.keys(compose.services).filter((name) => !compose.services[name]!.healthcheck);
    // These two run to their end.
    expect(unwatched).toEqual(['migrate', 'backup']);
  });

  it('pins every image, opens only nginx, and gives the databases no way out', () => {
    const names = Object.keys(compose.services);
    expect(Object.values(compose.services).filter(({ image }) => !/:v?\d+\.\d+|:\$\{VERSION/.test(image))).toEqual([]);
    expect(names.filter((name) => compose.services[name]!.ports)).toEqual(['nginx']);
    const shut = names.filter((name) => String(compose.services[name]!.networks) === 'inside');
    expect(shut).toEqual(['postgres', 'redis', 'meilisearch', 'migrate', 'backup']);
    // The relay has thousands of ports; it stands on the machine's own network, and only where it is wanted.
    const outside = names.filter((name) => compose.services[name]!.network_mode === 'host');
    expect(outside).toEqual(['coturn']);
    expect(compose.services['coturn']!.profiles).toEqual(['media']);
    expect(compose.networks['inside']).toEqual({ internal: true });
    expect(compose.services['redis']!.command).toContain('noeviction');
  });

  it('passes every setting on, and the owner of the schema to nobody who serves', () => {
    const { portal, worker, migrate } = compose.services;
    const passed = Object.keys(portal!.environment!);
    const left = ['DATABASE_MIGRATION_URL', 'DEMO_OUTBOX'];
    expect(passed.toSorted()).toEqual(SETTINGS.filter((name) => !left.includes(name)).toSorted());
    expect(worker!.environment).toEqual(portal!.environment);
    expect(Object.keys(migrate!.environment!)).toContain('DATABASE_MIGRATION_URL');
    expect(JSON.stringify([portal, worker])).not.toContain('OWNER');
  });

  it('asks only for variables that .env.example explains', () => {
    const asked = [...read('docker/compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!);
    expect(asked.length).toBeGreaterThan(15);
    expect([...new Set(asked)].filter((name) => !examples().has(name))).toEqual([]);
  });
});

describe('docker/coturn', () => {
  const settings = read('docker/coturn/turnserver.conf').split('\n');

  it('relays for nobody without a credential, into no network of ours, and writes nothing down', () => {
    expect(settings).toEqual(
      expect.arrayContaining(['use-auth-secret', 'no-cli', 'no-multicast-peers', 'no-tcp-relay']),
    );
    expect(settings).toEqual(expect.arrayContaining(['no-stdout-log', 'log-file=/dev/null']));
    expect(settings.filter((line) => /^(user=|no-auth|allow-loopback|allowed-peer|verbose)/i.test(line))).toEqual([]);
    const denied = settings.flatMap((line) => /^denied-peer-ip=(.*)$/.exec(line)?.[1] ?? []);
    for (const range of ['127.', '10.', '172.16.', '192.168.', '169.254.', '100.64.', '::', 'fc00:', 'fe80:']) {
      expect(denied.filter((each) => each.startsWith(range))).not.toEqual([]);
    }
  });

  it('takes its secret from the environment alone', () => {
    expect(settings.filter((line) => line.startsWith('static-auth-secret'))).toEqual([]);
    expect(read('docker/coturn/start.sh')).toContain('static-auth-secret=${TURN_SECRET:?}');
  });
});

describe('docker/Dockerfile', () => {
  const text = read('docker/Dockerfile');

  it('copies only what is there and what .dockerignore lets in', () => {
    const allowed = read('.dockerignore').split('\n');
    const sources = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list]) => list!.split(' '));
    expect(sources.length).toBeGreaterThan(6);
    for (const source of sources) {
      expect(existsSync(join(ROOT, source))).toBe(true);
      expect(allowed).toContain(`!${source}`);
    }
  });

  it('pins its image and does not run as root', () => {
    expect(text).toMatch(/ARG NODE_IMAGE=node:24\.\d+\.\d+-\S*slim\n/);
    expect(read('.nvmrc').trim()).toBe('24');
    expect(text.lastIndexOf('USER node')).toBeGreaterThan(text.lastIndexOf('FROM '));
  });

  it('starts the programs that the build makes', () => {
    const roles = /^(portal[^)]*)\)/m.exec(read('docker/run.sh'))![1]!.split(' | ');
    expect(roles).toEqual(['portal', 'worker', 'cli']);
    for (const role of roles) expect(existsSync(join(ROOT, `apps/${role}/src/main.ts`))).toBe(true);
    for (const { command } of Object.values(compose.services).filter(({ image }) => image.startsWith('san-viec-lam'))) {
      expect(roles).toContain(command![0]);
    }
  });
});

describe('.env.example', () => {
  it('explains every setting', () => {
    const known = [...examples().keys()];
    expect(SETTINGS.filter((name) => !known.includes(name))).toEqual([]);
    const asked = read('docker/compose.yml');
    const unknown = known.filter((name) => !SETTINGS.includes(name) && !asked.includes(`\${${name}`));
    expect(unknown).toEqual([]);
  });

  it('shows the defaults as they are', () => {
    const settings = [...examples()].filter(([name]) => SETTINGS.includes(name));
    const needed = settings.filter(([, { isDefault }]) => !isDefault);
    expect(needed.filter(([, { value }]) => value !== '')).toEqual([]);
    const defaults = Object.fromEntries(
      settings.filter(([, { isDefault }]) => isDefault).map(([name, { value }]) => [name, value]),
    );
    expect(Object.keys(defaults).length).toBeGreaterThan(15);
    expect(loadConfig({ ...SECRETS, ...defaults }).values).toEqual(loadConfig(SECRETS).values);
  });
});
