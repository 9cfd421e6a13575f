import { SUGGESTIONS_PATH } from '@app/matching';
import { type Language } from '@app/platform/http';
import { type OpenFigures, type PostingCard, PostingItem } from '@app/postings';
import { COMMUNES, communeOptions, FORMER_DISTRICTS, formerDistrictLabel } from '@app/taxonomy';
import {
  Button,
  Callout,
  CommuneMap,
  EMPTY_FORM,
  EmptyState,
  Form,
  Link,
  LinkButton,
  Notice,
  numberText,
  Promises,
  SectionHead,
  Select,
  Steps,
  TextField,
  Tile,
  Tiles,
} from '@app/ui';
import { homeTexts } from '../home.texts.js';
import { fieldsWithCounts, type WorkField } from '../work-fields.data.js';

interface HomeProps {
  language: Language;
  /** Null while they cannot be read. */
  figures: OpenFigures | null;
  newest: readonly PostingCard[] | null;
}

/** The first page: search before anything else, then what is new, what kinds of work and where. */
export function HomePage({ language, figures, newest }: HomeProps) {
  const fields = figures ? fieldsWithCounts(figures.byMinorGroup) : [];
  return (
    <>
      <Hero language={language} figures={figures} fields={fields.map(({ field }) => field)} />
      <Newest language={language} newest={newest} />
      {fields.length > 0 && <Fields language={language} fields={fields} />}
      {figures && Object.keys(figures.byCommune).length > 0 && <Places language={language} figures={figures} />}
      <How language={language} />
      <ForEmployers language={language} />
    </>
  );
}

const QUICK_SEARCHES = 4;
/** Fills two rows of tiles on a wide screen. */
const SHOWN_FIELDS = 12;
const searchOf = (field: WorkField): string => `/viec-lam?${field.codes.map((code) => `nghe=${code}`).join('&')}`;

function Hero({ language, figures, fields }: Omit<HomeProps, 'newest'> & { fields: readonly WorkField[] }) {
  const texts = homeTexts(language);
  return (
    <div class="hero">
      <div class="wrap">
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <SearchForm language={language} />
        {fields.length > 0 && (
          <p class="hero-links">
            <span>{texts.popular}</span>{' '}
            {fields.slice(0, QUICK_SEARCHES).map((field) => (
              <Link key={field.key} href={searchOf(field)}>
                {field[language]}
              </Link>
            ))}
          </p>
        )}
        {figures && figures.postings > 0 && <HeroFigures language={language} figures={figures} />}
      </div>
    </div>
  );
}

/** Former districts first, because people still name them; then the communes of today. */
function placeOptions(language: Language) {
  const { formerDistricts, communes } = homeTexts(language);
  return [
    ...FORMER_DISTRICTS.map((district) => ({
      value: district.key,
      label: formerDistrictLabel(district, language),
      group: formerDistricts,
    })),
    ...communeOptions().map((option) => ({ ...option, group: communes })),
  ];
}

function SearchForm({ language }: { language: Language }) {
  const texts = homeTexts(language);
  return (
    <Form action="/viec-lam" method="get" class="searchbar">
      <TextField
        form={EMPTY_FORM}
        name="q"
        label={texts.words}
        placeholder={texts.wordsHint}
        type="search"
        maxLength={200}
        suggest={SUGGESTIONS_PATH}
      />
      <Select
        form={EMPTY_FORM}
        name="noi"
        label={texts.place}
        options={placeOptions(language)}
        empty={texts.anyPlace}
      />
      <Button icon="search">{texts.search}</Button>
    </Form>
  );
}

function HeroFigures({ language, figures }: { language: Language; figures: OpenFigures }) {
  const texts = homeTexts(language).figures;
  const shown = [
    [figures.openings, texts.openings],
    [figures.postings, texts.postings],
    [figures.verifiedEmployers, texts.employers],
  ] as const;
  return (
    <ul class="hero-figures">
      {shown
        .filter(([count]) => count > 0)
        .map(([count, words]) => (
          <li key={words}>
            <strong>{numberText(count, language)}</strong> {words}
          </li>
        ))}
    </ul>
  );
}

function Newest({ language, newest }: Omit<HomeProps, 'figures'>) {
  const texts = homeTexts(language);
  return (
    <section class="section">
      <SectionHead
        title={texts.newestTitle}
        {...(newest && newest.length > 0 && { href: '/viec-lam', more: texts.newestAll })}
      />
      {newest === null ? (
        <Notice tone="neutral">{texts.notNow}</Notice>
      ) : newest.length === 0 ? (
        <EmptyState title={texts.noneTitle} icon="briefcase">
          <p>{texts.none}</p>
          <div class="actions">
            <LinkButton href="/dich-vu" look="secondary">
              {texts.services}
            </LinkButton>
          </div>
        </EmptyState>
      ) : (
        <div class="list list-pairs">
          {newest.map((card) => (
            <PostingItem key={card.id} language={language} card={card} />
          ))}
        </div>
      )}
    </section>
  );
}

function Fields({ language, fields }: { language: Language; fields: readonly { field: WorkField; count: number }[] }) {
  const texts = homeTexts(language);
  return (
    <section class="section">
      <h2>{texts.fieldsTitle}</h2>
      <Tiles>
        {fields.slice(0, SHOWN_FIELDS).map(({ field, count }) => (
          <Tile
            key={field.key}
            href={searchOf(field)}
            icon={field.icon}
            title={field[language]}
            note={texts.postingCount(numberText(count, language))}
          />
        ))}
      </Tiles>
    </section>
  );
}

/** Communes far enough apart for their names on a small map. */
const NAMED = ['05443', '05860', '01840', '05830', '05569', '01906', '02155', '05716'];

function Places({ language, figures }: { language: Language; figures: OpenFigures }) {
  const texts = homeTexts(language);
  return (
    <section class="section">
      <SectionHead title={texts.mapTitle} lead={texts.mapLead} />
      <CommuneMap
        unit={texts.postingCount}
        named={NAMED}
        places={COMMUNES.map(({ code, name, latitude, longitude, areaKm2 }) => {
          const count = figures.byCommune[code] ?? 0;
          return {
            code,
            name,
            latitude,
            longitude,
            areaKm2,
            count,
            ...(count > 0 && { href: `/viec-lam?noi=${code}` }),
          };
        })}
      />
    </section>
  );
}

function How({ language }: { language: Language }) {
  const { stepsTitle, steps, promisesTitle, promises, safety } = homeTexts(language);
  return (
    <>
      <section class="section">
        <h2>{stepsTitle}</h2>
        <Steps
          steps={[
            { icon: 'search', ...steps.search },
            { icon: 'send', ...steps.apply },
            { icon: 'success', ...steps.answer },
          ]}
        />
      </section>
      <section class="section">
        <SectionHead title={promisesTitle} href="/an-toan" more={safety} />
        <Promises
          items={[
            { icon: 'verified', ...promises.verified },
            { icon: 'shield', ...promises.free },
            { icon: 'flag', ...promises.report },
          ]}
        />
      </section>
    </>
  );
}

function ForEmployers({ language }: { language: Language }) {
  const texts = homeTexts(language);
  return (
    <Callout
      title={texts.employersTitle}
      actions={
        <>
          <LinkButton href="/nha-tuyen-dung">{texts.post}</LinkButton>
          <LinkButton href="/dich-vu" look="secondary">
            {texts.learn}
          </LinkButton>
        </>
      }
    >
      {texts.employers}
    </Callout>
  );
}
