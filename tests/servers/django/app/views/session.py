"""What an app does with request.session, one view each; GET, so that a link or a fetch will do."""

from django.http import JsonResponse


def set_key(request):
    """?key=&value="""
    request.session[request.GET['key']] = request.GET['value']
    return JsonResponse({'ok': True})


def get_key(request):
    """?key="""
    return JsonResponse({'value': request.session.get(request.GET['key'])})


def update_key(request):
    """?key=&value=: only a key that is there already."""
    key = request.GET['key']
    if key not in request.session:
        return JsonResponse({'ok': False}, status=404)
    request.session[key] = request.GET['value']
    return JsonResponse({'ok': True})


def delete_key(request):
    """?key="""
    if request.GET['key'] not in request.session:
        return JsonResponse({'ok': False}, status=404)
    del request.session[request.GET['key']]
    return JsonResponse({'ok': True})


def set_expiry(request):
    """?seconds=: 0 means when the browser closes; without it the settings' default comes back."""
    seconds = request.GET.get('seconds')
    request.session.set_expiry(None if seconds is None else int(seconds))
    return JsonResponse({'ok': True})


def flush(request):
    """Deletes the session's data and its cookie."""
    request.session.flush()
    return JsonResponse({'ok': True})
