import { describe, expect, it } from 'vitest';
import { browserCandidates, type Place } from '../../../scripts/setup/candidates.ts';

const linux: Place = { platform: 'linux', env: { PATH: '/opt/bin:' }, home: '/home/ada' };
const mac: Place = { platform: 'darwin', env: {}, home: '/Users/ada' };
const windows: Place = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Ada', Path: 'D:\\tools' },
  home: 'C:\\Users\\ada',
};

describe('browserCandidates', () => {
  it.each([
    ['chromium', linux, '/usr/bin/chromium'],
    ['chromium', linux, '/usr/bin/google-chrome'],
    ['chromium', linux, '/opt/bin/microsoft-edge'],
    ['firefox', linux, '/usr/bin/firefox-esr'],
    ['firefox', linux, '/opt/bin/firefox'],
    ['chromium', mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', mac, '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['chromium', windows, 'C:\\Ada\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', windows, 'D:\\tools\\firefox.exe'],
  ] as const)('looks for %s where it usually is: %#', (browser, place, path) => {
    expect(browserCandidates(browser, place)).toContain(path);
  });

  it('prefers the usual places to PATH, and names each once', () => {
    const found = browserCandidates('firefox', { ...linux, env: { PATH: '/opt/bin:/usr/bin' } });
    expect(found.indexOf('/usr/bin/firefox')).toBeLessThan(found.indexOf('/opt/bin/firefox-esr'));
    expect(new Set(found).size).toBe(found.length);
  });

  it('never takes an empty part of PATH for the current folder', () => {
    expect(browserCandidates('firefox', linux)).not.toContain('/firefox');
  });
});
