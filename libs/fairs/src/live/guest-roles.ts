/**
 * Who may be called into a conversation beside its two sides: somebody of the same booth by name, or whoever of the
 * centre comes first. A guest is not the recruiter: people have one conversation of their own at most, and may help in
 * others beside it.
 */
export const GUEST_ROLES = ['colleague', 'counsellor', 'interpreter'] as const;
export type GuestRole = (typeof GUEST_ROLES)[number];
