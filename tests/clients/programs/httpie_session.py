"""Runs the command `http` for each address, in one process. Arguments: the session file, the addresses."""

import sys

from httpie.core import main

file, *addresses = sys.argv[1:]
options = ['--ignore-stdin', '--print=b', '--verify=no', f'--session-read-only={file}']
for address in addresses:
    if main(['http', *options, address]):
        sys.exit(f'{address}: HTTPie failed')
