/** Runs so much work at a time; the rest waits for its turn, in the order in which it came. */
export class Lanes {
  private readonly waiting: (() => void)[] = [];
  private readonly last = new Map<string, Promise<void>>();
  private free: number;

  constructor(count: number) {
    this.free = count;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  /**
   * Runs work of somebody whose work before it is done: of each there is one thing in the lanes or before them, so that
   * the others wait behind one however much somebody asks for.
   */
  async runFor<Result>(owner: string, work: () => Promise<Result>): Promise<Result> {
    const own = (this.last.get(owner) ?? Promise.resolve()).then(() => this.run(work));
    const isOver = () => undefined;
    const over = own.then(isOver, isOver);
    this.last.set(owner, over);
    try {
      return await own;
    } finally {
      if (this.last.get(owner) === over) this.last.delete(owner);
    }
  }
}
