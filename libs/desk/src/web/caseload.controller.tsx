import { Controller, Get, Query } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { type Actor, Allow, CurrentActor, page, requestLanguage } from '@app/platform/http';
import { CaseloadLists } from '../caseload-lists.service.js';
import { FindCaseload } from '../caseload.schema.js';
import { caseloadTexts } from '../caseload.texts.js';
import { CASE_PAGE, CaseloadPage } from './caseload.page.js';

/** The people in the charge of a counsellor. */
@Controller('can-bo/nguoi-phu-trach')
export class CaseloadController {
  constructor(
    private readonly clock: Clock,
    private readonly lists: CaseloadLists,
  ) {}

  @Get()
  @Allow('consultation.record')
  async show(@CurrentActor() actor: Actor, @Query({ schema: FindCaseload }) filter: FindCaseload) {
    const language = requestLanguage();
    const list = await this.lists.find(actor, filter, CASE_PAGE + 1);
    const texts = caseloadTexts(language);
    return page(<CaseloadPage language={language} today={todayIn(this.clock)} filter={filter} list={list} />, {
      title: list.counsellorName === null ? texts.title : texts.titleOf(list.counsellorName),
      noIndex: true,
    });
  }
}
