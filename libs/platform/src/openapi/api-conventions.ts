import { z } from 'zod';

/** What every failure of the API looks like (RFC 9457). */
export const Problem = z
  .object({
    type: z.string().describe('`urn:san-viec-lam:` and the code'),
    title: z.string().describe('What to tell a person, in Vietnamese; under `/en/api/v1` in English'),
    status: z.number().int(),
    code: z.string().describe('Stable: programs decide by it'),
    instance: z.string().describe('Names this one failure, as the logs do'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    fields: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('What is wrong with which field of the input'),
  })
  .meta({ id: 'Problem' });

export const API_DESCRIPTION = `Everything is JSON in UTF-8 with names in camelCase. Instants are ISO 8601 in UTC, legal days \
YYYY-MM-DD, amounts whole dong, phone numbers E.164, codes those of the official lists.

**Lists** answer \`{ items, next }\`: give \`next\` back as \`after\` for the next page; it is null on the last one. Nothing \
is skipped or repeated when records come and go in between.

**Failures** are problem documents (RFC 9457, \`application/problem+json\`): decide by \`code\`, show \`title\`. A private \
record that the caller may not see answers 404.

**Reading without signing in** answers with an \`ETag\`: ask again with \`If-None-Match\` and get 304 while nothing has changed.

**Signing in**: a browser sends its session cookie, and on every change the CSRF token of a page as \`X-CSRF-Token\`. \
A program sends \`Authorization: Bearer\` with the token of a session and needs no CSRF token. The names in a security \
requirement are permissions.

**Limits**: changes and searches are counted by account, else by device, and loosely by network address; 429 comes with \
\`Retry-After\`.`;
