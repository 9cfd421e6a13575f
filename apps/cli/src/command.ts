import { type INestApplicationContext } from '@nestjs/common';
import { type Config } from '@app/platform/config';

/** What a command gets: its arguments, the settings, and the product without HTTP when it asks for it. */
export interface CommandContext {
  args: string[];
  config: Config;
  app(): Promise<INestApplicationContext>;
  /** A line for people, on stderr: stdout is for results. */
  say(text: string): void;
}

/** One command of the product. `run` returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export interface Command {
  name: string;
  usage: string;
  run(context: CommandContext): Promise<number>;
}
