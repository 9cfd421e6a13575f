import { Button, EnterButton, Fold, type FormState, Select, usePage } from '@app/ui';
import { z } from 'zod';
import { placeTexts } from './place.texts.js';
import { communeChoices, communesOf, findCommune, HOME_PROVINCE, provinceOptions } from './places.js';

interface CommuneFieldProps {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** The field beside a commune that says in which other province it lies. */
const provinceFieldOf = (name: string): string => `${name}Province`;

/** Other provinces, as options of a select. */
export const otherProvinces = (): { value: string; label: string }[] =>
  provinceOptions().filter(({ value }) => value !== HOME_PROVINCE);

/** Other provinces whose communes were imported. */
const provincesWithCommunes = () => otherProvinces().filter(({ value }) => communesOf(value).length > 0);

const typed = ({ values }: FormState, name: string): string => String(values[name] ?? '');

/**
 * A commune of the home province; where communes of other provinces were imported, of these as well: their province is
 * chosen first, and a button sends the form back with its communes, so that no page carries those of the whole country.
 */
export function CommuneField(props: CommuneFieldProps) {
  const { form, name } = props;
  const field = provinceFieldOf(name);
  const provinces = provincesWithCommunes();
  const own = findCommune(typed(form, name))?.province;
  const province = typed(form, field) || (own === HOME_PROVINCE ? '' : (own ?? ''));
  return (
    <>
      <CommuneSelect {...props} province={province} />
      {provinces.length > 0 && (
        <Elsewhere
          form={{ ...form, values: { ...form.values, [field]: province } }}
          name={name}
          provinces={provinces}
          isOpen={province !== ''}
        />
      )}
    </>
  );
}

/** The communes of one province to choose from. */
export function CommuneSelect({ province, ...props }: CommuneFieldProps & { province: string }) {
  const { form, name } = props;
  return (
    <Select
      {...props}
      options={communeChoices(form.values[name], province)}
      isFocused={typed(form, '_again') === name}
    />
  );
}

interface ElsewhereProps {
  form: FormState;
  name: string;
  provinces: readonly { value: string; label: string }[];
  isOpen: boolean;
}

function Elsewhere({ form, name, provinces, isOpen }: ElsewhereProps) {
  const texts = placeTexts(usePage().language);
  return (
    <Fold title={texts.elsewhere} isOpen={isOpen}>
      <Select
        form={form}
        name={provinceFieldOf(name)}
        label={texts.province}
        hint={texts.provinceHint}
        options={provinces}
        empty={texts.home}
        optional
      />
      <CommunesButton name={name} />
    </Fold>
  );
}

/** Sends the form back with the communes of the province that was chosen; Enter in a field still saves it. */
export function CommunesButton({ name }: { name: string }) {
  return (
    <p>
      <EnterButton />
      <Button name="_again" value={name} look="secondary">
        {placeTexts(usePage().language).show}
      </Button>
    </p>
  );
}

/** Whether a commune fits the province chosen beside it; without one it does where that province has none to choose. */
export function isCommuneOf(province: string | undefined, commune: string | undefined): boolean {
  if (province === undefined || province === HOME_PROVINCE) return true;
  if (commune === undefined) return communesOf(province).length === 0;
  return findCommune(commune)?.province === province;
}

/** A schema of a form that asks for a commune by `CommuneField`: whoever chose another province chooses its commune. */
export function withProvinceOf<Schema extends z.ZodType<object>>(schema: Schema, name: string) {
  const field = provinceFieldOf(name);
  return z
    .intersection(schema, z.object({ [field]: z.string().max(4).optional() }))
    .superRefine((value, context) => {
      const chosen = value as Record<string, string | undefined>;
      if (isCommuneOf(chosen[field], chosen[name])) return;
      context.addIssue({ code: 'custom', path: [name], message: 'place.commune-of-province' });
    })
    .transform((value): z.output<Schema> => {
      const { [field]: _province, ...rest } = value;
      return rest as z.output<Schema>;
    });
}
