import { homedir } from 'node:os';
import path from 'node:path';
import * as electron from 'electron';
import { startCore } from '../core/client.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { fileArguments } from '../opened/file-argument.ts';
import { appVersion } from '../version.ts';
import { dataArgument, settleIn } from './data-argument.ts';
import { run } from './run.ts';

// Composition root of the Electron host: `electron . [--data=FOLDER] [-- FILE …]`, as build/start.mjs calls it.
const dataFolder = dataArgument(process.argv) ?? defaultDataFolder(process.platform, process.env, homedir());
settleIn(electron, { dataFolder, platform: process.platform });
// Not awaited: Electron is ready only after this module was evaluated (electron#40719), and run waits for that.
void run(electron, {
  startCore,
  coreOptions: {
    workerFile: path.join(import.meta.dirname, 'worker.js'),
    dataFolder,
    host: 'electron',
    version: appVersion,
  },
  pageFolder: path.join(import.meta.dirname, '..', 'renderer'),
  preload: path.join(import.meta.dirname, 'preload.cjs'),
  platform: process.platform,
  files: fileArguments(process.argv.slice(1), process.cwd(), electron.app.isPackaged),
});
