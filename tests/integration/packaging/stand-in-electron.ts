import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// A folder that looks enough like an unpacked Electron for electron-builder to pack from it: the right names, and a
// binary that holds a fuse wire and nothing that runs.

const require = createRequire(import.meta.url);
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses in their order on the wire (version 1). */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;
export type FuseName = (typeof fuseNames)[number];

/** As Electron ships them. */
const shipped = '10110001';
const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, shipped.length]), Buffer.from(shipped)]);
const binary = Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]);

/** The fuses of a binary: true = on. */
export function readFuses(file: string): Record<FuseName, boolean> {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(sentinel) + sentinel.length;
  const states = bytes.subarray(at + 2, at + 2 + fuseNames.length).toString('latin1');
  return Object.fromEntries(fuseNames.map((name, i) => [name, states[i] === '1'])) as Record<FuseName, boolean>;
}

export type Target = 'linux' | 'win' | 'mac';

/** Makes the folder. */
export function makeStandInElectron(folder: string, target: Target, version: string): void {
  const write = (name: string, contents: Buffer | string = '') => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
    chmodSync(path.join(folder, name), 0o755);
  };
  write('version', version);
  write('LICENSE');
  if (target === 'mac') {
    const plist =
      '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>Electron</string></dict></plist>';
    write('Electron.app/Contents/Info.plist', plist);
    write('Electron.app/Contents/MacOS/Electron', binary);
    write('Electron.app/Contents/Frameworks/Electron Helper.app/Contents/Info.plist', plist);
    write('Electron.app/Contents/Frameworks/Electron Helper.app/Contents/MacOS/Electron Helper', binary);
    write('Electron.app/Contents/Frameworks/Electron Framework.framework/Electron Framework', binary);
    for (const language of ['nl', 'en', 'fr']) {
      write(`Electron.app/Contents/Resources/${language}.lproj/locale.pak`);
      write(
        `Electron.app/Contents/Frameworks/Electron Framework.framework/Versions/A/Resources/${language}.lproj/locale.pak`,
      );
    }
    return;
  }
  for (const language of ['nl', 'en-US', 'fr']) write(`locales/${language}.pak`);
  write('resources/readme.txt');
  if (target === 'linux') {
    write('electron', binary);
    write('chrome-sandbox');
  } else write('electron.exe', Buffer.concat([windowsProgram(), binary]));
}

/** A real, if idle, Windows program with version data: electron-builder writes its own into it. */
function windowsProgram(): Buffer {
  const ofBuilder = createRequire(require.resolve('electron-builder/package.json'));
  const { NtExecutable, NtExecutableResource, Resource } = createRequire(
    ofBuilder.resolve('app-builder-lib/package.json'),
  )('resedit');
  const library = path.join(
    path.dirname(require.resolve('better-sqlite3/package.json')),
    'prebuilds',
    'win32-x64.node',
  );
  const program = NtExecutable.from(readFileSync(library));
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
