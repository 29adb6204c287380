"""Has Chromium visit addresses with the cookies that Selenium was given.

Arguments: the file, the browser, its driver, the proxy, the addresses.
"""

import json
import os
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

file, browser, driver, proxy, *addresses = sys.argv[1:]
# It talks to the driver itself without a proxy.
os.environ['no_proxy'] = 'localhost,127.0.0.1'
options = webdriver.ChromeOptions()
options.binary_location = browser
for argument in (
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--ignore-certificate-errors',
    f'--proxy-server={proxy}',
    '--proxy-bypass-list=<-loopback>',
):
    options.add_argument(argument)


def site(cookie):
    """Where the cookie can be set. On a page of https, chromedriver would make any cookie Secure."""
    scheme = 'https' if cookie['secure'] else 'http'
    return f"{scheme}://{cookie['domain'].lstrip('.')}/"


with open(file, encoding='utf-8') as text:
    cookies = sorted(json.load(text), key=site)
chromium = webdriver.Chrome(service=Service(driver), options=options)
try:
    here = None
    for cookie in cookies:
        if site(cookie) != here:
            here = site(cookie)
            chromium.get(here)
        chromium.add_cookie(cookie)
    for address in addresses:
        chromium.get(address)
finally:
    chromium.quit()
