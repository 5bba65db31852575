"""The lines that export.ts wrote, and how well probabilities choose among them."""
import json
import os

import numpy as np


class Lines:
    """All lines of all texts, with their labels and weights."""

    def __init__(self, folder):
        self.folder = folder
        self.texts = json.load(open(os.path.join(folder, 'texts.json')))
        table = np.fromfile(os.path.join(folder, 'lines.f32'), np.float32).reshape(-1, 4)
        self.label, self.words, self.cut, self.role = table.T
        sizes = np.array([t['size'] for t in self.texts])
        self.text = np.repeat(np.arange(len(sizes)), sizes)
        self.start = np.concatenate([[0], np.cumsum(sizes)])
        self.fold = np.repeat([t['fold'] for t in self.texts], sizes)
        self.apart = np.repeat([t.get('apart', False) for t in self.texts], sizes)
        self.dump = np.array([t['dump'] for t in self.texts])
        self.weight = self.weights()

    def seen(self, out, kind):
        """Lines that a fit may learn from: of other folds, and unless it is the last, of no page that measures."""
        return ~np.isin(self.fold, out) & ((kind == 'final') | ~self.apart)

    def weights(self):
        """Every text counts alike; in it, lines count by their words, long ones less than in proportion."""
        own = np.where(self.label < 0, 0, np.minimum(self.words, 80) ** 0.75 + 0.3)
        total = np.bincount(self.text, own, len(self.texts))[self.text]
        story = np.array([min(max(t['story'], 60), 1500) for t in self.texts])[self.text]
        scale = own / np.maximum(total, 1) * 30
        kind = {'body': 0.2, 'part': 0.3, 'agreed': 0.8, 'agreed-flat': 0.5, 'agreed-wrapped': 0.5, 'boxed': 0.5, 'invented': 2}
        return scale * np.array([kind.get(d, 0.7) for d in self.dump])[self.text] * (story > 0)


def report(lines, p, folds, thresholds=(0.3, 0.4, 0.5, 0.6)):
    """Mean word F1 of texts by dump, counted by lines: near the scorer's, without its bags."""
    kept_line = (lines.cut == 0) & (lines.role == 0)
    right = np.maximum(lines.label, 0) * lines.words
    for dump in ['html_text', 'inscriptis', 'bs4', 'lynx80', 'body', 'part', 'agreed', 'agreed-flat', 'agreed-wrapped', 'boxed', 'invented']:
        texts = [i for i, t in enumerate(lines.texts) if t['dump'] == dump and t['fold'] in set(folds)]
        if not texts:
            continue
        out = []
        for threshold in thresholds:
            take = kept_line & (p >= threshold) & (lines.label >= 0)
            kept = np.bincount(lines.text, take * lines.words, len(lines.texts))
            good = np.bincount(lines.text, take * right, len(lines.texts))
            story = np.bincount(lines.text, right, len(lines.texts))
            f1 = 2 * good / np.maximum(kept + story, 1)
            precision, recall = good / np.maximum(kept, 1), good / np.maximum(story, 1)
            out.append(f'{f1[texts].mean():.4f} ({precision[texts].mean():.3f} {recall[texts].mean():.3f})')
        print(f'{dump:15}{len(texts):5} ', ' | '.join(out), flush=True)
