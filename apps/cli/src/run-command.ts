import { DomainError } from '@app/kernel';
import { errorText } from '@app/platform/i18n';
import { type CommandContext } from './command.js';
import { COMMANDS } from './commands/index.js';

/**
 * Runs a command by its name, or lists them all when there is none of that name.
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong usage
 */
export async function runCommand(name: string, context: CommandContext): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]!() : undefined;
  if (!command) {
    context.say('usage: npm run -s cli -- COMMAND\n');
    for (const load of Object.values(COMMANDS)) context.say(`  ${(await load()).usage}`);
    return 2;
  }
  try {
    return await command.run(context);
  } catch (error) {
    if (isWrongUsage(error)) {
      context.say(`${(error as Error).message}\nusage: npm run -s cli -- ${command.usage}`);
      return 2;
    }
    context.say(reasonOf(error));
    return 1;
  }
}

/** Whether arguments could not be read: an option that a command does not know, or one without its value. */
function isWrongUsage(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException | null)?.code).startsWith('ERR_PARSE_ARGS_');
}

function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return errorText(error.code, error.params, 'vi') ?? error.code;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
