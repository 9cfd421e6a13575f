import { FairViews, type Push, RoomFeed, type RoomView, seqOf } from '@app/fairs';
import { shownAfter } from './hall-view.js';
import { type World } from './world.js';

/** A page that follows a fair: takes what comes, in whatever order it comes, and reads anew at a gap. */
export class FairPage {
  private readonly shown = new Map<string, RoomView>();
  private readonly late: Push[] = [];
  private readonly views: FairViews;
  private readonly feed: RoomFeed;

  constructor(world: World) {
    this.views = world.get(FairViews);
    this.feed = new RoomFeed(this.views, (push) => this.late.push(push));
  }

  /** As every page begins: with what GET answers. */
  async follow(rooms: readonly string[]): Promise<void> {
    for (const room of rooms) {
      this.feed.watch(room);
      this.shown.set(room, (await this.views.read(room))!);
    }
  }

  hint(): void {
    this.feed.hint([...this.shown.keys()]);
  }

  /** Hands on what was pushed, the last first and some of it twice. */
  async deliver(): Promise<void> {
    for (const push of this.late.splice(0).toReversed()) {
      await this.take(push);
      if (push.to % 3 === 0) await this.take(push);
    }
  }

  /**
   * Hints are lost with a process that dies between its commit and its push: looking at the counts finds all.
   * @returns what the page shows in the end, and what GET answers
   */
  async rest(): Promise<{ shown: Record<string, unknown>; read: Record<string, unknown> }> {
    await this.feed.poll();
    await this.feed.settled();
    await this.deliver();
    const read: Record<string, unknown> = {};
    for (const room of this.shown.keys()) {
      read[room] = await this.views.read(room);
      this.feed.unwatch(room);
    }
    return { shown: Object.fromEntries(this.shown), read };
  }

  private async take({ room, from, to, view }: Push): Promise<void> {
    const known = this.shown.get(room);
    if (known && to <= seqOf(known)) return;
    const isBehind = from !== null && 'said' in view && (!known || from > seqOf(known));
    const shown = isBehind ? null : shownAfter(known, { view });
    this.shown.set(room, shown ?? (await this.views.read(room))!);
  }
}
