import { useState } from 'react';
import { lessonToActivity, lessonToEvidence, scoreWithLesson, titleOfLesson } from '#shared/model/edits/logbook.ts';
import type { LogbookEntry } from '#shared/model/logbook.ts';
import { fieldLabel } from '#shared/model/names.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { shortTitleOf, startOf } from '#shared/model/short-title.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { useLanguage } from '../../ui/language.ts';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { notify } from '../../ui/notify.tsx';
import { SearchPicker } from '../../ui/search-picker.tsx';
import { Section } from '../../ui/section.tsx';
import { useGoesAlong } from '../../workbench/goes-along.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { CameOfIt } from './came-of-it.tsx';

/** Requirements that evidence is proposed for by itself; any other can be looked up. */
const mostProposed = 3;

/** The ways from a lesson to something: an activity, or evidence for a requirement (method.md: from insight to action). */
export function UseLesson({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts).use;
  const hasLesson = entry.lesson.trim() !== '';
  return (
    <Section title={t.title} lead={hasLesson ? t.lead : t.waits}>
      <div className="rk-entry-use">
        {(hasLesson || entry.tomorrow.trim() !== '') && <ToActivity entry={entry} />}
        {hasLesson && <ToEvidence entry={entry} />}
        <CameOfIt entry={entry} />
      </div>
    </Section>
  );
}

function ToActivity({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts).use;
  const view = usePlan();
  const tied = entry.learningQuestionIds.flatMap((id) => view.get('learningQuestion', id) ?? []);
  const others = view.learningQuestions.filter((q) => q.state === 'active' && !tied.includes(q));
  const language = useLanguage();
  const { ask, dialog } = useGoesAlong();
  const make = (questionId: string | null) => {
    flushDrafts();
    ask({
      source: 'logbook',
      words: { title: titleOfLesson(edit.view().get('reflection', entry.id) ?? entry), note: '' },
      labels: { title: fieldLabel('activity', 'title', language), note: fieldLabel('activity', 'note', language) },
      action: t.makeActivity,
      onSeen: (seen) => madeActivity(lessonToActivity(edit.view(), edit.context(), entry.id, questionId, seen)),
    });
  };
  const madeActivity = ({ changes, activity }: ReturnType<typeof lessonToActivity>) => {
    edit.commit(changes);
    if (activity === null) return;
    const open = () => openPlace({ type: 'activity', id: activity.id }, { pin: true });
    notify({ title: t.activityMade(startOf(activity.title)), tone: 'done', action: { label: t.open, run: open } });
  };
  const [only] = tied;
  if (tied.length + others.length === 0 || (only && tied.length === 1)) {
    return (
      <div>
        <Button icon="add" onPress={() => make(only?.id ?? null)}>
          {only ? t.toActivityOf(shortTitleOf(only)) : t.toActivity}
        </Button>
        {dialog}
      </div>
    );
  }
  const item = (question: RecordOf<'learningQuestion'>) => ({
    id: question.id,
    label: shortTitleOf(question) || t.noQuestion,
    icon: 'fuel' as const,
    run: () => make(question.id),
  });
  return (
    <div>
      <Menu
        label={t.toActivity}
        icon="add"
        items={[
          { id: 'heading', kind: 'heading', label: t.chooseQuestion },
          ...tied.map(item),
          ...others.map(item),
          { id: 'line', kind: 'separator' },
          { id: 'loose', label: t.noQuestion, run: () => make(null) },
        ]}
      />
      {dialog}
    </div>
  );
}

function ToEvidence({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts).use;
  const view = usePlan();
  const [isChoosing, setIsChoosing] = useState(false);
  const ids = [
    ...entry.requirementIds,
    ...entry.learningQuestionIds.flatMap((id) => view.get('learningQuestion', id)?.requirementIds ?? []),
  ];
  const [added, setAdded] = useState<readonly string[]>([]);
  const shown = [...new Set<string>([...ids.slice(0, mostProposed), ...added])].flatMap(
    (id) => view.get('requirement', id) ?? [],
  );
  if (view.requirements.length === 0) return <p className="rk-muted">{t.noRequirements}</p>;
  return (
    <>
      {shown.map((requirement) => (
        <Evidence key={requirement.id} entry={entry} requirement={requirement} />
      ))}
      {isChoosing ? (
        <div className="rk-entry-choose">
          <SearchPicker
            label={t.chooseRequirement}
            autoFocus
            options={view.requirements
              .filter((r) => !shown.includes(r))
              .map((r) => ({ id: r.id, label: r.title, icon: 'checklist' }))}
            onChoose={(id) => {
              setAdded([...added, id]);
              setIsChoosing(false);
            }}
          />
          <LinkButton onPress={() => setIsChoosing(false)}>{t.cancel}</LinkButton>
        </div>
      ) : (
        shown.length < view.requirements.length && (
          <div>
            <Button icon="verified" onPress={() => setIsChoosing(true)}>
              {shown.length === 0 ? t.toEvidence : t.toEvidenceElse}
            </Button>
          </div>
        )
      )}
    </>
  );
}

/** One requirement: the lesson goes to the evidence of the latest score, or a new score has it as its evidence. */
function Evidence({ entry, requirement }: { entry: LogbookEntry; requirement: RecordOf<'requirement'> }) {
  const t = useTexts(logbookTexts).use;
  const view = usePlan();
  const language = useLanguage();
  const [level, setLevel] = useState<Level | null>(null);
  const latest = view.latestSelfScore(requirement.id);
  const name = startOf(requirement.title);
  const isEvidence = latest !== undefined && entry.becameScoreIds.includes(latest.id);
  const { ask, dialog } = useGoesAlong();
  const askEvidence = (action: string, onSeen: (words: string) => void) => {
    flushDrafts();
    ask({
      source: 'logbook',
      words: { title: '', note: (edit.view().get('reflection', entry.id) ?? entry).lesson.trim() },
      labels: { title: null, note: fieldLabel('selfScore', 'evidence', language) },
      action,
      onSeen: ({ note }) => onSeen(note),
    });
  };
  const addToScore = (level: number) =>
    askEvidence(t.addToScore(level), (words) => {
      edit.commit(lessonToEvidence(edit.view(), entry.id, requirement.id, words));
      notify({ title: t.evidenceAdded(name), tone: 'done' });
    });
  const giveScore = (chosen: Level) =>
    askEvidence(t.giveScore(chosen), (words) => {
      edit.commit(scoreWithLesson(edit.view(), edit.context(), entry.id, requirement.id, chosen, words));
      setLevel(null);
      notify({ title: t.scoreGiven(chosen, name), tone: 'done' });
    });
  return (
    <article className="rk-entry-evidence" aria-label={t.evidenceFor(name)}>
      <h3>{t.evidenceFor(name)}</h3>
      {latest && !isEvidence && (
        <Button icon="verified" onPress={() => addToScore(latest.level)}>
          {t.addToScore(latest.level)}
        </Button>
      )}
      <div className="rk-entry-score">
        <span aria-hidden="true" className="rk-muted rk-caption">
          {latest ? t.newScoreLabel : t.firstScoreLabel}
        </span>
        <LevelPicker
          label={t.newScore(name)}
          isLabelHidden
          value={level}
          onChange={setLevel}
          words={levelWords(language)}
          size="small"
          compact
        />
        {level !== null && (
          <Button size="small" onPress={() => giveScore(level)}>
            {t.giveScore(level)}
          </Button>
        )}
      </div>
      {dialog}
    </article>
  );
}
