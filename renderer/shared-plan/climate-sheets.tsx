import { climateDimensions } from '#shared/model/climate.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { leaningInWords, sheetInWords } from '#shared/text/climate-words.ts';
import { Answer, RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The sheets on the learning climate, newest first: where it stands now, where it should go, and what opens the door. */
export function ClimateSheets() {
  const { view, t } = useSharedPlan();
  return (
    <div className="rk-shared-list">
      <p className="rk-shared-sub">{t.aboutClimate}</p>
      {view.climateSheets.toReversed().map((sheet) => (
        <ClimateSheet key={sheet.id} sheet={sheet} />
      ))}
    </div>
  );
}

function ClimateSheet({ sheet }: { sheet: RecordOf<'climateSheet'> }) {
  const { language } = useSharedPlan();
  const words = climateTexts[language];
  return (
    <RecordBlock record={sheet}>
      <p className="rk-shared-subtitle">{sheetInWords(words, sheet, language)}</p>
      <div className="rk-table-scroll">
        <table className="rk-table rk-shared-table rk-shared-climate">
          <thead>
            <tr>
              <th scope="col">{words.columnDimension}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.wanted}</th>
            </tr>
          </thead>
          <tbody>
            {climateDimensions.map((dimension) => (
              <tr key={dimension}>
                <th scope="row">
                  {words.dimensions[dimension].name}
                  <span className="rk-shared-sub">{words.dimensions[dimension].about}</span>
                </th>
                <td>{leaningInWords(words, dimension, sheet.dimensions[dimension].now)}</td>
                <td>{leaningInWords(words, dimension, sheet.dimensions[dimension].wanted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Answer label={words.insight} text={sheet.insight} />
      <Answer label={words.outlook} text={sheet.outlook} />
      <Answer label={words.keys} text={sheet.keys} />
    </RecordBlock>
  );
}
