import type { Wanted } from '#shared/library/find.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { searchTarget } from './focus-targets.ts';

const all = 'all';

/** Search by words, and three choices that narrow the list. */
export function LibraryFilters({ wanted, onChange }: { wanted: Wanted; onChange: (patch: Partial<Wanted>) => void }) {
  const t = useTexts(libraryTexts);
  const terms = useTexts(termTexts);
  const orNull = <T extends string>(value: T | typeof all): T | null => (value === all ? null : value);
  return (
    <search className="rk-library-filters">
      <div data-field={searchTarget} className="rk-library-search">
        <TextField
          label={t.search}
          placeholder={t.searchPlaceholder}
          value={wanted.text}
          onChange={(text) => onChange({ text })}
          maxLength={200}
        />
      </div>
      <Choice
        label={t.way}
        size="small"
        value={wanted.way ?? all}
        onChange={(way) => onChange({ way: orNull(way) })}
        options={[
          { value: all, label: t.all },
          ...(['experience', 'others', 'formal'] as const).map((value) => ({ value, label: terms.way[value] })),
        ]}
      />
      <Choice
        label={t.suits}
        size="small"
        value={wanted.suits ?? all}
        onChange={(suits) => onChange({ suits: orNull(suits) })}
        options={[
          { value: all, label: t.all },
          ...(['knowledge', 'skill'] as const).map((value) => ({ value, label: terms.mastery[value] })),
        ]}
      />
      <Choice
        label={t.time}
        size="small"
        value={wanted.time ?? all}
        onChange={(time) => onChange({ time: orNull(time) })}
        options={[
          { value: all, label: t.all },
          ...(['hours', 'day', 'more'] as const).map((value) => ({ value, label: t.times[value] })),
        ]}
      />
    </search>
  );
}
