import { Injectable } from '@nestjs/common';
import { Clock, formatDay, newId, normalizeText, todayIn } from '@app/kernel';
import { PeopleService, type Person, personPath } from '@app/accounts';
import { employerOption, EmployersService } from '@app/employers';
import { type Actor, type FormValues, page, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { ReferralsService } from '@app/referrals';
import { type FormState, type Option } from '@app/ui';
import { z } from 'zod';
import { notPossibleNow } from '../placement.errors.js';
import { canLead } from '../placement-terms.service.js';
import { placementTexts } from '../placement.texts.js';
import { type PlacementRow } from '../placements.queries.js';
import { PlacementFormPage } from './placement-form.page.js';
import { type PlacementStepProps } from './placement-steps.page.js';

const ALIKE = 8;

export const OfRecord = z.object({ id: z.uuid() });
export type Id = z.output<typeof OfRecord>;

/** The pages of placements at the desk. */
@Injectable()
export class PlacementScreens {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly employers: EmployersService,
    private readonly referrals: ReferralsService,
  ) {}

  /** An empty form. @param referralId chosen beforehand: its occupation stands in the form */
  async blank(actor: Actor, personId: string, referralId: string | undefined) {
    const led = (await this.referralsOf(actor, personId)).find(({ id }) => id === referralId);
    const values: FormValues = {
      key: newId(),
      startDate: formatDay(led?.startDate ?? todayIn(this.clock)),
      ...(led && { referral: led.id, occupation: led.occupation ?? '' }),
    };
    return this.form(actor, personId, null, { values, problems: [] }, 200);
  }

  /** What was typed, with what is wrong. */
  async again(actor: Actor, personId: string, placementId: string | null, form: FormState) {
    return this.form(actor, personId, placementId, form, 422);
  }

  /** A form with what was reported. */
  async correct(actor: Actor, placement: PlacementRow) {
    const { id, personId, referralId, employerId, startDate, endDate, wage, channel } = placement;
    const said = { version: placement.version, contract: placement.contract, wage };
    const work = { occupation: placement.occupation, commune: placement.commune };
    const days = { startDate: formatDay(startDate), endDate: endDate && formatDay(endDate) };
    const where = referralId
      ? { referral: referralId }
      : {
          channel,
          ...(employerId
            ? { employer: (await this.employers.get(employerId)).name, employerId }
            : { selfEmployed: true }),
        };
    const known = Object.entries({ ...said, ...work, ...days, ...where }).filter(([, value]) => value !== null);
    const values = Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
    return this.form(actor, personId, id, { values, problems: [] }, 200);
  }

  /** A page that asks for one step of a placement. */
  async step(
    Page: (props: PlacementStepProps) => preact.JSX.Element,
    title: string,
    placement: PlacementRow,
    form: FormState,
    status: number,
  ) {
    const person = await this.people.getServed(placement.personId);
    const props = { language: requestLanguage(), person, placement, form };
    return page(<Page {...props} />, { title, status, noIndex: true });
  }

  /** Back to the person, with why nothing can be done. */
  refusal(personId: string) {
    return redirect(personPath(personId), errorText(notPossibleNow().code, {}, requestLanguage()) ?? '', 'warning');
  }

  private async form(actor: Actor, personId: string, placementId: string | null, form: FormState, status: number) {
    const { employer, employerId } = form.values;
    const isNamed = typeof employer === 'string' && (status === 422 || typeof employerId === 'string');
    const [person, referrals, alike]: [Person, Option[], Option[]] = await Promise.all([
      this.people.getServed(personId),
      this.offered(actor, personId),
      isNamed ? this.alikeTo(employer) : [],
    ]);
    const texts = placementTexts(requestLanguage());
    const props = { language: requestLanguage(), person, placementId, referrals, alike, form };
    const title = placementId === null ? texts.report : texts.correctTitle;
    return page(<PlacementFormPage {...props} />, { title, status, noIndex: true });
  }

  private async referralsOf(actor: Actor, personId: string) {
    return (await this.referrals.ofPerson(actor, personId)).filter(canLead);
  }

  private async offered(actor: Actor, personId: string): Promise<Option[]> {
    return (await this.referralsOf(actor, personId)).map(({ id, number, employerName, title }) => ({
      value: id,
      label: `${number} – ${employerName}: ${title}`,
    }));
  }

  private async alikeTo(name: string): Promise<Option[]> {
    // As it was typed: the form was refused, so nothing has cleaned it.
    return (await this.employers.findByName(normalizeText(name), ALIKE)).map(employerOption);
  }
}
