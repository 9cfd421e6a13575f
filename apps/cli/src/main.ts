import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { loadConfig } from '@app/platform/config';
import { PinoLogger } from '@app/platform/observability';
import { runCommand } from './run-command.js';

const [name = '', ...args] = process.argv.slice(2);
const config = loadConfig();
let product: INestApplicationContext | null = null;

async function app(): Promise<INestApplicationContext> {
  const [{ CliModule }, { NestFactory }] = await Promise.all([import('./cli.module.js'), import('@nestjs/core')]);
  product ??= await NestFactory.createApplicationContext(CliModule.forRoot(config), {
    logger: new PinoLogger(config),
  });
  return product;
}

process.exitCode = await runCommand(name, { args, config, app, say: (text) => void process.stderr.write(`${text}\n`) });
await (product as INestApplicationContext | null)?.close();
