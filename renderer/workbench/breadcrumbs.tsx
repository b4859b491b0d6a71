import { Breadcrumb, Link, Breadcrumbs as Trail } from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { type PlaceFacts, parentPlaces, placeFacts } from './place-facts.ts';
import { openPlace } from './workbench-store.ts';

/** Where one is in the plan, with the way back up. */
export function Breadcrumbs({ current }: { current: PlaceFacts }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const above = usePlanView((view) =>
    parentPlaces(current.place, view).flatMap((p) => placeFacts(p, view, language) ?? []),
  );
  if (above.length === 0) return null;
  return (
    <Trail aria-label={t.whereYouAre} className="rk-crumbs">
      {above.map((facts) => (
        <Breadcrumb key={facts.key} className="rk-crumb">
          <Link onPress={() => openPlace(facts.place)}>{facts.title}</Link>
          <Icon name="chevron-right" size={12} />
        </Breadcrumb>
      ))}
      <Breadcrumb className="rk-crumb">
        <span aria-current="page">{current.title}</span>
      </Breadcrumb>
    </Trail>
  );
}
