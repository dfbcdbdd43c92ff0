"""Tests of what the Java side relies on, and of what fails silently in training."""
from __future__ import annotations

import itertools
import random
import unittest

import numpy as np
import torch

import tokenizer
from average import average
from corpora import utf16_map
from decoding import ROOT, attributions, likeliest_tags, spans, tree
from labels import KEEP, apply_script, lemma_script
from pieces import MIXED, OTHER, SINGLE_UPPER, TITLE, UPPER, WordPieces, runs, shape


def score(scores: list[list[float]], heads: list[int]) -> float:
    return sum(row[h + 1] for row, h in zip(scores, heads))


def is_tree(heads: tuple[int, ...]) -> bool:
    if heads.count(ROOT) != 1:
        return False
    for node in range(len(heads)):
        steps = 0
        while node != ROOT:
            node, steps = heads[node], steps + 1
            if steps > len(heads):
                return False
    return True


class PiecesTest(unittest.TestCase):
    def test_shape_counts_cased_letters_only(self) -> None:
        for word, expected in (("U.S.", UPPER), ("A", SINGLE_UPPER), ("McCain", MIXED), ("Erdoğan", TITLE), ("北京", OTHER)):
            self.assertEqual(expected, shape(word), word)

    def test_runs_fold_accents_and_split_at_marks(self) -> None:
        self.assertEqual(["cafe", "-", "zurich"], runs("Café-Zürich"))
        self.assertEqual(["istanbul"], runs("İstanbul"))
        self.assertEqual([], runs("\u200b "))

    def test_longest_piece_wins_and_the_unknown_is_one_piece(self) -> None:
        wordpieces = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "unrest", "##rest", "##s"])
        self.assertEqual([5, 7], wordpieces.word("Unrests"))
        self.assertEqual([wordpieces.unknown], wordpieces.word("xyz"))
        self.assertEqual([wordpieces.unknown], wordpieces.word(""))


class LemmaTest(unittest.TestCase):
    def test_scripts_turn_forms_into_lemmas(self) -> None:
        for form, lemma in (("cities", "city"), ("was", "be"), ("went", "go"), ("said", "say"), ("talks", "talk")):
            self.assertEqual(lemma, apply_script(form, lemma_script(form, lemma)))
        self.assertEqual(KEEP, lemma_script("talk", "talk"))

    def test_a_script_that_does_not_fit_changes_nothing(self) -> None:
        self.assertEqual("sheep", apply_script("sheep", "-ies+y"))


class TokenizerTest(unittest.TestCase):
    def cut(self, text: str) -> list[str]:
        return [text[b:e] for b, e in tokenizer.words(text)]

    def test_follows_the_treebanks(self) -> None:
        self.assertEqual(["Gen.", "Diaz", "ca", "n’t", "go", "."], self.cut("Gen. Diaz can’t go."))
        self.assertEqual(["The", "U.S.", "'s", "cease", "-", "fire", "fell", "1,000"], self.cut("The U.S.'s cease-fire fell 1,000"))

    def test_offsets_cover_all_but_space(self) -> None:
        text = "“No,” she said — ‘never’. 5:30 p.m. at AT&T… 🙂"
        self.assertEqual("".join(text.split()), "".join(self.cut(text)))


class DecodingTest(unittest.TestCase):
    def test_finds_the_best_tree_with_one_root(self) -> None:
        random_ = random.Random(7)
        for size in (1, 2, 3, 4):
            trees = [h for h in itertools.product(range(-1, size), repeat=size) if is_tree(h)]
            for _ in range(60):
                scores = [[random_.gauss(0, 1) for _ in range(size + 1)] for _ in range(size)]
                best = max(score(scores, list(h)) for h in trees)
                self.assertAlmostEqual(best, score(scores, tree(scores)))

    def test_tags_follow_their_own_kind(self) -> None:
        names = ["O", "B-cue", "I-cue"]
        scores = np.log(np.array([[0.5, 0.1, 0.4], [0.2, 0.2, 0.6]]))
        self.assertEqual(["I-cue", "I-cue"], likeliest_tags(scores, names, may_continue=True))
        self.assertEqual(["O", "B-cue"], likeliest_tags(np.log([[0.9, 0.05, 0.05], [0.2, 0.3, 0.5]]), names, False))

    def test_a_stray_inside_tag_begins_a_span(self) -> None:
        self.assertEqual([(0, 2, "cue", False), (2, 3, "cue", True)], spans(["I-cue", "I-cue", "B-cue", "O"]))

    def test_links_take_the_likeliest_source_and_cue(self) -> None:
        tags = ["B-source", "B-cue", "B-content", "B-source", "B-cue", "B-content"]
        links = [[-9.0] * 6 for _ in tags]
        links[1][0] = links[4][3] = links[1][2] = links[4][5] = 3.0
        first, second = attributions(tags, links, links)
        self.assertEqual(([(0, 1)], [(2, 3)]), (first.source, first.content))
        self.assertEqual(([(3, 4)], [(5, 6)]), (second.source, second.content))


class AverageTest(unittest.TestCase):
    def test_lies_between_the_two_and_keeps_counts(self) -> None:
        first = {"weight": torch.tensor([0.0, 4.0]), "count": torch.tensor(3)}
        second = {"weight": torch.tensor([1.0, 0.0]), "count": torch.tensor(5)}
        middle = average(first, second, 0.25)
        self.assertEqual([0.25, 3.0], middle["weight"].tolist())
        self.assertEqual(5, middle["count"].item())


class CorporaTest(unittest.TestCase):
    def test_utf16_offsets_count_surrogates_twice(self) -> None:
        self.assertEqual({0: 0, 1: 1, 3: 2, 4: 3}, utf16_map("a🙂b"))


if __name__ == "__main__":
    unittest.main()
