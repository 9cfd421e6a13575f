import { Controller, Get, Param, Post } from '@nestjs/common';
import { Clock, DomainError } from '@app/kernel';
import { Config } from '@app/platform/config';
import {
  type Actor,
  Allow,
  CurrentActor,
  document,
  download,
  Form,
  type FormInput,
  isAllowed,
  page,
  Public,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { writePdf } from '@app/platform/pdf';
import { PostingReads } from '@app/postings';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { BoothAppointments } from '../booth-appointments.service.js';
import { BoothFits } from '../booth-fits.service.js';
import { BoothsService } from '../booths.service.js';
import { fairCalendar } from '../fair-calendar.js';
import { fairDeskPath, fairPath } from '../fair-words.js';
import { FairsService } from '../fairs.service.js';
import { registrationNotFound } from '../registration.errors.js';
import { RegisterForFair } from '../registration.schema.js';
import { registrationTexts } from '../registration.texts.js';
import { RegistrationsService } from '../registrations.service.js';
import { ticketPaper } from '../ticket.pdf.js';
import { boothChoices, hoursPath } from './booth-appointments.js';
import { OfFair, refused } from './fair-forms.js';
import { RegisterPage, TicketPage, TicketStatePage } from './registration.pages.js';

const OfToken = z.object({ token: z.uuid() });
type OfToken = z.output<typeof OfToken>;

/** Calendars that subscribe may be told so late of a change; whoever is registered is told at once. */
const CALENDAR_SECONDS = 300;

const texts = () => registrationTexts(requestLanguage());

/** A person registers for a fair, and has a ticket. */
@Controller()
export class RegistrationsController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly postings: PostingReads,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly fits: BoothFits,
    private readonly registrations: RegistrationsService,
    private readonly appointments: BoothAppointments,
  ) {}

  @Get('phien-giao-dich/:id/dang-ky')
  @Allow('fair.register')
  async blank(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    if (await this.registrations.own(actor, id)) return redirect(`${fairPath(id)}/ve`);
    return this.form(actor, id, { ...EMPTY_FORM, values: { attendance: 'on_site' } }, 200);
  }

  @Post('phien-giao-dich/:id/dang-ky')
  @Allow('fair.register')
  async register(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(RegisterForFair) form: FormInput<RegisterForFair>,
  ) {
    if (!form.ok) return this.form(actor, id, form, 422);
    try {
      await this.registrations.register(actor, id, form.value);
    } catch (error) {
      return this.form(actor, id, refused(form, error), 422);
    }
    const own = await this.registrations.own(actor, id);
    if (own?.status === 'waiting') return redirect(`${fairPath(id)}/ve`, texts().doneWaiting);
    const { booth } = form.value;
    return redirect(booth ? hoursPath(fairPath(id), booth) : `${fairPath(id)}/ve`, texts().done);
  }

  @Get('phien-giao-dich/:id/ve')
  @Allow('fair.register')
  async ticket(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const content = await this.ticketOf(actor, id);
    if (!content) return redirect(fairPath(id), texts().ticket.none, 'info');
    const booths = boothChoices(await this.booths.confirmedOf(id));
    return page(<TicketPage {...content} booths={booths} />, { title: texts().ticket.title, noIndex: true });
  }

  @Get('phien-giao-dich/:id/ve.pdf')
  @Allow('fair.register')
  async ticketPdf(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const content = await this.ticketOf(actor, id);
    if (content?.registration.status !== 'registered' && content?.registration.status !== 'checked_in') {
      throw registrationNotFound();
    }
    const pdf = await writePdf(ticketPaper(content, this.clock.now()));
    return download(pdf, texts().ticket.fileName(String(content.registration.number)), 'application/pdf');
  }

  @Post('phien-giao-dich/:id/huy-ve')
  @Allow('fair.register')
  async cancel(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    await this.registrations.cancelOwn(actor, id);
    return redirect(fairPath(id), texts().ticket.cancelled, 'info');
  }

  @Get('phien-giao-dich/:id/lich.ics')
  @Public()
  async calendar(@Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getPublic(id);
    const text = fairCalendar(fair, `${this.config.publicUrl}${fairPath(id)}`);
    return document(text, 'text/calendar', CALENDAR_SECONDS);
  }

  /** Where the code of a ticket leads: staff of the fair to letting its owner in, anybody else to whether it counts. */
  @Get('ve-phien/:token')
  @Public()
  async scanned(@CurrentActor() actor: Actor | null, @Param({ schema: OfToken }) { token }: OfToken) {
    const registration = await this.registrations.ofToken(token);
    if (actor && isAllowed(actor, 'fair.operate') && (await this.operates(actor, registration.fairId))) {
      return redirect(`${fairDeskPath(registration.fairId)}/vao-phien?ma=${token}`);
    }
    const fair = await this.fairs.getPublic(registration.fairId);
    return page(<TicketStatePage language={requestLanguage()} fair={fair} registration={registration} />, {
      title: texts().state.title(String(registration.number)),
      noIndex: true,
    });
  }

  private async operates(actor: Actor, fairId: string): Promise<boolean> {
    try {
      return (await this.fairs.getOperated(actor, fairId)) !== null;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return false;
      throw error;
    }
  }

  private async ticketOf(actor: Actor, fairId: string) {
    const [fair, registration] = await Promise.all([
      this.fairs.getPublic(fairId),
      this.registrations.own(actor, fairId),
    ]);
    if (!registration) return null;
    const address = registration.token && `${this.config.publicUrl}/ve-phien/${registration.token}`;
    const appointments = await this.appointments.of(registration.id);
    return { language: requestLanguage(), fair, registration, appointments, address };
  }

  private async form(actor: Actor, fairId: string, form: FormState, status: number) {
    const fair = await this.fairs.getPublic(fairId);
    const booths = await this.booths.confirmedOf(fairId);
    const fits = await this.fits.of(actor.personId, booths);
    const cards = await this.postings.visibleCards((fits ?? []).map(({ postingId }) => postingId));
    const byId = new Map(cards.map((card) => [card.id, card]));
    const shown = { fair, fits, cards: byId, booths: boothChoices(booths), form };
    return page(<RegisterPage language={requestLanguage()} {...shown} />, {
      title: texts().registerTitle(fair.title),
      status,
      noIndex: true,
    });
  }
}
