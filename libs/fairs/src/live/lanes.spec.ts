import { describe, expect, it } from '@jest/globals';
import { Lanes } from './lanes.js';

/** Work that is at it until it is let go. */
class Work {
  readonly begun: string[] = [];
  private readonly open: (() => void)[] = [];

  of = (name: string) => (): Promise<void> => {
    this.begun.push(name);
    return new Promise((resolve) => this.open.push(resolve));
  };

  async endOne(): Promise<void> {
    this.open.shift()!();
    await new Promise(setImmediate);
  }
}

describe('lanes', () => {
  it('hold so much at a time, and take the rest in its order', async () => {
    const [lanes, work] = [new Lanes(2), new Work()];
    for (const name of ['a', 'b', 'c', 'd']) void lanes.run(work.of(name));
    expect(work.begun).toEqual(['a', 'b']);
    await work.endOne();
    await work.endOne();
    expect(work.begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('hold one thing of each owner, so that nobody waits behind the many of another', async () => {
    const [lanes, work] = [new Lanes(2), new Work()];
    for (let each = 1; each <= 100; each += 1) void lanes.runFor('flooder', work.of(`flood ${each}`));
    void lanes.runFor('one', work.of('one'));
    void lanes.runFor('other', work.of('other'));
    await new Promise(setImmediate);
    expect(work.begun).toEqual(['flood 1', 'one']);
    await work.endOne();
    await work.endOne();
    expect(work.begun).toEqual(['flood 1', 'one', 'other', 'flood 2']);
  });

  it('go on after what failed', async () => {
    const lanes = new Lanes(1);
    const fail = () => Promise.reject(new Error('broken'));
    const results = await Promise.allSettled([
      lanes.runFor('one', fail),
      lanes.runFor('one', async () => 'whole'),
      lanes.run(fail),
      lanes.run(async () => 'whole'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
