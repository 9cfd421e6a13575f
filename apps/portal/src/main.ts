import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '@app/platform/config';
import { configureHttp } from '@app/platform/http';
import { InternalServer, PinoLogger } from '@app/platform/observability';
import { PortalModule } from './portal.module.js';
import { serveClient } from './shell/client-files.js';

const config = loadConfig();
const app = await NestFactory.create<NestExpressApplication>(PortalModule.forRoot(config), {
  logger: new PinoLogger(config),
  bodyParser: false,
});
serveClient(app);
configureHttp(app);
// Requests that run are answered before the process ends.
app.enableShutdownHooks(undefined, { useProcessExit: true });
await app.listen(config.get('PORT'), config.get('HOST'));
await app.get(InternalServer).listen();
