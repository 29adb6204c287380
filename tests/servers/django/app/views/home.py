"""What Django knows of the visitor: a page for people, JSON for tests."""

from django.conf import settings
from django.http import JsonResponse
from django.shortcuts import render


def visible_session(session):
    """The session's own data, without the entries of django.contrib.auth."""
    return {key: value for key, value in session.items() if not key.startswith('_')}


def page(request):
    context = {
        'engine': settings.SESSION_ENGINE.rpartition('.')[2],
        'session': visible_session(request.session),
        'cookies': request.COOKIES,
    }
    return render(request, 'home.html', context)


def state(request):
    return JsonResponse(
        {
            'user': request.user.get_username() or None,
            'session': visible_session(request.session),
            'sessionKey': request.session.session_key,
            'cookies': request.COOKIES,
        }
    )
