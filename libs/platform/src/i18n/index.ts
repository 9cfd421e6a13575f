export { LANGUAGES, defineErrorTexts, defineTexts, errorText, knownErrorCodes, type Catalogue } from './texts.js';
export { fieldProblems } from './field-problems.js';
export { type Language } from '../http/request-context.js';
