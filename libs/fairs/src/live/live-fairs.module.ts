import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@app/applications';
import { AccountsModule } from '@app/accounts';
import { CandidatesModule } from '@app/candidates';
import { NotificationsModule } from '@app/notifications';
import { FairsModule } from '../fairs.module.js';
import { AttendeeCommands } from './attendee-commands.service.js';
import { AttendeesRepository } from './attendees.repository.js';
import { ConversationCommands } from './conversation-commands.service.js';
import { ConversationFiles } from './conversation-files.service.js';
import { ConversationsRepository } from './conversations.repository.js';
import { DeskPeople } from './desk-people.service.js';
import { DesksRepository } from './desks.repository.js';
import { FairClock } from './fair-clock.service.js';
import { FairCommands } from './fair-commands.service.js';
import { FairLogRepository } from './fair-log.repository.js';
import { FairConsole } from './fair-console.service.js';
import { ConsoleQueries } from './console.queries.js';
import { FairScreen } from './fair-screen.service.js';
import { ScreenQueries } from './screen.queries.js';
import { FairHelp } from './fair-help.service.js';
import { HelpCommands } from './help-commands.service.js';
import { HelpRepository } from './help.repository.js';
import { FairSeats } from './fair-seats.service.js';
import { SeatsRepository } from './seats.repository.js';
import { FairNews } from './fair-news.service.js';
import { FairNotices } from './fair-notices.service.js';
import { FairPresence } from './fair-presence.service.js';
import { FairViews } from './fair-views.service.js';
import { GuestCommands } from './guest-commands.service.js';
import { GuestNews } from './guest-news.service.js';
import { GuestsRepository } from './guests.repository.js';
import { LiveFairsData, LiveFairsRetention } from './live-fairs-data.js';
import { LiveDataRepository } from './live-data.repository.js';
import { MediaCallsRepository } from './media-calls.repository.js';
import { MediaCommands } from './media-commands.service.js';
import { MediaSignals } from './media-signals.service.js';
import { NewsQueries } from './news.queries.js';
import { OperatorCommands } from './operator-commands.service.js';
import { OutcomesQueries } from './outcomes.queries.js';
import { QueueSteps } from './queue-steps.service.js';
import { QueuesRepository } from './queues.repository.js';
import { Ratings } from './ratings.service.js';
import { RatingsRepository } from './ratings.repository.js';
import { RecruiterCommands } from './recruiter-commands.service.js';
import { SharedFilesRepository } from './shared-files.repository.js';
import { SubjectsQueries } from './subjects.queries.js';
import { TurnCredentials } from './turn-credentials.js';
import { ViewsQueries } from './views.queries.js';

/** Fairs that run: queues, calls, conversations. */
@Module({
  imports: [AccountsModule, FairsModule, ApplicationsModule, CandidatesModule, NotificationsModule],
  providers: [
    AttendeesRepository,
    QueuesRepository,
    DesksRepository,
    ConversationsRepository,
    LiveDataRepository,
    SubjectsQueries,
    OutcomesQueries,
    NewsQueries,
    FairLogRepository,
    ConsoleQueries,
    FairConsole,
    HelpRepository,
    HelpCommands,
    FairHelp,
    SeatsRepository,
    ScreenQueries,
    FairScreen,
    FairSeats,
    ViewsQueries,
    QueueSteps,
    AttendeeCommands,
    RecruiterCommands,
    ConversationCommands,
    GuestsRepository,
    GuestNews,
    GuestCommands,
    SharedFilesRepository,
    ConversationFiles,
    RatingsRepository,
    Ratings,
    OperatorCommands,
    MediaCallsRepository,
    MediaCommands,
    MediaSignals,
    TurnCredentials,
    FairNews,
    FairNotices,
    FairCommands,
    FairPresence,
    FairClock,
    FairViews,
    DeskPeople,
    LiveFairsData,
    LiveFairsRetention,
  ],
  exports: [
    FairCommands,
    FairPresence,
    FairClock,
    FairViews,
    FairConsole,
    FairNotices,
    FairSeats,
    FairScreen,
    FairHelp,
    DeskPeople,
    MediaSignals,
    TurnCredentials,
    ConversationFiles,
    Ratings,
  ],
})
export class LiveFairsModule {}
