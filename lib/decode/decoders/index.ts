import type { Decoder } from '../decoder.ts';
import { base64 } from './base64.ts';
import { base64Zlib } from './base64-zlib.ts';
import { bigIp } from './big-ip.ts';
import { bottle } from './bottle.ts';
import { compressed } from './compressed.ts';
import { cookieSignature } from './cookie-signature.ts';
import { cookiebot } from './cookiebot.ts';
import { dataProtection } from './data-protection.ts';
import { djangoCookie } from './django-cookie.ts';
import { djangoCsrf } from './django-csrf.ts';
import { djangoMessages } from './django-messages.ts';
import { djangoSigning } from './django-signing.ts';
import { expressJson } from './express-json.ts';
import { fernet } from './fernet.ts';
import { flaskLogin } from './flask-login.ts';
import { google } from './google.ts';
import { hex } from './hex.ts';
import { iron } from './iron.ts';
import { itsdangerous } from './itsdangerous.ts';
import { json } from './json.ts';
import { jwt } from './jwt.ts';
import { keygrip } from './keygrip.ts';
import { ksuid } from './ksuid.ts';
import { laravel } from './laravel.ts';
import { layout } from './layout.ts';
import { objectId } from './object-id.ts';
import { percent } from './percent.ts';
import { phpSerialize } from './php-serialize.ts';
import { pythonPickle } from './python-pickle.ts';
import { query } from './query.ts';
import { quoted } from './quoted.ts';
import { rack } from './rack.ts';
import { rackEncrypted } from './rack-encrypted.ts';
import { railsEncrypted } from './rails-encrypted.ts';
import { railsSigned } from './rails-signed.ts';
import { rawDeflate } from './raw-deflate.ts';
import { rubyMarshal } from './ruby-marshal.ts';
import { securecookie } from './securecookie.ts';
import { serverId } from './server-id.ts';
import { snowflake } from './snowflake.ts';
import { springRememberMe } from './spring-remember-me.ts';
import { tcf } from './tcf.ts';
import { timestamp } from './timestamp.ts';
import { tornado } from './tornado.ts';
import { ulid } from './ulid.ts';
import { uuid } from './uuid.ts';

/**
 * The formats. The first that reads a text is the one: wrapping, then what has an unmistakable beginning, then cookies
 * that are known by name, then looser shapes.
 */
export const DECODERS: readonly Decoder[] = [
  quoted,
  jwt,
  iron,
  cookieSignature,
  expressJson,
  tornado,
  fernet,
  dataProtection,
  securecookie,
  bottle,
  google,
  layout,
  bigIp,
  cookiebot,
  djangoCsrf,
  serverId,
  laravel,
  percent,
  rack,
  rackEncrypted,
  railsEncrypted,
  railsSigned,
  springRememberMe,
  djangoMessages,
  djangoSigning,
  djangoCookie,
  itsdangerous,
  base64Zlib,
  flaskLogin,
  keygrip,
  json,
  phpSerialize,
  tcf,
  uuid,
  timestamp,
  snowflake,
  ulid,
  ksuid,
  objectId,
  query,
  hex,
  base64,
  compressed,
  rubyMarshal,
  pythonPickle,
  rawDeflate,
];
