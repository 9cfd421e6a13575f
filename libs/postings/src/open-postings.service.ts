import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { neighboursOf } from '@app/taxonomy';
import { type MappedRow, type OpenFigures, type OpenNames, OpenPostingsQueries } from './open-postings.queries.js';
import { type PostingCard } from './posting.schema.js';

/** What a posting is measured by when others like it are looked for. */
interface Subject {
  id: string;
  occupation: string | null;
  workplaces: readonly { commune: string | null }[];
}

/** Everything that is open, as a whole: for the home page, for lists of similar postings, for search engines. */
@Injectable()
export class OpenPostings {
  constructor(
    private readonly clock: Clock,
    private readonly queries: OpenPostingsQueries,
  ) {}

  async figures(): Promise<OpenFigures> {
    return this.queries.figures(todayIn(this.clock));
  }

  /** Titles, employers, occupations and places of everything that is open: what somebody may be about to type. */
  async names(): Promise<OpenNames> {
    return this.queries.names(todayIn(this.clock));
  }

  /** Open postings of a like occupation, those in the same or a neighbouring commune first. */
  async similarTo(subject: Subject, limit: number): Promise<PostingCard[]> {
    const communes = subject.workplaces.flatMap(({ commune }) => commune ?? []);
    const likeness = {
      id: subject.id,
      occupation: subject.occupation ?? '',
      communes: [...communes, ...neighboursOf(communes)],
    };
    return this.queries.similar(likeness, todayIn(this.clock), limit);
  }

  /** The first id of each part of `size` open postings, so that a map of them can be read part by part. */
  async partsOfPostings(size: number): Promise<string[]> {
    return this.queries.partsOfPostings(todayIn(this.clock), size);
  }

  async mappedPostings(from: string, size: number): Promise<MappedRow[]> {
    return this.queries.mappedPostings(todayIn(this.clock), from, size);
  }

  /** The first id of each part of `size` verified employers that recruit now. */
  async partsOfEmployers(size: number): Promise<string[]> {
    return this.queries.partsOfEmployers(todayIn(this.clock), size);
  }

  async mappedEmployers(from: string, size: number): Promise<MappedRow[]> {
    return this.queries.mappedEmployers(todayIn(this.clock), from, size);
  }
}
