import { describe, expect, it } from 'vitest';
import { chromium } from '../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../lib/set-cookie/profiles/firefox.ts';
import { foreignSite, isCrossSite, partitionOf } from '../../lib/set-cookie/same-site.ts';
import { request } from './header/request.ts';

const PAGE = 'https://example.com/';
const OWN_FRAME = 'https://www.example.com/frame';
const OTHER_FRAME = 'https://other.test/frame';

describe('a response to what a frame asked for', () => {
  it.each([
    [[], false, 'https://example.com'],
    [[OWN_FRAME], false, 'https://example.com'],
    [[OTHER_FRAME], true, 'https://other.test'],
    [[OWN_FRAME, OTHER_FRAME], true, 'https://other.test'],
    [['null'], true, 'https://example.com'],
  ])('of the page’s site, through %j, is cross-site: %s', (frames, expected, site) => {
    const given = request({ context: 'subresource', topUrl: PAGE, frames });
    for (const profile of [chromium, firefox]) expect(isCrossSite(given, profile)).toBe(expected);
    expect(foreignSite(given)).toBe(site);
    expect(partitionOf(given, expected)).toEqual({
      topLevelSite: 'https://example.com',
      hasCrossSiteAncestor: expected,
    });
  });

  it('of another site is so by the page', () => {
    const frames = [OTHER_FRAME];
    const given = request({ url: OTHER_FRAME, context: 'subresource', topUrl: PAGE, frames });
    expect(isCrossSite(given, chromium)).toBe(true);
    expect(foreignSite(given)).toBe('https://example.com');
  });

  it('is so by the scheme only where schemes count', () => {
    const frames = ['http://example.com/frame'];
    const given = request({ context: 'subresource', topUrl: PAGE, frames });
    expect(isCrossSite(given, chromium)).toBe(chromium.schemefulSites);
    expect(isCrossSite(given, firefox)).toBe(firefox.schemefulSites);
  });

  it('of a page of its own has no frames around it', () => {
    const given = request({ context: 'top', topUrl: null, frames: [OTHER_FRAME] });
    expect(isCrossSite(given, chromium)).toBe(false);
  });
});
