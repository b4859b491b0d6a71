import { useDeferredValue } from 'react';
import { coachPlaces, severities } from '#shared/coach/define.ts';
import { countBySeverity } from '#shared/coach/engine.ts';
import { coachTexts } from '#shared/text/coach.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { findingsOf } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCoach } from './coach-store.ts';
import { FindingRow } from './finding-row.tsx';
import { severityIcons } from './severity-icons.ts';
import './problems.css';

/** Everything the coach has to say, by place in the method; each line explains itself and offers a way on. */
export function ProblemsPanel() {
  const t = useTexts(problemTexts);
  const terms = useTexts(termTexts);
  const places = useTexts(coachTexts).places;
  const findings = useDeferredValue(findingsOf(usePlan()));
  const only = useCoach((s) => s.only);
  const counts = countBySeverity(findings);
  const shown = only === null ? findings : findings.filter((f) => f.severity === only);
  if (findings.length === 0) {
    return (
      <p className="rk-problems-none">
        <Icon name="pass-filled" /> {t.none}
      </p>
    );
  }
  return (
    <div className="rk-problems">
      <fieldset className="rk-problems-filter">
        <legend className="rk-visually-hidden">{t.filter}</legend>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={only === severity}
            onClick={() => useCoach.setState({ only: only === severity ? null : severity })}
          >
            <span className={`rk-severity-${severity}`}>
              <Icon name={severityIcons[severity]} />
            </span>
            {terms.severity[severity]} <span className="rk-num">{counts[severity]}</span>
          </button>
        ))}
      </fieldset>
      {coachPlaces.map((place) => {
        const here = shown.filter((f) => f.place === place);
        if (here.length === 0) return null;
        return (
          <section key={place} className="rk-problems-group">
            <h2>{places[place]}</h2>
            <ul>
              {here.map((finding) => (
                <FindingRow key={finding.key} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
