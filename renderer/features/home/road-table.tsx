import { homeTexts } from '#shared/text/home.ts';
import { useTexts } from '../../platform/texts.ts';
import type { RoadFacts } from './road-facts.ts';

/** The road in words, for who hears the screen rather than sees it. */
export function RoadTable({ facts }: { facts: RoadFacts }) {
  const t = useTexts(homeTexts);
  return (
    // In a box of its own: a table does not let itself be made small.
    <div className="rk-visually-hidden">
      <table>
        <caption>{t.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.column.part}</th>
            <th scope="col">{t.column.state}</th>
            <th scope="col">{t.column.when}</th>
          </tr>
        </thead>
        <tbody>
          {facts.stretches.map((stretch) => (
            <tr key={stretch.step}>
              <th scope="row">{stretch.title}</th>
              <td>{stretch.summary}</td>
              <td />
            </tr>
          ))}
          {facts.stations.map((station) => (
            <tr key={station.id}>
              <th scope="row">{station.title}</th>
              <td>{station.stateWord}</td>
              <td>{station.when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
