import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { COUNSELLING_SERVICES } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  type Option,
  PageHead,
  Select,
  TextArea,
  TextField,
} from '@app/ui';
import { PLAN_SLOTS, PROPOSAL_SLOTS, SUBJECTS } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface ConsultationFormProps {
  language: Language;
  title: string;
  person: Person;
  action: string;
  isCorrection: boolean;
  /** Postings to propose, the best first. */
  offered: readonly Option[];
  /** Fairs at which they may have talked. */
  fairs: readonly Option[];
  form: FormState;
}

/** One consultation on one screen, in the order in which people talk. */
export function ConsultationFormPage(props: ConsultationFormProps) {
  const { language, title, person, action, isCorrection, fairs, form } = props;
  const texts = consultationTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  const clientTypes = (['free', 'ui'] as const).map((value) => ({ value, label: texts.clientTypes[value] }));
  return (
    <div class="medium">
      <PageHead
        title={title}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={action}>
          <ErrorSummary form={form} />
          {(['key', 'version'] as const).map((name) => {
            const value = form.values[name];
            return typeof value === 'string' && <Hidden key={name} name={name} value={value} />;
          })}
          {fairs.length > 0 && (
            <Select
              form={form}
              name="fair"
              label={texts.fair}
              hint={texts.fairHint}
              options={fairs}
              empty={texts.fairNone}
              optional
            />
          )}
          <Choices form={form} name="clientType" type="radio" label={texts.clientType} options={clientTypes} />
          <Choices
            form={form}
            name="services"
            label={texts.services}
            options={COUNSELLING_SERVICES.options(language)}
          />
          <Choices form={form} name="subjects" label={texts.subjects} options={SUBJECTS.options(language)} />
          <TextArea form={form} name="advice" label={texts.advice} hint={texts.adviceHint} rows={4} maxLength={4000} />
          <ProposalFields {...props} />
          <PlanFields language={language} form={form} />
          <Fold title={texts.other} hint={texts.otherHint} isOpen={form.problems.some(({ path }) => path === 'heldOn')}>
            <TextField form={form} name="heldOn" label={texts.heldOn} hint={texts.dayHint} autoComplete="off" />
          </Fold>
          <ActionBar>
            <Button>{isCorrection ? texts.saveAgain : texts.save}</Button>
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}

function ProposalFields({ language, form, offered }: Pick<ConsultationFormProps, 'language' | 'form' | 'offered'>) {
  const texts = consultationTexts(language);
  return (
    <div class="form-section">
      <h2>{texts.proposals}</h2>
      <p class="soft">{offered.length > 0 ? texts.proposalsHint : texts.proposalsNone}</p>
      {PROPOSAL_SLOTS.map((slot) => (
        <fieldset class="form-part" key={slot}>
          <legend>{texts.proposal[slot]}</legend>
          {offered.length > 0 && (
            <Select
              form={form}
              name={`proposals.${slot}.posting`}
              label={texts.posting}
              options={offered}
              empty={texts.postingEmpty}
              optional
            />
          )}
          <TextField
            form={form}
            name={`proposals.${slot}.work`}
            label={texts.work}
            maxLength={150}
            autoComplete="off"
            optional
          />
        </fieldset>
      ))}
    </div>
  );
}

function PlanFields({ language, form }: Pick<ConsultationFormProps, 'language' | 'form'>) {
  const texts = consultationTexts(language);
  return (
    <div class="form-section">
      <h2>{texts.plan}</h2>
      <p class="soft">{texts.planHint}</p>
      {PLAN_SLOTS.map((slot) => (
        <fieldset class="form-part" key={slot}>
          <legend>{texts.step[slot]}</legend>
          <div class="field-row">
            <TextField
              form={form}
              name={`plan.${slot}.text`}
              label={texts.stepText}
              maxLength={300}
              autoComplete="off"
              optional
            />
            <TextField
              form={form}
              name={`plan.${slot}.dueOn`}
              label={texts.stepDay}
              inputMode="numeric"
              maxLength={20}
              autoComplete="off"
              optional
            />
          </div>
        </fieldset>
      ))}
    </div>
  );
}
