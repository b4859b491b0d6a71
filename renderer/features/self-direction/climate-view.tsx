import './climate.css';
import { sheetsBeside, widestStep } from '#shared/model/climate.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { formatDate } from '#shared/text/format.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { ClimateFigure } from './climate-figure.tsx';
import { startSheet } from './new-sheet.ts';

const sheetsAtOnce = 12;

/** The sheets on the learning climate, beside each other and one by one (method.md, Learning climate). */
export function ClimateView() {
  const t = useTexts(climateTexts);
  const view = usePlan();
  if (view.climateSheets.length === 0) {
    return (
      <>
        <ViewHeader title={t.title} lead={t.lead} />
        <EmptyPlace
          title={t.emptyTitle}
          text={t.emptyText}
          action={
            <Button variant="primary" icon="add" onPress={startSheet}>
              {t.begin}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <div className="rk-climate">
      <ViewHeader
        title={t.title}
        lead={t.lead}
        actions={
          <Button icon="add" onPress={startSheet}>
            {t.newSheet}
          </Button>
        }
      />
      <ClimateFigure sheets={sheetsBeside(view)} />
      <Section title={t.sheets}>
        <SheetsTable />
      </Section>
    </div>
  );
}

function SheetsTable() {
  const t = useTexts(climateTexts);
  const language = useLanguage();
  const list = useGrowingList(usePlan().climateSheets.toReversed(), sheetsAtOnce);
  return (
    <>
      <div className="rk-table-scroll">
        <table className="rk-table rk-climate-sheets">
          <thead>
            <tr>
              <th scope="col">{t.columnDate}</th>
              <th scope="col">{t.columnBy}</th>
              <th scope="col">{t.columnGap}</th>
              <th scope="col">{t.columnKeys}</th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map((sheet) => {
              const widest = widestStep(sheet);
              return (
                <tr key={sheet.id} data-hover>
                  <th scope="row">
                    <LinkButton onPress={() => openPlace({ type: 'climate-sheet', id: sheet.id })}>
                      {formatDate(sheet.filledOn, language)}
                    </LinkButton>
                  </th>
                  <td>{[t.by[sheet.by], sheet.byName.trim()].filter(Boolean).join(' · ')}</td>
                  <td>{widest ? t.dimensions[widest.dimension].name : '–'}</td>
                  <td>{sheet.keys.trim() === '' ? t.noKeys : t.hasKeys}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <MoreItems list={list} />
    </>
  );
}
