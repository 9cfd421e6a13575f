import { STATUS } from '../http/problem.filter.js';
import { type Route, type RouteInput } from '../http/route-table.js';
import { API_DESCRIPTION, Problem } from './api-conventions.js';
import { type JsonSchema, SchemaBook } from './schema-book.js';

export const API_ROOT = '/api/v1';

export interface ApiParameter {
  name: string;
  in: 'path' | 'query';
  required?: true;
  description?: string;
  style?: 'deepObject';
  explode?: true;
  schema: JsonSchema;
}

interface ApiContent {
  [mediaType: string]: { schema: JsonSchema };
}

export interface ApiOperation {
  operationId: string;
  summary: string;
  tags: string[];
  description?: string;
  parameters?: ApiParameter[];
  requestBody?: { required: true; content: ApiContent };
  responses: Record<string, { description: string; content?: ApiContent } | { $ref: string }>;
  security: Record<string, string[]>[];
}

/** An OpenAPI 3.1 document, as far as we write one. */
export interface ApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; summary: string; description: string; license: JsonSchema };
  servers: { url: string; description: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, ApiOperation>>;
  components: Record<string, Record<string, unknown>>;
}

const isApi = ({ path }: Route) => path === API_ROOT || path.startsWith(`${API_ROOT}/`);

/** `findNearby` -> "Find nearby": what a handler is called says what it does. */
function wordsOf(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `OfficesController.list` -> `officesList`. */
function operationIdOf({ controller, handler }: Route): string {
  const subject = controller.replace(/(Api)?Controller$/, '');
  return subject.charAt(0).toLowerCase() + subject.slice(1) + handler.charAt(0).toUpperCase() + handler.slice(1);
}

function queryParameters(input: RouteInput, book: SchemaBook): ApiParameter[] {
  const schema = book.resolve(book.write(input.schema!, 'input'));
  const required = (schema['required'] as string[] | undefined) ?? [];
  return Object.entries((schema['properties'] as Record<string, JsonSchema> | undefined) ?? {}).map(
    ([name, { description, ...rest }]) => ({
      name,
      in: 'query',
      ...(required.includes(name) && { required: true }),
      ...(typeof description === 'string' && { description }),
      ...(book.resolve(rest)['type'] === 'object' && { style: 'deepObject', explode: true }),
      schema: rest,
    }),
  );
}

function parametersOf(route: Route, book: SchemaBook): ApiParameter[] {
  return route.inputs.flatMap((input): ApiParameter[] => {
    if (!input.schema) return [];
    if (input.kind === 'query' && input.name === null) return queryParameters(input, book);
    if (input.kind === 'query') return [{ name: input.name!, in: 'query', schema: book.write(input.schema, 'input') }];
    if (input.kind !== 'param') return [];
    const schema = book.write(input.schema, 'input');
    if (input.name !== null) return [{ name: input.name, in: 'path', required: true, schema }];
    return queryParameters(input, book).map(({ name, schema: own }) => ({
      name,
      in: 'path',
      required: true,
      schema: own,
    }));
  });
}

function securityOf({ allow, method }: Route): ApiOperation['security'] {
  const isChange = method !== 'GET';
  const roles: string[] = allow === 'public' || allow === null ? [] : [allow];
  const cookie: Record<string, string[]> = { session: roles, ...(isChange && { csrf: [] }) };
  const known = [cookie, { bearer: roles }];
  return allow === 'public' ? [isChange ? { csrf: [] } : {}, ...known] : known;
}

/** Problems that a route can answer with; all of them have one form. */
function problemsOf(route: Route): number[] {
  const has = (kind: RouteInput['kind']) => route.inputs.some((input) => input.kind === kind);
  return [
    ...(route.allow === 'public' ? [] : [STATUS.unauthenticated, STATUS.forbidden]),
    ...(has('param') ? [STATUS['not-found']] : []),
    ...(route.method === 'GET' ? [] : [STATUS.conflict]),
    ...(route.inputs.length > 0 ? [STATUS.invalid] : []),
    STATUS['too-many'],
  ].sort((left, right) => left - right);
}

function responsesOf(route: Route, id: string, book: SchemaBook): ApiOperation['responses'] {
  const schema = route.returns && book.write(route.returns, 'output', `${id.charAt(0).toUpperCase()}${id.slice(1)}`);
  return {
    [route.status]: { description: 'Done', ...(schema && { content: { 'application/json': { schema } } }) },
    ...Object.fromEntries(
      problemsOf(route).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
    ),
    default: { $ref: '#/components/responses/Problem' },
  };
}

function operationOf(route: Route, tag: string, book: SchemaBook): ApiOperation {
  const id = operationIdOf(route);
  const parameters = parametersOf(route, book);
  const body = route.inputs.find(({ kind }) => kind === 'body')?.schema;
  return {
    operationId: id,
    summary: route.summary ?? wordsOf(route.handler),
    tags: [tag],
    ...(route.allow !== 'public' && { description: `Needs the permission \`${route.allow ?? 'none'}\`.` }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: book.write(body, 'input') } } },
    }),
    responses: responsesOf(route, id, book),
    security: securityOf(route),
  };
}

const PROBLEM_WORDS: Readonly<Record<number, string>> = {
  [STATUS.unauthenticated]: 'Nobody is signed in',
  [STATUS.forbidden]: 'This account may not, or the CSRF token is missing',
  [STATUS['not-found']]: 'No such record, or none that this account may see',
  [STATUS.conflict]: 'Somebody else was faster, or the record is in another state',
  [STATUS.invalid]: 'The input breaks a rule: `fields` says which',
  [STATUS['too-many']]: 'Too fast: `Retry-After` says how many seconds to wait',
};

function problemResponses(): Record<string, unknown> {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const named = Object.entries(PROBLEM_WORDS).map(
    ([status, description]) => [`Problem${status}`, { description, content }] as const,
  );
  return Object.fromEntries([...named, ['Problem', { description: 'Any other failure', content }]]);
}

/**
 * Writes the routes below `/api/v1` as OpenAPI 3.1. The same routes always give the same document.
 * @param title the name of the exchange
 */
export function describeApi(routes: readonly Route[], title: string): ApiDocument {
  const book = new SchemaBook();
  const paths: ApiDocument['paths'] = {};
  const tags = new Set<string>();
  book.write(Problem, 'output');
  for (const route of routes.filter(isApi)) {
    const path = (route.path.slice(API_ROOT.length) || '/').replace(/:(\w+)/g, '{$1}');
    const tag = path.split('/')[1]!.replace(/\.json$/, '');
    tags.add(tag);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, tag, book) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1',
      summary: 'Postings, search and applications of a provincial employment service centre',
      description: API_DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_ROOT, description: 'This installation' }],
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: book.all(),
      responses: problemResponses(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The session of a browser' },
        csrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description: 'Goes with the cookie on every change: the value of the field `_csrf` of any page',
        },
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of a session; no CSRF token is needed' },
      },
    },
  };
}
