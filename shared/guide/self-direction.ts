import { add } from '../model/edits/base.ts';
import { answerBelief, answerStatement, beginScan, completeScan } from '../model/edits/self-direction.ts';
import { BeliefQuestion } from '../model/kinds/self-direction.ts';
import type { PlanView } from '../model/plan-view.ts';
import { completedScans, waitingScan } from '../scan/history.ts';
import { currentWording, statementOf, wordingOf } from '../scan/wording.ts';
import { beliefTexts } from '../text/beliefs.ts';
import type { GuideStep } from './step.ts';

/** The sentences to answer: those of the scan that waits, or of a first one. A completed scan is not asked again. */
function sentences(view: PlanView): readonly string[] {
  const scan = waitingScan(view);
  if (scan === undefined && completedScans(view).length > 0) return [];
  const wording = scan === undefined ? currentWording : wordingOf(scan.wordingVersion);
  return wording?.statements.map((s) => s.id) ?? [];
}

/** Eigen regie: the scan sentence by sentence, and leergoesting (method.md). */
export const selfDirectionSteps = [
  {
    id: 'scan-sentence',
    part: 'self-direction',
    about: sentences,
    name: (_view, id, language) => statementOf(id)?.words[language] ?? '',
    ask: {
      type: 'statement',
      read: (view, id) => waitingScan(view)?.answers.find((a) => a.statementId === id)?.answer,
      write: (view, context, id, answer) => {
        const scan = waitingScan(view) ?? beginScan(context, view);
        const change = answerStatement(scan, id, answer);
        if (change === null || change.after === null) return [];
        return waitingScan(view) ? [change] : [add(change.after)];
      },
    },
  },
  {
    id: 'complete-scan',
    part: 'self-direction',
    about: (view) => (waitingScan(view) || completedScans(view).length > 0 ? [''] : []),
    ask: {
      type: 'press',
      isDone: (view) => waitingScan(view) === undefined,
      write: (view, context) => {
        const scan = waitingScan(view);
        const change = scan && completeScan(scan, context.today);
        return change ? [change] : [];
      },
    },
  },
  {
    id: 'belief',
    part: 'self-direction',
    about: () => BeliefQuestion.options,
    name: (_view, question, language) => beliefTexts[language].questions[question as BeliefQuestion],
    ask: {
      type: 'text',
      isLong: true,
      read: (view, question) => view.beliefs.findLast((b) => b.question === question)?.text ?? '',
      write: (view, context, question, text) => answerBelief(context, view, question as BeliefQuestion, { text }),
    },
  },
] as const satisfies readonly GuideStep[];
