// node scripts/services.mjs up|down|env [profile]: keeps the services of a profile running between commands.
import { ensureInstalled } from './lib/project.mjs';
import { startServices, stopServices } from './lib/services.mjs';

const [verb = 'up', profile = 'test'] = process.argv.slice(2);
if (verb === 'down') {
  await stopServices(profile);
} else if (verb === 'up' || verb === 'env') {
  await ensureInstalled();
  const { env } = await startServices(profile, { detached: true });
  for (const [name, value] of Object.entries(env)) console.log(`export ${name}='${value}'`);
} else {
  console.error('usage: node scripts/services.mjs up|down|env [demo|test]');
  process.exitCode = 2;
}
