import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Facts,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  PageHead,
  Select,
} from '@app/ui';
import { personPath } from '@app/accounts';
import { type Decision, SETTLEMENT_REASONS } from '../contradictions/contradiction.kinds.js';
import { contradictionTexts } from '../contradictions/contradiction.texts.js';
import { type Contradiction } from '../contradictions/contradictions.queries.js';
import { EVIDENCE_STRENGTH, type EvidenceKind } from '../evidence.js';
import { END_REASONS } from '../placement.lifecycle.js';
import { placementTexts } from '../placement.texts.js';
import { CONTRADICTIONS, contradictionPath, otherSaid } from './contradiction-words.js';
import { DayField } from './day-field.js';

interface ContradictionProps {
  language: Language;
  title: string;
  found: Contradiction;
  decisions: readonly Decision[];
  form: FormState;
}

/** Both sides of a contradiction with what shows them, and how it is settled. */
export function ContradictionPage(props: ContradictionProps) {
  const { language, title, found } = props;
  const texts = contradictionTexts(language);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { href: CONTRADICTIONS, label: texts.title },
          { href: personPath(found.personId), label: found.personName },
        ]}
      />
      <div class="grid grid-medium">
        <Recorded language={language} found={found} />
        <Otherwise language={language} found={found} />
      </div>
      <section class="section narrow">
        <h2>{texts.settle}</h2>
        <SettleForm {...props} />
      </section>
    </>
  );
}

type SideProps = Pick<ContradictionProps, 'language' | 'found'>;

function Recorded({ language, found: { placement, officeName } }: SideProps) {
  const texts = contradictionTexts(language);
  const { evidences, contracts } = placementTexts(language);
  const { evidence, endedOn } = placement;
  return (
    <Card>
      <h2>{texts.ours}</h2>
      <Facts
        rows={[
          [texts.place, placement.employerName ?? texts.selfEmployed],
          [texts.startDate, formatDay(placement.startDate)],
          [texts.endedOn, endedOn && formatDay(endedOn)],
          [placementTexts(language).contract, contracts[placement.contract]],
          [texts.evidence, evidence.map((kind) => evidences[kind]).join('; ')],
          [texts.strength, strengthText(evidence[0] ?? null, language)],
          [texts.reporter, texts.by(placement.reporterName, officeName)],
        ]}
      />
    </Card>
  );
}

function Otherwise({ language, found }: SideProps) {
  const texts = contradictionTexts(language);
  const { source, number, shownBy, at } = found.other;
  return (
    <Card>
      <h2>{texts.theirs}</h2>
      <Facts
        rows={[
          [texts.source, source === 'referral' ? texts.sources.referral(number ?? '') : texts.sources[source]],
          [texts.said, otherSaid(found, language)],
          [texts.evidence, shownBy && placementTexts(language).evidences[shownBy]],
          [texts.strength, strengthText(shownBy, language)],
          [texts.at, formatInstant(new Date(at))],
        ]}
      />
    </Card>
  );
}

function SettleForm({ language, found, decisions, form }: ContradictionProps) {
  const texts = contradictionTexts(language);
  const { endedOn, endReason, endReasons, dayHint } = placementTexts(language);
  return (
    <Card>
      <Form action={contradictionPath(found)}>
        <ErrorSummary form={form} />
        <Hidden name="state" value={found.state} />
        <Choices
          form={form}
          name="decision"
          type="radio"
          label={texts.decision}
          options={decisions.map((value) => ({
            value,
            label: texts.decisions[value],
            hint: texts.decisionHints[value],
          }))}
        />
        {decisions.includes('end') && (
          <>
            <DayField form={form} name="endedOn" label={endedOn} hint={`${texts.endHint} ${dayHint}`} optional />
            <Select
              form={form}
              name="endReason"
              label={endReason}
              hint={texts.endHint}
              options={END_REASONS.map((value) => ({ value, label: endReasons[value] }))}
              optional
            />
          </>
        )}
        <Choices
          form={form}
          name="reason"
          type="radio"
          label={texts.reason}
          options={SETTLEMENT_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
        />
        <ActionBar>
          <Button>{texts.save}</Button>
          <LinkButton href={CONTRADICTIONS} look="quiet">
            {texts.back}
          </LinkButton>
        </ActionBar>
      </Form>
    </Card>
  );
}

function strengthText(kind: EvidenceKind | null, language: Language): string {
  const texts = contradictionTexts(language);
  return kind === null ? texts.weakest : texts.strengthOf(EVIDENCE_STRENGTH[kind]);
}
