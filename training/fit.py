"""Fits the word weights and the trees: python fit.py words|first|second FOLDER [options].

Reads what export.ts wrote; every fit is out of fold where its result feeds the next.
"""
import argparse
import json
import os

import lightgbm as lgb
import numpy as np
import scipy.optimize
import scipy.sparse

BUCKETS = 32768
# Folds are fitted on and predicted in pairs: five fits instead of ten.
GROUPS = [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)]


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
        self.dump = np.array([t['dump'] for t in self.texts])
        self.weight = self.weights()

    def weights(self):
        """Every text counts alike; in it, lines count by their words, long ones less than in proportion."""
        own = np.where(self.label < 0, 0, np.minimum(self.words, 80) ** 0.75 + 0.3)
        total = np.bincount(self.text, own, len(self.texts))[self.text]
        story = np.array([min(max(t['story'], 60), 1500) for t in self.texts])[self.text]
        scale = own / np.maximum(total, 1) * 30
        kind = {'body': 0.4, 'part': 0.4, 'agreed': 0.8, 'agreed-flat': 0.5, 'agreed-wrapped': 0.5}
        return scale * np.array([kind.get(d, 0.7) for d in self.dump])[self.text] * (story > 0)


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def save(folder, name, values):
    values.astype(np.float32).tofile(os.path.join(folder, name))


def fit_words(lines, rows, matrix, transposed=None):
    """Logistic regression on hashed words, L2, by L-BFGS; weights rounded to whole numbers of a byte."""
    x = matrix[rows]
    xt = x.T.tocsr()
    y = lines.label[rows].astype(np.float64)
    w = lines.weight[rows].astype(np.float64)
    w = w / w.sum()
    penalty = 3e-6

    def loss(theta):
        p = sigmoid(x @ theta[:-1] + theta[-1])
        value = -(w * (y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))).sum()
        g = w * (p - y)
        return value + penalty * (theta[:-1] ** 2).sum() / 2, np.append(xt @ g + penalty * theta[:-1], g.sum())

    found = scipy.optimize.minimize(loss, np.zeros(BUCKETS + 1), jac=True, method='L-BFGS-B', options={'maxiter': 60})
    theta, bias = found.x[:-1], float(found.x[-1])
    scale = float(np.quantile(np.abs(theta), 0.9995)) / 127
    return np.clip(np.round(theta / scale), -127, 127).astype(np.int8), scale, bias


def words(lines, held):
    folder = lines.folder
    counts = np.fromfile(os.path.join(folder, 'counts.i32'), np.int32)
    buckets = np.fromfile(os.path.join(folder, 'buckets.i32'), np.int32)
    pointer = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
    values = np.repeat((1 / np.sqrt(np.maximum(counts, 1))), counts)
    matrix = scipy.sparse.csr_matrix((values, buckets, pointer), (len(counts), BUCKETS))
    del buckets, values
    usable = lines.weight > 0
    score = np.zeros(len(counts))
    for group in [*GROUPS, ()]:
        if group and set(group) <= set(held):
            continue  # held-out folds get the scores of the fit on all others
        rows = np.flatnonzero(usable & ~np.isin(lines.fold, [*group, *held]))
        quantised, scale, bias = fit_words(lines, rows, matrix)
        mine = np.isin(lines.fold, group if group else list(held))
        score[mine] = matrix[mine] @ (quantised.astype(np.float64) * scale) + bias
        print('words', group, len(rows), flush=True)
    save(folder, 'score.f32', score)
    quantised.tofile(os.path.join(folder, 'words.i8'))
    json.dump({'scale': scale, 'bias': bias}, open(os.path.join(folder, 'words.json'), 'w'))


def fit_trees(x, lines, rows, names, trees, leaves, rate):
    data = lgb.Dataset(x[rows], lines.label[rows], weight=lines.weight[rows], feature_name=names, params={'max_bin': 63})
    settings = {
        'objective': 'cross_entropy', 'num_leaves': leaves, 'learning_rate': rate, 'min_data_in_leaf': 150,
        'feature_fraction': 0.4, 'bagging_fraction': 0.6, 'bagging_freq': 1, 'lambda_l2': 5.0, 'max_bin': 63,
        'num_threads': 2, 'seed': 11, 'deterministic': True, 'force_row_wise': True, 'verbose': -1,
    }
    return lgb.train(settings, data, trees)


def trees(lines, step, held, options):
    folder = lines.folder
    names = json.load(open(os.path.join(folder, 'first-names.json')))
    x = np.fromfile(os.path.join(folder, 'first-table.f32'), np.float32).reshape(len(lines.label), -1)
    if step == 'second':
        names += json.load(open(os.path.join(folder, 'second-names.json')))
        more = np.fromfile(os.path.join(folder, 'second-table.f32'), np.float32).reshape(len(lines.label), -1)
        x = np.hstack([x, more])
    random = np.random.default_rng(5)
    # Most lines are a menu's word or two: a third of these tells enough.
    chosen = (lines.weight > 0) & ((lines.words > 3) | (random.random(len(lines.label)) < options.short))
    chosen &= np.isin(lines.dump, options.dumps)[lines.text] if options.dumps else True
    result = np.zeros(len(lines.label))
    groups = [()] if options.quick else [*GROUPS, ()]
    for group in groups:
        if group and set(group) <= set(held):
            continue
        rows = np.flatnonzero(chosen & ~np.isin(lines.fold, [*group, *held]))
        model = fit_trees(x, lines, rows, names, options.trees, options.leaves, options.rate)
        mine = np.isin(lines.fold, group if group else list(held))
        if mine.any():
            result[mine] = model.predict(x[mine], num_threads=2)
        print(step, group, len(rows), flush=True)
    save(folder, f'{step}.f32', result)
    model.save_model(os.path.join(folder, f'{step}.txt'))
    if options.importance:
        gain = sorted(zip(model.feature_importance('gain'), names), reverse=True)
        print(' '.join(f'{n}:{g / gain[0][0]:.3f}' for g, n in gain[:60]))
        print('LEAST', ' '.join(n for g, n in gain[-50:]))
    report(lines, result, held if held else range(10))


def report(lines, p, folds, thresholds=(0.3, 0.4, 0.5, 0.6)):
    """Mean word F1 of texts by dump, counted by lines: near the scorer's, without its bags."""
    kept_line = (lines.cut == 0) & (lines.role == 0)
    right = np.maximum(lines.label, 0) * lines.words
    for dump in ['html_text', 'inscriptis', 'bs4', 'lynx80', 'body', 'part', 'agreed', 'agreed-flat', 'agreed-wrapped']:
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('step', choices=['words', 'first', 'second', 'report'])
    parser.add_argument('folder')
    parser.add_argument('--held', type=int, nargs='*', default=[8, 9])
    parser.add_argument('--dumps', nargs='*', default=[])
    parser.add_argument('--trees', type=int, default=150)
    parser.add_argument('--leaves', type=int, default=31)
    parser.add_argument('--rate', type=float, default=0.1)
    parser.add_argument('--short', type=float, default=0.35)
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--importance', action='store_true')
    options = parser.parse_args()
    lines = Lines(options.folder)
    if options.step == 'report':
        report(lines, lines.label, range(10))
    elif options.step == 'words':
        words(lines, options.held)
    else:
        trees(lines, options.step, options.held, options)


main()
