import { known, type Maker } from '../maker.ts';

const SIGNED = /^2\|1:0\|10:\d{10}\|/;

/** Tornado and, on it, Jupyter and Streamlit. https://www.tornadoweb.org/en/stable/web.html#cookies */
export const tornado: Maker = {
  name: 'Tornado',
  cookies: [
    known('auth-token', 'user username-* jupyterhub-* _streamlit_user', SIGNED),
    known('csrf', '_xsrf', /^2\|[0-9a-f]{8}\|[0-9a-f]{32,}\|\d{10}$/),
  ],
};
