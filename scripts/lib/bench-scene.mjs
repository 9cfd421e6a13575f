import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/** What people look for: with and without accents, with places, with conditions. */
export const QUERIES = [
  'q=' + encodeURIComponent('công nhân may'),
  'q=cong+nhan+dien+tu&place=thanh-pho-pho-yen',
  'q=ke+toan',
  'q=' + encodeURIComponent('lái xe tải'),
  'q=bao+ve+ca+dem&wageFloor=7000000',
  'q=' + encodeURIComponent('nhân viên bán hàng') + '&verifiedOnly=true',
  'q=tho+han',
  'q=' + encodeURIComponent('phục vụ nhà hàng'),
];

/** The same as people mix it over a day: browsing, words with and without accents, needs, slips, places, conditions, pages. */
export const SEARCH_MIX = [
  '',
  '',
  'place=thanh-pho-thai-nguyen',
  'place=thanh-pho-pho-yen&wageFloor=8000000',
  'occupation=8',
  'sort=newest',
  ...QUERIES,
  ...[
    'cong nhan may',
    'cn may pho yen',
    'lao động phổ thông',
    'ldpt gan dai tu',
    'viec lam thai nguyen',
    'tho may',
    'thợ máy',
    'kế toán tổng hợp',
    'kt thuế',
    'hcns',
    'nv ban hang part time',
    'lái xe b2 lương trên 10 triệu',
    'thích chăm trẻ em',
    'biết sửa điện',
    'việc nhẹ cho người lớn tuổi',
    'kế taón',
    'bảo vệ khu công nghiệp',
    'nhân viên kho không cần kinh nghiệm',
    'giáo viên tiếng anh',
    'samsung',
    'phục vụ nhà hàng ba bể',
    'tạp vụ',
    'cơ khí cnc',
    'phi hành gia',
  ].map((words) => `q=${encodeURIComponent(words)}`),
  'q=cong+nhan&shift=night',
  'q=ke+toan&experience=none&verifiedOnly=true',
];

/**
 * Notes what the portal asks the search server for each query, so that the same can be asked without the portal.
 * @param {(searchUrl: string, query: string) => Promise<object>} ask asks the portal, which must use that address
 * @returns the answers, and for each the requests that it took
 */
export async function recordSearches(searchUrl, queries, ask) {
  let seen = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (request.method === 'POST' && request.url.includes('search')) seen.push({ path: request.url, body });
      const answer = await fetch(new URL(request.url, searchUrl), {
        method: request.method,
        headers: {
          authorization: request.headers.authorization ?? '',
          ...(body !== '' && { 'content-type': 'application/json' }),
        },
        ...(body !== '' && { body }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const answers = [];
    const requests = [];
    for (const query of queries) {
      seen = [];
      answers.push(await ask(`http://127.0.0.1:${server.address().port}`, query));
      requests.push(seen);
    }
    return { answers, requests };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** As the product hashes session tokens. */
function sessionHash(secret, token) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'san-viec-lam/session', 32));
  return createHmac('sha256', key).update(token).digest('base64url');
}

/** Opens a session for a person. @returns its token */
export async function signIn(client, secret, personId) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (id, person_id, token_hash, device_id, device_label, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, 'bench', now(), now(), now() + interval '1 day')`,
    [randomUUID(), personId, sessionHash(secret, token), randomUUID()],
  );
  return token;
}

/** Signs in owners of verified employers. @returns for each of so many open postings its id and its owner's token */
export const owners = (databaseUrl, secret, count) =>
  signedIn(
    databaseUrl,
    secret,
    `SELECT DISTINCT ON (e.id) p.id, r.person_id AS person
     FROM employer e JOIN role_assignment r ON r.employer_id = e.id AND r.role = 'employer_owner'
     JOIN posting p ON p.employer_id = e.id AND p.status = 'published' AND p.deadline > now() + interval '10 days'
     WHERE e.status = 'verified' ORDER BY e.id, p.id LIMIT $1`,
    count,
  );

/** Signs in people who may be matched. @returns for each of so many the id and the token */
export const seekers = (databaseUrl, secret, count) =>
  signedIn(
    databaseUrl,
    secret,
    `SELECT c.person_id AS id, c.person_id AS person FROM candidate c JOIN person p ON p.id = c.person_id
     WHERE p.status = 'active' AND p.birth_date < now() - interval '20 years' AND c.visibility = 'verified_employers'
     ORDER BY c.person_id LIMIT $1`,
    count,
  );

function signedIn(databaseUrl, secret, query, count) {
  return withDatabase(databaseUrl, async (client) => {
    const found = [];
    for (const { id, person } of (await client.query(query, [count])).rows) {
      found.push({ id, token: await signIn(client, secret, person) });
    }
    return found;
  });
}

/** Does something with a connection of its own to a database. */
export async function withDatabase(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Signs people in, and gives for each of them open postings without questions that they have not applied to. */
export function applicants(databaseUrl, secret, people, postingsEach) {
  return withDatabase(databaseUrl, async (client) => {
    const seekers = await client.query(
      `SELECT person_id AS id FROM candidate JOIN person p ON p.id = person_id
       WHERE p.status = 'active' AND p.birth_date < now() - interval '20 years' ORDER BY person_id LIMIT $1`,
      [people],
    );
    const postings = await client.query(
      `SELECT id FROM posting WHERE status = 'published' AND questions = '[]' ORDER BY id DESC LIMIT 500`,
    );
    const pairs = [];
    for (const { id } of seekers.rows) {
      const token = await signIn(client, secret, id);
      const known = await client.query('SELECT posting_id FROM application WHERE person_id = $1', [id]);
      const done = new Set(known.rows.map((row) => row.posting_id));
      const open = postings.rows.filter((posting) => !done.has(posting.id)).slice(0, postingsEach);
      pairs.push(...open.map((posting) => ({ token, posting: posting.id })));
    }
    // Neighbours in the list are different people: nobody applies to everything at once.
    return pairs.sort((left, right) => (left.posting + left.token < right.posting + right.token ? -1 : 1));
  });
}

/** How many postings are open, according to the database. */
export function countPostings(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(`SELECT count(*)::int AS all FROM posting`);
    return rows[0].all;
  });
}
