import { Module } from '@nestjs/common';
import { AccountsModule } from '@app/accounts';
import { DefinitionsRepository } from './definitions.repository.js';
import { Definitions } from './definitions.service.js';
import { CodedRows } from './coded-rows.queries.js';
import { FiguresQueries } from './figures.queries.js';
import { GroupLabels } from './group-labels.service.js';
import { TargetOverviews } from './target-overviews.service.js';
import { TargetPeople } from './target-people.service.js';
import { TargetReports } from './target-reports.service.js';

/** What became of those whom the centre helped, and the figures of it. */
@Module({
  imports: [AccountsModule],
  providers: [
    DefinitionsRepository,
    Definitions,
    CodedRows,
    FiguresQueries,
    GroupLabels,
    TargetReports,
    TargetOverviews,
    TargetPeople,
  ],
  exports: [Definitions, CodedRows, GroupLabels, TargetReports, TargetOverviews, TargetPeople],
})
export class PlacementsModule {}
