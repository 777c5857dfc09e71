#!/usr/bin/env python3
"""Fills unfinished translations from other .ts files, for merging branches that both added texts.

    tools/fill_translations.py translations/citywright_zh_TW.ts OTHER.ts…

Take either side of the conflict, run the target update_translations, then this. Keeps the file's form; prints what stays
unfinished."""
import html
import re
import sys

MESSAGE = re.compile(r"<message[^>]*>.*?</message>", re.S)
CONTEXT = re.compile(r"<context>.*?</context>", re.S)


def part(name, text):
    found = re.search(rf"<{name}>(.*?)</{name}>", text, re.S)
    return html.unescape(found.group(1)) if found else ""


def messages(text):
    for context in CONTEXT.findall(text):
        for message in MESSAGE.findall(context):
            yield part("name", context), message


def key(context, message):
    return context, part("source", message), part("comment", message)


known = {}
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        for context, message in messages(file.read()):
            translation = re.search(r"<translation[^>]*>.*?</translation>", message, re.S)
            if translation and 'type="' not in translation.group(0).split(">")[0]:
                known[key(context, message)] = translation.group(0)

target = sys.argv[1]
with open(target, encoding="utf-8") as file:
    text = file.read()
left = []


def fill(context_match):
    context = part("name", context_match.group(0))

    def one(match):
        message = match.group(0)
        if 'type="unfinished"' not in message:
            return message
        found = known.get(key(context, message))
        if found is None:
            left.append(f"{context}: {part('source', message)}")
            return message
        return re.sub(r"<translation type=\"unfinished\">.*?</translation>|<translation type=\"unfinished\"/>",
                      lambda _: found, message, flags=re.S)

    return MESSAGE.sub(one, context_match.group(0))


with open(target, "w", encoding="utf-8") as file:
    file.write(CONTEXT.sub(fill, text))
print(f"{len(left)} left unfinished")
print("\n".join(left[:40]))
