import { Injectable } from '@nestjs/common';
import { KeepsForAWhile, type Retention } from '@app/accounts';
import { ApplicationClosing } from './application-closing.service.js';

/**
 * What unsuccessful applicants sent is removed 30 days after the end of the vacancy, or a year after it where they agreed
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 25). The coded row stays for the figures.
 */
@KeepsForAWhile({ name: 'unsuccessful-applications' })
@Injectable()
export class ApplicationsRetention implements Retention {
  constructor(private readonly closing: ApplicationClosing) {}

  async forget(): Promise<number> {
    return this.closing.removeContent();
  }
}
