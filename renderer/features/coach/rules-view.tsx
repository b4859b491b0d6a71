import { coachPlaces, type Rule } from '#shared/coach/define.ts';
import { rules } from '#shared/coach/rules.ts';
import { coachTexts } from '#shared/text/coach.ts';
import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { chooseUsual } from './actions.ts';
import { RuleRow } from './rule-row.tsx';
import './rules-view.css';

/** Every rule by part of the plan: what, why, where it comes from, and how loud it is in this plan. */
export function RulesView() {
  const t = useTexts(coachPageTexts).rules;
  const places = useTexts(coachTexts).places;
  const { ruleSettings } = usePlan();
  const findings = useFindings();
  useFocusTarget(focusField);
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const chosen = new Map(ruleSettings.map((s) => [s.ruleId, s.severity]));
  const changed = ruleSettings.length;
  return (
    <div className="rk-rules">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          changed > 0 && (
            <Button icon="discard" onPress={chooseUsual}>
              {t.resetAll}
            </Button>
          )
        }
      />
      <p className="rk-rules-meanings">
        {t.meanings} {[t.count(rules.length), changed > 0 && t.changed(changed)].filter(Boolean).join(', ')}.
      </p>
      {coachPlaces.map((place) => {
        const here = rules.filter((rule) => rule.place === place);
        if (here.length === 0) return null;
        return (
          <Section key={place} title={places[place]}>
            <ul className="rk-rules-list">
              {here.map((rule: Rule) => (
                <RuleRow key={rule.id} rule={rule} chosen={chosen.get(rule.id)} count={counts.get(rule.id) ?? 0} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
