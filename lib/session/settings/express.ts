import { deduced, hidden } from './deduction.ts';
import { cookieOptions } from './express-cookie.ts';
import { quoted, settingLines } from './literals.ts';
import type { SettingsReader } from './reader.ts';

/** express-session. https://expressjs.com/en/resources/middleware/session.html */
export const express: SettingsReader = {
  product: 'express-session',
  makers: ['Express / Koa'],
  isFor: ({ kind }) => kind === 'server-side',
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  deduce({ cookie, resent, startsAtVisit }) {
    return [
      deduced('name', cookie.name, quoted),
      ...cookieOptions('cookie.', cookie, 'null', "'auto'"),
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
