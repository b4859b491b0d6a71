import type { Level } from '#shared/model/define.ts';
import { stepKey } from '#shared/profile/read-profile.ts';
import type { Scale } from '#shared/profile/scales.ts';
import { requiredLevelWords } from '#shared/text/level-words.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Select } from '../../ui/select.tsx';

/** The scale that a profile uses, once, with the level that each of its steps comes to. */
export function ScaleBar({
  scales,
  onLevel,
}: {
  scales: readonly Scale[];
  onLevel: (step: string, level: Level) => void;
}) {
  const t = useTexts(profileTexts).scale;
  const words = requiredLevelWords(useLanguage());
  return scales.map((scale) => (
    <section key={scale.form} className="rk-profile-scale" aria-label={t.title}>
      <b>{t.title}</b>
      <ol>
        {scale.steps.map((step) => (
          <li key={step.name}>
            <span className="rk-profile-step">
              <b>{step.name}</b> {step.meaning}
            </span>
            <Select
              label={t.becomes(step.name)}
              isLabelHidden
              value={String(step.level)}
              options={words.map((meaning, i) => ({ value: String(i + 1), label: String(i + 1), hint: meaning }))}
              onChange={(level) => onLevel(stepKey(scale.form, step.name), Number(level) as Level)}
            />
          </li>
        ))}
      </ol>
      <span className="rk-caption rk-muted">{t.hint}</span>
    </section>
  ));
}
