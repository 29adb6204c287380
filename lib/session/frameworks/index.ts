import type { Maker } from '../maker.ts';
import { aspNet, aspNetCore } from './asp-net.ts';
import { authJs } from './auth-js.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { flask } from './flask.ts';
import { hostedLogin } from './hosted-login.ts';
import { laravel } from './laravel.ts';
import { others } from './others.ts';
import { php } from './php.ts';
import { rails } from './rails.ts';
import { servlet } from './servlet.ts';
import { sites } from './sites.ts';
import { spring } from './spring.ts';
import { tornado } from './tornado.ts';
import { wordpress } from './wordpress.ts';

/** Frameworks, applications and sites whose session cookies are known. */
export const FRAMEWORKS: readonly Maker[] = [
  aspNet,
  aspNetCore,
  authJs,
  django,
  express,
  flask,
  laravel,
  php,
  rails,
  servlet,
  spring,
  tornado,
  wordpress,
  ...hostedLogin,
  ...others,
  ...sites,
];
