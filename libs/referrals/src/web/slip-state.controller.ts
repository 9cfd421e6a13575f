import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '@app/platform/http';
import { z } from 'zod';
import { ReferralScreens } from './referral-screens.js';

const OfToken = z.object({ token: z.uuid() });

/** Where the code of a printed slip leads. */
@Controller('gioi-thieu/:token')
export class SlipStateController {
  constructor(private readonly screens: ReferralScreens) {}

  @Get()
  @Public()
  async state(@Param({ schema: OfToken }) { token }: z.output<typeof OfToken>) {
    return this.screens.state(token);
  }
}
