// Pages of a fair that only listen, in a process of their own: who joins and calls does not wait while these hear.
// usage: fork it, send { base, scene }, then 'open', then 'close'; it answers each with a message
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Crowd } from './fair-crowd.mjs';

const FILE = fileURLToPath(import.meta.url);

/** Pages that listen. */
export class Watchers {
  constructor(base, scene) {
    this.child = fork(FILE);
    this.child.send({ base, scene });
  }

  async ask(wanted) {
    this.child.send(wanted);
    const [answer] = await once(this.child, 'message');
    return answer;
  }

  /** @returns how many could not connect */
  open() {
    return this.ask('open');
  }

  /** Closes all pages. @returns what they heard: pushes, and how many bytes some of them weighed */
  async close() {
    const heard = await this.ask('close');
    this.child.disconnect();
    return heard;
  }
}

function listen({ base, scene }) {
  const crowd = new Crowd(base, scene);
  const { seekers, weighed } = crowd;
  process.on('message', async (wanted) => {
    if (wanted === 'open') process.send(await crowd.open(seekers));
    else {
      crowd.close(seekers);
      process.send({ pushes: crowd.pushes, weighed });
    }
  });
}

if (process.argv[1] === FILE) process.once('message', listen);
