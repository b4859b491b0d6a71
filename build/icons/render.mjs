// Draws icon.svg as what the installers take: icon.png (Linux), icon.ico (Windows) and icon.icns (macOS). The last two are
// containers of PNGs, written here so that packaging needs no other program.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';

/** @param {Record<number, Buffer>} drawn PNGs by their size in pixels */
function ico(drawn) {
  const images = Object.entries(drawn);
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(([size, png], i) => {
    const at = 6 + 16 * i;
    head.writeUInt8(Number(size) % 256, at); // 0 says 256
    head.writeUInt8(Number(size) % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(([, png]) => png)]);
}

/** @param {Record<string, Buffer>} drawn PNGs by the name that macOS gives their size */
function icns(drawn) {
  const blocks = Object.entries(drawn).map(([type, png]) => block(type, png));
  return block('icns', Buffer.concat(blocks));
}

/** @type {(type: string, contents: Buffer) => Buffer} */
function block(type, contents) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(contents.length + 8, 4);
  return Buffer.concat([head, contents]);
}

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium found; name one with CHROMIUM=/path/to/chromium');
const svg = readFileSync(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();

/** @param {number} size */
async function draw(size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** @type {(name: string, contents: Buffer) => void} */
const write = (name, contents) => writeFileSync(path.join(import.meta.dirname, name), contents);
write('icon.png', await draw(1024));
write('icon.ico', ico({ 16: await draw(16), 32: await draw(32), 48: await draw(48), 256: await draw(256) }));
write(
  'icon.icns',
  icns({ ic07: await draw(128), ic08: await draw(256), ic09: await draw(512), ic10: await draw(1024) }),
);
await browser.close();
