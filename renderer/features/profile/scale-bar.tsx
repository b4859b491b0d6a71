import type { Level } from '#shared/model/define.ts';
import { stepKey } from '#shared/profile/read-profile.ts';
import { fiveWordsOf, type Scale } from '#shared/profile/scales.ts';
import type { FiveWords } from '#shared/text/level-words.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';

/**
 * The scale that a profile uses, once, with the level that each of its steps comes to: in the words of the plan, or with its
 * own words taken over for the levels of the plan.
 */
export function ScaleBar({
  scales,
  words,
  taken,
  onTaken,
  onLevel,
}: {
  scales: readonly Scale[];
  /** What the levels are called as things stand. */
  words: FiveWords;
  /** The words that the plan has, or will have; empty = those of the app. */
  taken: readonly string[];
  onTaken: (words: readonly string[]) => void;
  /** Null = all that has a level is in the plan already. */
  onLevel: ((step: string, level: Level) => void) | null;
}) {
  const t = useTexts(profileTexts).scale;
  return scales.map((scale) => {
    const own = fiveWordsOf(scale);
    return (
      <section key={scale.form} className="rk-profile-scale" aria-label={t.title}>
        <b>{t.title}</b>
        <ol>
          {scale.steps.map((step) => (
            <li key={step.name}>
              <span className="rk-profile-step">
                <b>{step.name}</b> {step.meaning}
              </span>
              {onLevel && (
                <Select
                  label={t.becomes(step.name)}
                  isLabelHidden
                  value={String(step.level)}
                  options={words.map((meaning, i) => ({ value: String(i + 1), label: String(i + 1), hint: meaning }))}
                  onChange={(level) => onLevel(stepKey(scale.form, step.name), Number(level) as Level)}
                />
              )}
            </li>
          ))}
        </ol>
        {own && (
          <Choice
            label={t.words}
            isLabelHidden
            size="small"
            value={taken.join('\n') === own.join('\n') ? 'take' : 'map'}
            options={[
              { value: 'take', label: t.take },
              { value: 'map', label: t.map },
            ]}
            onChange={(choice) => onTaken(choice === 'take' ? own : [])}
          />
        )}
        <span className="rk-caption rk-muted">{t.hint}</span>
      </section>
    );
  });
}
