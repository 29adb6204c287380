import { known, type Maker } from '../maker.ts';

/** Plug signs or encrypts Erlang terms. https://hexdocs.pm/plug/Plug.Session.COOKIE.html */
export const phoenix: Maker = {
  name: 'Phoenix',
  cookies: [
    known('remember-me', '_*_user_remember_me', /^SFM/),
    known('auth-token', '_*_key', /^SFM|^QTEyOEdDTQ|^XCP\./),
  ],
};
