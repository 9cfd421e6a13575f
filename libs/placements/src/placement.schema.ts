import { normalizeText } from '@app/kernel';
import { Day } from '@app/accounts';
import { Amount } from '@app/postings';
import { CONTRACT_TYPES, findCommune, findOccupation } from '@app/taxonomy';
import { z } from 'zod';
import { EVIDENCE_KINDS } from './evidence.js';
import { END_REASONS, VOID_REASONS } from './placement.lifecycle.js';

/** `none`: work of one's own, or nothing signed yet. */
export const CONTRACTS = [...CONTRACT_TYPES.codes, 'none'] as const;
export type Contract = (typeof CONTRACTS)[number];

export const PLACEMENT_CHANNELS = ['referral', 'application', 'fair', 'own-search'] as const;
export type PlacementChannel = (typeof PLACEMENT_CHANNELS)[number];

/** A unit of the list of occupations, as the state forms ask for it. */
const Occupation = z
  .string()
  .refine((code) => code.length === 4 && findOccupation(code) !== undefined, 'placement.occupation-unknown');

const Commune = z.string().refine((code) => findCommune(code) !== undefined, 'placement.commune-unknown');

const hasTerm = (contract: Contract): boolean => contract === 'lt12' || contract === '12_36';

/** What is reported of work that somebody found. With a referral its employer is meant, and the channel is clear. */
export const WritePlacement = z
  .object({
    /** Made with the form: the same form sent twice reports one placement. */
    key: z.uuid().optional(),
    /** Of a reported one that is corrected. */
    version: z.coerce.number().int().optional(),
    referral: z.uuid().optional(),
    /** Chosen among those that are called alike. */
    employerId: z.uuid().optional(),
    /** A name or a tax code. */
    employer: z.string().max(200).transform(normalizeText).optional(),
    selfEmployed: z.literal('true').optional(),
    startDate: Day,
    occupation: Occupation.optional(),
    commune: Commune.optional(),
    contract: z.enum(CONTRACTS),
    endDate: Day.optional(),
    wage: Amount.optional(),
    channel: z.enum(PLACEMENT_CHANNELS).optional(),
    evidence: z.enum(EVIDENCE_KINDS).optional(),
  })
  .superRefine(({ referral, employerId, employer, selfEmployed, channel }, context) => {
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const named = [referral, employerId ?? employer, selfEmployed].filter(Boolean).length;
    if (named === 0) problem('employer', 'placement.employer-needed');
    if (named > 1) problem('employer', 'placement.one-employer');
    if (!referral && !channel) problem('channel', 'placement.channel-needed');
    if (!referral && channel === 'referral') problem('channel', 'placement.referral-needed');
  })
  .refine(({ startDate, endDate }) => !endDate || endDate >= startDate, {
    path: ['endDate'],
    message: 'placement.end-before-start',
  })
  .refine(({ contract, endDate }) => !endDate || hasTerm(contract), {
    path: ['endDate'],
    message: 'placement.no-term',
  });
export type WritePlacement = z.output<typeof WritePlacement>;

export const AddEvidence = z.object({ evidence: z.enum(EVIDENCE_KINDS) });
export type AddEvidence = z.output<typeof AddEvidence>;

export const EndPlacement = z.object({ endedOn: Day, reason: z.enum(END_REASONS) });
export type EndPlacement = z.output<typeof EndPlacement>;

export const VoidPlacement = z.object({ reason: z.enum(VOID_REASONS) });
export type VoidPlacement = z.output<typeof VoidPlacement>;
