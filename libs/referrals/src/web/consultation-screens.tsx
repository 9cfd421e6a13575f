import { Injectable, Logger } from '@nestjs/common';
import { Clock, DomainError, formatDay, localDateOf, newId, todayIn } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import { SuggestedPostings } from '@app/matching';
import { Audit } from '@app/platform/audit';
import {
  type Actor,
  type FormInput,
  type FormValues,
  page,
  redirect,
  refuseForm,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type FormState, type Option } from '@app/ui';
import { z } from 'zod';
import { notPossibleNow } from '../consultation.errors.js';
import { mayCorrect, mayVoid } from '../consultation.policy.js';
import { PLAN_SLOTS, PROPOSAL_SLOTS } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { type ConsultationRow, type CounsellingFair } from '../consultations.queries.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationFormPage } from './consultation-form.page.js';
import { ConsultationSheetPage } from './consultation-sheet.page.js';
import { VoidConsultationPage } from './void-consultation.page.js';

/** More than anybody reads through with somebody waiting. */
const OFFERED = 12;

export const OfRecord = z.object({ id: z.uuid() });
export type Id = z.output<typeof OfRecord>;

export const personPath = (id: string): string => `/can-bo/nguoi-lao-dong/${id}`;

/** The form again with what the service refused; anything that no field can mend is thrown on. */
export function refused<Value>(form: FormInput<Value>, error: unknown): FormInput<Value> {
  const params = error instanceof DomainError ? error.params : {};
  return refuseForm(form, error, (code) => errorText(code, params, requestLanguage()) ?? code);
}

