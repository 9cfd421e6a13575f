// node scripts/with-services.mjs COMMAND ...: runs a command with the services of the test profile up.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './lib/project.mjs';
import { startServices } from './lib/services.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('usage: node scripts/with-services.mjs COMMAND [ARGUMENTS]');
  process.exit(2);
}
await ensureInstalled();
const services = await startServices('test');
const child = spawn(command, args, { stdio: 'inherit', env: { ...services.env, ...process.env, NODE_ENV: 'test' } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
await services.stop();
