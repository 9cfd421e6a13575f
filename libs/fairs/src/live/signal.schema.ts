import { z } from 'zod';

const id = z.uuid().transform((text) => text.toLowerCase());
/** What browsers write is plain; nothing else is passed on. */
const plain = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\x20-\x7e\r\n]*$/);

/**
 * A page that takes part in a call: its session is made anew whenever it connects, so that nobody answers to one that
 * is gone. Whom it tells: everybody in a call connects to everybody else, two by two.
 */
const from = { conversation: id, session: id, peer: id };
const between = { ...from, to: id };

/** How a browser says where it can be reached. Null ends the list. */
const Candidate = z.strictObject({
  candidate: plain(400),
  sdpMid: plain(16).nullish(),
  sdpMLineIndex: z.number().int().min(0).max(15).nullish(),
  usernameFragment: plain(256).nullish(),
});
export type Candidate = z.output<typeof Candidate>;

/**
 * What two browsers tell each other to connect (RFC 8829). It is passed on and kept nowhere. A page `join`s, whoever is
 * there says `welcome`, then both describe what they send and by which relay they are reached.
 */
export const Signal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('join'), ...from }),
  z.strictObject({ kind: z.literal('welcome'), ...between }),
  z.strictObject({
    kind: z.literal('description'),
    ...between,
    description: z.strictObject({ type: z.enum(['offer', 'answer']), sdp: plain(12_000) }),
  }),
  z.strictObject({ kind: z.literal('candidate'), ...between, candidate: Candidate.nullable() }),
]);
export type Signal = z.output<typeof Signal>;
