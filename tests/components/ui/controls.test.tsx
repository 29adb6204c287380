// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { memo } from '../../../components/ui/memo.ts';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { Select } from '../../../components/ui/Select.tsx';
import { SplitPane } from '../../../components/ui/SplitPane.tsx';
import { StatusBar } from '../../../components/ui/StatusBar.tsx';
import { Switch } from '../../../components/ui/Switch.tsx';
import { TextField } from '../../../components/ui/TextField.tsx';
import { useHotkeys } from '../../../components/ui/use-hotkeys.ts';
import { click, type Mounted, mount, press } from '../mount.ts';

describe('Switch', () => {
  it.each([
    [true, 'true', false],
    [false, 'false', true],
    ['mixed', 'mixed', true],
  ] as const)('%s becomes %s', async (checked, state, next) => {
    const onChange = vi.fn();
    const view = await mount(<Switch label="On" hideLabel checked={checked} onChange={onChange} />);
    const button = view.get('[role=switch]');
    expect(button.getAttribute('aria-checked')).toBe(state);
    expect(button.getAttribute('aria-label')).toBe('On');
    await click(button);
    expect(onChange).toHaveBeenCalledWith(next);
  });
});

describe('Button', () => {
  it('takes no clicks while it is busy', async () => {
    const onClick = vi.fn();
    const view = await mount(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    view.get('button').click();
    expect(onClick).not.toHaveBeenCalled();
    expect(view.get('button').getAttribute('aria-busy')).toBe('true');
  });
});

describe('Segmented', () => {
  it('tells which one is chosen', async () => {
    const onChange = vi.fn();
    const segments = [
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ] as const;
    const view = await mount(
      <Segmented label="Theme" value="light" segments={segments} onChange={onChange} />,
    );
    const [light, dark] = view.all('input') as HTMLInputElement[];
    expect([light?.checked, dark?.checked]).toEqual([true, false]);
    if (dark) await click(dark);
    expect(onChange).toHaveBeenCalledWith('dark');
  });
});

describe('TextField', () => {
  it('says what is wrong, marks the field, and mends it', async () => {
    const onMend = vi.fn();
    const notes = [
      { id: 'n', tone: 'error' as const, text: 'Not allowed.', mend: { label: 'Mend', onMend } },
    ];
    const view = await mount(<TextField label="Name" value="x" notes={notes} onInput={vi.fn()} />);
    const input = view.get<HTMLInputElement>('input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => view.get(`[id="${id}"]`).textContent)).toEqual(['', 'Not allowed.Mend']);
    expect(view.get('label').getAttribute('for')).toBe(input.id);
    await click(view.get('button'));
    expect(onMend).toHaveBeenCalledOnce();
  });

  it('takes the focus, all of it selected, when told to', async () => {
    const view = await mount(<TextField label="Name" value="abc" takesFocus onInput={vi.fn()} />);
    const input = view.get<HTMLInputElement>('input');
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 3]);
  });
});

describe('Menu', () => {
  const onDelete = vi.fn();
  const onWrap = vi.fn();
  const items = [
    { type: 'heading' as const, id: 'h', label: 'Row' },
    { id: 'copy', label: 'Copy', onSelect: vi.fn() },
    { id: 'wrap', label: 'Wrap', checked: false, onSelect: onWrap },
    { id: 'delete', label: 'Delete', onSelect: onDelete },
    { id: 'off', label: 'Off', disabled: true, onSelect: vi.fn() },
  ];
  let view: Mounted;
  beforeEach(async () => {
    onDelete.mockReset();
    onWrap.mockReset();
    view = await mount(<Menu label="More" items={items} />);
    await click(view.get('button'));
  });
  const current = () => (document.activeElement as HTMLElement).dataset.label;

  it('opens with the focus on its first item', () => {
    expect(view.get('[aria-expanded]').getAttribute('aria-expanded')).toBe('true');
    expect(current()).toBe('Copy');
  });

  it('moves by arrows and letters', async () => {
    await press('ArrowDown');
    expect(current()).toBe('Wrap');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(current()).toBe('Off');
    await press('d');
    expect(current()).toBe('Delete');
  });

  it('does what is chosen, closes, and gives the focus back', async () => {
    await click(view.get('[data-label="Delete"]'));
    expect(onDelete).toHaveBeenCalledOnce();
    expect(view.all('[role=menu]')).toHaveLength(0);
    expect(document.activeElement).toBe(view.get('button'));
  });

  it('stays open for a choice that is on or off, and for one that is disabled', async () => {
    await click(view.get('[data-label="Wrap"]'));
    await click(view.get('[data-label="Off"]'));
    expect(onWrap).toHaveBeenCalledOnce();
    expect(view.all('[role=menu]')).toHaveLength(1);
  });

  it.each(['Escape', 'Tab'])('closes on %s', async (key) => {
    await press(key);
    expect(view.all('[role=menu]')).toHaveLength(0);
    expect(document.activeElement).toBe(view.get('button'));
  });

  it('closes when the window changes its size, and only then', async () => {
    const resize = () =>
      act(() => {
        window.dispatchEvent(new Event('resize'));
      });
    await resize();
    expect(view.all('[role=menu]')).toHaveLength(1);
    vi.stubGlobal('innerHeight', window.innerHeight + 1);
    await resize();
    vi.unstubAllGlobals();
    expect(view.all('[role=menu]')).toHaveLength(0);
  });

  it('closes on its own button, and on a click elsewhere', async () => {
    await click(view.get('[aria-haspopup]'));
    expect(view.all('[role=menu]')).toHaveLength(0);
    await click(view.get('button'));
    expect(view.all('[role=menu]')).toHaveLength(1);
    await click(view.root);
    expect(view.all('[role=menu]')).toHaveLength(0);
  });
});

