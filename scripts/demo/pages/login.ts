import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const login: Page = {
  path: '/login',
  title: 'Log in, log out',
  summary: 'A form, a redirect, a session with a new key.',
  about:
    'The redirect (302) sets the cookie. Delete or switch off sessionid and you are logged out; put it back and you are in. With “remember me” a second cookie logs you in again by itself.',
  open(visit) {
    const { user, cookies } = visit.sessions.identify(visit.cookies);
    return {
      cookies,
      body:
        user === null
          ? html`<form method="post" action="/login" id="login">
<p>You are <strong id="who">not logged in</strong>.</p>
<label>Name <input name="user" value="alice" autocomplete="off"></label>
<label><input type="checkbox" name="remember"> Remember me</label>
<button type="submit">Log in</button></form>`
          : html`<form method="post" action="/logout" id="logout">
<p>You are <strong id="who">logged in as ${user}</strong>.</p>
<button type="submit">Log out</button></form>`,
    };
  },
  submit: (visit, form) => ({
    location: '/login',
    cookies: visit.sessions.logIn(visit.cookies, form.get('user') || 'alice', form.has('remember')),
  }),
};

export const logout: Page = {
  path: '/logout',
  title: 'Log out',
  summary: 'Ends the session at the server.',
  about: 'Its cookies are taken back as well.',
  open: () => ({
    body: html`<form method="post" action="/logout"><button type="submit">Log out</button></form>`,
  }),
  submit: ({ sessions, cookies }) => ({ location: '/login', cookies: sessions.logOut(cookies) }),
};
