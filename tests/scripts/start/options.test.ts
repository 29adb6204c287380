import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/start/display.ts';
import { readOptions } from '../../../scripts/start/options.ts';

describe('readOptions', () => {
  it.each([
    [[], { browser: undefined, url: undefined, help: false }],
    [['--browser', 'firefox'], { browser: 'firefox', url: undefined, help: false }],
    [
      ['--url=https://example.com/a?b'],
      { browser: undefined, url: 'https://example.com/a?b', help: false },
    ],
    [['--help'], { browser: undefined, url: undefined, help: true }],
  ])('reads %j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [['--browser', 'opera'], '--browser takes chromium or firefox, not opera.'],
    [['--url', 'example.com'], '--url takes an http or https address, not example.com.'],
    [['--url', 'file:///etc'], '--url takes an http or https address, not file:///etc.'],
    [['--speed'], "Unknown option '--speed'"],
    [['there'], "Unexpected argument 'there'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('on %s with %j there is a display: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
