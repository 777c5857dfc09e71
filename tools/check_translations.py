#!/usr/bin/env python3
"""Holds the translations: nothing unfinished, places (%1, %n) kept, Taiwan wording. Exit 1 with a list otherwise.

    tools/check_translations.py [LUPDATE OPTION…]

With lupdate's command line it takes the texts of the sources as they are now, in copies, so that a text that was changed
without `update_translations` is found too."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAINLAND = re.compile("軟件|信息|數據|質量|網絡|屏幕|文件夾|默認|優化|用戶|視頻|打印|鼠標|菜單|利益相關|倡議|語義|身份|物理|智能|可持續|激活|服務器")


def texts(translation):
    forms = translation.findall("numerusform")
    return [f.text or "" for f in forms] if forms else [translation.text or ""]


def problems(path):
    chinese = "zh_TW" in path.name
    for context in ET.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            kind = translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            if not chinese and message.get("numerus") != "yes":
                continue  # the English file holds plural forms only
            for text in texts(translation):
                if kind == "unfinished" or not text.strip():
                    yield f"{name}: unfinished: {source!r}"
                    break
                places = sorted(set(re.findall(r"%[1-9n]", source)))
                if sorted(set(re.findall(r"%[1-9n]", text))) != places and "%n" not in places:
                    yield f"{name}: places differ: {source!r} → {text!r}"
                if chinese and MAINLAND.search(text):
                    yield f"{name}: wording: {text!r}"
                if chinese and not re.search("[\u4e00-\u9fff]", text) and re.search("[a-z]{4,}", text) and source == text:
                    if not re.match(r"^(Citywright|https?:|PAS |[A-Z0-9 %.,:/()+→–-]+$)", source):
                        yield f"{name}: not translated: {source!r}"


with tempfile.TemporaryDirectory() as folder:
    files = []
    for source in sorted((ROOT / "translations").glob("*.ts")):
        copy = pathlib.Path(folder) / source.name
        shutil.copy(source, copy)
        if sys.argv[1:]:
            plurals = [] if "zh_TW" in copy.name else ["-pluralonly"]
            subprocess.run([*sys.argv[1:], *plurals, "-ts", str(copy)], check=True, stderr=subprocess.DEVNULL)
        files.append(copy)
    found = [f"{p.name}: {x}" for p in files for x in problems(p)]
print("\n".join(found[:60]))
print(f"{len(found)} problems in the translations")
sys.exit(1 if found else 0)
