"""A small shop: visitors fill a basket, alice and bob log in. Flask keeps all of it in its signed cookie.

Its flaws are there on purpose: scripts can read the session, SameSite is left to the browser, and a login lasts
for half a year.
"""

import json
import os
from datetime import timedelta

from flask import Flask, redirect, render_template, request, session

PASSWORDS = {name: f'{name}-password' for name in ('alice', 'bob')}

app = Flask(__name__)
app.config.update(
    SESSION_COOKIE_HTTPONLY=False,
    PERMANENT_SESSION_LIFETIME=timedelta(days=180),
)
# SECRET_KEY, and whatever is to be otherwise.
app.config.update(json.loads(os.environ['FLASK_SETTINGS_JSON']))


@app.get('/')
def home():
    return render_template('home.html')


@app.get('/basket')
def basket():
    """Puts something into the basket, also of somebody who is not logged in."""
    session.permanent = True
    session['basket'] = request.args['item']
    return 'ok'


@app.post('/login')
def login():
    name = request.form['username']
    if PASSWORDS.get(name) != request.form['password']:
        return redirect('/?wrong')
    session.permanent = True
    session['user'] = name
    return redirect('/')


@app.post('/logout')
def logout():
    session.clear()
    return redirect('/')
