// docker/nginx.conf as tests and measurements run it: the same file, but for where it listens and what stands behind it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * The configuration of production for this machine.
 * @param {string} folder for its files, with `privkey.pem` and `fullchain.pem` where it speaks TLS
 * @param {{ http: number, https: number, portals: number[], isPlain?: boolean }} ports where it listens, and the portals
 *   behind it; `isPlain` leaves TLS away
 */
export function nginxConfig(folder, { http, https, portals, isPlain = false }) {
  const servers = portals.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`).join(' ');
  const text = readFileSync(join(ROOT, 'docker/nginx.conf'), 'utf8')
    .replace('pid /tmp/nginx.pid', `daemon off; pid ${folder}/nginx.pid`)
    .replace('listen 80 default_server', `listen 127.0.0.1:${http} default_server`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https}${isPlain ? '' : ' ssl'}`)
    // Names that are asked for again need nginx 1.27.3, which not every machine has.
    .replace(/server portal:3000 [^;]*;/, servers)
    .replaceAll('/etc/nginx/certificates', folder)
    .replaceAll(/(access_log|error_log) \/dev\/std\w+/g, `$1 ${folder}/log`);
  return isPlain ? text.replaceAll(/^\s*ssl_.*\n/gm, '') : text;
}
