import { formatInstant, formatPhone } from '@app/kernel';
import { Card, Facts, Link, PageHead, StatusTrack, type TrackStep } from '@app/ui';
import { occupationLabel } from '@app/taxonomy';
import { PostingBody } from '../posting-body.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { postingListTexts } from '../posting-list.texts.js';
import { postingTexts } from '../posting.texts.js';
import { PostingActions } from './posting-actions.js';
import { type PostingDetailProps } from './posting-case.js';
import { NextStep } from './posting-next-step.js';
import { Findings, PostingLog, PostingStatusBadge } from './posting-parts.js';

/** One posting for those who work on it: where it stands, what is next, how the public sees it. */
export function PostingDetailPage({ language, place, found }: PostingDetailProps) {
  const texts = postingListTexts(language);
  const { posting, findings } = found;
  const isDraft = posting.status === 'draft';
  const next = <NextStep key="next" language={language} place={place} found={found} />;
  // Once a person has let it pass, what the program noticed is no news to the employer.
  const noticed = (isDraft || posting.status === 'returned' || posting.status === 'submitted') && (
    <Findings
      key="noticed"
      language={language}
      findings={findings}
      title={texts.detail.findings}
      lead={texts.detail.findingsLead}
      hrefOf={(id) => (place.isStaff ? `/can-bo/duyet-tin/${id}` : `${place.base}/${id}`)}
    />
  );
  return (
    <>
      <PageHead
        title={posting.title}
        crumbs={place.crumbs}
        actions={<PostingStatusBadge language={language} status={posting.status} />}
      />
      <div class="columns columns-aside">
        <div class="stack">
          <Track language={language} found={found} />
          {isDraft ? [noticed, next] : [next, noticed]}
          <Card>
            <h2>{texts.detail.preview}</h2>
            <PostingBody language={language} posting={posting} workplaces={found.workplaces} />
          </Card>
        </div>
        <div class="stack">
          <PostingActions language={language} place={place} found={found} />
          <Internal language={language} place={place} found={found} />
          <Card>
            <h2>{texts.detail.log}</h2>
            <PostingLog language={language} log={found.log} names={found.names} />
          </Card>
        </div>
      </div>
    </>
  );
}

/** Which step of its way a posting is at; a returned one is stopped at the decision. */
function Track({ language, found }: Pick<PostingDetailProps, 'language' | 'found'>) {
  const texts = postingListTexts(language).detail;
  const { status } = found.posting;
  const at = { draft: 0, returned: 1, submitted: 1, published: 2, paused: 2, filled: 3, closed: 3, expired: 3 }[status];
  const stateOf = (index: number): TrackStep['state'] => {
    if (index < at || (index === 3 && at === 3)) return 'done';
    if (index > at) return 'todo';
    return status === 'returned' ? 'stopped' : 'current';
  };
  return (
    <StatusTrack label={texts.track} steps={texts.way.map((label, index) => ({ label, state: stateOf(index) }))} />
  );
}

/** What the public does not see. */
function Internal({ language, place, found }: PostingDetailProps) {
  const texts = postingListTexts(language);
  const { field } = postingFormTexts(language);
  const { posting } = found;
  const applicants = texts.applicants(posting.applicationCount);
  const waiting = posting.waitingCount > 0 ? ` (${texts.waiting(posting.waitingCount)})` : '';
  return (
    <Card>
      <h2>{texts.detail.internal}</h2>
      <Facts
        rows={[
          [
            texts.detail.applications,
            place.isStaff || posting.applicationCount === 0 ? (
              applicants + waiting
            ) : (
              <Link href={`/nha-tuyen-dung/ung-vien?tin=${posting.id}`}>{applicants + waiting}</Link>
            ),
          ],
          [
            texts.detail.suggestedOccupation,
            posting.occupationIsSuggested && posting.occupation && occupationLabel(posting.occupation, language),
          ],
          [texts.detail.reference, posting.reference],
          [field.contactName, [posting.contactName, posting.contactPosition].filter(Boolean).join(', ')],
          [field.contactPhone, posting.contactPhone && formatPhone(posting.contactPhone)],
          [field.contactEmail, posting.contactEmail],
          [texts.detail.source, postingTexts(language).source[posting.source]],
          [postingTexts(language).step.created, formatInstant(posting.createdAt)],
        ]}
      />
    </Card>
  );
}
