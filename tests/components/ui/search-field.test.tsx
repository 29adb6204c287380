// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Completion, TextIssue } from '../../../components/ui/completion.ts';
import { SearchField } from '../../../components/ui/SearchField.tsx';
import { type Mounted, mount, press, type } from '../mount.ts';

const completions: readonly Completion[] = [
  { text: 'is:secure', start: 0, end: 5, detail: 'sent over https only' },
  { text: 'is:session', start: 0, end: 5 },
];

function Search(props: { onLeave: () => void; issues?: TextIssue[] }) {
  const [value, setValue] = useState('');
  return (
    <SearchField
      label="Search"
      value={value}
      onInput={setValue}
      completions={value.endsWith(' ') ? [] : completions}
      hotkey="/"
      {...props}
    />
  );
}

describe('SearchField', () => {
  const onLeave = vi.fn();
  let view: Mounted;
  let input: HTMLInputElement;
  beforeEach(async () => {
    onLeave.mockReset();
    view = await mount(<Search onLeave={onLeave} />);
    input = view.get('input');
  });

  it('shows no proposal before something is typed', async () => {
    expect(view.all('[role=option]')).toHaveLength(0);
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await type(input, 'is:se');
    expect(view.all('[role=option]')).toHaveLength(2);
    expect(input.getAttribute('aria-expanded')).toBe('true');
  });

  it('takes the proposal that arrows chose, and puts the caret after it', async () => {
    await type(input, 'is:se');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe(
      view.all('[role=option]')[1]?.getAttribute('id'),
    );
    expect(await press('Enter')).toBe(true);
    expect(input.value).toBe('is:session ');
    expect(input.selectionStart).toBe(11);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('leaves for the results on Enter when nothing is chosen, and by Tab as ever', async () => {
    await type(input, 'is:se');
    expect(await press('Tab')).toBe(false);
    await press('Enter');
    expect(onLeave).toHaveBeenCalledOnce();
    expect(input.value).toBe('is:se');
  });

  it('closes the proposals on Escape, then clears, then lets the key pass', async () => {
    await type(input, 'is:se');
    expect(await press('Escape')).toBe(true);
    expect(view.all('[role=option]')).toHaveLength(0);
    expect(input.value).toBe('is:se');
    expect(await press('Escape')).toBe(true);
    expect(input.value).toBe('');
    expect(await press('Escape')).toBe(false);
  });

  it('underlines what is wrong and says why', async () => {
    const issues = [{ start: 0, end: 5, text: 'No such filter.' }];
    await view.update(<Search onLeave={onLeave} issues={issues} />);
    await type(input, 'is:xy z');
    expect(view.get('mark').textContent).toBe('is:xy');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby') ?? '';
    expect(view.get(`[id="${described}"]`).textContent).toBe('No such filter.');
  });
});
