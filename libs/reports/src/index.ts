export { type Direction, Directions } from './direction.service.js';
export { PlanItems } from './plan-items/plan-items.service.js';
export { type OpenedReport, PlanReports } from './plan-reports.service.js';
export { ReportsModule } from './reports.module.js';
export { type YearForecast, YearForecasts } from './year-forecasts.service.js';
export { type WayToWork, WaysToWork } from './way-to-work.service.js';
