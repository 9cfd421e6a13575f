import { type Language } from '@app/platform/http';
import { occupationLabel } from '@app/taxonomy';
import { Choices, type FormState } from '@app/ui';
import { chosenReading, unclearWork } from '../occupation-wish.js';
import { profileFormTexts } from '../profile-forms.texts.js';

interface MeantFieldsProps {
  language: Language;
  form: FormState;
  /** What was typed for work. */
  text: string;
}

/** Asks which work is meant by words without accents that have more than one reading; only of a form sent back. */
export function MeantFields({ language, form, text }: MeantFieldsProps) {
  if (form.problems.length === 0) return null;
  const texts = profileFormTexts(language).wishes;
  const typed = form.values['meant'] ?? [];
  const meant = Array.isArray(typed) ? typed : [typed];
  return (
    <>
      {unclearWork(text).map((unclear, index) => {
        const name = `meant.${index}`;
        return (
          <Choices
            key={unclear.phrase}
            form={{ ...form, values: { [name]: chosenReading(unclear, meant) ?? '' } }}
            name={name}
            type="radio"
            label={texts.meant(unclear.phrase)}
            options={unclear.readings.map(({ words, unit }) => ({
              value: words,
              label: words.charAt(0).toLocaleUpperCase('vi') + words.slice(1),
              hint: occupationLabel(unit, language),
            }))}
          />
        );
      })}
    </>
  );
}
