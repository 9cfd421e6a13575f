import { type ComponentChildren } from 'preact';
import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { BENEFITS } from '@app/taxonomy';
import { Facts, Ticks, TypedText } from '@app/ui';
import { conditionFacts, demandFacts, hasFacts, mainFacts, termFacts } from './posting-facts.js';
import { type Posting, type Workplace } from './posting.entity.js';
import { postingFormTexts } from './posting-form.texts.js';
import { postingTexts } from './posting.texts.js';

interface Props {
  language: Language;
  posting: Posting;
}

/** Words to mark in the texts, by field: what screening matched, for the staff. */
export type Marks = Readonly<Record<string, readonly string[]>>;

interface ContentProps extends Props {
  marks?: Marks;
  /** Of the headings. */
  level?: 2 | 3;
}

/** The whole of a posting for those who work on it, with what the public page says in its head. */
export function PostingBody({ workplaces, ...content }: ContentProps & { workplaces: readonly Workplace[] }) {
  return (
    <div class="stack">
      <Facts rows={mainFacts(content.posting, workplaces, content.language)} />
      <PostingContent {...content} />
    </div>
  );
}

/** What a posting says beneath its head: the same words wherever the whole of it is shown. */
export function PostingContent({ language, posting, marks = {}, level = 3 }: ContentProps) {
  const texts = postingTexts(language).body;
  const Part = partOf(level);
  const demands = demandFacts(posting, language);
  const conditions = conditionFacts(posting, language);
  const passage = (field: 'description' | 'requirements' | 'benefitNote') =>
    posting[field] && <TypedText text={posting[field]} line={(words) => marked(words, marks[field] ?? [])} />;
  return (
    <div class="posting-content">
      {posting.description && <Part title={texts.description}>{passage('description')}</Part>}
      {(posting.requirements || hasFacts(demands)) && (
        <Part title={texts.requirements}>
          {passage('requirements')}
          <Facts rows={demands} />
        </Part>
      )}
      {(posting.benefits.length > 0 || posting.benefitNote) && (
        <Part title={texts.benefits}>
          <Ticks items={posting.benefits.map((code) => BENEFITS.label(code, language))} />
          {passage('benefitNote')}
        </Part>
      )}
      <Part title={texts.facts}>
        <Facts rows={termFacts(posting, language)} />
      </Part>
      {hasFacts(conditions) && (
        <Part title={texts.conditions}>
          <Facts rows={conditions} />
        </Part>
      )}
      {posting.questions.length > 0 && (
        <Part title={texts.questions}>
          <ul>
            {posting.questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={texts.contact}>
        <Contact language={language} posting={posting} />
      </Part>
    </div>
  );
}

function partOf(level: 2 | 3) {
  const Heading = `h${level}` as const;
  return ({ title, children }: { title: string; children: ComponentChildren }) => (
    <section>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** A text with some of its words marked wherever they stand. */
function marked(text: string, words: readonly string[]): ComponentChildren {
  const escaped = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return text;
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'g'))
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}

/** Only contact details that the employer wants to be seen. */
function Contact({ language, posting }: Props) {
  const { field } = postingFormTexts(language);
  const { contactName, contactPosition, contactPhone, contactEmail } = posting;
  if (!posting.contactIsPublic) return <p class="soft">{postingTexts(language).body.contactHidden}</p>;
  return (
    <Facts
      rows={[
        [field.contactName, [contactName, contactPosition].filter(Boolean).join(', ')],
        [field.contactPhone, contactPhone && <a href={`tel:${contactPhone}`}>{formatPhone(contactPhone)}</a>],
        [field.contactEmail, contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>],
      ]}
    />
  );
}
