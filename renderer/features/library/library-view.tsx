import './library.css';
import { useState } from 'react';
import { findWays, wantAll } from '#shared/library/find.ts';
import { isParked, parkWay, takeUp } from '#shared/library/take-up.ts';
import { activityOf, type WayToLearn } from '#shared/library/ways.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';
import { StepShield } from '../../ui/step-shield.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { preferencesTarget } from './focus-targets.ts';
import { LibraryFilters } from './library-filters.tsx';
import { useLookFor } from './look-for.ts';
import { Preferences } from './preferences.tsx';
import { useRanking } from './use-ranking.ts';
import { type WayAction, WayRow } from './way-row.tsx';

/** As many as a person looks through before choosing; the rest comes on demand. */
const firstShown = 12;

/** "Ideeën om te leren": ways to learn for a learning question, the most fitting first (method.md, step 3). */
export function LibraryView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const question = view.get('learningQuestion', id);
  const ranked = useRanking(view, question);
  const [{ wanted, isAll }, lookFor] = useLookFor(id);
  const [asked, setAsked] = useState<string | null>(null);
  const [told, setTold] = useState('');
  useFocusTarget((target) => {
    setAsked(target);
    if (target === preferencesTarget) return;
    // A way to learn may be left out by what was looked for before, or not be among the first.
    if (ranked.some(({ way }) => way.id === target)) lookFor({ wanted: wantAll, isAll: true });
    requestAnimationFrame(() => focusField(target));
  });

  const found = findWays(ranked, wanted, language);
  const isNarrowed = found.length < ranked.length || wanted.text.trim() !== '';
  const isFirst = question !== undefined && !isNarrowed && !isAll;
  const shown = isFirst ? found.slice(0, firstShown) : found;
  const actionOf = (way: WayToLearn): WayAction => {
    const title = way.words[language].title;
    if (question === undefined)
      return {
        label: t.park,
        done: isParked(view, way) ? t.isParked : null,
        run: () => {
          edit.commit(parkWay(edit.view(), edit.context(), way, language));
          setTold(t.parked(title));
        },
        look: () => openPlace({ type: 'ideas' }),
      };
    const there = activityOf(view, question.id, way);
    return {
      label: t.add,
      done: there ? t.isThere : null,
      run: () => {
        edit.commit(takeUp(edit.view(), edit.context(), way, question.id, language));
        setTold(t.added(title));
        const activity = activityOf(edit.view(), question.id, way);
        // A course asks what it costs and who pays; learning in the work does not (method.md, step 3).
        if (activity?.way === 'formal') openPlace({ type: 'activity', id: activity.id }, { pin: true, focus: 'costs' });
      },
      look: () => there && openPlace({ type: 'activity', id: there.id }),
    };
  };

  return (
    <article className="rk-library">
      <ViewHeader
        title={t.title}
        kicker={question && <ForQuestion question={question} />}
        lead={question ? t.lead : t.leadWithout}
      />
      {!question && <ChooseQuestion questions={view.learningQuestions} />}
      <Preferences plan={view.plan} isAskedFor={asked === preferencesTarget} />
      <LibraryFilters wanted={wanted} onChange={(patch) => lookFor({ wanted: { ...wanted, ...patch } })} />
      <div className="rk-library-head">
        <h2>{isFirst ? t.best : isNarrowed ? t.results : t.others}</h2>
        <p className="rk-muted" role="status">
          {t.found(shown.length, ranked.length)}
        </p>
      </div>
      {shown.length > 0 ? (
        <ul className="rk-library-list">
          {shown.map((one) => (
            <WayRow key={one.way.id} ranked={one} action={actionOf(one.way)} />
          ))}
        </ul>
      ) : (
        <EmptyPlace
          title={t.nothing}
          text={t.nothingText}
          action={<Button onPress={() => lookFor({ wanted: wantAll })}>{t.clear}</Button>}
        />
      )}
      {isFirst && (
        <Button onPress={() => lookFor({ isAll: true })} icon="chevron-down">
          {t.showAll(ranked.length)}
        </Button>
      )}
      <p className="rk-visually-hidden" role="status">
        {told}
      </p>
    </article>
  );
}

function ForQuestion({ question }: { question: RecordOf<'learningQuestion'> }) {
  const t = useTexts(libraryTexts);
  const learning = useTexts(learningTexts);
  return (
    <span className="rk-library-for">
      <StepShield step={3} />
      <span>{t.forWhat(shortTitleOf(question) || learning.question.untitled)}</span>
    </span>
  );
}

/** Leads to the ideas of a learning question; nothing while there is none. */
function ChooseQuestion({ questions }: { questions: readonly RecordOf<'learningQuestion'>[] }) {
  const t = useTexts(libraryTexts);
  const learning = useTexts(learningTexts);
  if (questions.length === 0) return null;
  return (
    <div className="rk-library-choose">
      <Select
        label={t.forQuestion}
        value={null}
        placeholder={t.noQuestion}
        options={questions.map((q) => ({
          value: q.id as string,
          label: shortTitleOf(q) || learning.question.untitled,
        }))}
        onChange={(chosen) => openPlace({ type: 'library', id: chosen }, { pin: true })}
      />
    </div>
  );
}
