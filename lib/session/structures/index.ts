import { blob } from './blob.ts';
import { bottle } from './bottle.ts';
import { connect } from './connect.ts';
import { dataProtection } from './data-protection.ts';
import { django } from './django.ts';
import { encoded } from './encoded.ts';
import { envelope } from './envelope.ts';
import { fernet } from './fernet.ts';
import { iron } from './iron.ts';
import { itsdangerous } from './itsdangerous.ts';
import { jwt } from './jwt.ts';
import { laravel } from './laravel.ts';
import { mac } from './mac.ts';
import { rails } from './rails.ts';
import { securecookie } from './securecookie.ts';
import { serialized } from './serialized.ts';
import type { StructureReader } from './structure.ts';
import { tornado } from './tornado.ts';

/** The formats, most particular first: the first that reads a value is the one. */
export const STRUCTURES: readonly StructureReader[] = [
  jwt,
  iron,
  connect,
  tornado,
  bottle,
  fernet,
  dataProtection,
  securecookie,
  laravel,
  envelope,
  rails,
  django,
  itsdangerous,
  serialized,
  encoded,
  mac,
  blob,
];