describe('Dialog', () => {
  it('is named by its title and closes by its button and by Escape', async () => {
    const onClose = vi.fn();
    const view = await mount(
      <Dialog title="Delete all?" onClose={onClose} footer={<button type="button">Cancel</button>}>
        Really?
      </Dialog>,
    );
    const dialog = view.get<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    expect(view.get(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe(
      'Delete all?',
    );
    expect(document.activeElement?.textContent).toBe('Cancel');
    await click(view.get('[aria-label="Close"]'));
    await act(() => {
      dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('gives the focus to the control that asks for it', async () => {
    const yes = (
      <button type="button" data-first-focus>
        Copy
      </button>
    );
    await mount(
      <Dialog title="Export" onClose={vi.fn()} footer={yes}>
        <input aria-label="Format" />
      </Dialog>,
    );
    expect(document.activeElement?.textContent).toBe('Copy');
  });
});

describe('Select', () => {
  const options = [
    { value: 'auto', label: 'Automatic' },
    { value: 'txt', label: 'cookies.txt', group: 'Files' },
    { value: 'curl', label: 'curl', group: 'Snippets' },
    { value: 'csv', label: 'CSV', group: 'Files' },
  ] as const;

  it('puts options of one group under its title, and tells which was chosen', async () => {
    const onChange = vi.fn();
    const view = await mount(
      <Select label="Format" value="curl" options={options} onChange={onChange} />,
    );
    const select = view.get<HTMLSelectElement>('select');
    expect(
      view.all('optgroup').map((group) => [group.getAttribute('label'), group.textContent]),
    ).toEqual([
      ['Files', 'cookies.txtCSV'],
      ['Snippets', 'curl'],
    ]);
    expect(select.value).toBe('curl');
    await act(() => {
      select.value = 'csv';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('csv');
  });
});

describe('StatusBar', () => {
  it('speaks politely and offers the way back', async () => {
    const onAction = vi.fn();
    const view = await mount(<StatusBar status={null} />);
    const region = view.get('[role=status]');
    expect(region.textContent).toBe('');
    await view.update(
      <StatusBar status={{ id: 1, text: 'Deleted tz', action: { label: 'Undo', onAction } }} />,
    );
    expect(view.get('[role=status]')).toBe(region);
    expect(region.textContent).toBe('Deleted tzUndo');
    await click(view.get('button'));
    expect(onAction).toHaveBeenCalledOnce();
  });
});

describe('SplitPane', () => {
  it('is resized by arrows, towards the pane that has a size', async () => {
    const onResize = vi.fn();
    const view = await mount(
      <SplitPane
        direction="column"
        label="Resize the details"
        sized="second"
        size={200}
        onResize={onResize}
        first="rows"
        second="details"
      />,
    );
    view.get('[role=separator]').focus();
    await press('ArrowUp');
    await press('ArrowDown');
    expect(onResize.mock.calls).toEqual([[216], [184]]);
    expect(view.get('[role=separator]').getAttribute('aria-valuenow')).toBe('200');
  });
});

describe('useHotkeys', () => {
  const undo = vi.fn();
  const search = vi.fn();
  function Page() {
    useHotkeys([
      { keys: 'Ctrl+Z', run: undo },
      { keys: '/', run: search },
    ]);
    return <input aria-label="field" />;
  }

  it('runs on the page, and leaves its keys to a text field', async () => {
    const view = await mount(<Page />);
    expect(await press('/')).toBe(true);
    expect(search).toHaveBeenCalledOnce();
    view.get('input').focus();
    expect(await press('z', { ctrlKey: true })).toBe(false);
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('memo', () => {
  it('renders again only for other props', async () => {
    const body = vi.fn(({ row }: { row: object }) => <b>{Object.keys(row).length}</b>);
    const Memo = memo(body);
    const redraw: { now: () => void } = { now: () => undefined };
    function Parent({ row }: { readonly row: object }) {
      const [, set] = useState(0);
      redraw.now = () => set((count) => count + 1);
      return <Memo row={row} />;
    }
    const row = {};
    const view = await mount(<Parent row={row} />);
    await act(() => redraw.now());
    expect(body).toHaveBeenCalledTimes(1);
    await view.update(<Parent row={{ a: 1 }} />);
    expect(view.get('b').textContent).toBe('1');
  });
});
