import { formatPhone } from '@app/kernel';
import { type Office, openingHoursLines } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Card, EmptyState, Facts, PageHead } from '@app/ui';
import { siteTexts } from '../site.texts.js';

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
