export { AS_OF_DAY, KNOWN } from './counted-people.js';
export {
  type Counted,
  type FigureBreakdown,
  FigureRequest,
  type FigureReport,
  type FigureTotal,
  type GroupFigures,
  GROUPINGS,
  type Grouping,
  type MonthFigures,
} from './definition.schema.js';
export { type OfficialDefinition } from './definitions.repository.js';
export { Definitions } from './definitions.service.js';
export { peopleAddress } from './figure-address.js';
export { GroupLabels } from './group-labels.service.js';
export { definitionLabel } from './figures.texts.js';
export { CodedRows } from './coded-rows.queries.js';
export { PlacementsModule } from './placements.module.js';
export { rateOf } from './share.js';
export { type TargetOverview, TargetOverviews } from './target-overviews.service.js';
export { TargetPeople } from './target-people.service.js';
export { TargetReports } from './target-reports.service.js';
