import { isIndexLost, isSearchAway, searchAway } from './search.errors.js';

const REST_MS = 3_000;

/**
 * Keeps a slow server from making every visitor wait: after a question that went unanswered the next ones are turned
 * away at once for three seconds, then a single one tries again while the others still go elsewhere.
 */
export class SearchBreaker {
  private restsUntil = 0;
  private isTrying = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @throws DomainError `search.away` without asking, while the server rests */
  async guard<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    const wasAway = this.restsUntil > 0;
    if (wasAway && (this.now() < this.restsUntil || this.isTrying)) throw searchAway('resting');
    this.isTrying = wasAway;
    try {
      const answer = await question();
      this.restsUntil = 0;
      return answer;
    } catch (error) {
      if (isSearchAway(error) && !isIndexLost(error)) this.restsUntil = this.now() + REST_MS;
      else this.restsUntil = 0;
      throw error;
    } finally {
      if (wasAway) this.isTrying = false;
    }
  }
}
