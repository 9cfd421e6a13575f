import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';

/** Where the built client files lie, relative to the folder the process was started in. */
const CLIENT_FOLDER = join(process.cwd(), 'dist/client');

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

/** The addresses of the built client files. */
@Injectable()
export class ClientFiles {
  private readonly addresses = JSON.parse(readFileSync(join(CLIENT_FOLDER, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >;

  /** @throws Error for a file that the build has not made */
  addressOf(name: string): string {
    const address = this.addresses[name];
    if (!address) throw new Error(`The client build has no ${name}`);
    return address;
  }
}
