import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { builtApp, startWebHostProcess } from '#tests/e2e/support/web-host.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';
import { type AsarFile, extractAsar, readAsar } from './read-asar.ts';
import { makeStandInElectron, readFuses, type Target } from './stand-in-electron.ts';

// Packs the real app with the real configuration around a stand-in for Electron's binary. What it shows: the contents of
// the archive, the fuses, the names. What it cannot show: that the packed program runs.

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../../..');
const electronVersion: string = require('electron/package.json').version;

/** Runs electron-builder as `npm run dist` does, but to a folder and around the stand-in. */
async function pack(target: Target): Promise<string> {
  builtApp();
  const folder = tempFolder();
  const electron = path.join(folder, 'electron');
  const output = path.join(folder, 'release');
  makeStandInElectron(electron, target, electronVersion);
  const words = [`--${target}`, 'dir', '--x64', '--publish', 'never'];
  const settings = [
    `-c.electronDist=${electron}`,
    `-c.directories.output=${output}`,
    // Its tool for this is fetched; the fuses and the integrity data are written all the same.
    '-c.win.signAndEditExecutable=false',
  ];
  await promisify(execFile)(process.execPath, [require.resolve('electron-builder/cli.js'), ...words, ...settings], {
    cwd: root,
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false', ROUTEKAART_DIST: '' },
  });
  return output;
}

const places: Record<Target, { readonly resources: string; readonly program: string; readonly prebuild: string }> = {
  linux: { resources: 'linux-unpacked/resources', program: 'linux-unpacked/routekaart', prebuild: 'linux-x64' },
  win: { resources: 'win-unpacked/resources', program: 'win-unpacked/Routekaart.exe', prebuild: 'win32-x64' },
  mac: {
    resources: 'mac/Routekaart.app/Contents/Resources',
    program: 'mac/Routekaart.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    prebuild: 'darwin-x64',
  },
};

describe.each(['linux', 'win', 'mac'] as const)('packed for %s', (target) => {
  const { resources, program, prebuild } = places[target];

  test('the archive holds the built app, one database binary, and nothing else; the fuses are strict', async () => {
    const output = await pack(target);
    const files = readAsar(path.join(output, resources, 'app.asar'));
    expectContents(files, prebuild);
    const binary = `node_modules/better-sqlite3/prebuilds/${prebuild}.node`;
    expect(readFileSync(path.join(output, resources, 'app.asar.unpacked', binary)).length).toBeGreaterThan(1_000_000);
    expect(readFuses(path.join(output, program))).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    if (target !== 'mac')
      expect(readdirSync(path.join(output, resources, '..', 'locales')).sort()).toEqual(['en-US.pak', 'nl.pak']);
    if (`${process.platform}-${process.arch}` === prebuild) await expectToRun(path.join(output, resources, 'app.asar'));
  }, 120_000);
});

/** The files of the archive are enough to open a store and serve the page: laid out, they run as a web host. */
async function expectToRun(archive: string): Promise<void> {
  const app = tempFolder();
  extractAsar(archive, app);
  const host = await startWebHostProcess({ app: path.join(app, 'dist'), dataFolder: path.join(app, 'data') });
  await host.stop();
  expect(host.address).toContain('http://127.0.0.1:');
}

function expectContents(files: readonly AsarFile[], prebuild: string): void {
  const names = files.map((file) => file.path);
  const binary = `node_modules/better-sqlite3/prebuilds/${prebuild}.node`;
  expect(files.filter((file) => file.unpacked).map((file) => file.path)).toEqual([binary]);
  expect(files.filter((file) => !file.hasIntegrity)).toEqual([]);
  for (const name of ['package.json', 'dist/main/electron.js', 'dist/main/worker.js', 'dist/main/preload.cjs'])
    expect(names).toContain(name);
  for (const name of [
    'dist/renderer/index.html',
    'dist/renderer/print.html',
    'node_modules/better-sqlite3/lib/index.js',
  ])
    expect(names).toContain(name);
  const wanted =
    /^(package\.json|dist\/(main|renderer)\/.*\.(js|cjs|css|html|woff2|svg|png)|node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w/-]+\.js|prebuilds\/[\w-]+\.node))$/;
  expect(names.filter((name) => !wanted.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.node'))).toEqual([binary]);
  // What the packed package.json starts is there, and brings no development packages along.
  expect(
    names.filter((name) => name.startsWith('node_modules/')).every((name) => name.includes('better-sqlite3')),
  ).toBe(true);
}

test('each system finds an icon that is large enough, so that none has to be converted', () => {
  const icon = (name: string) => readFileSync(path.join(root, 'build', 'icons', name));
  expect([icon('icon.png').readUInt32BE(16), icon('icon.png').readUInt32BE(20)]).toEqual([1024, 1024]);
  const ico = icon('icon.ico');
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico.readUInt8(6 + 16 * i) || 256);
  expect(sizes).toEqual([16, 32, 48, 256]);
  expect(icon('icon.icns').subarray(0, 4).toString()).toBe('icns');
  expect(icon('icon.icns').includes('ic10')).toBe(true);
});
