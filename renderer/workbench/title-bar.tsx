import { Button, MenuTrigger, Popover } from 'react-aria-components';
import type { Language } from '#shared/text/language.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { isOpen, usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useLanguage } from '../ui/language.ts';
import { type MenuEntry, MenuList } from '../ui/menu.tsx';
import type { Command, MenuName } from './contribution.ts';
import { KeyHint } from './key-hint.tsx';
import { keyLabels } from './keys.ts';
import { Logo } from './logo.tsx';
import { registry, runCommand } from './registry.ts';
import { useWorkbench } from './workbench-store.ts';
import './title-bar.css';

const menuNames: readonly MenuName[] = ['file', 'edit', 'view', 'go', 'help'];

/** Menus made from the commands, and the field that finds everything. */
export function TitleBar() {
  const t = useTexts(workbenchTexts);
  const hasPlan = usePlanView(isOpen);
  return (
    <header className="rk-title" data-part="title">
      <div className="rk-menus">
        <Logo />
        {menuNames.map((name) => (
          <TitleMenu key={name} name={name} />
        ))}
      </div>
      <button
        type="button"
        className="rk-command-center"
        onClick={() => useWorkbench.setState({ palette: hasPlan ? 'places' : 'commands' })}
      >
        <Icon name="search" />
        <span>{t.searchOrGo}</span>
        <KeyHint binding="$mod+KeyP" />
      </button>
      <div className="rk-title-end">
        {hasPlan && (
          <>
            <IconButton
              icon="layout-sidebar-left"
              label={t.toggleSideBar}
              onPress={() => void runCommand('view.toggleSideBar')}
            />
            <IconButton icon="layout-panel" label={t.togglePanel} onPress={() => void runCommand('view.togglePanel')} />
          </>
        )}
      </div>
    </header>
  );
}

function TitleMenu({ name }: { name: MenuName }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const mine = [...registry().commands.values()].filter((c) => c.menu?.name === name);
  if (mine.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="rk-menu-button">{t.menus[name]}</Button>
      <Popover className="rk-popover rk-menu-popover" placement="bottom start">
        <MenuList label={t.menus[name]} items={menuEntries(mine, language)} />
      </Popover>
    </MenuTrigger>
  );
}

function menuEntries(commands: readonly Command[], language: Language): MenuEntry[] {
  const groups = [...Map.groupBy(commands, (c) => c.menu?.group ?? 0)].sort(([a], [b]) => a - b);
  return groups.flatMap(([group, members], i): MenuEntry[] => [
    ...(i > 0 ? [{ id: `line-${group}`, kind: 'separator' as const }] : []),
    ...members.map((command) => ({
      id: command.id,
      label: command.title(language),
      icon: command.icon,
      keys: command.keys?.[0] && keyLabels(command.keys[0]).join('+'),
      isDisabled: command.isEnabled?.() === false,
      run: () => void runCommand(command.id),
    })),
  ]);
}
