import type { Maker } from '../maker.ts';
import { adonis } from './adonis.ts';
import { aspNet, aspNetCore } from './asp-net.ts';
import { authJs } from './auth-js.ts';
import { byName } from './by-name.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { fastify } from './fastify.ts';
import { flask } from './flask.ts';
import { hapi } from './hapi.ts';
import { hostedLogin } from './hosted-login.ts';
import { laravel } from './laravel.ts';
import { others } from './others.ts';
import { phoenix } from './phoenix.ts';
import { php } from './php.ts';
import { play } from './play.ts';
import { rack } from './rack.ts';
import { rails } from './rails.ts';
import { servlet } from './servlet.ts';
import { sites } from './sites.ts';
import { spring } from './spring.ts';
import { symfony } from './symfony.ts';
import { tornado } from './tornado.ts';
import { wordpress } from './wordpress.ts';

/** Frameworks, applications and sites whose session cookies are known. */
export const FRAMEWORKS: readonly Maker[] = [
  adonis,
  aspNet,
  aspNetCore,
  authJs,
  django,
  express,
  fastify,
  flask,
  hapi,
  laravel,
  phoenix,
  php,
  play,
  rack,
  rails,
  servlet,
  spring,
  symfony,
  tornado,
  wordpress,
  ...byName,
  ...hostedLogin,
  ...others,
  ...sites,
];
