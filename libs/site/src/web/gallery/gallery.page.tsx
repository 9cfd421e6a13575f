import { type ComponentChildren } from 'preact';
import { type Language } from '@app/platform/http';
import { Button, ConfirmPanel, Icon, LinkButton, PageHead, Sheet, TextField, EMPTY_FORM } from '@app/ui';
import { ChartSamples, MapSample } from './gallery-charts.js';
import { FormSamples, WrongFormSample } from './gallery-forms.js';
import { FeedbackSamples, ListSamples, StatusSamples, TableSamples } from './gallery-parts.js';
import { galleryTexts } from './gallery.texts.js';

export function GalleryPage({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  const sections: readonly (readonly [keyof typeof texts.sections, ComponentChildren])[] = [
    ['colours', <Type language={language} />],
    ['actions', <Actions language={language} />],
    ['forms', <FormSamples language={language} />],
    ['wrong', <WrongFormSample language={language} />],
    ['feedback', <FeedbackSamples language={language} />],
    ['lists', <ListSamples language={language} />],
    ['tables', <TableSamples language={language} />],
    ['status', <StatusSamples language={language} />],
    ['charts', <ChartSamples language={language} />],
    ['map', <MapSample language={language} />],
    ['print', <PrintSample language={language} />],
  ];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <nav class="chips" aria-label={texts.title}>
        {sections.map(([name]) => (
          <a key={name} class="chip chip-outline" href={`#${name}`}>
            {texts.sections[name]}
          </a>
        ))}
      </nav>
      {sections.map(([name, body]) => (
        <section key={name} class="section" id={name}>
          <h2>{texts.sections[name]}</h2>
          {body}
        </section>
      ))}
    </>
  );
}

const SWATCHES = ['ink', 'paper', 'surface', 'sunken', 'tea', 'link', 'accent', 'red', 'amber', 'blue'] as const;

function Type({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  return (
    <div class="stack">
      <ul class="swatches" aria-hidden="true">
        {SWATCHES.map((name) => (
          <li key={name} class={`swatch swatch-${name}`} />
        ))}
      </ul>
      <p class="hero-size">{texts.heading(1)}</p>
      <p>{texts.pangram}</p>
      <p class="soft small">{texts.pangram}</p>
    </div>
  );
}

function Actions({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  return (
    <div class="stack">
      <form action="#actions" class="actions">
        <Button icon="send">{texts.apply}</Button>
        <Button look="secondary" icon="bookmark">
          {texts.save}
        </Button>
        <Button look="danger">{texts.withdraw}</Button>
        <Button look="quiet">{texts.cancel}</Button>
        <button type="submit" class="button button-primary" disabled>
          {texts.apply}
        </button>
      </form>
      <p class="actions">
        <LinkButton href="/viec-lam" icon="search">
          {texts.emptyAction}
        </LinkButton>
        <a href="#actions">
          <Icon name="link" size={16} /> {texts.view}
        </a>
      </p>
      <ConfirmPanel
        open={texts.withdraw}
        question={texts.withdrawQuestion}
        action="/ui"
        method="get"
        confirm={texts.withdraw}
        icon="remove"
      >
        <p>{texts.withdrawEffect}</p>
        <TextField form={EMPTY_FORM} name="ly-do" label={texts.reason} optional />
      </ConfirmPanel>
    </div>
  );
}

function PrintSample({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  return (
    <Sheet
      issuer={texts.sheetIssuer}
      number={texts.sheetNumber}
      place={texts.sheetPlace}
      title={texts.sheetTitle}
      level={3}
      signatures={[
        { title: texts.signApplicant, note: texts.signNote },
        { title: texts.signOfficer, note: texts.signNote },
      ]}
    >
      <p>{texts.sheetBody}</p>
    </Sheet>
  );
}
