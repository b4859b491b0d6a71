import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Place, placeKey } from '#renderer/workbench/places.ts';
import type { SettingsPatch } from '#shared/contract/settings.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';
import { openApp } from '../support/app-page.ts';
import { seedPlan } from '../support/seed-plan.ts';
import type { Places } from './places.ts';

/** One page with one plan, in which every place stands open as a tab. */
export interface Sitting {
  readonly page: Page;
  readonly places: Places;
  readonly faults: readonly string[];
  /** Brings a place into view, as a click on its tab does. */
  show(place: Place): Promise<void>;
  /** Changes settings as another window does: the page hears of it. */
  set(patch: SettingsPatch): Promise<void>;
  close(): Promise<void>;
}

/** Opens the app on a plan of its own. `keep` chooses the places that stand open; else all do. */
export async function sitDown(
  browser: Browser,
  address: string,
  write: (b: PlanBuilder) => Places,
  options: BrowserContextOptions = {},
  keep: (place: Place) => boolean = () => true,
): Promise<Sitting> {
  let places: Places = [];
  const planId = await seedPlan(address, (b) => {
    places = write(b).filter(keep);
  });
  const layout = { planId, tabs: places.map((place) => ({ ...place, isPreview: false })), isSideBarOpen: true };
  await changeSettings(address, { theme: 'light', layout });
  const { page, faults, close } = await openApp(browser, address, { reducedMotion: 'reduce', ...options });
  await page.getByRole('tab').first().waitFor();
  return {
    page,
    places,
    faults,
    close,
    async show(place) {
      const tab = page.locator(`.rk-tabs [data-key="${placeKey(place)}"]`);
      await tab.click({ position: { x: 12, y: 12 } });
      await page.locator(`.rk-scroll[data-place="${place.type}"] h1`).first().waitFor();
    },
    async set(patch) {
      await changeSettings(address, patch);
      const { theme, density } = patch;
      if (theme) await page.locator(`html[data-theme="${theme}"]`).waitFor();
      if (density) await page.locator(`html[data-density="${density}"]`).waitFor();
    },
  };
}

async function changeSettings(address: string, patch: SettingsPatch): Promise<void> {
  const { origin, hash } = new URL(address);
  const response = await fetch(`${origin}/api/settings.set`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
      'x-client': randomUUID(),
      origin,
    },
    body: JSON.stringify(patch),
  });
  const reply = (await response.json()) as { ok: boolean };
  if (!reply.ok) throw new Error(`the host refused the settings: ${JSON.stringify(reply)}`);
}
