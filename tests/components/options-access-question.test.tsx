// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AccessQuestion } from '../../components/options/AccessQuestion.tsx';
import { eventually } from '../eventually.ts';
import { type Mounted, mount } from './mount.ts';
import { clickAndSettle as click } from './options-settle.ts';

const one = ['*://*.shop.test/*'];
const button = (view: Mounted, label: string) => {
  const found = view.all('button').find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

async function open(patterns: readonly string[] = one) {
  const ask = vi.fn(async () => true);
  const onClose = vi.fn();
  const view = await mount(<AccessQuestion patterns={patterns} ask={ask} onClose={onClose} />);
  return { view, ask, onClose };
}

describe('AccessQuestion', () => {
  it.each([
    ['one site', one, 'Cookiescope needs access to shop.test', []],
    [
      'several sites',
      [...one, '*://localhost/*'],
      'Cookiescope needs access to 2 sites',
      ['localhost', 'shop.test'],
    ],
    ['every site', ['*://*/*'], 'Cookiescope needs access to All sites', []],
  ])('names %s', async (_, patterns, title, listed) => {
    const { view } = await open(patterns);
    expect(view.get('h2').textContent).toBe(title);
    expect(view.all('li').map(({ textContent }) => textContent)).toEqual(listed);
  });

  it('waits with the focus on its button', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('Allow');
  });

  it('asks straight from the click, and closes once access was given', async () => {
    const { view, ask, onClose } = await open();
    // Without act: what a browser ties to the click has to happen before the click is over.
    button(view, 'Allow').click();
    expect(ask).toHaveBeenCalledWith(one);
    await eventually(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('says that it is done where it could not close', async () => {
    const { view, onClose } = await open();
    await click(button(view, 'Allow'));
    expect(view.get('h2').textContent).toBe('Done');
    expect(view.get('[role=status]').textContent).toContain('Go back to DevTools');
    expect(document.activeElement?.textContent).toBe('Close this tab');
    await click(button(view, 'Close this tab'));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('stays when access was refused, to be asked again', async () => {
    const { view, ask, onClose } = await open();
    ask.mockResolvedValueOnce(false);
    await click(button(view, 'Allow'));
    expect(view.get('[role=status]').textContent).toBe(
      'Access was not given. Nothing has changed.',
    );
    expect(onClose).not.toHaveBeenCalled();
    await click(button(view, 'Allow'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the browser’s words when it will not ask', async () => {
    const { view, ask } = await open();
    ask.mockRejectedValueOnce(new Error('Invalid value for origin pattern'));
    await click(button(view, 'Allow'));
    expect(view.get('[role=alert]').textContent).toContain('Invalid value for origin pattern');
  });

  it('goes without asking', async () => {
    const { view, ask, onClose } = await open();
    await click(button(view, 'Not now'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
  });
});
