import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { EmployersModule } from '@app/employers';
import { PostingsModule } from '@app/postings';
import { FairsModule } from '../fairs.module.js';
import { LiveFairsModule } from '../live/live-fairs.module.js';
import { RehearsalModule } from '../rehearsal/rehearsal.module.js';
import { FairResultsController } from './afterwards/fair-results.controller.js';
import { BoothAppointmentsController } from './booth-appointments.controller.js';
import { BoothDocumentsController } from './booth-documents.controller.js';
import { BoothOffers } from './booth-offers.js';
import { DeskBoothsController } from './desk-booths.controller.js';
import { DoorController } from './door.controller.js';
import { FairDeskController } from './fair-desk.controller.js';
import { FairPapersController } from './fair-papers.controller.js';
import { OwnBoothsController } from './own-booths.controller.js';
import { RehearsalController } from './rehearsal.controller.js';
import { RegistrationsController } from './registrations.controller.js';
import { PublicFairsController } from './public-fairs.controller.js';

@Module({
  imports: [AccountsModule, EmployersModule, PostingsModule, FairsModule, LiveFairsModule, RehearsalModule],
  controllers: [
    PublicFairsController,
    FairDeskController,
    DeskBoothsController,
    DoorController,
    FairPapersController,
    OwnBoothsController,
    RegistrationsController,
    BoothAppointmentsController,
    BoothDocumentsController,
    FairResultsController,
    RehearsalController,
  ],
  providers: [BoothOffers],
})
export class FairsWebModule {}
