import { Fragment } from 'preact';
import { formatPhone } from '@app/kernel';
import { dayName, type Office, openingHoursLines, openingStateAt } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Callout,
  Card,
  EmptyState,
  Facts,
  LinkButton,
  Notice,
  PageHead,
  SectionHead,
  Steps,
  Table,
} from '@app/ui';
import { PROCEDURES } from '../procedures.data.js';
import { servicesTexts } from '../services.texts.js';

interface ServicesProps {
  language: Language;
  offices: readonly Office[];
  now: Date;
}

/** What the centre does for people, where and when (published as Nghị định 352/2025/NĐ-CP asks of a centre). */
export function ServicesPage({ language, offices, now }: ServicesProps) {
  const texts = servicesTexts(language);
  const { register, advise, apply, follow } = texts.steps;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <Notice tone="success" title={texts.freeTitle}>
        <p>{texts.free}</p>
      </Notice>
      <section class="section">
        <SectionHead title={texts.officesTitle} lead={texts.holidays} />
        {offices.length === 0 ? (
          <EmptyState title={texts.noOffices} icon="building" />
        ) : (
          <div class="grid grid-medium">
            {offices.map((office) => (
              <OfficeCard key={office.id} language={language} office={office} now={now} />
            ))}
          </div>
        )}
      </section>
      <section class="section">
        <h2>{texts.stepsTitle}</h2>
        <Steps
          steps={[
            { icon: 'edit', ...register },
            { icon: 'people', ...advise },
            { icon: 'handshake', ...apply },
            { icon: 'care', ...follow },
          ]}
        />
      </section>
      <div class="columns columns-half section">
        <section class="prose">
          <h2>{texts.bringTitle}</h2>
          <ul>
            {texts.bring.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </section>
        <Procedures language={language} />
      </div>
      <Callout
        title={texts.employersTitle}
        actions={<LinkButton href="/nha-tuyen-dung">{texts.employersLink}</LinkButton>}
      >
        {texts.employers}
      </Callout>
    </>
  );
}

/** Each stretch of a day whole, several of them one under the other where the line is short. */
function Times({ text }: { text: string }) {
  return (
    <>
      {text.split(', ').map((stretch, at) => (
        <Fragment key={stretch}>
          {at > 0 && ', '}
          <span class="nowrap">{stretch}</span>
        </Fragment>
      ))}
    </>
  );
}

function OfficeCard({ language, office, now }: { language: Language; office: Office; now: Date }) {
  const texts = servicesTexts(language);
  const hours = openingHoursLines(office.openingHours, language);
  return (
    <Card class="office">
      <h3>{office.name}</h3>
      <OpenNow language={language} office={office} now={now} />
      <Facts
        rows={[
          [texts.address, office.address],
          [texts.phone, office.phone && <a href={`tel:${office.phone}`}>{formatPhone(office.phone)}</a>],
          [
            texts.hours,
            hours.length > 0 &&
              hours.map((line) => (
                <span key={line.days} class="line">
                  {line.days}: <Times text={line.times} />
                </span>
              )),
          ],
        ]}
      />
    </Card>
  );
}

/** Whether one can come now, and otherwise when. */
function OpenNow({ language, office, now }: { language: Language; office: Office; now: Date }) {
  const texts = servicesTexts(language);
  if (!office.isOpen) return <Badge tone="warning">{texts.closedForNow}</Badge>;
  const state = openingStateAt(office.openingHours, now);
  if (state.isOpen) {
    return (
      <Badge tone="success" icon="clock">
        {texts.openUntil(state.until)}
      </Badge>
    );
  }
  if (state.opens === null) return null;
  const { daysAhead, time, weekday } = state.opens;
  return (
    <Badge icon="clock">
      {daysAhead === 0
        ? texts.opensToday(time)
        : daysAhead === 1
          ? texts.opensTomorrow(time)
          : texts.opensOn(dayName(weekday, language), time)}
    </Badge>
  );
}

function Procedures({ language }: { language: Language }) {
  const texts = servicesTexts(language);
  return (
    <section>
      <SectionHead title={texts.proceduresTitle} lead={texts.proceduresLead} />
      <Table
        caption={texts.proceduresTitle}
        rows={PROCEDURES}
        rowKey={({ code }) => code}
        columns={[
          { label: texts.procedure, cell: (procedure) => procedure[language] },
          { label: texts.code, cell: ({ code }) => <span class="nowrap">{code}</span>, align: 'end' },
        ]}
      />
    </section>
  );
}
