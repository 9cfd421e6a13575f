import { Injectable } from '@nestjs/common';
import { EmployersService } from '@app/employers';
import { NotificationsService } from '@app/notifications';
import { BOOTH_CONFIRMED, BOOTH_DECLINED } from './booth.notifications.js';
import { BoothsQueries } from './booths.queries.js';
import { fairDay, fairHours } from './fair-words.js';
import { FairsQueries } from './fairs.queries.js';

/** Tells employers what became of their booths. */
@Injectable()
export class BoothNews {
  constructor(
    private readonly employers: EmployersService,
    private readonly notifications: NotificationsService,
    private readonly fairs: FairsQueries,
    private readonly booths: BoothsQueries,
  ) {}

  /** That the centre has confirmed or declined; each is told once. */
  async tellAnswered(boothId: string): Promise<void> {
    const booth = await this.booths.find(boothId);
    if (booth?.status !== 'confirmed' && booth?.status !== 'declined') return;
    const fair = await this.fairs.find(booth.fairId);
    if (!fair) return;
    const isConfirmed = booth.status === 'confirmed';
    const template = isConfirmed ? BOOTH_CONFIRMED : BOOTH_DECLINED;
    const when = `${fairDay(fair, 'vi')}, ${fairHours(fair)}`;
    for (const { personId } of await this.employers.recruitersOf(booth.employerId)) {
      await this.notifications.notify({
        personId,
        template,
        params: { fair: fair.title, ...(isConfirmed && { number: booth.number!, when }) },
        link: `/nha-tuyen-dung/phien-giao-dich/${fair.id}`,
        dedupeKey: `${template}:${boothId}:${personId}`,
      });
    }
  }
}
