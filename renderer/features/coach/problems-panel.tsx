import { coachPlaces, severities } from '#shared/coach/define.ts';
import { countBySeverity } from '#shared/coach/engine.ts';
import { coachTexts } from '#shared/text/coach.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useFindings } from '../../platform/findings.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { severityIcons } from '../../workbench/severity-look.ts';
import { isChosen, useCoach } from './coach-store.ts';
import { FindingRow } from './finding-row.tsx';
import './problems.css';

/** Everything the coach has to say, by place in the method; each line explains itself and offers a way on. */
export function ProblemsPanel() {
  const t = useTexts(problemTexts);
  const terms = useTexts(termTexts);
  const places = useTexts(coachTexts).places;
  const findings = useFindings();
  const only = useCoach((s) => s.only);
  const place = useCoach((s) => s.place);
  const counts = countBySeverity(findings);
  const shown = findings.filter((f) => isChosen(f, { only, place }));
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
        {place !== null && (
          <button type="button" aria-pressed="true" onClick={() => useCoach.setState({ place: null })}>
            {places[place]} <Icon name="close" size={13} />
          </button>
        )}
      </fieldset>
      {shown.length === 0 && <p className="rk-problems-none">{t.noneHere}</p>}
      {coachPlaces.map((part) => {
        const here = shown.filter((f) => f.place === part);
        if (here.length === 0) return null;
        return (
          <section key={part} className="rk-problems-group">
            <h2>{places[part]}</h2>
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
