import { type Rule, severities } from '#shared/coach/define.ts';
import { wordSource } from '#shared/coach/word.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { choose } from './actions.ts';

type Chosen = RecordOf<'ruleSetting'>['severity'];

/** One rule, and the choice how loud it is. */
export function RuleRow({ rule, chosen, count }: { rule: Rule; chosen: Chosen | undefined; count: number }) {
  const t = useTexts(coachPageTexts).rules;
  const { severity: words } = useTexts(termTexts);
  const language = useLanguage();
  const { title, why } = rule.words[language];
  const options = [
    ...severities.map((value) => ({ value: value as Chosen, label: words[value], icon: severityIcons[value] })),
    { value: 'off' as const, label: t.off, icon: 'circle-slash' as const },
  ];
  return (
    <li className="rk-rule" data-field={rule.id} data-off={chosen === 'off' || undefined}>
      <div className="rk-rule-words">
        <h3>{title}</h3>
        <p>{why}</p>
        <p className="rk-rule-source">
          {wordSource(rule.source, language)}
          {rule.source.law && <Tag icon="info">{t.law}</Tag>}
          {count > 0 && <span>{t.seesNow(count)}</span>}
        </p>
      </div>
      <div className="rk-rule-choice">
        <Select
          label={t.severity(title)}
          isLabelHidden
          value={chosen ?? rule.severity}
          onChange={(severity) => choose(rule.id, severity)}
          options={options}
        />
        {chosen !== undefined && (
          <p>
            {t.usual(words[rule.severity])} <LinkButton onPress={() => choose(rule.id, null)}>{t.reset}</LinkButton>
          </p>
        )}
      </div>
    </li>
  );
}
