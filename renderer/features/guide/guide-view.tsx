import './guide.css';
import { useState } from 'react';
import {
  type GuideQuestion,
  goOn,
  nextOpen,
  partsOf,
  putOffQuestion,
  questionsOf,
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
  const [isAtEnd, setIsAtEnd] = useState(false);
  /** The questions one came by in this sitting, for the way back. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  const question = isAtEnd ? null : whereToGoOn(questions, walked);

  const show = (next: GuideQuestion | null, from: string | null = question?.id ?? null) => {
    setIsAtEnd(next === null);
    if (from !== null && from !== next?.id) setTrail([...trail, from]);
  };

  const leave = (from: GuideQuestion) => {
    flushDrafts();
    const before = walkedNow();
    const now = questionsOf(edit.view(), before, today());
    const isAnswered = from.step.isSeenToBeAnswered || now.find((q) => q.id === from.id)?.state === 'answered';
    const next = nextOpen(now, from.id);
    keepWalked((isAnswered ? goOn : putOffQuestion)(before, from.id, next?.id ?? null));
    show(next);
  };

  const jump = (to: GuideQuestion) => {
    flushDrafts();
    keepWalked({ ...walkedNow(), current: to.id });
    show(to);
  };

  const back = () => {
    const present = new Map(questions.map((q) => [q.id, q]));
    const there = trail.findLastIndex((id) => present.has(id));
    const to = present.get(trail[there] ?? '');
    if (to === undefined) return;
    flushDrafts();
    keepWalked({ ...walkedNow(), current: to.id });
    setIsAtEnd(false);
    setTrail(trail.slice(0, there));
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
