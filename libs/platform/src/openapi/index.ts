export { API_ROOT, type ApiDocument, type ApiOperation, type ApiParameter } from './describe-api.js';
export { OpenApi } from './openapi.js';
export { OpenApiModule } from './openapi.module.js';
export { type JsonSchema } from './schema-book.js';
