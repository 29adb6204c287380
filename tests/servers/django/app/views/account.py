"""Logging in and out with django.contrib.auth."""

from django.contrib import auth
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

WEEK = 7 * 24 * 60 * 60


@require_POST
def login(request):
    """Fields `username`, `password` and, to stay logged in for a week, `remember`.

    auth.login gives the session a new key and keeps what it held.
    """
    user = auth.authenticate(
        request, username=request.POST.get('username'), password=request.POST.get('password')
    )
    if user is None:
        return HttpResponse('Wrong user name or password.', status=401, content_type='text/plain')
    auth.login(request, user)
    if 'remember' in request.POST:
        request.session.set_expiry(WEEK)
    return redirect('/')


@require_POST
def login_fixed(request):
    """The same with the mistake of a login made by hand: the session keeps its key (session fixation)."""
    user = auth.authenticate(
        request, username=request.POST.get('username'), password=request.POST.get('password')
    )
    if user is None:
        return HttpResponse('Wrong user name or password.', status=401, content_type='text/plain')
    request.session[auth.SESSION_KEY] = str(user.pk)
    request.session[auth.BACKEND_SESSION_KEY] = user.backend
    request.session[auth.HASH_SESSION_KEY] = user.get_session_auth_hash()
    return redirect('/')


@require_POST
def logout(request):
    """auth.logout flushes the session, and the response deletes its cookie."""
    auth.logout(request)
    return redirect('/')
