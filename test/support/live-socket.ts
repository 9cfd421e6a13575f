import { io, type Socket } from 'socket.io-client';
import { type BrowserSession } from './browser-session.js';
import { type World } from './world.js';

interface LiveSocketOptions {
  headers?: Record<string, string>;
  transports?: string[];
  /** That the page shows. */
  conversation?: string;
}

/** Connects a page of a browser to a fair, as its script does; it is not connected yet. */
export function liveSocket(
  world: World,
  browser: Pick<BrowserSession, 'cookieHeader'>,
  fair: string,
  { headers = {}, transports = ['websocket'], conversation }: LiveSocketOptions = {},
): Socket {
  return io(`${world.url}/fairs`, {
    path: '/live',
    transports,
    forceNew: true,
    reconnection: false,
    auth: { fair, conversation },
    extraHeaders: { cookie: browser.cookieHeader(), ...headers },
  });
}
