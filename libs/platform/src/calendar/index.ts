export { writeEvent, type CalendarEvent } from './write-event.js';
