import { deduced, hidden } from './deduction.ts';
import { quoted, settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

/** express-session. https://expressjs.com/en/resources/middleware/session.html */
export const express: SettingsReader = {
  product: 'express-session',
  makers: ['Express / Koa'],
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  deduce({ cookie, resent, startsAtVisit }) {
    return [
      deduced('name', cookie.name, quoted),
      deduced('cookie.maxAge', cookie.lifetime, (seconds) =>
        seconds === null ? 'null' : String(seconds * 1000),
      ),
      deduced('cookie.secure', cookie.secure, String),
      deduced('cookie.httpOnly', cookie.httpOnly, String),
      deduced('cookie.sameSite', cookie.sameSite, (word) =>
        word === null ? 'false' : quoted(word.toLowerCase()),
      ),
      deduced('cookie.partitioned', cookie.partitioned, String),
      deduced('cookie.domain', cookie.domain, (domain) =>
        domain === null ? 'undefined' : quoted(domain),
      ),
      deduced('cookie.path', cookie.path, quoted),
      deduced('rolling', resent, String),
      deduced('saveUninitialized', startsAtVisit, String),
      hidden('resave', 'onServerOnly'),
      hidden('store', 'storeHidden'),
    ];
  },
  snippet(deductions) {
    const cookie = deductions.filter(({ setting }) => setting.startsWith('cookie.'));
    const others = deductions.filter((each) => !cookie.includes(each));
    const line = (indent: string) => (setting: string, value: string) =>
      `${indent}${setting.replace('cookie.', '')}: ${value},`;
    return [
      'session({',
      settingLines(others, line('  '), '  //'),
      '  cookie: {',
      settingLines(cookie, line('    '), '    //'),
      '  },',
      '})',
    ].join('\n');
  },
};
