import { Avatar, Badge, Card, EmptyState, LinkButton, Notice, PageHead } from '@app/ui';
import { CandidateFacts } from '../candidate-facts.js';
import { type CandidateSnapshot } from '../candidate-views.schema.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { type ProfilePlace } from './profile-place.js';
import { SECTION_PATHS } from './sections.js';

interface PreviewPageProps {
  place: ProfilePlace;
  /** What goes with an application. */
  sent: CandidateSnapshot;
  /** What other employers find; null when they find nothing. */
  found: CandidateSnapshot | null;
}

/** What employers see, by what they are to the person: nothing on this page is guessed. */
export function PreviewPage({ place, sent, found }: PreviewPageProps) {
  const texts = profileFormTexts(place.language).preview;
  return (
    <div class="medium">
      <PageHead
        title={profileTexts(place.language).sections.preview}
        lead={texts.lead}
        crumbs={place.crumbs}
        actions={
          <LinkButton href={`${place.base}/${SECTION_PATHS.visibility}`} look="secondary" icon="eye">
            {texts.change}
          </LinkButton>
        }
      />
      <section class="stack">
        <h2>{texts.sent}</h2>
        <Card>
          <div class="page-head-media">
            <Avatar name={place.name} kind="person" size="large" />
            <div>
              <h3>{place.name}</h3>
              <p class="soft">{texts.contactNote}</p>
            </div>
          </div>
          <CandidateFacts language={place.language} snapshot={sent} today={place.today} />
        </Card>
      </section>
      <section class="section stack">
        <h2>{texts.found}</h2>
        {found ? (
          <Card>
            <Badge tone="info" icon="lock">
              {texts.nameHidden}
            </Badge>
            <CandidateFacts language={place.language} snapshot={found} today={place.today} />
          </Card>
        ) : (
          <EmptyState title={texts.notShown} icon="lock">
            <p>{texts.notShownHint}</p>
          </EmptyState>
        )}
      </section>
      <div class="section">
        <Notice tone="neutral">{profileFormTexts(place.language).visibility.never}</Notice>
      </div>
    </div>
  );
}
