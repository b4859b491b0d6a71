import { type ReactNode, useEffect, useRef } from 'react';
import { wordReasons } from '#shared/library/reason-words.ts';
import type { WayToLearn } from '#shared/library/ways.ts';
import { formatHours } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import type { RankedWay } from './use-ranking.ts';

/** What can be done with a way to learn, and whether it was done. */
export interface WayAction {
  readonly label: string;
  readonly run: () => void;
  /** Said when it is done; null = not done yet. */
  readonly done: string | null;
  readonly look: () => void;
}

/** One way to learn: what you do, how long it takes, what makes it stick, why it is proposed, and the way to take it up. */
export function WayRow({ ranked: { way, reasons }, action }: { ranked: RankedWay; action: WayAction }) {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const { title, what, sticks } = way.words[language];
  const name = title.trim() || t.untitled;
  return (
    <li className="rk-way" data-field={way.id}>
      <div className="rk-way-words">
        <h3 data-words={way.isOwn || undefined}>{name}</h3>
        {what && <p data-words={way.isOwn || undefined}>{what}</p>}
        {sticks && (
          <p>
            <span className="rk-strong">{t.sticks}</span> {sticks}
          </p>
        )}
        <Facts way={way} language={language} />
        {reasons.length > 0 && (
          <p className="rk-caption rk-way-reason">
            {t.because} {wordReasons(reasons, language)}.
          </p>
        )}
      </div>
      <WayActions action={action} name={name}>
        {way.isOwn && (
          <IconButton
            icon="trash"
            label={t.removeOwn(name)}
            onPress={() => {
              const item = edit.view().get('ownLibraryItem', way.id);
              if (item) removeWithUndo(item);
            }}
          />
        )}
      </WayActions>
    </li>
  );
}

/** Way of learning, what it suits, time and moment, in one quiet line. */
function Facts({ way, language }: { way: WayToLearn; language: Language }) {
  const t = useTexts(libraryTexts);
  const terms = useTexts(termTexts);
  const facts = [terms.way[way.way], t.suit[way.suits], timeOf(way.workMinutes, language)];
  if (way.moment) facts.push(t.moments[way.moment]);
  return (
    <p className="rk-caption rk-muted rk-way-facts">
      {way.isOwn && (
        <Tag tone="accent" icon="bookmark">
          {t.own}
        </Tag>
      )}
      <span>{facts.join(' · ')}</span>
    </p>
  );
}

function timeOf(minutes: number | null, language: Language): string {
  const t = libraryTexts[language];
  if (minutes === null) return t.hoursUnknown;
  // An estimate: "2 uur" rather than "2,0 uur".
  return minutes < 60 ? t.minutes(String(minutes)) : t.hours(formatHours(minutes, language).replace(/[.,]0$/, ''));
}

/** The button, or that it was done and the way to it; the focus goes along from one to the other. */
function WayActions({ action, name, children }: { action: WayAction; name: string; children: ReactNode }) {
  const t = useTexts(libraryTexts);
  const place = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const isDone = action.done !== null;
  useEffect(() => {
    if (!isDone || !wasPressed.current) return;
    wasPressed.current = false;
    place.current?.querySelector('button')?.focus();
  }, [isDone]);
  const hidden = <span className="rk-visually-hidden"> ‘{name}’</span>;
  return (
    <div className="rk-way-actions" ref={place}>
      {isDone ? (
        <>
          <Tag tone="done" icon="check">
            {action.done}
          </Tag>
          <LinkButton onPress={action.look}>
            {t.look}
            {hidden}
          </LinkButton>
        </>
      ) : (
        <Button
          size="small"
          icon="add"
          onPress={() => {
            wasPressed.current = true;
            action.run();
          }}
        >
          {action.label}
          {hidden}
        </Button>
      )}
      {children}
    </div>
  );
}
