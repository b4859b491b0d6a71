import './sharing.css';
import { knowersOf, leavingColumns, leavingTable } from '#shared/share/who-knows.ts';
import { openPartWords } from '#shared/text/outlets.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { whoKnowsTexts } from '#shared/text/who-knows.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';

/** "Wat weet wie": what went to whom, and what of the plan leaves by which way. Both come from what the outlets ask. */
export function WhoKnowsView() {
  const t = useTexts(whoKnowsTexts);
  return (
    <div className="rk-returned">
      <ViewHeader title={t.title} lead={t.lead} />
      <Section title={t.shared}>
        <Knowers />
      </Section>
      <Section title={t.rules} lead={t.rulesHint}>
        <Rules />
      </Section>
    </div>
  );
}

function Knowers() {
  const view = usePlan();
  const t = useTexts(whoKnowsTexts);
  const { profiles } = useTexts(sharingTexts);
  const language = useLanguage();
  const knowers = knowersOf(view);
  if (knowers.length === 0) return <p className="rk-muted">{t.sharedNone}</p>;
  return (
    <>
      <div className="rk-table-scroll">
        <table className="rk-table rk-who-knows">
          <thead>
            <tr>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.last}</th>
              <th scope="col">{t.knows}</th>
            </tr>
          </thead>
          <tbody>
            {knowers.map(({ profile, name, sharedOn, rounds, parts }) => (
              <tr key={`${profile} ${name}`}>
                <th scope="row">
                  {name || profiles[profile]}
                  {name !== '' && <span className="rk-who-knows-role">{profiles[profile]}</span>}
                </th>
                <td>{t.on(sharedOn, rounds)}</td>
                <td>{parts.map((part) => openPartWords(part, language)).join(' · ') || t.onlyPlan}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="rk-caption rk-muted">{t.sharedHint}</p>
    </>
  );
}

function Rules() {
  const t = useTexts(whoKnowsTexts);
  const language = useLanguage();
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-who-knows">
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            {leavingColumns.map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leavingTable().map(({ part, leaving }) => (
            <tr key={part}>
              <th scope="row">{openPartWords(part, language)}</th>
              {leavingColumns.map((column) => (
                <td key={column} data-leaving={leaving[column]}>
                  {t.leaving[leaving[column]]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
