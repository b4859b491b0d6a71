import '@vscode/codicons/dist/codicon.css';
import './icon.css';

/** The icons in use; each has one meaning (see the design guide). All are codicons, but for the fuel pump. */
export const iconNames = [
  'account',
  'add',
  'archive',
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'bell',
  'book',
  'calendar',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-large',
  'circle-slash',
  'clippy',
  'close',
  'close-all',
  'collapse-all',
  'color-mode',
  'comment-discussion',
  'compass',
  'copy',
  'credit-card',
  'dashboard',
  'discard',
  'edit',
  'ellipsis',
  'error',
  'export',
  'feedback',
  'file',
  'folder-opened',
  'globe',
  'go-to-file',
  'grabber',
  'history',
  'home',
  'info',
  'layout-panel',
  'layout-sidebar-left',
  'lightbulb',
  'list-unordered',
  'loading',
  'lock',
  'map',
  'megaphone',
  'mortar-board',
  'note',
  'notebook',
  'organization',
  'pass-filled',
  'person',
  'pie-chart',
  'pin',
  'play-circle',
  'question',
  'redo',
  'save',
  'search',
  'settings-gear',
  'star-empty',
  'symbol-misc',
  'table',
  'tools',
  'trash',
  'verified',
  'wand',
  'warning',
  'watch',
] as const;

export type IconName = (typeof iconNames)[number] | 'fuel';

export interface IconProps {
  readonly name: IconName;
  /** 16 px in rows, 20 in buttons that stand alone, 22 in the activity bar. */
  readonly size?: 16 | 20 | 22;
}

/** A picture beside words: hidden from screen readers, because the words say it. */
export function Icon({ name, size = 16 }: IconProps) {
  const sized = `rk-icon rk-icon-${size}`;
  if (name !== 'fuel') return <span aria-hidden="true" className={`codicon codicon-${name} ${sized}`} />;
  return (
    <svg aria-hidden="true" className={sized} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2">
      <path d="M3 14V3.2A1.2 1.2 0 0 1 4.2 2h4.6A1.2 1.2 0 0 1 10 3.2V14M2 14h9M4.8 4.2h3.4v2.6H4.8zM10 8h1.2a.8.8 0 0 1 .8.8v2.4a.9.9 0 0 0 1.8 0V5.6L12 3.8" />
    </svg>
  );
}
