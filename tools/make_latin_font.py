#!/usr/bin/python3
"""Cuts the Latin letters, digits and marks out of Noto Sans CJK: resources/fonts/CitywrightLatin-*.otf.

Run once by hand (needs Debian's python3-fonttools and fonts-noto-cjk); the build only embeds what it made. The Korean
face is taken because its quotation marks and apostrophe are as wide as Latin ones; its letters and digits are those of
the Taiwan face. Characters as wide as a Chinese one stay out, so that these come from the Chinese family.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

SOURCES = {"Regular": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
           "Bold": "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"}
FAMILY = "Citywright Latin"
WANTED = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2016), *range(0x2018, 0x2020), 0x2022, 0x2026,
          0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2122, 0x2212]


ELLIPSIS = 0x2026


def korean(path: str) -> TTFont:
    for font in TTCollection(path).fonts:
        if font["name"].getDebugName(6).startswith("NotoSansCJKkr"):
            return font
    sys.exit(f"{path}: no Korean face")


def lower_ellipsis(font: TTFont) -> None:
    """Three dots on the line instead of in the middle; without an ellipsis Qt would cut texts with three full stops."""
    table = font["GSUB"].table
    proportional = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag == "pwid"
                    for index in record.Feature.LookupListIndex}
    glyph = font.getBestCmap()[ELLIPSIS]
    for index in proportional:
        for part in table.LookupList.Lookup[index].SubTable:
            lowered = getattr(getattr(part, "ExtSubTable", part), "mapping", {}).get(glyph)
            if lowered:
                for codes in font["cmap"].tables:
                    if ELLIPSIS in getattr(codes, "cmap", {}):
                        codes.cmap[ELLIPSIS] = lowered
                return
    sys.exit("no proportional ellipsis")


def narrow(font: TTFont) -> set[int]:
    cmap, advances, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return {c for c in WANTED if c in cmap and advances[cmap[c]][0] < em} | {ELLIPSIS}


def rename(font: TTFont, style: str) -> None:
    new = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}",
           6: f"{FAMILY.replace(' ', '')}-{style}"}
    names = font["name"]
    names.names = [n for n in names.names if n.platformID == 3 and n.langID == 0x409 and n.nameID in (0, 5, 13, 14)]
    for number, text in new.items():
        names.setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [new[6]]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = new[4], FAMILY


def main() -> None:
    out = pathlib.Path(__file__).resolve().parent.parent / "resources/fonts"
    out.mkdir(parents=True, exist_ok=True)
    fonts = {style: korean(path) for style, path in SOURCES.items()}
    for font in fonts.values():
        lower_ellipsis(font)
    kept = set.intersection(*map(narrow, fonts.values()))
    for style, font in fonts.items():
        options = subset.Options()
        options.layout_features = ["kern"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=kept)
        cutter.subset(font)
        rename(font, style)
        target = out / f"CitywrightLatin-{style}.otf"
        font.save(target)
        print(target, target.stat().st_size, len(font.getBestCmap()))


main()
