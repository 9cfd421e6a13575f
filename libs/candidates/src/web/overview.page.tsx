import { type ComponentChildren } from 'preact';
import { formatDay, localDateOf } from '@app/kernel';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  Facts,
  Form,
  Link,
  LinkButton,
  Notice,
  PageHead,
  Progress,
  SectionHead,
} from '@app/ui';
import { completenessOf, type Part } from '../candidate.completeness.js';
import { VISIBILITIES } from '../candidate.lists.js';
import { type ProfileDetail } from '../candidate-views.schema.js';
import { JobTimeline } from '../candidate-facts.js';
import { languageText } from '../candidate-words.js';
import { profileFormTexts } from '../profile-forms.texts.js';
import { profileTexts } from '../profile.texts.js';
import { educationRows, skillRows, wishRows, workedText } from './profile-rows.js';
import { type ProfilePlace } from './profile-place.js';
import { SECTION_PATHS, type SectionKey } from './sections.js';

interface OverviewProps {
  place: ProfilePlace;
  profile: ProfileDetail;
  /** The person agreed that the profile is used to suggest jobs. */
  mayBeMatched: boolean;
  /** Who looks may open the sensitive part. */
  maySeeSensitive: boolean;
}

/** Where each missing part is added. */
const SECTION_OF: Readonly<Record<Part, SectionKey>> = {
  occupations: 'wishes',
  experience: 'experience',
  skills: 'skills',
  education: 'education',
  wage: 'wishes',
  shifts: 'wishes',
  languages: 'languages',
  about: 'skills',
};

/** The whole profile, section by section, with what would help most and what can be done with it. */
export function OverviewPage(props: OverviewProps) {
  const { place, profile } = props;
  const texts = profileTexts(place.language);
  return (
    <>
      <PageHead
        title={place.title}
        crumbs={place.isOwn ? undefined : place.crumbs.slice(0, -1)}
        actions={
          <>
            <LinkButton href={`${place.base}/xem-truoc`} look="secondary" icon="eye">
              {texts.sections.preview}
            </LinkButton>
            <LinkButton href={`${place.base}/ban-in`} look="secondary" icon="print">
              {texts.sections.print}
            </LinkButton>
          </>
        }
      />
      {place.next && (
        <p class="section-small">
          <LinkButton href={place.next} icon="arrow">
            {texts.goOn}
          </LinkButton>
        </p>
      )}
      <div class="columns columns-aside">
        <div class="stack">
          <StatusCard place={place} profile={profile} />
          <CompletenessCard place={place} profile={profile} />
          <Sections place={place} profile={profile} />
        </div>
        <div class="stack">
          <VisibilityCard {...props} />
          {props.maySeeSensitive && (
            <Card>
              <h2>{texts.sections.sensitive}</h2>
              <p class="soft">{texts.sensitiveTeaser}</p>
              <LinkButton href={`${place.base}/thong-tin-rieng`} look="secondary" icon="lock">
                {texts.sections.sensitive}
              </LinkButton>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

function StatusCard({ place, profile }: { place: ProfilePlace; profile: ProfileDetail }) {
  const texts = profileTexts(place.language).status;
  const isLooking = profile.status === 'looking';
  const still = place.isOwn ? texts.still : texts.stillFor;
  return (
    <Card class="profile-status">
      <div class="badges">
        <Badge tone={isLooking ? 'success' : 'warning'} icon={isLooking ? 'search' : 'pause'}>
          {texts[profile.status]}
        </Badge>
        <span class="soft small">{texts.confirmedOn(formatDay(localDateOf(profile.stillLookingAt)))}</span>
      </div>
      <p class="soft">{isLooking ? texts.expires : texts.stopped}</p>
      <div class="actions">
        <Form action={`${place.base}/van-dang-tim`} class="inline-form">
          <Button icon="check">{isLooking ? still : texts.again}</Button>
        </Form>
        {isLooking && (
          <ConfirmPanel
            open={texts.stop}
            icon="pause"
            look="secondary"
            question={texts.stopQuestion}
            action={`${place.base}/tam-dung`}
            confirm={texts.stopConfirm}
          >
            <p>{texts.stopWhat}</p>
          </ConfirmPanel>
        )}
      </div>
    </Card>
  );
}

function CompletenessCard({ place, profile }: { place: ProfilePlace; profile: ProfileDetail }) {
  const texts = profileTexts(place.language).completeness;
  const { percent, next } = completenessOf(profile);
  return (
    <Card>
      <Progress done={percent} total={100} label={texts.title} />
      {next === null ? (
        <p class="soft">{texts.full}</p>
      ) : (
        <>
          <p>
            <strong>{texts.next}:</strong> {texts.parts[next].why}
          </p>
          <LinkButton href={`${place.base}/${SECTION_PATHS[SECTION_OF[next]]}`} look="secondary" icon="edit">
            {texts.parts[next].action}
          </LinkButton>
        </>
      )}
    </Card>
  );
}

function VisibilityCard({ place, profile, mayBeMatched }: OverviewProps) {
  const texts = profileTexts(place.language);
  const words = profileFormTexts(place.language).visibility;
  return (
    <Card>
      <SectionHead
        title={texts.sections.visibility}
        href={`${place.base}/${SECTION_PATHS.visibility}`}
        more={texts.edit}
      />
      <p>
        <Badge tone="info" icon="eye">
          {VISIBILITIES.label(profile.visibility, place.language)}
        </Badge>
      </p>
      <p class="soft">{words.explain[profile.visibility]}</p>
      {!mayBeMatched && <Notice tone="warning">{words.matchingNeeded}</Notice>}
    </Card>
  );
}

/** Every section with what stands in it, or that nothing does yet. */
function Sections({ place, profile }: { place: ProfilePlace; profile: ProfileDetail }) {
  const { language } = place;
  return (
    <>
      <Section place={place} section="wishes" isEmpty={false}>
        <Facts rows={wishRows(place, profile)} />
      </Section>
      <Section place={place} section="experience" isEmpty={profile.experience === null && profile.jobs.length === 0}>
        {workedText(profile, language) && <p>{workedText(profile, language)}</p>}
        {profile.jobs.length > 0 && <JobTimeline language={language} jobs={profile.jobs} />}
      </Section>
      <Section place={place} section="skills" isEmpty={skillRows(place, profile).every(([, value]) => !value)}>
        <Facts rows={skillRows(place, profile)} />
      </Section>
      <Section place={place} section="education" isEmpty={educationRows(place, profile).every(([, value]) => !value)}>
        <Facts rows={educationRows(place, profile)} />
      </Section>
      <Section place={place} section="languages" isEmpty={profile.languages.length === 0}>
        <p>{profile.languages.map((skill) => languageText(skill, language)).join(', ')}</p>
      </Section>
    </>
  );
}

interface SectionProps {
  place: ProfilePlace;
  section: SectionKey;
  isEmpty: boolean;
  children: ComponentChildren;
}

function Section({ place, section, isEmpty, children }: SectionProps) {
  const texts = profileTexts(place.language);
  const href = `${place.base}/${SECTION_PATHS[section]}`;
  return (
    <Card>
      <div class="section-head">
        <h2>{texts.sections[section]}</h2>
        <Link href={href}>
          {isEmpty ? texts.add : texts.edit}
          <span class="visually-hidden">: {texts.sections[section]}</span>
        </Link>
      </div>
      {isEmpty ? <p class="soft">{texts.nothingYet}</p> : children}
    </Card>
  );
}
