"""Makes FallbackHan.ttf from DroidSansFallbackFull.ttf (Debian: fonts-droid-fallback, python3-fonttools).

    python3 subset_han.py /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf FallbackHan.ttf
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont


def characters():
    """The 3,755 frequent characters of GB 2312, kana, and full-width punctuation."""
    for row in range(0xB0, 0xD8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    yield from range(0x3000, 0x3100)
    yield from range(0xFF00, 0xFFF0)


font = TTFont(sys.argv[1], recalcTimestamp=False)
options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=characters())
subsetter.subset(font)
for record in font["name"].names:
    name = {1: "Fallback Han", 3: "Fallback Han 1", 4: "Fallback Han", 6: "FallbackHan"}.get(record.nameID)
    if name:
        record.string = name
font.save(sys.argv[2])
