"""Writes test-vectors.json: words and what they must become, for the Java side to match exactly.

usage: vectors.py --weights JAR --out FILE
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from pieces import WordPieces

CASES: tuple[tuple[str, ...], ...] = (
    ("The", "minister", "arrived", "in", "Muscat", "on", "Sunday", "."),
    ("“", "We", "do", "n’t", "negotiate", "under", "fire", ",", "”", "she", "told", "reporters", "."),
    ("Café", "São", "Tomé", "Zürich", "naïve", "Erdoğan", "Škoda", "Ångström", "Đà", "Nẵng", "Łódź", "Ørsted", "Straße"),
    ("Cafe\u0301", "e\u0301\u0327", "\u0301", "İstanbul", "IŞIK", "ığdır", "DİYARBAKIR", "ΟΔΟΣ", "Ὀδυσσεύς"),
    ("U.S.", "U.N.", "a.m.", "Gen.", "J.", "R.", "e.g.", "Ph.D.", "No."),
    ("1,000", "3.5", "2024", "٢٠٢٤", "1st", "12:30", "50%", "F-16", "B-52s", "9/11", "$4.2bn", "½", "x²", "Ⅳ", "²"),
    ("cease", "-", "fire", "cease-fire", "al-Jazeera", "Al-Shabaab", "non-aligned", "—", "–", "--", "...", "…"),
    ("I", "A", "a", "Ω", "É", "ß", "McCain", "iPhone", "eBay", "NATO", "NATO-led", "O'Brien", "Hamas", "'s", "n't", "’s"),
    ("‘", "’", "«", "»", "„", "‹", "›", "\"", "'", "``", "''", "(", ")", "[", "]"),
    ("🙂", "👩\u200d🚒", "🇴🇲", "→", "©", "™", "№", "€", "£", "₪", "﷼"),
    ("北京", "東京都", "서울", "中國X", "Тегеран", "تهران", "القاهرة", "ירושלים", "नमस्ते", "กรุงเทพ", "𠀋", "ﬁnal", "Ǆ", "ǅ"),
    ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Donaudampfschifffahrtsgesellschaft", "qzxqzxqzxqzx"),
    ("a" * 99, "b" * 100, "c" * 101, "d" * 5000, "x-" * 40, "." * 60, "☃" * 3),
    ("https://example.org/news/2024-05-01?id=7&x=%20", "someone@example.org", "@handle", "#Hashtag2024", "file_name.txt"),
    ("", " ", "\u00a0", "\u200b", "\u00ad", "co\u00adoperate", "zero\u200bwidth", "a b", "tab\there", "\ufeffBOM", "\u0007", "\ufffd", "\ue000"),
    ("ʻAbdullāh", "Ḥizb", "Saʿīd", "Qurʾān", "Ali\u02bci", "o\u0308", "\u1e9e", "K", "ﬃ", "Å", "ȷ", "ᵃ", "ª"),
)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--weights", type=Path, required=True, help="the jar that holds the encoder")
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    wordpieces = WordPieces.from_jar(options.weights)
    rows = []
    for words in (*CASES, ()):
        encoded = wordpieces.encode(words)
        rows.append({"words": words, "pieces": encoded.pieces, "shapes": encoded.shapes, "first": encoded.first})
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
