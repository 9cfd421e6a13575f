import { describe, expect, it } from '@jest/globals';
import { type HelpView } from './live.schema.js';
import { type Push, RoomFeed } from './room-feed.js';
import { type RoomView } from './room-view.js';

const ROOM = 'help:1';

/** Rooms whose reads are answered when the test says so, in the order in which they were begun. */
class Source {
  readonly begun: { room: string; answer: (seq: number) => void }[] = [];

  read(room: string): Promise<RoomView | null> {
    return new Promise((resolve) => {
      this.begun.push({ room, answer: (seq) => resolve({ fair: '1', seq, open: seq } satisfies HelpView) });
    });
  }

  async counts(): Promise<Map<string, number>> {
    return new Map();
  }

  async answer(seq: number): Promise<void> {
    this.begun.shift()!.answer(seq);
    await new Promise(setImmediate);
  }
}

describe('the feed of rooms', () => {
  it('reads once for all who wait, and anew for whoever asks after a read began', async () => {
    const source = new Source();
    const feed = new RoomFeed(source, () => undefined);
    const busy = [feed.read('help:8'), feed.read('help:9')];
    const [first, second] = [feed.read(ROOM), feed.read(ROOM)];
    expect(source.begun.map(({ room }) => room)).toEqual(['help:8', 'help:9']);
    await source.answer(1);
    await source.answer(1);
    const later = feed.read(ROOM);
    expect(source.begun.map(({ room }) => room)).toEqual([ROOM, ROOM]);
    await source.answer(5);
    await source.answer(6);
    expect(await Promise.all([first, second, later])).toMatchObject([{ seq: 5 }, { seq: 5 }, { seq: 6 }]);
    expect(await Promise.all(busy)).toHaveLength(2);
  });

  it('tells what came after the first read, and to whom it is news', async () => {
    const source = new Source();
    const pushes: Push[] = [];
    const feed = new RoomFeed(source, (push) => pushes.push(push));
    feed.watch(ROOM);
    const read = feed.read(ROOM);
    await source.answer(3);
    await read;
    feed.hint([ROOM]);
    await source.answer(3);
    expect(pushes).toEqual([]);
    expect([feed.isBehind(ROOM, 2), feed.isBehind(ROOM, 3), feed.isBehind(ROOM, null)]).toEqual([true, false, false]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    feed.hint([ROOM]);
    await source.answer(4);
    expect(pushes).toMatchObject([{ room: ROOM, from: 3, to: 4 }]);
  });
});
