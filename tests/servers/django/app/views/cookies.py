"""Cookies beside the session: every parameter of set_cookie and delete_cookie, and two preferences."""

from django.http import JsonResponse
from django.shortcuts import redirect

DAY = 24 * 60 * 60


def flag(query, name):
    return query.get(name) in ('1', 'true', 'on')


def set_cookie(request):
    """?key=&value=&max_age=&expires=&path=&domain=&secure=&httponly=&samesite=, all but key optional."""
    query = request.GET
    max_age = query.get('max_age')
    response = JsonResponse({'ok': True})
    response.set_cookie(
        query['key'],
        query.get('value', ''),
        max_age=None if max_age is None else int(max_age),
        expires=query.get('expires'),
        path=query.get('path', '/'),
        domain=query.get('domain'),
        secure=flag(query, 'secure'),
        httponly=flag(query, 'httponly'),
        samesite=query.get('samesite'),
    )
    return response


def delete_cookie(request):
    """?key=&path=&domain=&samesite=, all but key optional."""
    query = request.GET
    response = JsonResponse({'ok': True})
    response.delete_cookie(
        query['key'],
        path=query.get('path', '/'),
        domain=query.get('domain'),
        samesite=query.get('samesite'),
    )
    return response


def preferences(request):
    """?theme=&color=: each one given is kept for a day."""
    response = redirect('/')
    for name in ('theme', 'color'):
        if name in request.GET:
            response.set_cookie(name, request.GET[name], max_age=DAY)
    return response
