"""Serves the app on a free port of 127.0.0.1, with a thread per connection.

Prints the port, as one line, once requests are answered. Ends when its standard
input does, however the parent process ended.
"""

import logging
import sys
import threading

from app import app
from werkzeug.serving import make_server


def stop_with_input(server):
    sys.stdin.buffer.read()
    server.shutdown()


def main():
    logging.getLogger('werkzeug').setLevel(logging.ERROR)
    server = make_server('127.0.0.1', 0, app, threaded=True)
    threading.Thread(target=stop_with_input, args=(server,), daemon=True).start()
    print(server.server_port, flush=True)
    server.serve_forever(poll_interval=0.05)


if __name__ == '__main__':
    main()
