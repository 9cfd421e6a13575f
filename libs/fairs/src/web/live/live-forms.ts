import { DomainError } from '@app/kernel';
import { type FormInput, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { z } from 'zod';
import { type CommandAnswer, SendCommand } from '../../live/live.schema.js';

/** A command as an ordinary form sends it: its fields side by side. */
export const CommandForm = z.preprocess((body) => {
  const { key, ...command } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return { key, command };
}, SendCommand);

/** What is told to have been kept, since the page looks the same after it. */
export const NOTED = ['outcome', 'note'];

/** Gives a command and goes on with a page; a refusal is told there, since the page has changed meanwhile. */
export async function send(
  form: FormInput<SendCommand>,
  run: (input: SendCommand) => Promise<CommandAnswer>,
  next: (answer: CommandAnswer) => { path: string; text?: string },
  home: string,
) {
  if (!form.ok) return redirect(home, form.problems[0]?.message ?? '', 'error');
  try {
    const { path, text } = next(await run(form.value));
    return redirect(path, text);
  } catch (error) {
    if (!(error instanceof DomainError) || !['conflict', 'invalid', 'too-many'].includes(error.kind)) throw error;
    return redirect(home, errorText(error.code, error.params, requestLanguage()) ?? '', 'warning');
  }
}
