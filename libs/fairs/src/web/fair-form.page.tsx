import { type Language } from '@app/platform/http';
import { CommuneField } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  Checkbox,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  numberText,
  type Option,
  PageHead,
  TextArea,
  TextField,
} from '@app/ui';
import { fairDeskTexts } from '../fair-desk.texts.js';
import { FAIR_TYPES } from '../fair.lifecycle.js';
import { fairTexts } from '../fair.texts.js';
import { fairDeskPath } from '../fair-words.js';
import { noticeTexts } from '../live/notice.texts.js';
import { type FairRow } from '../fairs.queries.js';
import { FAIR_DESK } from './fair-desk.pages.js';

interface FormProps {
  language: Language;
  /** Null for a new one. */
  fair: FairRow | null;
  /** Our offices, without the host. */
  offices: readonly Option[];
  form: FormState;
  /** Who gets a message by telephone when its day, hours or place change. */
  told?: number;
}

/** What is planned: of a new fair, or of one that is there. */
export function FairFormPage({ language, fair, offices, form, told = 0 }: FormProps) {
  const texts = fairDeskTexts(language);
  const home = fair ? fairDeskPath(fair.id) : FAIR_DESK;
  const version = form.values['version'];
  return (
    <div class="narrow">
      <PageHead
        title={fair ? texts.editTitle : texts.createTitle}
        crumbs={[{ href: FAIR_DESK, label: texts.title }, ...(fair ? [{ href: home, label: fair.title }] : [])]}
      />
      <Card>
        <Form action={fair ? `${home}/sua` : `${FAIR_DESK}/moi`}>
          <ErrorSummary form={form} />
          {typeof version === 'string' && <Hidden name="version" value={version} />}
          <FairFields language={language} offices={offices} form={form} />
          {told > 0 && <p class="soft">{noticeTexts(language).andMove(numberText(told, language))}</p>}
          <ActionBar>
            <Button>{texts.save}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}

function FairFields({ language, offices, form }: Omit<FormProps, 'fair' | 'told'>) {
  const { form: texts } = fairDeskTexts(language);
  const { type } = fairTexts(language);
  return (
    <>
      <TextField form={form} name="title" label={texts.title} hint={texts.titleHint} maxLength={150} />
      <Choices
        form={form}
        name="type"
        type="radio"
        label={texts.type}
        options={FAIR_TYPES.map((value) => ({ value, label: type[value] }))}
      />
      <TextField form={form} name="day" label={texts.day} hint={texts.dayHint} inputMode="numeric" autoComplete="off" />
      <div class="field-row">
        <TextField form={form} name="from" label={texts.from} autoComplete="off" maxLength={5} />
        <TextField form={form} name="to" label={texts.to} autoComplete="off" maxLength={5} />
      </div>
      <TextField form={form} name="place" label={texts.place} hint={texts.placeHint} maxLength={200} optional />
      <CommuneField form={form} name="commune" label={texts.commune} optional />
      <Checkbox form={form} name="isOnline" label={texts.isOnline} />
      <TextField
        form={form}
        name="capacity"
        label={texts.capacity}
        hint={texts.capacityHint}
        inputMode="numeric"
        maxLength={5}
        suffix={texts.people}
        autoComplete="off"
      />
      <TextField
        form={form}
        name="waitLimit"
        label={texts.waitLimit}
        hint={texts.waitLimitHint}
        inputMode="numeric"
        maxLength={3}
        suffix={texts.minutes}
        autoComplete="off"
        optional
      />
      {offices.length > 0 && <Choices form={form} name="offices" label={texts.offices} options={offices} optional />}
      <TextArea form={form} name="partners" label={texts.partners} hint={texts.partnersHint} rows={3} optional />
      <TextArea form={form} name="about" label={texts.about} hint={texts.aboutHint} maxLength={3000} optional />
    </>
  );
}
