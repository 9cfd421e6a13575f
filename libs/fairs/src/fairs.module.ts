import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@app/accounts';
import { ApplicationsModule } from '@app/applications';
import { CandidatesModule } from '@app/candidates';
import { EmployersModule } from '@app/employers';
import { MatchingModule } from '@app/matching';
import { NotificationsModule } from '@app/notifications';
import { PostingsModule } from '@app/postings';
import { BoothResultsQueries } from './afterwards/booth-results.queries.js';
import { FairMoments } from './afterwards/fair-moments.queries.js';
import { FairResults } from './afterwards/fair-results.service.js';
import { FairThanks } from './afterwards/fair-thanks.service.js';
import { PersonFairsQueries } from './afterwards/person-fairs.queries.js';
import { ApplicantAppointments } from './applicant-appointments.service.js';
import { AppointmentMoves } from './appointment-moves.service.js';
import { AppointmentReminders } from './appointment-reminders.service.js';
import { Booth } from './booth.entity.js';
import { BoothAppointments } from './booth-appointments.service.js';
import { BoothAppointmentsRepository } from './booth-appointments.repository.js';
import { BoothBooking } from './booth-booking.service.js';
import { BoothDocuments } from './booth-documents.service.js';
import { BoothFits } from './booth-fits.service.js';
import { BoothNews } from './booth-news.service.js';
import { BoothsQueries } from './booths.queries.js';
import { BoothsRepository } from './booths.repository.js';
import { BoothsService } from './booths.service.js';
import { DoorService } from './door.service.js';
import { Fair } from './fair.entity.js';
import { RegistrationNews } from './registration-news.service.js';
import { FairPlaces } from './fair-places.service.js';
import { FairsData } from './fairs-data.js';
import { FairsQueries } from './fairs.queries.js';
import { FairsRepository } from './fairs.repository.js';
import { FairsRetention } from './fairs-retention.js';
import { FairsService } from './fairs.service.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';
import { PriorityReasons } from './priority-reasons.js';
import { Registration } from './registration.entity.js';
import { RegistrationLife } from './registration-life.service.js';
import { RegistrationsQueries } from './registrations.queries.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { RegistrationsService } from './registrations.service.js';

/** Job fairs: sessions, booths, registrations. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Fair, Booth, Registration]),
    AccountsModule,
    NotificationsModule,
    EmployersModule,
    CandidatesModule,
    PostingsModule,
    MatchingModule,
    ApplicationsModule,
  ],
  providers: [
    FairsRepository,
    FairsQueries,
    FairsService,
    BoothsRepository,
    BoothsQueries,
    BoothsService,
    BoothNews,
    BoothDocuments,
    BoothFits,
    BoothAppointmentsRepository,
    BoothAppointments,
    BoothBooking,
    AppointmentMoves,
    ApplicantAppointments,
    AppointmentReminders,
    RegistrationsRepository,
    RegistrationsQueries,
    RegistrationsService,
    FairPlaces,
    DoorService,
    RegistrationNews,
    RegistrationLife,
    InvitationsRepository,
    InvitationsService,
    PriorityReasons,
    FairsData,
    FairsRetention,
    PersonFairsQueries,
    BoothResultsQueries,
    FairMoments,
    FairResults,
    FairThanks,
  ],
  exports: [
    FairsService,
    FairsRepository,
    RegistrationsRepository,
    RegistrationLife,
    BoothsService,
    BoothDocuments,
    BoothFits,
    BoothsQueries,
    BoothAppointments,
    AppointmentMoves,
    ApplicantAppointments,
    AppointmentReminders,
    BoothNews,
    RegistrationLife,
    RegistrationsRepository,
    RegistrationsService,
    DoorService,
    RegistrationNews,
    InvitationsService,
    FairResults,
    FairThanks,
  ],
})
export class FairsModule {}
