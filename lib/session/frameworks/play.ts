import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/** The data itself, in a JWT since 2.6 and beside a signature in hex before. https://www.playframework.com/documentation/latest/SettingsSession */
export const play: Maker = {
  name: 'Play',
  cookies: [
    known('auth-token', 'PLAY_SESSION', /^ey[\w-]+\.[\w-]+\.[\w-]+$|^[0-9a-f]{40,64}-/, HTTP_ONLY),
    known('flash', 'PLAY_FLASH'),
    known('preference', 'PLAY_LANG'),
  ],
};
