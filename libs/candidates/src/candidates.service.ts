import { Injectable } from '@nestjs/common';
import { type CandidateSnapshot } from './candidate.schema.js';

/** Profiles: reading and writing. */
@Injectable()
export class CandidatesService {
  /** What goes with an application of this person; null while the three questions are unanswered. */
  async snapshotOf(_personId: string): Promise<CandidateSnapshot | null> {
    return null;
  }
}
