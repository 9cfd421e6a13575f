import { type Language } from '@app/platform/http';
import { type PostingCard, PostingItem } from '@app/postings';
import { Badge, numberText } from '@app/ui';
import { postingSearchTexts } from '../posting-search.texts.js';
import { distanceFrom, type SearchPlace } from '../search-place.js';
import { placeLabel } from './search-conditions.js';

const NEW_MS = 3 * 86_400_000;

interface SearchHitsProps {
  language: Language;
  cards: readonly PostingCard[];
  /** Where distances are measured from. */
  place: SearchPlace | null;
  now: Date;
}

/** The results themselves, with how far each is from the place that was chosen. */
export function SearchHits({ language, cards, place, now }: SearchHitsProps) {
  const texts = postingSearchTexts(language);
  const isNew = ({ publishedAt }: PostingCard) =>
    publishedAt !== null && now.getTime() - publishedAt.getTime() < NEW_MS;
  return (
    <div class="list">
      {cards.map((card) => (
        <PostingItem
          key={card.id}
          language={language}
          card={card}
          badges={isNew(card) && <Badge tone="info">{texts.isNew}</Badge>}
          note={place && distanceText(place, card, language)}
        />
      ))}
    </div>
  );
}

function distanceText(place: SearchPlace, { workplaces }: PostingCard, language: Language): string | null {
  const km = distanceFrom(
    place,
    workplaces.flatMap(({ commune }) => commune ?? []),
  );
  if (km === null || km < 0.5) return null;
  const texts = postingSearchTexts(language);
  return texts.distance(placeLabel(place, language), numberText(Math.max(1, Math.round(km)), language));
}
