import { formatDay } from '@app/kernel';
import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, CallButton, Choices, Facts, type FormState, Notice } from '@app/ui';
import { HEARD_FROM, SAMPLE_FINDINGS, SAMPLE_RESULTS } from '../sample/sample-call.schema.js';
import { sampleTexts } from '../sample/sample.texts.js';
import { type SampleCall } from '../sample/samples.repository.js';

interface SampleCallProps {
  language: Language;
  person: Person;
  call: SampleCall;
  title: string;
  form: FormState;
}

/** Asks what a call of the sample brought, beside what the counsellor stated. */
export function SampleCallPage({ call, ...props }: SampleCallProps) {
  const { language, form } = props;
  const texts = sampleTexts(language);
  return (
    <PersonForm {...props} action={`/can-bo/goi-lai/${call.id}`}>
      <Statement language={language} call={call} />
      {call.tries > 0 && <Notice tone="info">{texts.tried(call.tries)}</Notice>}
      <Choices
        form={form}
        name="result"
        type="radio"
        label={texts.result}
        hint={texts.resultHint}
        options={SAMPLE_RESULTS.map((value) => ({ value, label: texts.results[value] }))}
      />
      <Choices
        form={form}
        name="heardFrom"
        type="radio"
        label={texts.heardFrom}
        hint={texts.heardFromHint}
        options={HEARD_FROM.map((value) => ({ value, label: texts.heardFroms[value] }))}
      />
      <Choices
        form={form}
        name="finding"
        type="radio"
        label={texts.finding}
        hint={texts.findingHint}
        options={SAMPLE_FINDINGS.map((value) => ({ value, label: texts.findings[value] }))}
      />
      <Button>{texts.save}</Button>
    </PersonForm>
  );
}

function Statement({ language, call }: { language: Language; call: SampleCall }) {
  const texts = sampleTexts(language);
  const { employerName, employerPhone, personPhone, startDate, reporterName, officeName } = call;
  return (
    <section class="stack">
      <h2>{texts.statement}</h2>
      <Facts
        rows={[
          [texts.place, employerName ?? texts.selfEmployed],
          [texts.since, formatDay(startDate)],
          [texts.reporter, texts.by(reporterName, officeName)],
        ]}
      />
      <div class="actions">
        {personPhone && <CallButton phone={personPhone} label={texts.callWorker} />}
        {employerPhone && <CallButton phone={employerPhone} label={texts.callEmployer} />}
      </div>
    </section>
  );
}
