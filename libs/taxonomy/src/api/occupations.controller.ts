import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { listOf, Public, requestLanguage, Returns, Summary } from '@app/platform/http';
import { occupationLabel } from '../occupations/occupations.js';
import { classifyTitle } from '../titles/classify-title.js';

const MOST = 3;

const OfTitle = z.object({ title: z.string().max(200) });
const Suggested = listOf(
  z
    .object({
      /** Code of level 4. */
      code: z.string(),
      label: z.string(),
      /** How sure the suggestion is, 0 to 1. */
      confidence: z.number(),
    })
    .meta({ id: 'OccupationSuggestion' }),
);

@Controller('api/v1/occupations')
export class OccupationsController {
  @Get('suggestions')
  @Public()
  @Summary('Occupations that the title of a job may mean, the likeliest first; none when no guess is worth showing')
  @Returns(Suggested)
  suggest(@Query({ schema: OfTitle }) { title }: z.output<typeof OfTitle>): z.output<typeof Suggested> {
    const language = requestLanguage();
    const items = classifyTitle(title)
      .slice(0, MOST)
      .map(({ code, confidence }) => ({ code, confidence, label: `${code} – ${occupationLabel(code, language)}` }));
    return { items, next: null };
  }
}
