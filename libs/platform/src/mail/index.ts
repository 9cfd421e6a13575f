export { Mailer, MailNotTaken, type Mail } from './mailer.js';
export { MailModule } from './mail.module.js';
