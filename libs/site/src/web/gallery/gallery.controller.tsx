import { Controller, Get } from '@nestjs/common';
import { page, Public, requestLanguage } from '@app/platform/http';
import { galleryTexts } from './gallery.texts.js';
import { GalleryPage } from './gallery.page.js';

/** The living page of the design system: what every page is built from. */
@Controller()
export class GalleryController {
  @Get('ui')
  @Public()
  gallery() {
    const texts = galleryTexts(requestLanguage());
    return page(<GalleryPage language={requestLanguage()} />, {
      title: texts.title,
      description: texts.lead,
      noIndex: true,
      scripts: ['htmx.js'],
    });
  }
}
