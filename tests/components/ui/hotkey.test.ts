import { describe, expect, it } from 'vitest';
import { hotkeyCaps, matchesHotkey, parseHotkey } from '../../../components/ui/hotkey.ts';

function stroke(key: string, ...modifiers: ('ctrl' | 'meta' | 'shift' | 'alt')[]) {
  return {
    key,
    ctrlKey: modifiers.includes('ctrl'),
    metaKey: modifiers.includes('meta'),
    shiftKey: modifiers.includes('shift'),
    altKey: modifiers.includes('alt'),
  };
}

describe('matchesHotkey', () => {
  it.each([
    ['Mod+Z', false, stroke('z', 'ctrl'), true],
    ['Mod+Z', false, stroke('Z', 'ctrl', 'shift'), false],
    ['Mod+Z', true, stroke('z', 'meta'), true],
    ['Mod+Z', true, stroke('z', 'ctrl'), false],
    ['Mod+Shift+Z', false, stroke('Z', 'ctrl', 'shift'), true],
    ['Delete', false, stroke('Delete'), true],
    ['Delete', false, stroke('Delete', 'alt'), false],
    ['/', false, stroke('/'), true],
    ['/', false, stroke('/', 'shift'), true],
    ['?', false, stroke('?', 'shift'), true],
    ['Ctrl+Plus', false, stroke('+', 'ctrl'), true],
    ['Space', false, stroke(' '), true],
    ['Space', false, stroke(' ', 'shift'), false],
  ])('%s, mac %s, %o: %s', (keys, mac, event, expected) => {
    expect(matchesHotkey(parseHotkey(keys, mac), event)).toBe(expected);
  });
});

describe('hotkeyCaps', () => {
  it.each([
    ['Mod+Shift+Z', false, ['Ctrl', 'Shift', 'Z']],
    ['Mod+Shift+Z', true, ['⇧', '⌘', 'Z']],
    ['ArrowDown', false, ['↓']],
    ['Space', false, ['Space']],
    ['?', false, ['?']],
  ])('%s, mac %s', (keys, mac, caps) => {
    expect(hotkeyCaps(keys, mac)).toEqual(caps);
  });
});
