import { z } from 'zod';

/** What a document of a person is. What is sensitive (health, disability, crime, identity cards) is not kept as a file. */
export const DOCUMENT_KINDS = ['cv', 'qualification', 'experience', 'insurance', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const AddDocument = z.object({ kind: z.enum(DOCUMENT_KINDS) });
export type AddDocument = z.output<typeof AddDocument>;

/** A scan, a photo or a PDF. */
export const DOCUMENT_FILES = {
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 10 * 1_048_576,
};

/** So many are kept of one person. */
export const MOST_DOCUMENTS = 20;
