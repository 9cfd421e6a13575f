/** A call by voice within a conversation; a picture is added by whoever wants to be seen. */
export const MEDIA_KINDS = ['audio', 'video'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Who of the two asked. */
export const TALK_SIDES = ['person', 'recruiter'] as const;
export type TalkSide = (typeof TALK_SIDES)[number];

/** Everybody sends to everybody: a phone on a weak network carries three voices, hardly more. */
export const MOST_GUESTS_IN_CALL = 2;
/** So long a page of a guest may be gone before they have left the call: a telephone that changes its network comes back. */
export const CALL_GRACE_MS = 60_000;

export const MEDIA_CALL_STATUSES = ['asked', 'accepted', 'declined', 'ended'] as const;
export type MediaCallStatus = (typeof MEDIA_CALL_STATUSES)[number];

/** A call ends with its conversation at the latest; a conversation never ends with its call. */
export const MEDIA_CALL_ACTIONS = {
  accept: { from: ['asked'], to: 'accepted' },
  decline: { from: ['asked'], to: 'declined' },
  end: { from: ['asked', 'accepted'], to: 'ended' },
} as const satisfies Record<string, { from: readonly MediaCallStatus[]; to: MediaCallStatus }>;
export type MediaCallAction = keyof typeof MEDIA_CALL_ACTIONS;

export const canDoInMediaCall = (action: MediaCallAction, status: MediaCallStatus): boolean =>
  (MEDIA_CALL_ACTIONS[action].from as readonly MediaCallStatus[]).includes(status);
