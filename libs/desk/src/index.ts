export { CaseloadLists } from './caseload-lists.service.js';
export { casePositionText, FindCaseload } from './caseload.schema.js';
