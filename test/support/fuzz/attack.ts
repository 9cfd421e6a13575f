import fc from 'fast-check';
import { Nothing, type Route } from '@app/platform/http';
import { type Cast, assembleCast, type Who } from '../../browser/cast.js';
import { addressOf, VISITS } from '../../browser/pages.js';
import { routesOf } from '../routes.js';
import { World } from '../world.js';
import { Actors } from './actors.js';
import { hostileText, inputsFor, type Vocabulary } from './arbitrary.js';
import { fillPath, formBody, formFields } from './encode.js';
import { type RawAnswer, RawClient, type RawRequest } from './http-client.js';
import { knownParameters, parametersOf, sampleIds } from './known-ids.js';

/** `FUZZ_RUNS` raises how many cases each route is sent. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
/** `FUZZ_SEED=random` looks for new cases; the usual seed keeps a change that has nothing to do with it green. */
const SEED =
  process.env['FUZZ_SEED'] === 'random'
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const BATCH = 25;
/** A route that reads nothing from outside gives the same answer to everything. */
const RUNS_WITHOUT_INPUT = 10;
/** Markup of ours that came back alive. */
const ALIVE = /<svg\/onload=xss7|<img src=x onerror=xss7|<script>xss7|" onmouseover=xss7/;

interface Input {
  params: Record<string, unknown>;
  query: unknown;
  body: unknown;
  isBroken: boolean;
}

export interface Failure {
  route: string;
  sent: string;
  got: string;
}

export interface Outcome {
  failures: Failure[];
  sent: number;
  /** Routes that let nobody in: the wrong person was sent. */
  shut: string[];
}

/** What is wrong with an answer: a failure of ours, or markup that came back alive. */
export function judge(route: string, sent: RawRequest, answer: RawAnswer): Failure[] {
  const isAlive = /html/.test(answer.headers['content-type'] ?? '') && ALIVE.test(answer.body);
  if (answer.status < 500 && !isAlive) return [];
  return [
    {
      route,
      sent: `${sent.path.slice(0, 500)} ${String(sent.body ?? '').slice(0, 800)}`,
      got: isAlive ? `markup that is alive: ${ALIVE.exec(answer.body)![0]}` : String(answer.status),
    },
  ];
}

/** Whether a route belongs to the staff: a good half of all, which are sent their cases beside the others. */
export const isOfStaff = ({ path }: Route): boolean => path.startsWith('/can-bo');

/** A world with everybody and their records in it, and a client that sends it what nobody should. */
export class Attack {
  private constructor(
    readonly world: World,
    readonly cast: Cast,
    readonly actors: Actors,
    readonly client: RawClient,
    private readonly words: Vocabulary,
    private readonly known: ReadonlyMap<string, string>,
  ) {}

  static async prepare(): Promise<Attack> {
    process.stderr.write(`bad input: FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}\n`);
    const world = await World.start({ env: { LIMIT_FACTOR: '1000000' } });
    const cast = await assembleCast(world);
    const actors = await Actors.of(world, cast);
    const words = { ids: await sampleIds(world) };
    return new Attack(world, cast, actors, new RawClient(world.url), words, knownParameters(cast));
  }

  async stop(): Promise<void> {
    this.client.close();
    await this.world.stop();
  }

  routes(isWanted: (route: Route) => boolean): Route[] {
    return routesOf(this.world).filter(isWanted);
  }

  /** Where a form of the route is sent for a record that is there. @throws Error when no page visit knows one */
  actionOf(route: Route): string {
    const right = parametersOf(route, this.known);
    return route.path.replace(/:(\w+)/g, (_, name: string) => {
      if (right[name] === undefined) throw new Error(`no visit knows a record for ${route.path}`);
      return right[name];
    });
  }

  /** Sends every route its cases. */
  async on(routes: readonly Route[]): Promise<Outcome> {
    const outcome: Outcome = { failures: [], sent: 0, shut: [] };
    for (const [salt, route] of routes.entries()) {
      const statuses = await this.onRoute(route, salt, outcome);
      if ([...statuses].every((status) => status === 401 || status === 403)) outcome.shut.push(route.path);
    }
    return outcome;
  }

  /** Sends a request of each of some routes, all at once, and that again and again. */
  async atOnce(routes: readonly Route[], rounds: number): Promise<Outcome> {
    const outcome: Outcome = { failures: [], sent: 0, shut: [] };
    const cases = routes.map((route, salt) => ({
      route,
      inputs: fc.sample(this.inputsOf(route), { numRuns: rounds, seed: SEED + salt }),
    }));
    for (let round = 0; round < rounds; round += 1) {
      const batch: { route: Route; sent: RawRequest }[] = [];
      for (const { route, inputs } of cases) {
        const { headers, csrf } = await this.actors.headersFor(this.actors.whoFor(route));
        const params = { ...inputs[round]!.params, ...parametersOf(route, this.known) };
        batch.push({ route, sent: requestOf(route, { ...inputs[round]!, params }, headers, csrf) });
      }
      const answers = await Promise.all(batch.map(({ sent }) => this.client.send(sent)));
      answers.forEach((answer, at) => {
        const { route, sent } = batch[at]!;
        outcome.failures.push(...judge(`${route.method} ${route.path}`, sent, answer));
      });
      outcome.sent += batch.length;
    }
    return outcome;
  }

