import { type ComponentChildren } from 'preact';
import { formatDay } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, ListItem } from '@app/ui';
import { type PostingCard } from './posting.schema.js';
import { postingWords } from './posting-words.texts.js';
import { placesText, wageText } from './posting-words.js';

interface PostingItemProps {
  language: Language;
  card: PostingCard;
  /** Beside the title, such as what the reader did with it. */
  badges?: ComponentChildren;
  note?: ComponentChildren;
}

/** Address of the public page of a posting. */
export const postingPath = (id: string): string => `/viec-lam/${id}`;

/** A posting in any public list: what, who, wage, where, until when. */
export function PostingItem({ language, card, badges, note }: PostingItemProps) {
  const words = postingWords(language);
  return (
    <ListItem
      href={postingPath(card.id)}
      title={card.title}
      subtitle={
        <>
          {card.employerName ?? words.noEmployer}
          {card.employerIsVerified && (
            <>
              {'\u2002'}
              <Badge tone="success" icon="verified" isPlain>
                {words.verified}
              </Badge>
            </>
          )}
        </>
      }
      value={wageText(card, language)}
      facts={[
        { icon: 'pin', text: placesText(card.workplaces, language) },
        ...(card.deadline ? [{ icon: 'calendar' as const, text: words.until(formatDay(card.deadline)) }] : []),
      ]}
      badges={badges}
      note={note}
    />
  );
}
