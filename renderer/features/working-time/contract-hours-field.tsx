import { minutesInField } from '#shared/lines/fields.ts';
import { mostMinutesPerWeek } from '#shared/model/edits/plans.ts';
import { contractTexts } from '#shared/text/contract.ts';
import { formatExactHours, formatHoursInText } from '#shared/text/format.ts';
import { useTexts } from '../../platform/texts.ts';
import { useKitTexts, useLanguage } from '../../ui/language.ts';
import { ParsedField } from '../../ui/parsed-field.tsx';
import { plainNumber } from '../../ui/plain-number.ts';

/** Hours a week of a contract, in minutes: none and more than anybody works are answered with a sentence. */
export function ContractHoursField(props: {
  label: string;
  hint?: string | undefined;
  value: number;
  onCommit: (minutes: number, group: string) => void;
}) {
  const t = useTexts(contractTexts);
  const kit = useKitTexts();
  const language = useLanguage();
  return (
    <ParsedField
      label={props.label}
      hint={props.hint}
      isRequired
      isNumber
      suffix={kit.hours}
      value={props.value}
      onCommit={(minutes, group) => {
        if (minutes !== null) props.onCommit(minutes, group);
      }}
      notation={{
        format: (minutes) => plainNumber(formatExactHours(minutes, language), language),
        parse: minutesInField,
        understood: (minutes, text) =>
          /^[\d.,]+$/.test(text.trim()) ? null : `${formatExactHours(minutes, language)} ${kit.hours}`,
        unreadable: kit.notHours,
        missing: t.noHours,
        check: (minutes) => {
          if (minutes === 0) return t.noHours;
          return minutes > mostMinutesPerWeek ? t.mostHours(formatHoursInText(mostMinutesPerWeek, language)) : null;
        },
      }}
    />
  );
}
