/**
 * A question to staff: may this new device sign in with a number that was long unused?
 * `confirmed`: yes, the person is who the record says. `refused`: no, the number is taken off the record.
 * `lapsed`: nobody came, or staff saw no reason to decide; nothing changes.
 */
export const IDENTITY_STATUSES = ['waiting', 'confirmed', 'refused', 'lapsed'] as const;
export type IdentityStatus = (typeof IDENTITY_STATUSES)[number];

/** What the holder of the number says: to be the person of the record, or to have got the number from the provider. */
const IDENTITY_CLAIMS = ['same_person', 'new_owner'] as const;
export type IdentityClaim = (typeof IDENTITY_CLAIMS)[number];

/** What staff decided by: identity papers, questions on the telephone, who answers the number. */
export const IDENTITY_EVIDENCE = ['papers', 'call', 'number_holder'] as const;
export type IdentityEvidence = (typeof IDENTITY_EVIDENCE)[number];

export const IDENTITY_ACTIONS = {
  confirm: { from: ['waiting'], to: 'confirmed' },
  refuse: { from: ['waiting'], to: 'refused' },
  /** By staff, or by time. */
  dismiss: { from: ['waiting'], to: 'lapsed' },
} as const satisfies Record<string, { from: readonly IdentityStatus[]; to: IdentityStatus }>;
export type IdentityAction = keyof typeof IDENTITY_ACTIONS;
