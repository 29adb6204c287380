import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { aptInstall, distribution } from './apt.ts';

/**
 * On a bare Debian without any font, pictures of a page show boxes in place of text. Where fonts cannot be
 * installed nothing else breaks, so this never fails.
 */
export async function ensureFonts(): Promise<void> {
  if (distribution() === undefined || (await hasFonts())) return;
  await aptInstall('fontconfig', 'fonts-dejavu-core', 'fonts-noto-core');
}

/** Whether there is a font with letters of one width (spacing 100) and one with letters of their own widths. */
async function hasFonts(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('fc-list', [':lang=en', 'family', 'spacing']);
    const fonts = stdout.split('\n').filter((line) => line !== '');
    const monospaced = fonts.filter((font) => font.includes('spacing=100')).length;
    return monospaced > 0 && monospaced < fonts.length;
  } catch {
    return false;
  }
}
