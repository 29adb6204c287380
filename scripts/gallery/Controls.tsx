import { Cookie, Download, KeyRound, Plus, RotateCcw, Search, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Badge } from '../../components/ui/Badge.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Checkbox } from '../../components/ui/Checkbox.tsx';
import { Chip } from '../../components/ui/Chip.tsx';
import { Chips } from '../../components/ui/Chips.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { KeyHelp } from '../../components/ui/KeyHelp.tsx';
import { Menu } from '../../components/ui/Menu.tsx';
import { SearchField } from '../../components/ui/SearchField.tsx';
import { Segmented } from '../../components/ui/Segmented.tsx';
import { Select } from '../../components/ui/Select.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { Spinner } from '../../components/ui/Spinner.tsx';
import { StatusBar } from '../../components/ui/StatusBar.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { TextField } from '../../components/ui/TextField.tsx';

const ignore = () => undefined;
const filters = [
  { id: 'all', label: 'All', count: 23 },
  { id: 'ids', label: 'Session IDs', count: 2, icon: KeyRound, tone: 'key' as const },
  { id: 'session', label: 'Session', count: 4 },
  { id: 'persistent', label: 'Persistent', count: 19 },
  { id: 'third', label: 'Third-party', count: 6 },
  { id: 'refused', label: 'Refused', count: 3, tone: 'bad' as const },
  { id: 'parked', label: 'Parked', count: 0 },
];

