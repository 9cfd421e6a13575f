import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock, DomainError } from '@app/kernel';
import { Config } from '@app/platform/config';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { writePdf } from '@app/platform/pdf';
import { z } from 'zod';
import { BoothAppointments } from '../booth-appointments.service.js';
import { BoothsService } from '../booths.service.js';
import { DoorService } from '../door.service.js';
import { doorTexts } from '../door.texts.js';
import { doorPath } from '../fair-words.js';
import { FairsService } from '../fairs.service.js';
import { RehearsalsService } from '../rehearsal/rehearsals.service.js';
import { CheckIn, FindTicket, RegisterSomebody } from '../registration.schema.js';
import { type RegistrationRow } from '../registrations.queries.js';
import { registrationTexts } from '../registration.texts.js';
import { ticketPaper } from '../ticket.pdf.js';
import { boothChoices, mayBook, type TicketAppointments } from './booth-appointments.js';
import { DoorPage } from './door.pages.js';
import { OfFair } from './fair-forms.js';

const OfRegistration = OfFair.extend({ registration: z.uuid() });
type OfRegistration = z.output<typeof OfRegistration>;

const texts = () => doorTexts(requestLanguage());

/** The door of a fair, for the staff who hold it. */
@Controller('can-bo/phien-giao-dich/:id')
export class DoorController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly fairs: FairsService,
    private readonly door: DoorService,
    private readonly booths: BoothsService,
    private readonly appointments: BoothAppointments,
    private readonly rehearsals: RehearsalsService,
  ) {}

  @Post('mo')
  @Allow('fair.operate')
  async open(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    await this.fairs.open(actor, id);
    return redirect(doorPath(id), texts().opened);
  }

  @Get('vao-phien')
  @Allow('fair.operate')
  async find(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Query({ schema: FindTicket }) { ma, tim }: FindTicket,
  ) {
    const fair = await this.fairs.getOperated(actor, id);
    const text = ma ?? tim;
    const found = text.trim() === '' ? null : await this.door.find(actor, id, text);
    const only = found?.registrations.length === 1 ? found.registrations[0]! : null;
    const isRehearsal = fair.status === 'rehearsal';
    const [counts, lastIn, priority, times, waiting] = await Promise.all([
      this.door.counts(id),
      found ? [] : this.door.lastIn(id),
      only && this.door.priorityOf(actor, only),
      only && mayBook(fair, only) ? this.timesOf(only) : null,
      isRehearsal ? this.rehearsals.atDoor(id) : [],
    ]);
    return page(
      <DoorPage
        language={requestLanguage()}
        fair={fair}
        text={tim}
        found={found}
        lastIn={lastIn}
        counts={counts}
        priority={priority}
        times={times}
        waiting={waiting}
        mayRegister={!isRehearsal && isAllowed(actor, 'person.register')}
        mayCounsel={!isRehearsal && isAllowed(actor, 'consultation.record')}
      />,
      { title: texts().title, noIndex: true },
    );
  }

  @Post('vao-phien')
  @Allow('fair.operate')
  async welcome(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(RegisterSomebody) form: FormInput<RegisterSomebody>,
  ) {
    if (!form.ok) return redirect(doorPath(id));
    return this.told(id, async () => {
      const number = await this.door.welcome(actor, id, form.value.personId, form.value);
      return texts().checkedIn(String(number));
    });
  }

  @Post('vao-phien/:registration')
  @Allow('fair.operate')
  async checkIn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRegistration }) of: OfRegistration,
    @Form(CheckIn) form: FormInput<CheckIn>,
  ) {
    return this.told(of.id, async () => {
      const { number } = await this.door.get(actor, of.id, of.registration);
      await this.door.checkIn(actor, of.id, of.registration, (form.ok && form.value.seat) || null);
      return texts().checkedIn(String(number));
    });
  }

  @Post('vao-phien/:registration/bo')
  @Allow('fair.operate')
  async undo(@CurrentActor() actor: Actor, @Param({ schema: OfRegistration }) of: OfRegistration) {
    return this.told(of.id, async () => {
      await this.door.undo(actor, of.id, of.registration);
      return texts().undone;
    });
  }

  /** The number on paper, for somebody without a telephone. */
  @Get('vao-phien/:registration/ve.pdf')
  @Allow('fair.operate')
  async ticket(@CurrentActor() actor: Actor, @Param({ schema: OfRegistration }) of: OfRegistration) {
    const fair = await this.fairs.getOperated(actor, of.id);
    const registration = await this.door.get(actor, of.id, of.registration);
    const appointments = await this.appointments.of(registration.id);
    const address = registration.token && `${this.config.publicUrl}/ve-phien/${registration.token}`;
    const pdf = await writePdf(
      ticketPaper({ language: 'vi', fair, registration, appointments, address }, this.clock.now()),
    );
    const name = registrationTexts('vi').ticket.fileName(String(registration.number));
    return download(pdf, name, 'application/pdf');
  }

  private async timesOf({ id, fairId }: RegistrationRow): Promise<TicketAppointments> {
    const [appointments, booths] = await Promise.all([this.appointments.of(id), this.booths.confirmedOf(fairId)]);
    return { appointments, booths: boothChoices(booths) };
  }

  /** Back to the door with what came of it: a refusal is said there, where the next person waits. */
  private async told(fairId: string, work: () => Promise<string>) {
    try {
      return redirect(doorPath(fairId), await work());
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(doorPath(fairId), errorText(error.code, {}, requestLanguage()) ?? '', 'warning');
    }
  }
}
