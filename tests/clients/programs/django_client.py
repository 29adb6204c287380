"""Runs snippets for Django's test client, each for the address behind it.

Arguments: file, address, file, address ... Prints the Cookie header that the view got each
time, as JSON.
"""

import json
import sys
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.http import HttpResponse
from django.urls import re_path


def cookies(request):
    # As WSGI has it: each character is a byte of the header.
    return HttpResponse(request.META.get('HTTP_COOKIE', '').encode('latin-1'))


urlpatterns = [re_path('', cookies)]
settings.configure(SECRET_KEY='test', ALLOWED_HOSTS=['*'], ROOT_URLCONF=__name__)
django.setup()

got = {}
arguments = iter(sys.argv[1:])
for file, address in zip(arguments, arguments):
    names = {}
    with open(file, encoding='utf-8') as snippet:
        exec(snippet.read(), names)
    parts = urlsplit(address)
    path = parts.path + ('?' + parts.query if parts.query else '')
    secure = parts.scheme == 'https'
    answer = names['client'].get(path, secure=secure, HTTP_HOST=parts.netloc)
    got[address] = answer.content.decode()
print(json.dumps(got))
