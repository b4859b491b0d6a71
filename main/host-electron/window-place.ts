import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import * as z from 'zod';
import type { ElectronApi } from './electron-api.ts';

const Place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
/** Where the window stood and how large it was (in DIP), and whether it filled the screen. */
export type Place = z.infer<typeof Place>;

/** What a window is made with; without a known place the system chooses one. */
export type Bounds = Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>;

export interface PlaceKeeper {
  /** For a new window, on the screens that are there now. Only when the app is ready. */
  bounds(): Bounds & { readonly isMaximized: boolean };
  /** Remembers where this window stands. A full disk is no reason to complain: next time it stands in the middle. */
  keep(window: BrowserWindow): void;
}

const usual = { width: 1280, height: 840 };

/** Keeps the place of the window in a small file of the data folder: it is about this computer, not about a plan. */
export function placeKeeper({ screen }: Pick<ElectronApi, 'screen'>, dataFolder: string): PlaceKeeper {
  const file = path.join(dataFolder, 'window.json');
  return {
    bounds() {
      const last = read(file);
      if (last === undefined) return { ...fitted(usual, screen.getPrimaryDisplay().workArea), isMaximized: false };
      const { isMaximized, ...bounds } = last;
      return { ...within(bounds, screen.getDisplayMatching(bounds).workArea), isMaximized };
    },
    keep(window) {
      if (window.isFullScreen() || window.isMinimized()) return;
      const place: Place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
      try {
        writeFileSync(file, JSON.stringify(place), { mode: 0o600 });
      } catch {
        // see above
      }
    },
  };
}

function read(file: string): Place | undefined {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // absent, or not ours
  }
}

const fitted = ({ width, height }: Pick<Rectangle, 'width' | 'height'>, area: Rectangle) => ({
  width: Math.min(width, area.width),
  height: Math.min(height, area.height),
});

/** The same rectangle, whole on this screen: the one it stood on may be gone or smaller. */
function within(bounds: Rectangle, area: Rectangle): Rectangle {
  const size = fitted(bounds, area);
  const clamp = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  return {
    ...size,
    x: clamp(bounds.x, area.x, area.x + area.width - size.width),
    y: clamp(bounds.y, area.y, area.y + area.height - size.height),
  };
}
