import { type KeyboardEvent, useRef } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { factors } from '#shared/scan/factor.ts';
import type { Wording } from '#shared/scan/statement.ts';
import { statementsOf } from '#shared/scan/wording.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { useLanguage } from '../../ui/language.ts';
import { AnswerScale } from './answer-scale.tsx';
import { answerOfKey } from './filling-keys.ts';
import { giveAnswer } from './filling-state.ts';

/** All sentences of the scan below each other, factor by factor. */
export function AllSentences({ scan, wording }: { scan: RecordOf<'scan'>; wording: Wording }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const answers = new Map(scan.answers.map((a) => [a.statementId, a.answer]));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-statement]');
    const id = row?.dataset.statement;
    if (row === null || id === undefined) return;
    const answer = answerOfKey(event.key);
    const by = event.key === 'ArrowDown' || answer !== undefined ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (answer === undefined && by === 0) return;
    event.preventDefault();
    if (answer !== undefined) giveAnswer(scan.id, id, answer);
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
    const next = rows[rows.indexOf(row) + by] ?? row;
    const radio = next.querySelector<HTMLInputElement>('input:checked') ?? next.querySelector('input');
    radio?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the radios inside have the focus; this only adds keys
    <div className="rk-sentences" ref={list} onKeyDown={onKeyDown}>
      <p className="rk-muted rk-caption">{t.keysAll}</p>
      {factors.map((factor) => (
        <section key={factor} aria-labelledby={`rk-sentences-${factor}`}>
          <h2 id={`rk-sentences-${factor}`}>
            <FactorMark look={factor} />
            {t.factors[factor]}
          </h2>
          <p className="rk-muted">{t.about[factor]}</p>
          <ul>
            {statementsOf(wording, factor).map((statement) => (
              <li key={statement.id} data-statement={statement.id} data-field={statement.id}>
                <p>{statement.words[language]}</p>
                <AnswerScale
                  label={statement.words[language]}
                  value={answers.get(statement.id)}
                  onChoose={(chosen) => giveAnswer(scan.id, statement.id, chosen)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
