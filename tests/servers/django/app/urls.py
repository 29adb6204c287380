from django.urls import path

from app.views import account, cookies, home, session

urlpatterns = [
    path('', home.page),
    path('state', home.state),
    path('login', account.login),
    path('login/fixed', account.login_fixed),
    path('logout', account.logout),
    path('session/set', session.set_key),
    path('session/get', session.get_key),
    path('session/update', session.update_key),
    path('session/delete', session.delete_key),
    path('session/expiry', session.set_expiry),
    path('session/flush', session.flush),
    path('cookie/set', cookies.set_cookie),
    path('cookie/delete', cookies.delete_cookie),
    path('preferences', cookies.preferences),
]
