import { type Language } from '@app/platform/http';
import { communeOptions } from '@app/taxonomy';
import {
  Button,
  Card,
  Checkbox,
  Choices,
  ErrorSummary,
  FileField,
  Fold,
  Form,
  type FormState,
  Select,
  TextArea,
  TextField,
} from '@app/ui';
import { galleryTexts } from './gallery.texts.js';

const shiftOptions = (language: Language) => {
  const texts = galleryTexts(language);
  return [
    { value: 'day', label: texts.day },
    { value: 'night', label: texts.night },
    { value: 'rotating', label: texts.rotating },
  ];
};

export function FormSamples({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  const form: FormState = { values: { name: texts.person, shifts: ['day'], contract: 'open' }, problems: [] };
  return (
    <Card class="narrow">
      <Form action="/ui" method="get">
        <TextField form={form} name="name" label={texts.fullName} hint={texts.fullNameHint} />
        <div class="field-row">
          <TextField form={form} name="phone" label={texts.phone} type="tel" optional />
          <TextField form={form} name="wage" label={texts.wage} inputMode="numeric" suffix={texts.wageUnit} />
        </div>
        <Select form={form} name="place" label={texts.place} options={communeOptions()} />
        <Fold title={texts.more} hint={texts.moreHint}>
          <TextField form={form} name="reason" label={texts.reason} optional />
        </Fold>
        <Choices form={form} name="shifts" label={texts.shifts} options={shiftOptions(language)} />
        <Choices
          form={form}
          name="contract"
          label={texts.contract}
          type="radio"
          options={[
            { value: 'fixed', label: texts.fixed },
            { value: 'open', label: texts.open },
          ]}
        />
        <Choices form={form} name="places" label={texts.place} options={communeOptions()} optional />
        <TextArea form={form} name="about" label={texts.about} rows={3} />
        <FileField form={form} name="file" label={texts.file} accept=".pdf" optional />
        <Checkbox form={form} name="agree" label={texts.agree} />
        <Button>{texts.send}</Button>
      </Form>
    </Card>
  );
}

export function WrongFormSample({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  const form: FormState = {
    values: { 'wrong.phone': '09123' },
    problems: [
      { path: 'wrong.name', message: texts.fullNameProblem },
      { path: 'wrong.phone', message: texts.phoneProblem },
      { path: 'wrong.place', message: texts.placeProblem },
      { path: 'wrong.shifts', message: texts.shiftsProblem },
    ],
  };
  return (
    <div class="card narrow" data-sample="">
      <Form action="/ui" method="get">
        <ErrorSummary form={form} />
        <TextField form={form} name="wrong.name" label={texts.fullName} hint={texts.fullNameHint} />
        <TextField form={form} name="wrong.phone" label={texts.phone} type="tel" />
        <Select form={form} name="wrong.place" label={texts.place} options={communeOptions()} />
        <Choices form={form} name="wrong.shifts" label={texts.shifts} options={shiftOptions(language)} />
        <Button>{texts.send}</Button>
      </Form>
    </div>
  );
}
