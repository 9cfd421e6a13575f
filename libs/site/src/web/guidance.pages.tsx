import { type ComponentChildren } from 'preact';
import { formatPhone } from '@app/kernel';
import { type Office } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { LinkButton, Notice, PageHead, Promises, Table } from '@app/ui';
import { guidanceTexts } from '../guidance.texts.js';

interface GuidanceProps {
  language: Language;
  /** Whom to call; null while no office is open. */
  centre: Office | null;
}

function Points({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="prose section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function CallButton({ language, centre }: GuidanceProps) {
  if (!centre?.phone) return null;
  return (
    <a class="button button-secondary" href={`tel:${centre.phone}`}>
      {guidanceTexts(language).safety.call(formatPhone(centre.phone))}
    </a>
  );
}

/** How to recognise a scam, and what to do about one. */
export function SafetyPage({ language, centre }: GuidanceProps) {
  const texts = guidanceTexts(language).safety;
  const { money, papers, wage, hurry, hidden, border } = texts.signs;
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={texts.lead} />
      <Notice tone="warning" title={texts.ruleTitle}>
        <p>{texts.rule}</p>
      </Notice>
      <section class="section">
        <h2>{texts.signsTitle}</h2>
        <Promises
          items={[
            { icon: 'wage', ...money },
            { icon: 'document', ...papers },
            { icon: 'up', ...wage },
            { icon: 'clock', ...hurry },
            { icon: 'eye', ...hidden },
            { icon: 'globe', ...border },
          ]}
        />
      </section>
      <Part title={texts.beforeTitle}>
        <Points items={texts.before} />
      </Part>
      <Part title={texts.reportTitle}>
        <p>{texts.report}</p>
      </Part>
      <Part title={texts.lostTitle}>
        <Points items={texts.lost} />
      </Part>
      <div class="actions section-small">
        <CallButton language={language} centre={centre} />
        <LinkButton href="/viec-lam" look="quiet" icon="search">
          {texts.find}
        </LinkButton>
      </div>
    </div>
  );
}

/** What is kept about people, why, for how long, and what they can do about it (Luật 91/2025/QH15). */
export function PrivacyPage({ language, centre }: GuidanceProps) {
  const texts = guidanceTexts(language).privacy;
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={texts.lead} />
      <section>
        <h2 class="visually-hidden">{texts.whatTitle}</h2>
        <Table
          caption={texts.whatTitle}
          rows={Object.entries(texts.kinds)}
          rowKey={([key]) => key}
          columns={(['what', 'why', 'who', 'long'] as const).map((column) => ({
            label: texts.columns[column],
            cell: ([, kind]) => kind[column],
          }))}
        />
      </section>
      <Part title={texts.rightsTitle}>
        <Points items={texts.rights} />
      </Part>
      <Part title={texts.howTitle}>
        <p>{texts.how}</p>
        <div class="actions">
          <LinkButton href="/tai-khoan" look="secondary" icon="person">
            {texts.account}
          </LinkButton>
          <CallButton language={language} centre={centre} />
        </div>
      </Part>
      <Part title={texts.neverTitle}>
        <Points items={texts.never} />
      </Part>
      <Part title={texts.cookiesTitle}>
        <p>{texts.cookies}</p>
      </Part>
    </div>
  );
}

/** How everybody can use the exchange, and where it falls short. */
export function AccessibilityPage({ language, centre }: GuidanceProps) {
  const texts = guidanceTexts(language).access;
  return (
    <div class="medium">
      <PageHead title={texts.title} lead={texts.lead} />
      <Part title={texts.doneTitle}>
        <Points items={texts.done} />
        <p>{texts.standard}</p>
      </Part>
      <Part title={texts.limitsTitle}>
        <Points items={texts.limits} />
      </Part>
      <Part title={texts.helpTitle}>
        <p>{texts.help}</p>
        <CallButton language={language} centre={centre} />
      </Part>
    </div>
  );
}
