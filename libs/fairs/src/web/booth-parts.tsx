import { type Language } from '@app/platform/http';
import { type StoredFile } from '@app/platform/files';
import { postingPath, type PostingCard, wageText } from '@app/postings';
import { Badge, Link, ListItem, numberText, type Tone } from '@app/ui';
import { type BoothStatus } from '../booth.lifecycle.js';
import { boothTexts } from '../booth.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { BoothDocumentList } from './booth-documents.js';

const TONES: Record<BoothStatus, Tone> = {
  requested: 'warning',
  confirmed: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** `Gian số 12`, or just what it is while it has no number. */
export function boothName({ number }: Pick<BoothRow, 'number'>, language: Language): string {
  const texts = boothTexts(language);
  return number === null ? texts.booths : texts.booth(String(number));
}

export function BoothStatusBadge({ language, booth }: { language: Language; booth: BoothRow }) {
  const texts = boothTexts(language);
  const words = booth.number === null ? texts.status[booth.status] : boothName(booth, language);
  return <Badge tone={TONES[booth.status]}>{words}</Badge>;
}

/** How much a booth brings. */
export function boothCounts({ postingIds, recruiters, desks }: BoothRow, language: Language): string {
  const text = (count: number) => numberText(count, language);
  return boothTexts(language).counts(text(postingIds.length), text(recruiters.length), text(desks));
}

interface BoothListProps {
  language: Language;
  booths: readonly BoothRow[];
  /** What the public may see of their postings. */
  cards: ReadonlyMap<string, PostingCard>;
  documents?: ReadonlyMap<string, readonly StoredFile[]>;
}

/** The booths of a fair for everybody: who is there, with which work. */
export function BoothList({ language, booths, cards, documents }: BoothListProps) {
  return (
    <div class="list">
      {booths.map((booth) => {
        const shown = booth.postingIds.flatMap((id) => cards.get(id) ?? []);
        return (
          <ListItem
            key={booth.id}
            title={booth.employerName}
            badges={<Badge tone="info">{boothName(booth, language)}</Badge>}
            note={
              <>
                {shown.length > 0 && (
                  <ul class="notice-list">
                    {shown.map((card) => (
                      <li key={card.id}>
                        <Link href={postingPath(card.id)}>{card.title}</Link> · {wageText(card, language)}
                      </li>
                    ))}
                  </ul>
                )}
                <BoothDocumentList language={language} booth={booth} documents={documents?.get(booth.id) ?? []} />
              </>
            }
          />
        );
      })}
    </div>
  );
}