/** Buttons, fields, menus and the like. */
export function Controls() {
  const [on, setOn] = useState(true);
  const [theme, setTheme] = useState<'system' | 'light' | 'dark'>('system');
  const [filter, setFilter] = useState('all');
  const [text, setText] = useState('is:persistent -is:htponly cookie');
  const open = new URLSearchParams(location.search).get('dialog');
  const [dialog, setDialog] = useState(open);
  return (
    <>
      <h2>Buttons</h2>
      <div class="gallery__line">
        <Button variant="primary" icon={Plus} onClick={() => setDialog('plain')}>
          Add
        </Button>
        <Button icon={Download}>Export</Button>
        <Button>Import</Button>
        <Button variant="ghost" icon={RotateCcw} onClick={() => setDialog('keys')}>
          Keys
        </Button>
        <Button variant="danger" icon={Trash2}>
          Delete all sites' cookies
        </Button>
        <Button variant="link">Undo</Button>
        <Button busy>Saving</Button>
        <Button disabled>Off</Button>
        <Button size="small">Small</Button>
        <IconButton icon={Trash2} label="Delete" />
        <IconButton icon={Search} label="Search" pressed />
        <IconButton icon={Plus} label="Add" variant="secondary" size="small" />
        <Menu
          label="More"
          items={[
            { type: 'heading', id: 'h', label: 'This cookie' },
            { id: 'c', label: 'Copy value', icon: Cookie, keys: 'Mod+C', onSelect: ignore },
            { id: 'w', label: 'Wrap lines', checked: on, onSelect: () => setOn(!on) },
            { type: 'separator', id: 's' },
            {
              id: 'd',
              label: 'Delete',
              icon: Trash2,
              keys: 'Delete',
              danger: true,
              onSelect: ignore,
            },
          ]}
        />
        <Spinner label="Loading" />
      </div>
      <h2>Choices</h2>
      <div class="gallery__line">
        <Switch label="Signed in" checked={on} onChange={setOn} />
        <Switch label="Small" size="small" checked={!on} onChange={(next) => setOn(!next)} />
        <Switch label="Mixed" checked="mixed" onChange={ignore} />
        <Switch label="Off" checked={false} disabled onChange={ignore} />
        <Checkbox label="HttpOnly" checked={on} onChange={setOn} />
        <Segmented
          label="Theme"
          value={theme}
          onChange={setTheme}
          segments={[
            { value: 'system', label: 'System' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <Badge>Lax</Badge>
        <Badge tone="good">HttpOnly</Badge>
        <Badge tone="bad">not Secure</Badge>
        <Badge tone="key" icon={KeyRound}>
          session ID 98
        </Badge>
        <Badge tone="accent">partitioned</Badge>
        <Badge tone="outline">unset</Badge>
      </div>
      <h2>Chips and search</h2>
      <div style={{ display: 'grid', gap: '10px', maxInlineSize: '460px' }}>
        <SearchField
          label="Search"
          value={text}
          onInput={setText}
          hotkey="/"
          placeholder="Search, or is:persistent -is:httponly domain:…"
          issues={
            text.includes('htponly')
              ? [{ start: 14, end: 25, text: 'There is no filter “is:htponly”.' }]
              : []
          }
          completions={[
            { text: 'is:httponly', start: 14, end: 25, detail: 'scripts cannot read it' },
            { text: 'is:host-only', start: 14, end: 25, detail: 'sent to this very host' },
          ]}
        />
        <Chips label="Filters">
          {filters.map(({ id, ...chip }) => (
            <Chip key={id} {...chip} pressed={id === filter} onPress={() => setFilter(id)} />
          ))}
        </Chips>
        <StatusBar
          status={{
            id: 1,
            text: 'Deleted tz',
            action: { label: 'Undo', onAction: ignore, keys: 'Mod+Z' },
          }}
        />
        <StatusBar status={{ id: 2, tone: 'bad', text: 'The browser refused sessionid' }} />
      </div>
      <h2>Fields</h2>
      <div class="gallery__columns">
        <TextField label="Name" mono value="__Host-sid" onInput={ignore} />
        <TextField
          label="Domain"
          value=".example.test"
          onInput={ignore}
          notes={[
            {
              id: 'a',
              tone: 'error',
              text: 'A __Host- cookie belongs to one host: it has no Domain.',
              mend: { label: 'Make host-only', onMend: ignore },
            },
          ]}
        />
        <Select
          label="SameSite"
          value="lax"
          onChange={ignore}
          options={[
            { value: 'lax', label: 'Lax' },
            { value: 'strict', label: 'Strict' },
          ]}
          notes={[
            {
              id: 'w',
              tone: 'warning',
              text: 'None needs Secure.',
              mend: { label: 'Turn on', onMend: ignore },
            },
          ]}
        />
        <TextField
          label="Value"
          mono
          rows={3}
          value="8k2eqan4z3sb69yz8oxusmz0qne5558a"
          onInput={ignore}
          hint="32 bytes"
        />
      </div>
      <h2>Nothing there</h2>
      <div class="gallery__columns">
        <EmptyState
          icon={Cookie}
          title="No cookies here yet"
          actions={
            <>
              <Button variant="primary" icon={Plus}>
                Add a cookie
              </Button>
              <Button>Show all sites</Button>
            </>
          }
        >
          shop.example.test has set none. Sign in, or reload the page to see them arrive.
        </EmptyState>
        <Skeleton label="Loading" />
      </div>
      {dialog === 'plain' && (
        <Dialog
          title="Delete the cookies of all sites?"
          onClose={() => setDialog(null)}
          footer={
            <>
              <Button onClick={() => setDialog(null)}>Cancel</Button>
              <Button variant="danger">Delete 412 cookies</Button>
            </>
          }
        >
          You will be signed out everywhere. It can be undone until the browser closes.
        </Dialog>
      )}
      {dialog === 'keys' && (
        <KeyHelp
          onClose={() => setDialog(null)}
          groups={[
            {
              title: 'List',
              entries: [
                { label: 'Search', keys: ['/'] },
                { label: 'Edit', keys: ['Enter'] },
                { label: 'Delete', keys: ['Delete'] },
              ],
            },
            {
              title: 'Everywhere',
              entries: [
                { label: 'Undo', keys: ['Mod+Z'] },
                { label: 'Redo', keys: ['Mod+Shift+Z'] },
                { label: 'This help', keys: ['?'] },
              ],
            },
          ]}
        />
      )}
    </>
  );
}
