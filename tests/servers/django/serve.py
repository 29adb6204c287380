"""Serves the app on a free port of 127.0.0.1, in one process with a thread per connection.

Prints the port, as one line, once requests are answered. Ends when its standard
input does, however the parent process ended, and takes its temporary directory with it.
"""

import os
import sys
import tempfile
import threading

import django


def create_tables():
    """Creates the tables of users and sessions straight from the models (there is nothing to migrate)."""
    from django.core.management import call_command

    call_command('migrate', run_syncdb=True, verbosity=0, interactive=False)


def create_users():
    """Two people who can log in; each one's password is the name with "-password" behind it."""
    from django.contrib.auth.models import User

    for name in ('alice', 'bob'):
        User.objects.create_user(name, password=f'{name}-password')


def listen():
    """Binds to a port that the system chooses."""
    from django.core.handlers.wsgi import WSGIHandler
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

    class QuietHandler(WSGIRequestHandler):
        def log_message(self, *args):
            pass

    server = ThreadedWSGIServer(('127.0.0.1', 0), QuietHandler)
    server.set_app(WSGIHandler())
    return server


def stop_with_input(server):
    sys.stdin.buffer.read()
    server.shutdown()


def main():
    with tempfile.TemporaryDirectory(prefix='django-app-') as directory:
        os.environ['DJANGO_APP_DIRECTORY'] = directory
        os.environ['DJANGO_SETTINGS_MODULE'] = 'app.settings'
        django.setup()
        create_tables()
        create_users()
        server = listen()
        threading.Thread(target=stop_with_input, args=(server,), daemon=True).start()
        print(server.server_port, flush=True)
        server.serve_forever(poll_interval=0.05)
        server.server_close()


if __name__ == '__main__':
    main()
