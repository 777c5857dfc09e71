#!/usr/bin/env python3
"""Turns files into C++ bytes: embed.py NAME OUTDIR FILE... writes NAME.cpp (see CitywrightEmbed.cmake)."""
import pathlib
import sys

name, out, files = sys.argv[1], pathlib.Path(sys.argv[2]), [pathlib.Path(f) for f in sys.argv[3:]]
out.mkdir(parents=True, exist_ok=True)


def literal(data: bytes) -> str:
    # String literals compile many times faster than initialiser lists; octal escapes end after three digits.
    lines = []
    for start in range(0, len(data), 96):
        chunk = data[start:start + 96]
        text = "".join(chr(b) if 32 <= b < 127 and b not in (34, 92, 63) else f"\\{b:03o}" for b in chunk)
        lines.append(f'    "{text}"')
    return "\n".join(lines) or '    ""'


body = [f'#include "{name}.h"', "", "namespace {"]
for index, file in enumerate(files):
    data = file.read_bytes()
    body.append(f"constexpr char k{index}[] =\n{literal(data)};")
    body.append(f"static_assert(sizeof(k{index}) == {len(data) + 1});")
body.append(f"constexpr std::string_view kNames[] = {{{', '.join(chr(34) + f.name + chr(34) for f in files)}}};")
body.append("}  // namespace\n")
body.append(f"std::string_view {name}(std::string_view file) {{")
for index, file in enumerate(files):
    body.append(f'    if (file == "{file.name}") return {{k{index}, sizeof(k{index}) - 1}};')
body.append("    return {};\n}\n")
body.append(f"std::span<const std::string_view> {name}_names() {{ return kNames; }}")
(out / f"{name}.cpp").write_text("\n".join(body) + "\n")
