/** What people show each other in a conversation: from their device, of what the centre keeps of them, or their profile. */
export const SHARED_KINDS = ['upload', 'document', 'profile'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/** What the stored files of conversations belong to. */
export const TALK_FILES = 'conversation';

/** A scan, a photo or a PDF. */
export const SHARED_FILES = {
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 5 * 1_048_576,
};

/** So many in one conversation. */
export const MOST_SHARED = 10;

/** Kinds of documents that concern an employer; the others are between the person and the centre. */
export const SHAREABLE_DOCUMENTS: readonly string[] = ['cv', 'qualification', 'experience'];
