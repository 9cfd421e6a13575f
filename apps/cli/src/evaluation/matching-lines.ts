import { type CandidateSource } from '@app/candidates';
import { type SearchablePosting } from '@app/postings';
import { z } from 'zod';

const instant = z.coerce.date();

/** A posting of a corpus for matching, with every fact that the database would hold. */
export const PostingLine = z
  .looseObject({ id: z.string().min(1), title: z.string().min(1), publishedAt: instant.nullable() })
  .transform((line) => line as unknown as SearchablePosting);

/** A person with the grades of the postings that somebody judged. */
export const ProfileLine = z.object({
  name: z.string().min(1),
  source: z
    .looseObject({ personId: z.uuid(), stillLookingAt: instant })
    .transform((source) => source as unknown as CandidateSource),
  judgments: z.record(z.string(), z.number().min(0).max(3)),
});
export type ProfileLine = z.output<typeof ProfileLine>;
