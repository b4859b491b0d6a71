import { useKitTexts } from './language.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

/** A whole number from zero up: how many times, how many days. */
export function CountField({
  min = 0,
  max = 9999,
  ...props
}: ParsedFieldProps<number> & { min?: number | undefined; max?: number | undefined }) {
  const t = useKitTexts();
  return (
    <ParsedField
      {...props}
      isNumber
      notation={{
        format: String,
        parse: (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null),
        unreadable: t.notANumber,
        missing: t.missingNumber,
        check: (count) => {
          if (count < min) return t.numberTooSmall(String(min));
          return count > max ? t.numberTooLarge(String(max)) : null;
        },
      }}
    />
  );
}
