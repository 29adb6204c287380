import type { FrameworkMends } from '../code/recipe.ts';
import { adonis } from './adonis.ts';
import { aspNet } from './asp-net.ts';
import { aspNetCore } from './asp-net-core.ts';
import { authJs } from './auth-js.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { fastify } from './fastify.ts';
import { flask } from './flask.ts';
import { gorilla } from './gorilla.ts';
import { hapi } from './hapi.ts';
import { koa } from './koa.ts';
import { laravel } from './laravel.ts';
import { phoenix } from './phoenix.ts';
import { php } from './php.ts';
import { play } from './play.ts';
import { rack } from './rack.ts';
import { rails } from './rails.ts';
import { servlet } from './servlet.ts';
import { spring } from './spring.ts';
import { starlette } from './starlette.ts';
import { symfony } from './symfony.ts';
import { tornado } from './tornado.ts';
import { wordpress } from './wordpress.ts';

/** Every framework whose settings are known, in the order in which those of one maker are shown. */
export const MENDS: readonly FrameworkMends[] = [
  adonis,
  aspNet,
  aspNetCore,
  authJs,
  django,
  express,
  koa,
  fastify,
  flask,
  starlette,
  gorilla,
  hapi,
  laravel,
  phoenix,
  php,
  symfony,
  play,
  rails,
  rack,
  spring,
  servlet,
  tornado,
  wordpress,
];

/** The frameworks that a user may name (`AuditContext.framework`). */
export const FRAMEWORKS: readonly string[] = MENDS.map(({ framework }) => framework);
