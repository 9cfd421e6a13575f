import { Controller, Get } from '@nestjs/common';
import { Config } from '@app/platform/config';
import { document, Public } from '@app/platform/http';
import { ClientFiles } from './client-files.js';

const DAY_SECONDS = 86_400;

/** What a phone needs to put the exchange on its home screen (W3C Web Application Manifest). */
@Controller()
export class WebManifestController {
  constructor(
    private readonly config: Config,
    private readonly files: ClientFiles,
  ) {}

  @Get('site.webmanifest')
  @Public()
  manifest() {
    const icon = (size: number) => ({
      src: this.files.addressOf(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    });
    const manifest = {
      name: this.config.get('SITE_NAME'),
      short_name: this.config.get('SITE_NAME'),
      lang: 'vi',
      start_url: '/',
      // With the address in sight: people shall see where they are.
      display: 'minimal-ui',
      background_color: '#faf8f3',
      theme_color: '#1f5a43',
      icons: [icon(192), icon(512)],
    };
    return document(JSON.stringify(manifest), 'application/manifest+json', DAY_SECONDS);
  }
}
