import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EmployersService } from '@app/employers';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { ApplicantAppointments } from '../applicant-appointments.service.js';
import { BookApplicant, FindApplicantHours, UnbookApplicant } from '../booth-appointment.schema.js';
import { boothAppointmentTexts } from '../booth-appointment.texts.js';
import { BoothDocuments } from '../booth-documents.service.js';
import { ACTIVE_BOOTH } from '../booth.lifecycle.js';
import { USUAL_SLOT_MINUTES, WriteBooth } from '../booth.schema.js';
import { boothTexts } from '../booth.texts.js';
import { type BoothRow } from '../booths.queries.js';
import { BoothsService } from '../booths.service.js';
import { TAKING_STATUSES } from '../fair.lifecycle.js';
import { FindFairs } from '../fair.schema.js';
import { FairsService } from '../fairs.service.js';
import { RehearsalsService } from '../rehearsal/rehearsals.service.js';
import { applicantHoursPath } from './applicant-times.js';
import { BoothHoursPage } from './booth-hours.page.js';
import { boothForm } from './booth-fields.js';
import { BoothOffers } from './booth-offers.js';
import { OfFair, refused, toldForm } from './fair-forms.js';
import { OWN_BOOTHS, OwnBoothPage, OwnBoothsPage } from './own-booths.pages.js';

const texts = () => boothTexts(requestLanguage()).own;

/** Booths of the recruiter's own organisation. */
@Controller('nha-tuyen-dung/phien-giao-dich')
export class OwnBoothsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly documents: BoothDocuments,
    private readonly offers: BoothOffers,
    private readonly rehearsals: RehearsalsService,
    private readonly times: ApplicantAppointments,
  ) {}

  @Get()
  @Allow('fair.recruit')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindFairs }) { sau }: FindFairs) {
    const employer = await this.employers.requireOwn(actor);
    const found = await this.fairs.coming(sau);
    const booths = await this.booths.ofEmployer(
      employer.id,
      found.rows.map(({ id }) => id),
    );
    return page(
      <OwnBoothsPage
        language={requestLanguage()}
        page={found}
        booths={booths}
        practised={await this.rehearsals.boothsFor(actor)}
        isVerified={employer.status === 'verified'}
        hasPrevious={sau !== undefined}
      />,
      { title: texts().title, noIndex: true },
    );
  }

  @Get(':id')
  @Allow('fair.recruit')
  async detail(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    return this.show(actor, id, null, 200);
  }

  @Post(':id')
  @Allow('fair.recruit')
  async save(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(WriteBooth) form: FormInput<WriteBooth>,
  ) {
    if (!form.ok) return this.show(actor, id, form, 422);
    const booth = await this.activeBooth(actor, id);
    try {
      if (booth) await this.booths.change(actor, booth.id, form.value);
      else await this.booths.ask(actor, id, form.value);
    } catch (error) {
      return this.show(actor, id, refused(form, error), 422);
    }
    return redirect(`${OWN_BOOTHS}/${id}`, booth ? texts().saved : texts().sent);
  }

  @Post(':id/rut')
  @Allow('fair.recruit')
  async withdraw(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const booth = await this.booths.activeOfOwn(actor, id);
    await this.booths.withdraw(actor, booth.id);
    return redirect(OWN_BOOTHS, texts().withdrawn, 'info');
  }

  @Get(':id/hen')
  @Allow('fair.recruit')
  async hours(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Query({ schema: FindApplicantHours }) { ve }: FindApplicantHours,
  ) {
    const booth = await this.booths.activeOfOwn(actor, id);
    const { name, ...hours } = await this.times.hours(actor, booth.id, ve);
    const { employer } = boothAppointmentTexts(requestLanguage());
    const home = `${OWN_BOOTHS}/${id}`;
    const shown = { title: employer.bookFor(name), home, back: { href: home, label: employer.title } };
    return page(
      <BoothHoursPage language={requestLanguage()} hours={hours} booths={[]} about={{ registration: ve }} {...shown} />,
      { title: shown.title, noIndex: true },
    );
  }

  @Post(':id/hen')
  @Allow('fair.recruit')
  async book(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(BookApplicant) form: FormInput<BookApplicant>,
  ) {
    const booth = await this.booths.activeOfOwn(actor, id);
    const { told: done } = boothAppointmentTexts(requestLanguage()).employer;
    const home = `${OWN_BOOTHS}/${id}`;
    const from = form.ok ? applicantHoursPath(home, form.value.registration) : home;
    return toldForm(home, form, done, (input) => this.times.book(actor, booth.id, input), from);
  }

  @Post(':id/bo-hen')
  @Allow('fair.recruit')
  async unbook(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(UnbookApplicant) form: FormInput<UnbookApplicant>,
  ) {
    const booth = await this.booths.activeOfOwn(actor, id);
    const { unbooked } = boothAppointmentTexts(requestLanguage());
    return toldForm(`${OWN_BOOTHS}/${id}`, form, unbooked, ({ registration }) =>
      this.times.unbook(actor, booth.id, registration),
    );
  }

  private async activeBooth(actor: Actor, fairId: string): Promise<BoothRow | null> {
    const booth = await this.lastBooth(actor, fairId);
    return booth && ACTIVE_BOOTH.includes(booth.status) ? booth : null;
  }

  private async lastBooth(actor: Actor, fairId: string): Promise<BoothRow | null> {
    const { id } = await this.employers.requireOwn(actor);
    return (await this.booths.ofEmployer(id, [fairId])).get(fairId) ?? null;
  }

  private async show(actor: Actor, fairId: string, typed: FormState | null, status: number) {
    const [employer, fair, booth] = await Promise.all([
      this.employers.requireOwn(actor),
      this.fairs.getPublic(fairId),
      this.lastBooth(actor, fairId),
    ]);
    const isActive = booth !== null && ACTIVE_BOOTH.includes(booth.status);
    const form =
      typed ??
      (isActive
        ? boothForm(booth)
        : { ...EMPTY_FORM, values: { desks: '1', slotMinutes: String(USUAL_SLOT_MINUTES) } });
    return page(
      <OwnBoothPage
        language={requestLanguage()}
        personId={actor.personId}
        fair={fair}
        booth={booth}
        times={booth?.status === 'confirmed' ? await this.times.of(actor, booth) : null}
        documents={booth ? ((await this.documents.of([booth.id])).get(booth.id) ?? []) : []}
        choices={await this.offers.of(employer.id)}
        isOpen={TAKING_STATUSES.includes(fair.status)}
        isVerified={employer.status === 'verified'}
        form={form}
      />,
      { title: texts().askTitle(fair.title), status, noIndex: true },
    );
  }
}
