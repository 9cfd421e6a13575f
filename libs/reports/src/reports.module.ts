import { Module } from '@nestjs/common';
import { PlacementsModule } from '@app/placements';
import { Directions } from './direction.service.js';
import { WayToWorkQueries } from './way-to-work.queries.js';
import { WaysToWork } from './way-to-work.service.js';
import { YearForecasts } from './year-forecasts.service.js';

/** What the director steers by, and what the centre reports. */
@Module({
  imports: [PlacementsModule],
  providers: [Directions, YearForecasts, WaysToWork, WayToWorkQueries],
  exports: [Directions, YearForecasts],
})
export class ReportsModule {}
