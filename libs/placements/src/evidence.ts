/**
 * What shows that somebody works, the weakest first, with its strength as the ledger keeps it. `counsellor` is a
 * counsellor's own statement without a source; `call` was said by the employer on the telephone.
 */
export const EVIDENCE_STRENGTH = {
  counsellor: 1,
  'self-report': 2,
  call: 3,
  'employer-notice': 4,
  contract: 5,
  'social-insurance': 6,
} as const;

export type EvidenceKind = keyof typeof EVIDENCE_STRENGTH;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE_STRENGTH) as [EvidenceKind, ...EvidenceKind[]];

/** Papers that show it: a scan or a photo. */
export const EVIDENCE_FILES = {
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 10 * 1_048_576,
};
