export { AccountsWebModule } from './accounts-web.module.js';
