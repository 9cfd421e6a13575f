import { type ComponentChildren } from 'preact';
import { type Person, PersonForm } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { Button, Choices, type FormState, Notice } from '@app/ui';
import { placeOf } from '../placement-list.js';
import { END_REASONS, VOID_REASONS } from '../placement.lifecycle.js';
import { placementTexts } from '../placement.texts.js';
import { type PlacementRow } from '../placements.queries.js';
import { EvidenceFields } from './evidence-fields.js';
import { DayField } from './day-field.js';

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
      <DayField form={form} name="endedOn" label={texts.endedOn} hint={texts.dayHint} />
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

function StepOfPlacement({ placement, step, ...props }: FrameProps) {
  return <PersonForm {...props} action={`/can-bo/viec-lam-da-co/${placement.id}/${step}`} />;
}
