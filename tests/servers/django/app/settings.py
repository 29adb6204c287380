"""Django's defaults, except where a small app for tests must differ.

DJANGO_SETTINGS_JSON holds any further settings (SECRET_KEY among them) and has the last word.
"""

import json
import os
from pathlib import Path

_directory = Path(os.environ['DJANGO_APP_DIRECTORY'])

DEBUG = False
ALLOWED_HOSTS = ['*']
ROOT_URLCONF = 'app.urls'
USE_TZ = True
DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'

INSTALLED_APPS = [
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
]

MIDDLEWARE = [
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
]

TEMPLATES = [
    {
        'BACKEND': 'django.template.backends.django.DjangoTemplates',
        'DIRS': [Path(__file__).parent / 'templates'],
        'OPTIONS': {
            'context_processors': [
                'django.template.context_processors.request',
                'django.contrib.auth.context_processors.auth',
            ]
        },
    }
]

DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.sqlite3',
        'NAME': _directory / 'db.sqlite3',
        'OPTIONS': {'timeout': 20},
    }
}

# The tables come straight from the models, which takes a tenth of the time of replaying migrations.
MIGRATION_MODULES = {'auth': None, 'contenttypes': None, 'sessions': None}

# The real hasher is slow on purpose; nothing here depends on it.
PASSWORD_HASHERS = ['django.contrib.auth.hashers.MD5PasswordHasher']

SESSION_FILE_PATH = str(_directory)

# With DEBUG off Django would mail a traceback to nobody.
LOGGING = {
    'version': 1,
    'disable_existing_loggers': False,
    'handlers': {'console': {'class': 'logging.StreamHandler', 'level': 'ERROR'}},
    'root': {'handlers': ['console']},
}

# Settings that differ by the host, where one server is to stand for many.
SETTINGS_BY_HOST = {}

globals().update(json.loads(os.environ['DJANGO_SETTINGS_JSON']))

if SETTINGS_BY_HOST:
    MIDDLEWARE[:1] = ['app.by_host.settings_by_host', 'app.by_host.AnyEngineSessionMiddleware']
