import { type Language } from '@app/platform/http';
import { PostingItem } from '@app/postings';
import { FitBadge, FitNote } from './fit-note.js';
import { type SuggestedForPerson } from './suggested-postings.service.js';

/** Postings that suit somebody, each with its reasons. */
export function SuggestedPostingList({
  language,
  suggestions: { seeker, postings },
}: {
  language: Language;
  suggestions: Pick<SuggestedForPerson, 'seeker' | 'postings'>;
}) {
  return (
    <div class="list">
      {postings.map(({ card, fit, vacancy }) => (
        <PostingItem
          key={card.id}
          language={language}
          card={card}
          badges={<FitBadge language={language} fit={fit} />}
          note={<FitNote language={language} fit={fit} seeker={seeker} vacancy={vacancy} />}
        />
      ))}
    </div>
  );
}
