import { Injectable } from '@nestjs/common';
import { type Actor } from '@app/platform/http';
import { type StoredFile } from '@app/platform/files';
import { EmployerFiles } from '../employer-files.service.js';
import { missingIn } from '../employer.completeness.js';
import { type Employer } from '../employer.entity.js';
import { type EmployerTransition } from '../employers.repository.js';
import { EmployersService } from '../employers.service.js';
import { type Standing } from './standing-notice.js';

/** Gathers what pages show of an employer's standing. */
@Injectable()
export class Standings {
  constructor(
    private readonly employers: EmployersService,
    private readonly files: EmployerFiles,
  ) {}

  async of(actor: Actor, employer: Employer): Promise<Standing & { papers: StoredFile[]; log: EmployerTransition[] }> {
    const [papers, log] = await Promise.all([
      this.files.evidenceOf(actor, employer.id),
      this.employers.logOf(employer.id),
    ]);
    return { employer, missing: missingIn(employer), hasPapers: papers.length > 0, last: log.at(-1), papers, log };
  }
}
