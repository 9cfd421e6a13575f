/** The two sides of a conversation. */
export const RATING_SIDES = ['person', 'recruiter'] as const;
export type RatingSide = (typeof RATING_SIDES)[number];

/** Why a conversation was rated as it was: about the conversation, never about a person, and never in free words. */
export const RATING_REASONS = [
  'clear',
  'respectful',
  'rushed',
  'unclear',
  'not_as_posted',
  'asked_for_money',
  'connection',
  'prepared',
  'unprepared',
  'wrong_booth',
] as const;
export type RatingReason = (typeof RATING_REASONS)[number];

/** What each side may say. */
export const REASONS_OF = {
  person: ['clear', 'respectful', 'rushed', 'unclear', 'not_as_posted', 'asked_for_money', 'connection'],
  recruiter: ['prepared', 'unprepared', 'wrong_booth', 'connection'],
} as const satisfies Record<RatingSide, readonly RatingReason[]>;

export const MOST_STARS = 5;

/** A rating as its own side sees it. */
export interface Rating {
  stars: number;
  reason: RatingReason | null;
}