/** The pages of consultations at the desk. */
@Injectable()
export class ConsultationScreens {
  private readonly logger = new Logger('ConsultationScreens');

  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly suggested: SuggestedPostings,
    private readonly consultations: ConsultationsService,
  ) {}

  /**
   * An empty form with what is most often true: advice was asked for, today, the two postings that suit best, and the
   * open fair to which the person has come.
   * @param atFair where a fair leads here
   */
  async blank(actor: Actor, personId: string, atFair: string | undefined) {
    const [person, offered, fairs] = await Promise.all([
      this.people.getServed(personId),
      this.offeredTo(personId),
      this.consultations.recentFairs(actor, personId),
    ]);
    const values: FormValues = {
      key: newId(),
      heldOn: formatDay(todayIn(this.clock)),
      clientType: person.clientType ?? 'free',
      services: ['advice'],
      fair: atFair ?? fairs.find(({ isOpen, hasCome }) => isOpen && hasCome)?.id ?? '',
    };
    for (const [at, slot] of PROPOSAL_SLOTS.entries()) values[`proposals.${slot}.posting`] = offered[at]?.value ?? '';
    return this.form({ personId, action: null, offered, fairs, form: { values, problems: [] }, status: 200 });
  }

  /** What was typed, with what is wrong. */
  async again(actor: Actor, personId: string, form: FormState) {
    const [offered, fairs] = await Promise.all([
      this.offeredTo(personId),
      this.consultations.recentFairs(actor, personId),
    ]);
    return this.form({ personId, action: null, offered, fairs, form, status: 422 });
  }

  async correct(actor: Actor, consultation: ConsultationRow) {
    if (!mayCorrect(actor, consultation, todayIn(this.clock))) {
      return this.refusal(consultation.personId);
    }
    return this.correction(actor, consultation, { values: valuesOf(consultation), problems: [] }, 200);
  }

  async correctAgain(actor: Actor, consultation: ConsultationRow, form: FormState) {
    return this.correction(actor, consultation, form, 422);
  }

  async askVoid(actor: Actor, consultation: ConsultationRow, form: FormState, status: number) {
    if (!mayVoid(actor, consultation)) return this.refusal(consultation.personId);
    const person = await this.people.getServed(consultation.personId);
    const day = formatDay(localDateOf(consultation.heldAt));
    return page(
      <VoidConsultationPage language={requestLanguage()} person={person} consultation={consultation} form={form} />,
      { title: consultationTexts(requestLanguage()).voidTitle(day), status, noIndex: true },
    );
  }

  /** The counselling sheet on paper; that it was read is kept in the audit log. */
  async sheet(actor: Actor, consultation: ConsultationRow) {
    const { personId } = consultation;
    const person = await this.people.getServed(personId);
    await this.audit.record({
      action: 'person.read',
      subjectType: 'person',
      subjectId: personId,
      actorId: actor.personId,
    });
    return page(<ConsultationSheetPage language={requestLanguage()} person={person} consultation={consultation} />, {
      title: `${person.fullName} – ${consultationTexts(requestLanguage()).sheet.title}`,
      noIndex: true,
    });
  }

  private async correction(actor: Actor, consultation: ConsultationRow, form: FormState, status: number) {
    const { id, personId, proposals } = consultation;
    const kept = proposals.flatMap(({ postingId, ...proposal }) =>
      postingId === null ? [] : { value: postingId, label: labelOf(proposal) },
    );
    const [offered, fairs] = await Promise.all([
      this.offeredTo(personId),
      this.consultations.recentFairs(actor, personId),
    ]);
    const options = [...kept, ...offered.filter(({ value }) => !kept.some((option) => option.value === value))];
    return this.form({ personId, action: `/can-bo/tu-van/${id}/sua`, offered: options, fairs, form, status });
  }

  private async form(props: {
    personId: string;
    /** Where a correction goes; null for a new one. */
    action: string | null;
    offered: readonly Option[];
    fairs: readonly CounsellingFair[];
    form: FormState;
    status: number;
  }) {
    const { personId, action, offered, fairs, form, status } = props;
    const person = await this.people.getServed(personId);
    const texts = consultationTexts(requestLanguage());
    const title = action === null ? texts.record : texts.correctTitle;
    return page(
      <ConsultationFormPage
        language={requestLanguage()}
        title={title}
        person={person}
        action={action ?? `${personPath(personId)}/tu-van/moi`}
        isCorrection={action !== null}
        offered={offered}
        fairs={fairs.map(({ id, title: name, opensAt }) => ({
          value: id,
          label: `${name}, ${formatDay(localDateOf(opensAt))}`,
        }))}
        form={form}
      />,
      { title, status, noIndex: true },
    );
  }

  private refusal(personId: string) {
    return redirect(personPath(personId), errorText(notPossibleNow().code, {}, requestLanguage()) ?? '', 'warning');
  }

  /** Postings that suit; none while suggestions are away: a consultation is recorded without them. */
  private async offeredTo(personId: string): Promise<Option[]> {
    try {
      const suggestions = await this.suggested.forPerson(personId, 1, OFFERED);
      return (suggestions?.postings ?? []).map(({ card }) => ({ value: card.id, label: labelOf(card) }));
    } catch (error) {
      this.logger.warn(`no postings to propose: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  }
}

const labelOf = ({ title, employerName }: { title: string; employerName: string | null }): string =>
  employerName === null ? title : `${title} – ${employerName}`;

function valuesOf(consultation: ConsultationRow): FormValues {
  const { version, heldAt, fairId, clientType, services, subjects, advice, proposals, plan } = consultation;
  const values: FormValues = {
    version: String(version),
    heldOn: formatDay(localDateOf(heldAt)),
    fair: fairId ?? '',
    clientType,
    services,
    subjects,
    advice: advice ?? '',
  };
  for (const [at, slot] of PROPOSAL_SLOTS.entries()) {
    const { postingId, title } = proposals[at] ?? { postingId: null, title: '' };
    values[`proposals.${slot}.${postingId === null ? 'work' : 'posting'}`] = postingId ?? title;
  }
  for (const [at, slot] of PLAN_SLOTS.entries()) {
    const line = plan[at];
    values[`plan.${slot}.text`] = line?.text ?? '';
    values[`plan.${slot}.dueOn`] = line ? formatDay(line.dueOn) : '';
  }
  return values;
}
