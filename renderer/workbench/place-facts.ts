import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import type { IconName } from '../ui/icon.tsx';
import { type Place, placeKey } from './places.ts';
import { registry } from './registry.ts';

export interface PlaceFacts {
  readonly key: string;
  readonly place: Place;
  readonly title: string;
  readonly icon: IconName | { readonly step: 1 | 2 | 3 };
}

/** Title and icon of a place; null when no feature shows it or its record is gone. */
export function placeFacts(place: Place, view: PlanView | null, language: Language): PlaceFacts | null {
  const editor = registry().editors.get(place.type);
  if (editor === undefined || (editor.needsPlan && view === null)) return null;
  const title = editor.title(place, view, language);
  return title === null ? null : { key: placeKey(place), place, title, icon: editor.icon(place, view) };
}

/** The places above this one, outermost first. */
export function parentPlaces(place: Place, view: PlanView | null): readonly Place[] {
  return registry().editors.get(place.type)?.parents?.(place, view) ?? [];
}
