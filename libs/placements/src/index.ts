export { FigureRequest, type FigureReport, type GroupFigures, GROUPINGS, type Grouping } from './definition.schema.js';
export { Definitions } from './definitions.service.js';
export { PlacementsModule } from './placements.module.js';
export { type TargetOverview, TargetOverviews } from './target-overviews.service.js';
export { TargetPeople } from './target-people.service.js';
export { TargetReports } from './target-reports.service.js';
