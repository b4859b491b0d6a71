import { type AgendaItem, startTimeOf } from '#shared/model/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames, nameOfItem } from '#shared/text/agenda-names.ts';
import { useTexts } from '../../platform/texts.ts';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { stateOf, whenOf } from './item-words.ts';

const rowsAtOnce = 60;

/** What the timeline shows, as a table. */
export function AgendaTable({ view, items }: { view: PlanView; items: readonly AgendaItem[] }) {
  const t = useTexts(agendaTexts);
  const names = useTexts(agendaNames);
  const language = useLanguage();
  const list = useGrowingList(items, rowsAtOnce);
  return (
    <>
      <div className="rk-table-scroll">
        <table className="rk-table">
          <thead>
            <tr>
              <th scope="col">{t.column.when}</th>
              <th scope="col">{t.column.what}</th>
              <th scope="col">{t.column.kind}</th>
              <th scope="col">{t.column.state}</th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map((item) => (
              <tr key={item.key}>
                <td>{whenOf(item, language, startTimeOf(item))}</td>
                <th scope="row">{nameOfItem(view, item, language)}</th>
                <td>{names.kind[item.kind]}</td>
                <td>{stateOf(item, language) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreItems list={list} />
    </>
  );
}
