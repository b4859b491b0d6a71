import { agendaTexts } from '#shared/text/agenda.ts';
import { useTexts } from '../../platform/texts.ts';

const kinds = ['busy', 'planned', 'talk', 'leave', 'today'] as const;

/** What the marks of the timeline mean. */
export function TimelineLegend() {
  const t = useTexts(agendaTexts);
  return (
    <ul className="rk-tl-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="rk-tl-swatch" data-kind={kind} />
          {t.legend[kind]}
        </li>
      ))}
    </ul>
  );
}
