// Bundles what the browser gets: styles, scripts and fonts with hashed names, and a manifest of them.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './lib/project.mjs';

const OUT = join(ROOT, 'dist/client');
const FONTS = join(ROOT, 'node_modules/@fontsource/be-vietnam-pro');
const WEIGHTS = [400, 500, 600];
const RANGES = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

const hashed = (content) => createHash('sha256').update(content).digest('hex').slice(0, 10);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const manifest = {};
const put = (name, content) => {
  const dot = name.lastIndexOf('.');
  const file = `${name.slice(0, dot)}-${hashed(content)}${name.slice(dot)}`;
  writeFileSync(join(OUT, file), content);
  manifest[name] = `/assets/${file}`;
  return manifest[name];
};

let faces = '';
for (const weight of WEIGHTS) {
  for (const [subset, range] of Object.entries(RANGES)) {
    const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    const url = put(name, readFileSync(join(FONTS, 'files', name)));
    faces += `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};font-display:swap;src:url(${url}) format('woff2');unicode-range:${range}}\n`;
  }
}

const styles = await build({
  entryPoints: [join(ROOT, 'apps/portal/styles/main.css')],
  bundle: true,
  minify: true,
  write: false,
  target: ['chrome109', 'safari16', 'firefox115'],
});
put('main.css', faces + styles.outputFiles[0].text);

const client = join(ROOT, 'apps/portal/client');
for (const name of readdirSync(client).filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))) {
  const script = await build({
    entryPoints: [join(client, name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome91', 'safari15', 'firefox91'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfig: join(client, 'tsconfig.json'),
  });
  put(name.replace(/\.tsx?$/, '.js'), script.outputFiles[0].text);
}
const images = join(ROOT, 'apps/portal/images');
for (const name of readdirSync(images)) put(name, readFileSync(join(images, name)));
copyFileSync(join(FONTS, 'LICENSE'), join(OUT, 'be-vietnam-pro-LICENSE.txt'));
writeFileSync(join(OUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
