"""Settings by the host that is asked for, so that one server can stand for many: starting one takes its time."""

import threading
from importlib import import_module

from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.test.utils import override_settings

_one_at_a_time = threading.Lock()


def settings_by_host(get_response):
    """Answers each request with the settings of SETTINGS_BY_HOST for its host; they are global, hence the lock."""

    def middleware(request):
        own = settings.SETTINGS_BY_HOST.get(request.get_host().partition(':')[0], {})
        with _one_at_a_time, override_settings(**own):
            return get_response(request)

    return middleware


class AnyEngineSessionMiddleware(SessionMiddleware):
    """Django's own, except that it looks for the engine at each request and not once."""

    def process_request(self, request):
        engine = import_module(settings.SESSION_ENGINE)
        request.session = engine.SessionStore(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
