import './guide.css';
import { useState } from 'react';
import {
  type GuideQuestion,
  goOn,
  nextOpen,
  partsOf,
  putOffQuestion,
  questionsOf,
  type Walked,
  whereToGoOn,
} from '#shared/guide/walk.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { GuideBar } from './guide-bar.tsx';
import { GuideEnd } from './guide-end.tsx';
import { GuideParts } from './guide-parts.tsx';
import { keepWalked, useWalked, walkedNow } from './guide-progress.ts';
import { GuideQuestionSheet } from './guide-question.tsx';

/**
 * Begeleid: one question at a time, in the order of the method (method.md; the coach leads, the owner answers). It reads and
 * writes the plan itself, so what was answered in an editor is not asked again, and the other way round.
 */
export function GuideView() {
  const view = usePlan();
  const walked = useWalked();
  const questions = questionsOf(view, walked, today());
  /** In front, whatever is answered meanwhile; null = the end. */
  const [shown, setShown] = useState(() => whereToGoOn(questions, walked)?.id ?? null);
  /** The questions one came by in this sitting, for the way back. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  // What it was about may be gone: then it goes on from there.
  const question = shown === null ? null : (questions.find((q) => q.id === shown) ?? whereToGoOn(questions, walked));

  const show = (next: GuideQuestion | null, after: Walked, way: readonly string[]) => {
    keepWalked({ ...after, current: next?.id ?? null });
    setShown(next?.id ?? null);
    setTrail(way);
  };

  const leave = (from: GuideQuestion) => {
    flushDrafts();
    const before = walkedNow();
    const now = questionsOf(edit.view(), before, today());
    const isAnswered = from.step.isSeenToBeAnswered || now.find((q) => q.id === from.id)?.state === 'answered';
    show(nextOpen(now, from.id), (isAnswered ? goOn : putOffQuestion)(before, from.id), [...trail, from.id]);
  };

  const jump = (to: GuideQuestion) => {
    flushDrafts();
    show(to, walkedNow(), question === null ? trail : [...trail, question.id]);
  };

  const back = () => {
    const present = new Map(questions.map((q) => [q.id, q]));
    const there = trail.findLastIndex((id) => present.has(id));
    const to = present.get(trail[there] ?? '');
    if (to === undefined) return;
    flushDrafts();
    show(to, walkedNow(), trail.slice(0, there));
  };

  const parts = partsOf(questions);
  return (
    <div className="rk-guide">
      <GuideBar parts={parts} />
      <GuideParts parts={parts} current={question?.step.part ?? null} onChoose={jump} />
      {question === null ? (
        <GuideEnd questions={questions} onChoose={jump} />
      ) : (
        <GuideQuestionSheet
          key={question.id}
          question={question}
          onLeave={() => leave(question)}
          onBack={trail.length > 0 ? back : null}
        />
      )}
    </div>
  );
}
