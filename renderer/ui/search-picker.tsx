import './field.css';
import './menu.css';
import './popover.css';
import './search-picker.css';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { useKitTexts } from './language.ts';

export type SearchOption = {
  id: string;
  label: string;
  /** The kind of thing, in a word. */
  hint?: string | undefined;
  icon?: IconName | undefined;
};

/** Finds one thing among many by typing, and hands it over; the field is then empty again for the next one. */
export function SearchPicker({
  label,
  placeholder,
  options,
  onChoose,
  isLabelHidden = false,
  autoFocus = false,
}: {
  label: string;
  placeholder?: string | undefined;
  options: readonly SearchOption[];
  onChoose: (id: string) => void;
  isLabelHidden?: boolean | undefined;
  autoFocus?: boolean | undefined;
}) {
  const t = useKitTexts();
  // A field that is emptied by hand would open its list again, over what was just chosen; so the next one is a new field.
  const [round, setRound] = useState(0);
  return (
    <ComboBox
      key={round}
      className="rk-search-picker"
      defaultItems={options}
      onChange={(id) => {
        if (id === null) return;
        setRound(round + 1);
        onChoose(String(id));
      }}
      menuTrigger={autoFocus && round === 0 ? 'focus' : 'input'}
      allowsEmptyCollection
      autoFocus={autoFocus || round > 0}
    >
      <Label className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>{label}</Label>
      <span className="rk-input">
        <Icon name="search" />
        <Input {...(placeholder && { placeholder })} />
      </span>
      <Popover className="rk-popover rk-menu-popover rk-search-picker-list">
        <ListBox<SearchOption>
          className="rk-menu"
          renderEmptyState={() => <p className="rk-search-picker-none">{t.nothingFound}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} className="rk-menu-item" textValue={option.label}>
              {option.icon && <Icon name={option.icon} />}
              <span className="rk-menu-words">
                <span>{option.label}</span>
                {option.hint && <span className="rk-menu-hint">{option.hint}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