  /** Looks at every page with the eyes of those who see it. @returns those that fail or show markup of ours alive */
  async lookAround(): Promise<Failure[]> {
    const failures: Failure[] = [];
    // Nobody plays these: they have no account, or none that is open.
    const unplayed: readonly Who[] = ['visitor', 'newcomer', 'returning'];
    for (const visit of VISITS.filter(({ as }) => !unplayed.includes(as))) {
      const { headers } = await this.actors.headersFor(visit.as);
      const sent = {
        method: 'GET',
        path: addressOf(visit, this.cast.ids),
        headers: { accept: 'text/html', ...headers },
      };
      failures.push(...judge(visit.route, sent, await this.client.send(sent)));
    }
    return failures;
  }

  private async onRoute(route: Route, salt: number, outcome: Outcome): Promise<Set<number>> {
    const numRuns = route.inputs.length > 0 || route.hasUploads ? RUNS : RUNS_WITHOUT_INPUT;
    const cases = withoutRepeats(route, fc.sample(this.inputsOf(route), { numRuns, seed: SEED + salt }));
    const name = `${route.method} ${route.path}`;
    const statuses = new Set<number>();
    for (let at = 0; at < cases.length; at += BATCH) {
      const { headers, csrf } = await this.actors.headersFor(this.actors.whoFor(route));
      const batch = cases.slice(at, at + BATCH).map((input) => requestOf(route, input, headers, csrf));
      const answers = await Promise.all(batch.map((sent) => this.client.send(sent)));
      answers.forEach((answer, index) => {
        statuses.add(answer.status);
        const known = outcome.failures.filter((failure) => failure.route === name).length;
        if (known < 3) outcome.failures.push(...judge(name, batch[index]!, answer));
      });
    }
    outcome.sent += cases.length;
    return statuses;
  }

  /** The inputs of a route: its own schemas where it has some, anything where it has none. */
  private inputsOf(route: Route): fc.Arbitrary<Input> {
    const schemaOf = (kind: string) => route.inputs.find((input) => input.kind === kind)?.schema;
    const right = parametersOf(route, this.known);
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const param = (name: string) =>
      fc.oneof(
        ...(right[name] === undefined ? [] : [{ weight: 12, arbitrary: fc.constant(right[name]) }]),
        { weight: 2, arbitrary: fc.constantFrom(...this.words.ids) },
        { weight: 1, arbitrary: hostileText },
      );
    const query = schemaOf('query');
    const body = schemaOf('body') ?? schemaOf('form');
    return fc.record({
      params: fc.record(Object.fromEntries(names.map((name) => [name, param(name)]))),
      query: query ? inputsFor(query, this.words) : fc.dictionary(fc.constantFrom('tiep', 'x', 'after'), hostileText),
      body: body ? inputsFor(body, this.words) : fc.dictionary(fc.constantFrom('x', 'id'), hostileText),
      isBroken: fc.nat(30).map((one) => one === 0),
    });
  }
}

/**
 * Cases that differ in what the route reads: most ids lead to the one record that is known, and two cases that differ
 * only in a query that nobody reads ask for the same. The first batch goes out as it is, so that every route also meets
 * what it does not read, and the same several times at once.
 */
function withoutRepeats(route: Route, cases: readonly Input[]): Input[] {
  const kinds = new Set(route.inputs.filter(({ schema }) => schema !== Nothing).map(({ kind }) => kind));
  const hasBody = kinds.has('body') || kinds.has('form') || route.hasUploads;
  const sent = new Set<string>();
  return cases.filter(({ params, query, body, isBroken }, at) => {
    const read = fc.stringify([params, kinds.has('query') && query, hasBody && [body, isBroken]]);
    const isNew = !sent.has(read);
    sent.add(read);
    return isNew || at < BATCH;
  });
}

function requestOf(route: Route, input: Input, headers: Record<string, string>, csrf: string | null): RawRequest {
  const query = formBody(formFields(input.query));
  const path = `${fillPath(route.path, input.params)}${query === '' ? '' : `?${query}`}`;
  const isApi = route.path.startsWith('/api/');
  const common = { method: route.method, path: path.slice(0, 12_000) };
  const accept = { accept: isApi ? 'application/json' : 'text/html', ...headers };
  if (route.method === 'GET') return { ...common, headers: accept };
  if (isApi) {
    const json = input.isBroken ? '{"a":[' : (JSON.stringify(input.body) ?? 'null');
    const token: Record<string, string> = csrf === null ? {} : { 'x-csrf-token': csrf };
    return { ...common, headers: { ...accept, ...token, 'content-type': 'application/json' }, body: json };
  }
  const fields = formFields(input.body).concat(csrf === null ? [] : [['_csrf', csrf]]);
  const body = input.isBroken ? '%ff%=&&a[b=c&[[[]]]=%' : formBody(fields);
  return { ...common, headers: { ...accept, 'content-type': 'application/x-www-form-urlencoded' }, body };
}
