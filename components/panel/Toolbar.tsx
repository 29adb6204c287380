import './Toolbar.css';
import { Download, Eraser, Keyboard, Plus, Redo2, Settings, Trash2, Undo2, Upload } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SessionSwitch } from '../../lib/store/session-switch.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuItem } from '../ui/menu-item.ts';
import { Switch } from '../ui/Switch.tsx';

export interface ToolbarCommands {
  readonly add: () => void;
  readonly removeSelected: () => void;
  readonly removeShown: () => void;
  readonly openExport: () => void;
  readonly openImport: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openOptions: () => void;
  readonly showKeys: () => void;
  readonly switchSession: (on: boolean) => void;
}

interface ToolbarProps {
  readonly narrow: boolean;
  /** The search field. */
  readonly search: ComponentChildren;
  /** The choice of the section, where there is no side bar. */
  readonly sections: ComponentChildren;
  readonly columns: ComponentChildren;
  readonly session: SessionSwitch;
  readonly canAdd: boolean;
  readonly selected: number;
  readonly shown: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly commands: ToolbarCommands;
}

/** Search, and what can be done to the cookies; in little room, in two lines. */
export function Toolbar(props: ToolbarProps) {
  const { narrow, search, sections, columns, session, canAdd, selected, shown, commands } = props;
  const add = (
    <IconButton
      icon={Plus}
      label={i18n.t('panel.add')}
      size="small"
      disabled={!canAdd}
      onClick={commands.add}
    />
  );
  const exporting = (
    <IconButton
      icon={Download}
      label={i18n.t('export.open')}
      size="small"
      onClick={commands.openExport}
    />
  );
  const logIn = session.state !== 'none' && (
    <Switch
      checked={session.state === 'in'}
      label={i18n.t(session.state === 'in' ? 'list.signedIn' : 'list.signedOut')}
      size="small"
      onChange={commands.switchSession}
    />
  );
  if (narrow) {
    return (
      <header class="panel-toolbar panel-toolbar--narrow">
        <div class="panel-toolbar__line">
          {sections}
          {logIn}
        </div>
        <div class="panel-toolbar__line">
          {search}
          {add}
          {exporting}
          {columns}
          <Menu label={i18n.t('ui.more')} size="small" items={moreItems(props)} />
        </div>
      </header>
    );
  }
  return (
    <header class="panel-toolbar">
      <div class="panel-toolbar__group">
        {add}
        <IconButton
          icon={Trash2}
          label={i18n.t('panel.deleteSelected', selected)}
          size="small"
          disabled={selected === 0}
          onClick={commands.removeSelected}
        />
        <IconButton
          icon={Eraser}
          label={i18n.t('panel.deleteShown', shown)}
          size="small"
          disabled={shown === 0}
          onClick={commands.removeShown}
        />
      </div>
      <div class="panel-toolbar__group">
        {exporting}
        <IconButton
          icon={Upload}
          label={i18n.t('import.open')}
          size="small"
          onClick={commands.openImport}
        />
      </div>
      <div class="panel-toolbar__group">
        <IconButton
          icon={Undo2}
          label={i18n.t('panel.undo')}
          size="small"
          mirrored
          disabled={!props.canUndo}
          onClick={commands.undo}
        />
        <IconButton
          icon={Redo2}
          label={i18n.t('panel.redo')}
          size="small"
          mirrored
          disabled={!props.canRedo}
          onClick={commands.redo}
        />
      </div>
      {search}
      {logIn && <div class="panel-toolbar__session">{logIn}</div>}
      <div class="panel-toolbar__group">
        {columns}
        <IconButton
          icon={Keyboard}
          label={i18n.t('panel.keys')}
          size="small"
          onClick={commands.showKeys}
        />
        <IconButton
          icon={Settings}
          label={i18n.t('panel.options')}
          size="small"
          onClick={commands.openOptions}
        />
      </div>
    </header>
  );
}

/** What has no button of its own in little room. */
function moreItems({ commands, selected, shown, canUndo, canRedo }: ToolbarProps): MenuItem[] {
  return [
    {
      id: 'undo',
      label: i18n.t('panel.undo'),
      icon: Undo2,
      keys: 'Mod+Z',
      disabled: !canUndo,
      onSelect: commands.undo,
    },
    {
      id: 'redo',
      label: i18n.t('panel.redo'),
      icon: Redo2,
      keys: 'Mod+Shift+Z',
      disabled: !canRedo,
      onSelect: commands.redo,
    },
    { type: 'separator', id: 'deleting' },
    {
      id: 'delete-selected',
      label: i18n.t('panel.deleteSelected', selected),
      icon: Trash2,
      keys: 'Delete',
      disabled: selected === 0,
      onSelect: commands.removeSelected,
    },
    {
      id: 'delete-shown',
      label: i18n.t('panel.deleteShown', shown),
      icon: Eraser,
      disabled: shown === 0,
      onSelect: commands.removeShown,
    },
    { type: 'separator', id: 'transfer' },
    {
      id: 'export',
      label: i18n.t('export.menu'),
      icon: Download,
      keys: 'E',
      onSelect: commands.openExport,
    },
    {
      id: 'import',
      label: i18n.t('import.menu'),
      icon: Upload,
      keys: 'I',
      onSelect: commands.openImport,
    },
    { type: 'separator', id: 'pages' },
    {
      id: 'keys',
      label: i18n.t('panel.keys'),
      icon: Keyboard,
      keys: '?',
      onSelect: commands.showKeys,
    },
    {
      id: 'options',
      label: i18n.t('panel.options'),
      icon: Settings,
      onSelect: commands.openOptions,
    },
  ];
}
