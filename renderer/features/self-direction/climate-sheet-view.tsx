import './climate.css';
import { climateDimensions, widestStep } from '#shared/model/climate.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { sheetInWords } from '#shared/text/climate-words.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { AlongSwitch } from './along-switch.tsx';
import { DimensionBlock } from './dimension-block.tsx';

type Sheet = RecordOf<'climateSheet'>;

const steps = ['insight', 'outlook', 'keys'] as const;

/** One sheet on the learning climate: five dimensions, and from insight to keys. */
export function ClimateSheetView({ id }: EditorProps) {
  const sheet = usePlan().get('climateSheet', id);
  useFocusTarget(focusField);
  return sheet ? <ClimateSheet key={id} sheet={sheet} /> : null;
}

function ClimateSheet({ sheet }: { sheet: Sheet }) {
  const t = useTexts(climateTexts);
  const language = useLanguage();
  const set = (patch: Partial<Sheet>, group?: string) => alterRecord('climateSheet', sheet.id, patch, group);
  const widest = widestStep(sheet);
  return (
    <div className="rk-climate">
      <ViewHeader title={t.sheetTitle} kicker={sheetInWords(t, sheet, language)} lead={t.lead} />
      <div className="rk-climate-head">
        <Choice
          label={t.byLabel}
          value={sheet.by}
          options={(['employee', 'manager', 'team'] as const).map((value) => ({ value, label: t.by[value] }))}
          onChange={(by) => set({ by })}
        />
        <div data-field="byName">
          <DraftField
            label={t.byName}
            isName
            value={sheet.byName}
            onCommit={(byName, group) => set({ byName: byName.trim() }, group)}
          />
        </div>
        <div data-field="filledOn">
          <DateField
            label={t.filledOn}
            isRequired
            value={sheet.filledOn}
            onCommit={(filledOn, group) => {
              if (filledOn !== null) set({ filledOn }, group);
            }}
          />
        </div>
      </div>
      <p className="rk-muted rk-caption">{t.sliderHint}</p>
      {climateDimensions.map((dimension) => (
        <DimensionBlock key={dimension} sheet={sheet} dimension={dimension} />
      ))}
      <Section title={t.steps}>
        <div className="rk-climate-steps">
          {steps.map((step) => (
            <div key={step} data-field={step}>
              <DraftField
                label={t[step]}
                hint={t[`${step}Hint`]}
                value={sheet[step]}
                onCommit={(text, group) => set({ [step]: text }, group)}
                words
                multiline
              />
            </div>
          ))}
        </div>
      </Section>
      <footer className="rk-climate-foot">
        <AlongSwitch
          origin="climate"
          sourceKey={`climate:${sheet.id}`}
          text={widest ? t.point(t.dimensions[widest.dimension].name) : t.pointPlain}
          words={t}
          editing={{ label: t.pointLabel }}
        />
        <Button variant="danger" size="small" icon="trash" onPress={() => removeWithUndo(sheet)}>
          {t.remove}
        </Button>
      </footer>
    </div>
  );
}
