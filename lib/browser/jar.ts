import { browser } from './api.ts';
import { createDirectJar } from './direct-jar.ts';
import type { ReadableJar } from './readable-jar.ts';
import { createRemoteJar } from './remote-jar.ts';

/** The jar for a page: direct where `browser.cookies` is there, else through the background. */
export function createPageJar(): ReadableJar {
  return browser.cookies ? createDirectJar() : createRemoteJar();
}
