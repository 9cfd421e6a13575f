export { CaseloadLists } from './caseload-lists.service.js';
export { CaseFilter, casePositionText, FindCaseload } from './caseload.schema.js';
export { TodayService } from './today.service.js';
