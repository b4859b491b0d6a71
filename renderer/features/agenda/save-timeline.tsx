import { useEffect, useRef, useState } from 'react';
import type { AgendaItem } from '#shared/model/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { figureTexts } from '#shared/text/figure.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { type PictureKind, savePicture } from '../../ui/charts/save-picture.ts';
import { useLanguage } from '../../ui/language.ts';
import { Menu } from '../../ui/menu.tsx';
import { isKept } from '../../ui/saved-file-news.ts';
import { TimelinePicture } from './timeline-picture.tsx';

/** Saves the whole timeline as a picture; it is drawn for the time that this takes. */
export function SaveTimeline({ view, items }: { view: PlanView; items: readonly AgendaItem[] }) {
  const t = useTexts(agendaTexts);
  const figure = useTexts(figureTexts);
  const language = useLanguage();
  const [kind, setKind] = useState<PictureKind | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const name = [t.title, view.plan.ownerName].filter(Boolean).join(' · ');
  useEffect(() => {
    const drawing = paper.current?.querySelector('svg');
    if (kind === null || !drawing) return;
    const done = () => setKind(null);
    savePicture(drawing, kind, name, t.title)
      .then((saved) => isKept(saved, language))
      .then(done, done);
  }, [kind, name, t.title, language]);
  return (
    <>
      <Menu
        label={figure.savePicture}
        icon="save"
        isIconOnly
        placement="bottom end"
        items={[
          { id: 'png', label: figure.pictureKinds.png, run: () => setKind('png') },
          { id: 'svg', label: figure.pictureKinds.svg, run: () => setKind('svg') },
        ]}
      />
      {kind !== null && (
        <div ref={paper} className="rk-timeline-paper" aria-hidden="true">
          <TimelinePicture view={view} items={items} today={today()} language={language} />
        </div>
      )}
    </>
  );
}
