import { type ComponentChildren } from 'preact';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import {
  ActionBar,
  Button,
  Card,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  LinkButton,
  Notice,
  PageHead,
  TextField,
} from '@app/ui';
import { placeOf } from '../placement-list.js';
import { END_REASONS, VOID_REASONS } from '../placement.lifecycle.js';
import { placementTexts } from '../placement.texts.js';
import { type PlacementRow } from '../placements.queries.js';
import { EvidenceFields } from './evidence-fields.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

export interface PlacementStepProps {
  language: Language;
  person: Person;
  placement: PlacementRow;
  form: FormState;
}

/** Asks what else shows that somebody works. */
export function AddEvidencePage(props: PlacementStepProps) {
  const { language, placement, form } = props;
  const texts = placementTexts(language);
  return (
    <StepOfPlacement {...props} step="can-cu" title={texts.confirmTitle(placeOf(language, placement))} multipart>
      <EvidenceFields language={language} form={form} />
      <Button>{texts.confirm}</Button>
    </StepOfPlacement>
  );
}

/** Asks since when and why somebody works there no more. */
export function EndPlacementPage(props: PlacementStepProps) {
  const { language, placement, form } = props;
  const texts = placementTexts(language);
  return (
    <StepOfPlacement {...props} step="nghi-viec" title={texts.endTitle(placeOf(language, placement))}>
      <TextField
        form={form}
        name="endedOn"
        label={texts.endedOn}
        hint={texts.dayHint}
        inputMode="numeric"
        maxLength={10}
        autoComplete="off"
      />
      <Choices
        form={form}
        name="reason"
        type="radio"
        label={texts.endReason}
        options={END_REASONS.map((value) => ({ value, label: texts.endReasons[value] }))}
      />
      <Notice tone="info">{texts.endWhat}</Notice>
      <Button>{texts.endSave}</Button>
    </StepOfPlacement>
  );
}

/** Asks why a placement is to count no more. */
export function VoidPlacementPage(props: PlacementStepProps) {
  const { language, placement, form } = props;
  const texts = placementTexts(language);
  return (
    <StepOfPlacement {...props} step="huy" title={texts.voidTitle(placeOf(language, placement))}>
      <Choices
        form={form}
        name="reason"
        type="radio"
        label={texts.voidReason}
        options={VOID_REASONS.map((value) => ({ value, label: texts.voidReasons[value] }))}
      />
      <Notice tone="warning">{texts.voidWhat}</Notice>
      <Button look="danger">{texts.voidConfirm}</Button>
    </StepOfPlacement>
  );
}

interface FrameProps extends PlacementStepProps {
  step: string;
  title: string;
  multipart?: boolean;
  /** The fields; what sends them comes last. */
  children: ComponentChildren[];
}

function StepOfPlacement({ language, person, placement, form, step, title, multipart, children }: FrameProps) {
  const texts = placementTexts(language);
  const home = `${PEOPLE}/${person.id}`;
  return (
    <div class="narrow">
      <PageHead
        title={title}
        crumbs={[
          { href: PEOPLE, label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <Card>
        <Form action={`/can-bo/viec-lam-da-co/${placement.id}/${step}`} multipart={multipart}>
          <ErrorSummary form={form} />
          {children.slice(0, -1)}
          <ActionBar>
            {children.at(-1)}
            <LinkButton href={home} look="quiet">
              {texts.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </Card>
    </div>
  );
}
