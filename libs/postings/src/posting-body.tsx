import { type ComponentChildren } from 'preact';
import { formatDay, formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  BENEFITS,
  CONTRACT_TYPES,
  EXPERIENCE,
  GENERAL_EDUCATION,
  INDUSTRIAL_PARKS,
  occupationLabel,
  POSITION_RANKS,
  QUALIFICATIONS,
  RECRUITMENT_METHODS,
  SHIFTS,
  WORK_FORMS,
  type CodeList,
} from '@app/taxonomy';
import { Facts } from '@app/ui';
import { EXTRA_DEMANDS, PRIORITY_CANDIDATES, PURPOSES, SOFT_SKILLS, WORK_CONDITIONS } from './form-03a.js';
import { type Posting, type Workplace } from './posting.entity.js';
import { postingFormTexts } from './posting-form.texts.js';
import { postingTexts } from './posting.texts.js';
import { placeText, wageText } from './posting-words.js';

interface Props {
  language: Language;
  posting: Posting;
  workplaces: readonly Workplace[];
}

/** Words to mark in the texts, by field: what screening matched, for the staff. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** What a posting says to the public: the same words wherever the whole of it is shown. */
export function PostingBody({ language, posting, workplaces, marks = {} }: Props & { marks?: Marks }) {
  const texts = postingTexts(language).body;
  const passage = (field: 'description' | 'requirements' | 'benefitNote', title: string) =>
    posting[field] && (
      <section>
        <h3>{title}</h3>
        <p class="pre">{marked(posting[field], marks[field] ?? [])}</p>
      </section>
    );
  return (
    <div class="stack">
      <MainFacts language={language} posting={posting} workplaces={workplaces} />
      {passage('description', texts.description)}
      {passage('requirements', texts.requirements)}
      {passage('benefitNote', texts.benefits)}
      <section>
        <h3>{texts.facts}</h3>
        <FurtherFacts language={language} posting={posting} />
      </section>
      <Questions language={language} posting={posting} />
      <Contact language={language} posting={posting} />
    </div>
  );
}

/** A text with some of its words marked wherever they stand. */
export function marked(text: string, words: readonly string[]): ComponentChildren {
  const escaped = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return text;
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'g'))
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}

const labels = (list: CodeList, codes: readonly string[], language: Language): string =>
  codes.map((code) => list.label(code, language)).join(', ');

const label = (list: CodeList, code: string | null, language: Language): string | null =>
  code === null ? null : list.label(code, language);

/** What everybody asks first: what it pays, where it is, until when. */
function MainFacts({ language, posting, workplaces }: Props) {
  const { field } = postingFormTexts(language);
  const texts = postingTexts(language).body;
  const wage = [wageText(posting, language), posting.wageNote].filter(Boolean).join('. ');
  return (
    <Facts
      rows={[
        [texts.wage, <strong key="wage">{wage}</strong>],
        [texts.workplaces, workplaces.length > 0 && <Places workplaces={workplaces} language={language} />],
        [field.shifts, labels(SHIFTS, posting.shifts, language)],
        [field.headcount, posting.headcount !== null && texts.headcount(posting.headcount)],
        [field.deadline, posting.deadline && formatDay(posting.deadline)],
      ]}
    />
  );
}

function FurtherFacts({ language, posting }: Pick<Props, 'language' | 'posting'>) {
  const { field } = postingFormTexts(language);
  const texts = postingTexts(language).body;
  const probation = [
    posting.probationDays === null ? null : texts.probation(posting.probationDays),
    posting.probationPercent === null ? null : texts.probationPay(posting.probationPercent),
  ];
  return (
    <Facts
      rows={[
        [field.occupation, posting.occupation && occupationLabel(posting.occupation, language)],
        [field.positionRank, label(POSITION_RANKS, posting.positionRank, language)],
        [field.workForm, label(WORK_FORMS, posting.workForm, language)],
        [field.extraDemands, labels(EXTRA_DEMANDS, posting.extraDemands, language)],
        [field.contractType, label(CONTRACT_TYPES, posting.contractType, language)],
        [field.purpose, label(PURPOSES, posting.purpose, language)],
        [texts.probationLabel, probation.filter(Boolean).join(', ')],
        [field.generalEducation, label(GENERAL_EDUCATION, posting.generalEducation, language)],
        [field.qualification, label(QUALIFICATIONS, posting.qualification, language)],
        [field.experience, label(EXPERIENCE, posting.experience, language)],
        [texts.ageLabel, ageText(posting, language)],
        [field.skills, posting.skills.join(', ')],
        [field.softSkills, labels(SOFT_SKILLS, posting.softSkills, language)],
        [field.licences, posting.licences.join(', ')],
        [field.benefits, labels(BENEFITS, posting.benefits, language)],
        [texts.conditions, conditionsText(posting, language)],
        [texts.priority, labels(PRIORITY_CANDIDATES, posting.priorityCandidates, language)],
        [field.recruitmentMethods, labels(RECRUITMENT_METHODS, posting.recruitmentMethods, language)],
      ]}
    />
  );
}

function Places({ language, workplaces }: { language: Language; workplaces: readonly Workplace[] }) {
  const lines = workplaces.map((place) =>
    [...new Set([place.address, place.park && INDUSTRIAL_PARKS.label(place.park, language), placeText(place)])]
      .filter(Boolean)
      .join(', '),
  );
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ageText({ minAge, maxAge }: Posting, language: Language): string | null {
  const { age } = postingTexts(language).body;
  if (minAge !== null && maxAge !== null) return age.both(minAge, maxAge);
  if (minAge !== null) return age.from(minAge);
  return maxAge === null ? null : age.to(maxAge);
}

/** `Nâng, bê vật nặng: Dưới 5 kg` for each condition that is stated. */
function conditionsText({ conditions }: Posting, language: Language) {
  const { field } = postingFormTexts(language);
  const keys = (Object.keys(WORK_CONDITIONS) as (keyof typeof WORK_CONDITIONS)[]).filter((key) => conditions[key]);
  if (keys.length === 0) return null;
  return (
    <ul class="plain-list">
      {keys.map((key) => (
        <li key={key}>
          {field.conditions[key]}: {WORK_CONDITIONS[key].label(conditions[key]!, language)}
        </li>
      ))}
    </ul>
  );
}

function Questions({ language, posting }: Pick<Props, 'language' | 'posting'>) {
  if (posting.questions.length === 0) return null;
  return (
    <section>
      <h3>{postingTexts(language).body.questions}</h3>
      <ul>
        {posting.questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Only contact details that the employer wants to be seen. */
function Contact({ language, posting }: Pick<Props, 'language' | 'posting'>) {
  const { field } = postingFormTexts(language);
  const texts = postingTexts(language).body;
  const { contactName, contactPosition, contactPhone, contactEmail } = posting;
  return (
    <section>
      <h3>{texts.contact}</h3>
      {posting.contactIsPublic ? (
        <Facts
          rows={[
            [field.contactName, [contactName, contactPosition].filter(Boolean).join(', ')],
            [field.contactPhone, contactPhone && <a href={`tel:${contactPhone}`}>{formatPhone(contactPhone)}</a>],
            [field.contactEmail, contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>],
          ]}
        />
      ) : (
        <p class="soft">{texts.contactHidden}</p>
      )}
    </section>
  );
}
