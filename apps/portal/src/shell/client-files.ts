import { type NestExpressApplication } from '@nestjs/platform-express';
import { CLIENT_FOLDER } from './portal-shell.js';

/** Serves the built client files; their names change with their content, so browsers keep them for a year. */
export function serveClient(app: NestExpressApplication): void {
  app.useStaticAssets(CLIENT_FOLDER, {
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  });
}
