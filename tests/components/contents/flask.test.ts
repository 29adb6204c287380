import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { editableOf } from '../../../components/contents/editable.ts';
import { inspect } from '../../../lib/decode/inspect.ts';
import { reseal } from '../../../lib/decode/reseal.ts';
import { verify } from '../../../lib/decode/verify.ts';
import { findFlask } from '../../../scripts/setup/flask.ts';

/** Writes a session of every type that Flask knows, or shows what is in one. */
const FLASK = `
import datetime, sys, uuid
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from markupsafe import Markup
app = Flask(__name__)
app.secret_key = 'flask-test-key'
serializer = SecureCookieSessionInterface().get_signing_serializer(app)
if len(sys.argv) > 1:
    print({key: (type(value).__name__, repr(value)) for key, value in sorted(serializer.loads(sys.argv[1]).items())})
else:
    print(serializer.dumps({
        'tuple': (1, (2,)), 'bytes': b'\\x00hi', 'markup': Markup('<b>'), 'uuid': uuid.UUID(int=5),
        'moment': datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc), 'tag': {' t': 'y'}, 'text': 'plain',
    }), end='')
`;

async function flask(...given: readonly string[]): Promise<string> {
  const python = await findFlask();
  if (python === undefined) throw new Error('No Python here can import Flask');
  const { stdout } = await promisify(execFile)(python, ['-c', FLASK, ...given]);
  return stdout;
}

it('what is edited keeps the types that the real Flask gave it', async () => {
  const value = await flask();
  const input = { name: 'session', value, secret: 'flask-test-key' };
  const editable = editableOf(await inspect(value, 'session'), await verify(input));
  const edited = editable?.text.replace('"plain"', '"changed"') ?? '';
  const { value: written, notes } = await reseal(input, edited);
  expect(notes).toEqual([]);
  const before = await flask(value);
  expect(before).toContain("'moment': ('datetime'");
  expect(before).toContain(`'text': ('str', "'plain'")`);
  expect(await flask(written ?? '')).toBe(before.replace('plain', 'changed'));
});
