// npm run -s cli -- NAME [ARGUMENTS]: one command of the product. Starts the services it misses and migrates.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { COMMAND_FLAGS, ensureBuilt, ensureInstalled, ROOT } from './lib/project.mjs';
import { run, say } from './lib/process.mjs';
import { startServices } from './lib/services.mjs';

const args = process.argv.slice(2);
const main = join(ROOT, 'dist/apps/cli/src/main.js');
let services = null;
try {
  await ensureInstalled();
  await ensureBuilt();
  services = await startServices('demo');
  const env = { LOG_LEVEL: 'warn', ...services.env, ...process.env };
  if (args.length > 0 && args[0] !== 'migrate') await run(process.execPath, [main, 'migrate'], { env, quiet: true });
  const child = spawn(process.execPath, [...COMMAND_FLAGS, main, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  await services?.stop();
}
