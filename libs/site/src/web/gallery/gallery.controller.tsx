import { Controller, Get } from '@nestjs/common';
import { currentRequest, page, Public, type Language } from '@app/platform/http';
import { galleryTexts } from './gallery.texts.js';
import { GalleryPage } from './gallery.page.js';

const language = (): Language => currentRequest()?.language ?? 'vi';

/** The living page of the design system: what every page is built from. */
@Controller()
export class GalleryController {
  @Get('ui')
  @Public()
  gallery() {
    const texts = galleryTexts(language());
    return page(<GalleryPage language={language()} />, {
      title: texts.title,
      description: texts.lead,
      noIndex: true,
      scripts: ['htmx.js'],
    });
  }
}
