import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor, isAllowed, page, requestLanguage } from '@app/platform/http';
import { type Review } from '../search-log/search-review.queries.js';
import { PERIODS, SearchReview } from '../search-log/search-review.service.js';
import { searchReviewTexts } from '../search-log/search-review.texts.js';
import { SearchReviewPage } from './search-review.page.js';

/** As the address says it. */
const REVIEW_OF = { 'tim-nhieu': 'top', 'khong-co': 'zero', 'bo-qua': 'abandoned' } as const satisfies Record<
  string,
  Review
>;

// An old or odd address shows the first list rather than an error.
const LookAt = z.object({
  muc: z
    .enum(Object.keys(REVIEW_OF) as (keyof typeof REVIEW_OF)[])
    .catch('tim-nhieu')
    .transform((name) => REVIEW_OF[name]),
  ngay: z
    .unknown()
    .optional()
    .transform((days) => PERIODS.find((period) => String(period) === days) ?? 30),
});

/** What people search for, for staff who care for the words of the site. */
@Controller('can-bo/tim-kiem')
export class SearchReviewController {
  constructor(private readonly reviews: SearchReview) {}

  @Get()
  @Allow('search.review')
  async show(
    @CurrentActor() actor: Actor,
    @Query({ schema: LookAt }) { muc: review, ngay: days }: z.output<typeof LookAt>,
  ) {
    const language = requestLanguage();
    const found = await this.reviews.look(review, days);
    const mayTune = isAllowed(actor, 'search.tune');
    return page(<SearchReviewPage language={language} review={review} days={days} mayTune={mayTune} {...found} />, {
      title: searchReviewTexts(language).title,
      noIndex: true,
    });
  }
}
