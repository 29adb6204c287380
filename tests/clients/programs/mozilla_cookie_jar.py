"""Prints what is at some addresses, asked for with the cookies of a cookies.txt.

Arguments: the file; "strict" or "usual", the policy on a host's own cookies; the addresses.
"""

import ssl
import sys
from http.cookiejar import DefaultCookiePolicy, MozillaCookieJar
from urllib.request import HTTPCookieProcessor, HTTPSHandler, build_opener

file, kind, *addresses = sys.argv[1:]
strict = DefaultCookiePolicy(strict_ns_domain=DefaultCookiePolicy.DomainStrictNonDomain)
jar = MozillaCookieJar(file, policy=strict if kind == 'strict' else None)
jar.load(ignore_discard=True)
context = ssl._create_unverified_context()
opener = build_opener(HTTPSHandler(context=context), HTTPCookieProcessor(jar))
for address in addresses:
    print(opener.open(address).read().decode())
