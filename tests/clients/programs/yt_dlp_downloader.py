"""Prints what yt-dlp gets from some addresses with the cookies of a file. Arguments: the file, the addresses."""

import sys

from yt_dlp import YoutubeDL

file, *addresses = sys.argv[1:]
with YoutubeDL({'cookiefile': file, 'nocheckcertificate': True, 'quiet': True}) as downloader:
    for address in addresses:
        print(downloader.urlopen(address).read().decode())
