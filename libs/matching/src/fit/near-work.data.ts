/**
 * Work that people of one occupation take although the classification puts it far away, or that is the same under two
 * codes. `=` the same work, `~` many change over, `-` some do. Written from what the work is, not from any posting.
 */
const TABLE = `
7112 = 7123
7531 = 8153
7531 ~ 7532
7532 = 8157
8153 ~ 8157
7531 ~ 8157
3122 ~ 7531
8212 ~ 9329
8212 ~ 8211
8212 - 7543
8212 - 9321
8212 - 8142
7543 ~ 3119
3119 ~ 7233
3119 ~ 3139
3119 ~ 2141
2152 = 2141
2144 ~ 2141
2144 ~ 3118
2151 ~ 2152
7212 ~ 7213
7212 ~ 7221
7212 ~ 7222
7223 ~ 7222
7223 ~ 7233
7233 ~ 7412
7412 ~ 7411
7411 ~ 7126
7411 ~ 7127
7412 ~ 7127
7231 ~ 7213
7231 ~ 7233
8121 - 3139
8160 ~ 6112
7515 ~ 8160
7515 ~ 6112
6111 ~ 6112
6111 ~ 6121
6112 ~ 6210
6111 ~ 6210
7522 ~ 8172
7522 ~ 7115
8142 ~ 8143
8142 ~ 9329
8143 ~ 9329
8172 ~ 9329
9329 = 9321
9329 ~ 9333
9329 ~ 9313
9329 - 9112
9329 - 9612
9329 - 5131
9329 - 8160
9329 - 6111
9321 ~ 9333
9321 - 4321
8111 ~ 8112
7112 ~ 7122
7112 - 9313
7131 ~ 7122
2142 = 3123
2142 - 3118
8332 ~ 8322
8332 ~ 8331
8322 ~ 9621
8344 - 9321
4321 ~ 4323
4323 ~ 3331
3331 ~ 3323
4323 ~ 3323
4311 ~ 2411
4311 ~ 4313
4110 ~ 4226
4110 ~ 4313
4110 ~ 4311
4226 ~ 4224
2423 ~ 4313
2423 - 4110
2643 ~ 3343
5223 = 5230
5223 ~ 5244
5223 - 5131
5223 - 5222
5131 = 5132
5131 - 5230
5120 = 9412
3322 ~ 5244
3322 ~ 3334
5244 ~ 4222
2431 ~ 2166
2512 - 2522
3512 ~ 2522
2342 ~ 5311
2353 ~ 2330
5322 = 9111
5322 ~ 5311
2221 ~ 5322
9111 ~ 9112
4224 ~ 9112
5414 - 9329
9112 - 9612
5141 ~ 5142
6121 ~ 6130
2262 - 5223
`;

const STRENGTH: Readonly<Record<string, number>> = { '=': 0.95, '~': 0.6, '-': 0.33 };

/** How near work is to other work, by unit of the occupations; the same both ways. */
export const NEAR_WORK: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const near = new Map<string, Map<string, number>>();
  const note = (from: string, to: string, strength: number) =>
    near.set(from, (near.get(from) ?? new Map<string, number>()).set(to, strength));
  for (const line of TABLE.trim().split('\n')) {
    const [left, sign, right] = line.split(' ');
    const strength = STRENGTH[sign ?? ''];
    if (!left || !right || strength === undefined) throw new Error(`Not a line of near work: ${line}`);
    note(left, right, strength);
    note(right, left, strength);
  }
  return near;
})();
