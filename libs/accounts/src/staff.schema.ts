import { normalizeText, personName } from '@app/kernel';
import { z } from 'zod';
import { MINIMUM_PASSWORD } from './password.js';
import { readPrintedCode } from './printed-code.js';
import { STAFF_ROLES } from './roles.js';

const login = z
  .string()
  .max(100)
  .transform((text) => normalizeText(text).toLowerCase());
const code = z
  .string()
  .max(30)
  .transform((text) => text.replace(/[\s-]/g, ''));
const password = z.string().min(1).max(200);
const newPassword = z.string().max(200).min(MINIMUM_PASSWORD, 'password.short');

/** The password twice: a mistake in the first would lock its owner out. */
const isRepeated = (input: { password: string; again: string }) => input.password === input.again;
const NOT_REPEATED = { message: 'password.not-the-same', path: ['again'] };

export const StaffSignIn = z.object({ login, password, code, tiep: z.string().max(500).optional() });

const member = {
  fullName: z.string().max(100).transform(personName).pipe(z.string().min(2)),
  email: z.email().max(200).optional(),
  role: z.enum(STAFF_ROLES),
  officeId: z.uuid(),
};

export const InviteStaff = z.object({
  ...member,
  login: login.pipe(z.string().regex(/^[a-z][a-z0-9._-]{2,39}$/, 'staff.login-form')),
});

export const ChangeStaff = z.object({ ...member, version: z.coerce.number().int() });

/** What a member has lost. With the password alone the authenticator could stay, but who asks has proved nothing. */
export const ResetStaff = z.object({ lost: z.enum(['authenticator', 'everything']) });

/** The code of a set-up link, from the link itself or typed from paper. */
export const SetupToken = z.string().max(60).transform(readPrintedCode).pipe(z.string().length(16, 'setup.unknown'));

export const FindSetup = z.object({ ma: z.string().max(60).optional() });
export const ChoosePassword = z
  .object({ ma: z.string().max(60), password: newPassword, again: z.string().max(200) })
  .refine(isRepeated, NOT_REPEATED);
export const ProvePassword = z.object({ ma: z.string().max(60), password });
export const ConfirmAuthenticator = z.object({ ma: z.string().max(60), code });

export const ChangePassword = z
  .object({ present: password, password: newPassword, again: z.string().max(200) })
  .refine(isRepeated, NOT_REPEATED);
export const ProveBoth = z.object({ password, code });

export type StaffSignIn = z.output<typeof StaffSignIn>;
export type InviteStaff = z.output<typeof InviteStaff>;
export type ChangeStaff = z.output<typeof ChangeStaff>;
export type ResetStaff = z.output<typeof ResetStaff>;
export type ProveBoth = z.output<typeof ProveBoth>;
