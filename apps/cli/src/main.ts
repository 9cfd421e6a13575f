import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { loadConfig } from '@app/platform/config';
import { errorText } from '@app/platform/i18n';
import { PinoLogger } from '@app/platform/observability';
import { COMMANDS } from './commands/index.js';

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]!() : undefined;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

if (!command) {
  const usages = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).usage));
  say(`usage: npm run -s cli -- COMMAND\n\n${usages.map((usage) => `  ${usage}`).join('\n')}`);
  process.exit(2);
}

const config = loadConfig();
let app: INestApplicationContext | null = null;
let code = 1;
try {
  code = await command.run({
    args,
    config,
    say,
    async app() {
      const [{ CliModule }, { NestFactory }] = await Promise.all([import('./cli.module.js'), import('@nestjs/core')]);
      app ??= await NestFactory.createApplicationContext(CliModule.forRoot(config), { logger: new PinoLogger(config) });
      return app;
    },
  });
} catch (error) {
  if (error instanceof DomainError) say(errorText(error.code, error.params, 'vi') ?? error.code);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  await (app as INestApplicationContext | null)?.close();
}
process.exitCode = code;
