import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { occupationOptions } from '@app/taxonomy';
import {
  ActionBar,
  Button,
  Card,
  ErrorSummary,
  Fold,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  type Option,
  PageHead,
  Select,
  TextField,
} from '@app/ui';
import { referralTexts } from '../referral.texts.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

interface IssueReferralProps {
  language: Language;
  person: Person;
  /** Postings to send the person to, the likeliest first. */
  offered: readonly Option[];
  /** Employers that are called like what was typed. */
  alike: readonly Option[];
  form: FormState;
}

/** To whom a person is sent, and for how long the slip counts. */
export function IssueReferralPage(props: IssueReferralProps) {
  const { language, person, offered, form } = props;
  const texts = referralTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  const key = form.values['key'];
  return (
    <div class="medium">
      <PageHead
        title={texts.issue}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={`${home}/gioi-thieu/moi`}>
          <ErrorSummary form={form} />
          {typeof key === 'string' && <Hidden name="key" value={key} />}
          <Select
            form={form}
            name="posting"
            label={texts.posting}
            hint={texts.postingHint}
            options={offered}
            empty={texts.postingEmpty}
            optional
          />
          <TextField form={form} name="link" label={texts.link} hint={texts.linkHint} autoComplete="off" optional />
          <DirectFields {...props} />
          <TextField
            form={form}
            name="validDays"
            label={texts.validDays}
            hint={texts.validDaysHint}
            inputMode="numeric"
            maxLength={2}
            suffix={texts.days}
            autoComplete="off"
          />
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

const DIRECT = ['employer', 'employerId', 'occupation'];

function DirectFields({ language, alike, form }: IssueReferralProps) {
  const texts = referralTexts(language);
  const isUsed = DIRECT.some((name) => form.values[name]) || form.problems.some(({ path }) => DIRECT.includes(path));
  return (
    <Fold title={texts.direct} hint={texts.directHint} isOpen={isUsed}>
      <TextField form={form} name="employer" label={texts.employer} maxLength={200} autoComplete="off" optional />
      {alike.length > 0 && (
        <Select
          form={form}
          name="employerId"
          label={texts.employerId}
          options={alike}
          empty={texts.employerEmpty}
          optional
        />
      )}
      <Select
        form={form}
        name="occupation"
        label={texts.occupation}
        options={occupationOptions(language)}
        empty={texts.occupationEmpty}
        optional
      />
    </Fold>
  );
}
