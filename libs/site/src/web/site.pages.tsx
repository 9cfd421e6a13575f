import { formatPhone } from '@app/kernel';
import { type Office, openingHoursLines } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  type Option,
  Button,
  Card,
  EMPTY_FORM,
  EmptyState,
  Facts,
  Form,
  Icon,
  PageHead,
  Select,
  TextField,
} from '@app/ui';
import { siteTexts } from '../site.texts.js';

export function HomePage({ language, places }: { language: Language; places: readonly Option[] }) {
  const texts = siteTexts(language).home;
  return (
    <>
      <div class="hero">
        <div class="wrap">
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
          <Form action="/viec-lam" method="get" class="searchbar">
            <TextField form={EMPTY_FORM} name="q" label={texts.words} placeholder={texts.wordsHint} type="search" />
            <Select form={EMPTY_FORM} name="noi" label={texts.place} options={places} empty={texts.anyPlace} />
            <Button icon="search">{texts.search}</Button>
          </Form>
          <p class="hero-facts">
            <span>
              <Icon name="verified" /> {texts.verified}
            </span>
            <span>
              <Icon name="shield" /> {texts.free}
            </span>
            <span>
              <Icon name="pin" /> {texts.nearby}
            </span>
          </p>
        </div>
      </div>
    </>
  );
}

export function ServicesPage({ language, offices }: { language: Language; offices: readonly Office[] }) {
  const texts = siteTexts(language).services;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <section class="prose">
        <h2>{texts.stepsTitle}</h2>
        <ol>
          {[texts.step1, texts.step2, texts.step3, texts.step4].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section class="section">
        <h2>{texts.officesTitle}</h2>
        {offices.length === 0 ? (
          <EmptyState title={texts.noOffices} icon="building" />
        ) : (
          <div class="grid">
            {offices.map((office) => (
              <Card key={office.id}>
                <h3>{office.name}</h3>
                <Facts
                  rows={[
                    [texts.address, office.address],
                    [texts.phone, <a href={`tel:${office.phone}`}>{formatPhone(office.phone)}</a>],
                    [
                      texts.hours,
                      openingHoursLines(office.openingHours, language).map((line) => (
                        <span key={line.days}>
                          {line.days}
                          <br />
                          {line.times}
                          <br />
                        </span>
                      )),
                    ],
                  ]}
                />
              </Card>
            ))}
          </div>
        )}
      </section>
    </>
  );
}
