import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { KeyHint } from './key-hint.tsx';
import { type PaletteItem, searchPalette } from './palette-search.ts';
import { openPlace, useWorkbench } from './workbench-store.ts';
import './palette.css';

/** Last used commands, newest first. */
let recent: readonly string[] = [];

/** The keys that mark another row of the list. */
const rowKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);

/** One field that finds every command and everything in the plan. */
export function Palette() {
  const mode = useWorkbench((s) => s.palette);
  return (
    <ModalOverlay
      isOpen={mode !== 'closed'}
      onOpenChange={(isOpen) => !isOpen && useWorkbench.setState({ palette: 'closed' })}
      isDismissable
      className="rk-scrim rk-palette-scrim"
    >
      <Modal className="rk-palette">
        {mode !== 'closed' && <PaletteBody start={mode === 'commands' ? '>' : ''} />}
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ start }: { start: string }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const view = usePlanView();
  const [text, setText] = useState(start);
  const hasMoved = useRef(false);
  const result = useMemo(() => searchPalette(text, view, recent, language), [text, view, language]);
  const sections = [
    { id: 'recent', title: t.recent, items: result.recent },
    { id: 'commands', title: t.commands, items: result.commands },
    { id: 'plan', title: t.inPlan, items: result.inPlan },
  ].filter((s) => s.items.length > 0);
  const all = sections.flatMap((s) => s.items);
  const onKey = (event: KeyboardEvent) => {
    // Escape closes, also when the field would rather be emptied first.
    if (event.key === 'Escape') {
      event.stopPropagation();
      useWorkbench.setState({ palette: 'closed' });
      return;
    }
    if (rowKeys.has(event.key)) hasMoved.current = true;
    if (event.key !== 'Enter') return;
    // The list is drawn a moment after what is typed: its marked row counts only when a key has put the mark there.
    event.preventDefault();
    event.stopPropagation();
    const marked = event.currentTarget.querySelector('[role="option"][data-focused]')?.getAttribute('data-key');
    choose((hasMoved.current && all.find((item) => item.id === marked)) || all[0]);
  };
  const type = (words: string) => {
    hasMoved.current = false;
    setText(words);
  };
  return (
    <Dialog aria-label={t.paletteLabel} className="rk-palette-frame">
      <div role="presentation" className="rk-palette-dialog" onKeyDownCapture={onKey}>
        <Autocomplete inputValue={text} onInputChange={type}>
          <SearchField aria-label={t.palettePlaceholder} autoFocus className="rk-palette-field">
            <Icon name="search" />
            <Input placeholder={t.palettePlaceholder} role="combobox" aria-expanded />
            <kbd>Esc</kbd>
          </SearchField>
          <ListBox
            aria-label={t.paletteLabel}
            className="rk-palette-list"
            renderEmptyState={() => <p className="rk-palette-none">{t.noResults}</p>}
            onAction={(id) => choose(all.find((item) => item.id === id))}
          >
            {sections.map((section) => (
              <ListBoxSection key={section.id} id={section.id}>
                <Header className="rk-palette-head">{section.title}</Header>
                {section.items.map((item) => (
                  <PaletteRow key={item.id} item={item} />
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
        <footer className="rk-palette-foot">
          <span>
            <kbd>&gt;</kbd> {t.onlyCommands}
          </span>
          <span>
            <kbd>@</kbd> {t.onlyPlan}
          </span>
          <span className="rk-palette-count" role="status">
            {t.foundCount(all.length)}
          </span>
        </footer>
      </div>
    </Dialog>
  );
}

function PaletteRow({ item }: { item: PaletteItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.label} className="rk-palette-item">
      {item.icon ? <Icon name={item.icon} /> : <span className="rk-icon-space" />}
      <span className={item.place ? 'rk-palette-label rk-words-inline' : 'rk-palette-label'}>
        {item.pieces.map((piece, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one label never move
          piece.hit ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
        )}
      </span>
      {item.note && <small>{item.note}</small>}
      {item.keys && <KeyHint binding={item.keys} />}
    </ListBoxItem>
  );
}

function choose(item: PaletteItem | undefined): void {
  if (item === undefined) return;
  useWorkbench.setState({ palette: 'closed' });
  if (item.command) {
    const { command } = item;
    recent = [command.id, ...recent.filter((id) => id !== command.id)].slice(0, 5);
    // After the palette has given the focus back, so that a command can take it.
    setTimeout(() => void command.run(), 0);
  } else if (item.place) {
    openPlace(item.place, item.focus ? { focus: item.focus } : {});
  }
}
