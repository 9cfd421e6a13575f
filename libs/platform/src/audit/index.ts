export { Audit, type AuditEntry, type AuditRecord } from './audit.js';
export { AuditModule } from './audit.module.js';
