import { useEffect, useRef } from 'react';
import type { Level } from '#shared/model/define.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Wording } from '#shared/scan/statement.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Progress } from '../../ui/progress.tsx';
import { AnswerScale } from './answer-scale.tsx';
import { useFillingKeys } from './filling-keys.ts';
import { giveAnswer, goToSentence } from './filling-state.ts';

/** One sentence of the scan in front; an answer brings the next one. */
export function OneSentence({ scan, wording, at }: { scan: RecordOf<'scan'>; wording: Wording; at: number }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const statement = wording.statements[at];
  const id = statement?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sentence takes the focus, so that it is read out
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);

  const move = (by: 1 | -1) => {
    if (at + by >= 0) goToSentence(scan.id, at + by);
  };
  const answer = (given: Level | null) => {
    if (id === undefined) return;
    giveAnswer(scan.id, id, given);
    move(1);
  };
  useFillingKeys(sheet, { onAnswer: answer, onNext: () => move(1), onBack: () => move(-1) });
  if (statement === undefined) return null;

  const count = wording.statements.length;
  const given = scan.answers.find((a) => a.statementId === statement.id);
  return (
    <div className="rk-sentence" ref={sheet}>
      <Progress label={t.fillTitle} value={at} total={count} words={t.progress(at + 1, count)} isLabelHidden />
      <p className="rk-sentence-factor">
        <FactorMark look={statement.factor} />
        <b>{t.factors[statement.factor]}</b>
        <span>{t.about[statement.factor]}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} className="rk-sentence-words">
        {statement.words[language]}
      </h2>
      <AnswerScale
        key={statement.id}
        label={statement.words[language]}
        value={given?.answer}
        onChoose={(chosen) => giveAnswer(scan.id, statement.id, chosen)}
        onPick={answer}
      />
      <div className="rk-sentence-buttons">
        {at > 0 && (
          <Button icon="arrow-left" onPress={() => move(-1)}>
            {t.back}
          </Button>
        )}
        <Button {...(given && { variant: 'primary' })} onPress={() => move(1)}>
          {given === undefined ? t.skip : at === count - 1 ? t.toEnd : t.next}
        </Button>
      </div>
      <p className="rk-muted rk-caption rk-sentence-keys">{t.keys}</p>
    </div>
  );
}
