import { Injectable } from '@nestjs/common';
import { PeopleService } from '@app/accounts';
import { type Actor, isAllowed, page, type PageView, requestLanguage } from '@app/platform/http';
import { missingIn } from '../employer.completeness.js';
import { isOwn, mayActFor, mayDecideOn, mayReadEvidence, maySuspend } from '../employer.policy.js';
import { EmployerFiles } from '../employer-files.service.js';
import { EmployersService } from '../employers.service.js';
import { RecruitersService } from '../recruiters.service.js';
import { EmployerCasePage, type EmployerCaseProps, type Powers } from './employer-case.pages.js';

type Forms = Pick<EmployerCaseProps, 'paperForm' | 'logoForm' | 'inviteForm'>;

/** Gathers the record of an employer for the desk. */
@Injectable()
export class EmployerCases {
  constructor(
    private readonly employers: EmployersService,
    private readonly recruiters: RecruitersService,
    private readonly files: EmployerFiles,
    private readonly people: PeopleService,
  ) {}

  async page(actor: Actor, id: string, forms: Forms, status: number): Promise<PageView> {
    const employer = await this.employers.get(id);
    const powers: Powers = {
      mayEdit: mayActFor(actor, id),
      mayDecide: mayDecideOn(actor, id),
      maySuspend: maySuspend(actor, id),
      mayReadPapers: mayReadEvidence(actor, id),
      isOwn: isOwn(actor, id) && isAllowed(actor, 'employer.verify'),
    };
    const [papers, log, recruiters, invitations, requests] = await Promise.all([
      this.files.evidenceOf(actor, id),
      this.employers.logOf(id),
      powers.mayEdit ? this.recruiters.recruitersOf(id) : [],
      powers.mayEdit ? this.recruiters.invitationsOf(id) : [],
      powers.mayEdit ? this.recruiters.requestsOf(id) : [],
    ]);
    const actors = log.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
    return page(
      <EmployerCasePage
        language={requestLanguage()}
        employer={employer}
        missing={missingIn(employer)}
        papers={papers}
        log={log}
        names={await this.people.namesOf([...new Set(actors)])}
        recruiters={recruiters}
        invitations={invitations}
        requests={requests}
        powers={powers}
        {...forms}
      />,
      { title: employer.name, status, noIndex: true },
    );
  }
}
