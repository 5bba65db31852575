"""Fits the word weights and the trees: python fit.py words|first|second FOLDER [--only held ...].

Reads what export.ts wrote; every fit is out of fold where its result feeds the next.
"""
import argparse
import json
import os

os.environ.setdefault('OMP_WAIT_POLICY', 'passive')  # threads that wait use no processor time

import lightgbm as lgb
import numpy as np
import scipy.optimize
import scipy.sparse

from lines import Lines, report

BUCKETS = 32768
# These folds are in no fit but the final one: scores on them are the ones to report.
HELD = [8, 9]


def plan(parts):
    """What each fit leaves out, which folds get its predictions, and what it is for.

    What feeds the next fit is always predicted by a fit that has not seen it.
    """
    return [*[([*part, *HELD], part, 'folds') for part in parts], (HELD, HELD, 'held'), ([], [], 'final')]


PLANS = {
    'words': plan([[0, 1], [2, 3], [4, 5], [6, 7]]),
    # Trees cost more: in halves.
    'first': plan([[0, 1, 2, 3], [4, 5, 6, 7]]),
    'second': plan([]),
}


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def load(folder, name, size):
    """What an earlier run predicted, for the folds that this one does not."""
    path = os.path.join(folder, name)
    old = np.fromfile(path, np.float32).astype(np.float64) if os.path.exists(path) else np.zeros(size)
    return old if len(old) == size else np.zeros(size)


def save(folder, name, values):
    values.astype(np.float32).tofile(os.path.join(folder, name))


def fit_words(x, y, w):
    """Logistic regression on hashed words, L2, by L-BFGS; weights rounded to whole numbers of a byte."""
    xt = x.T.tocsr()
    y = y.astype(np.float64)
    w = w / w.sum(dtype=np.float64)
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


def words(lines, plan):
    folder = lines.folder
    counts = np.fromfile(os.path.join(folder, 'counts.i32'), np.int32)
    buckets = np.fromfile(os.path.join(folder, 'buckets.i32'), np.int32)
    pointer = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
    values = np.repeat((1 / np.sqrt(np.maximum(counts, 1))), counts)
    matrix = scipy.sparse.csr_matrix((values, buckets, pointer), (len(counts), BUCKETS))
    del buckets, values
    fit_out_of_fold(lines, matrix, 'words', 'score', lines.label, lines.weight, plan)
    fit_out_of_fold(lines, matrix, 'near', 'near', lines.label, near(lines), plan)
    follows, weight = tails(lines, counts)
    fit_out_of_fold(lines, matrix, 'tail', 'tail', follows, weight, plan)


def near(lines):
    """Weights that count only lines in and near the story."""
    size = len(lines.label)
    story = np.concatenate([[0], np.cumsum(np.maximum(lines.label, 0) * lines.words)])
    first = lines.start[lines.text]
    before = story[:-1] - story[np.maximum(np.arange(size) - 25, first)]
    after = story[np.minimum(np.arange(size) + 7, lines.start[lines.text + 1])] - story[1:]
    own = np.sqrt(np.minimum(lines.words, 80)) * (lines.weight > 0)
    return own * ((before > 10) | (after > 30)) * np.isin(lines.dump, ['body'], invert=True)[lines.text]


def tails(lines, counts):
    """For short lines between a story's beginning and some lines after its end: does story follow?"""
    size = len(lines.label)
    known = (lines.label >= 0) & np.isin(lines.dump, ['body', 'part'], invert=True)[lines.text]
    story = np.concatenate([[0], np.cumsum(np.maximum(lines.label, 0) * lines.words)])
    unknown = np.concatenate([[0], np.cumsum((lines.label < 0) * lines.words)])
    end = np.minimum(np.arange(size) + 1 + 15, lines.start[lines.text + 1])
    follows = np.minimum((story[end] - story[np.arange(size) + 1]) / 40, 1)
    sure = (follows > 0.5) | (unknown[end] - unknown[np.arange(size) + 1] < 30)
    began = story[:-1] - story[lines.start[lines.text]] > 30
    recent = story[:-1] - story[np.maximum(np.arange(size) - 30, lines.start[lines.text])] > 0
    weight = (known & sure & began & recent & (lines.words > 0) & (counts <= 2 * 15 + 1)) * 1.0
    return follows, weight


def fit_out_of_fold(lines, matrix, name, result, label, weight, plan):
    score = load(lines.folder, f'{result}.f32', len(label))
    for out, predicts, kind in plan:
        rows = np.flatnonzero((weight > 0) & lines.seen(out, kind))
        quantised, scale, bias = fit_words(matrix[rows], label[rows], weight[rows])
        mine = np.isin(lines.fold, predicts)
        score[mine] = matrix[mine] @ (quantised.astype(np.float64) * scale) + bias
        print(name, kind, out, len(rows), flush=True)
        if kind != 'folds':
            quantised.tofile(os.path.join(lines.folder, f'{kind}-{name}.i8'))
            json.dump({'scale': scale, 'bias': bias}, open(os.path.join(lines.folder, f'{kind}-{name}.json'), 'w'))
    if name == 'tail':
        score[np.diff(matrix.indptr) > 2 * 15 + 1] = 0
    save(lines.folder, f'{result}.f32', score)


# The second trees only mend the log-odds of the first: more or larger ones, or ones that look at all columns, learn pages by heart.
TREES = {
    'first': {'num_leaves': 40, 'learning_rate': 0.1, 'num_iterations': 120, 'feature_fraction': 0.25},
    'second': {'num_leaves': 16, 'learning_rate': 0.1, 'num_iterations': 100, 'feature_fraction': 0.4},
}
# What the second trees look at beside what the first made of the text; of the latter not what tells one page from others.
SECOND_ALSO = [
    'words', 'chain.words', 'terminal', 'ending', 'score', 'near', 'tail', 'score1', 'score-1', 'tail-1', 'list', 'blanks',
    'copies', 'copy.above', 'copy.below', 'place', 'cue.comment.since', 'cue.related.since', 'title.distance',
]
SECOND_NOT = ['kept.words', 'kept.share', 'run.share']


def fit_trees(x, lines, rows, names, before, step):
    settings = {
        'objective': 'cross_entropy', 'min_data_in_leaf': 300, 'bagging_fraction': 0.6, 'bagging_freq': 1,
        'lambda_l2': 5.0, 'max_bin': 63, 'num_threads': 2, 'seed': 11, 'deterministic': True, 'force_col_wise': True,
        'verbose': -1, **TREES[step],
    }
    start = None if before is None else before[rows]
    data = lgb.Dataset(
        x[rows], lines.label[rows], weight=lines.weight[rows], init_score=start, feature_name=names, params=settings
    )
    return lgb.train(settings, data)


def log_odds(p):
    p = np.clip(p, 1e-4, 1 - 1e-4)
    return np.log(p / (1 - p))


def trees(lines, step, plan):
    folder = lines.folder
    names = json.load(open(os.path.join(folder, 'first-names.json')))
    x = np.fromfile(os.path.join(folder, 'first-table.f32'), np.float32).reshape(len(lines.label), -1)
    before = None
    if step == 'second':
        before = log_odds(load(folder, 'first.f32', len(lines.label)))
        # A column of nothing but 0 is never split, and the others keep their numbers.
        x[:, [name not in SECOND_ALSO for name in names]] = 0
        more_names = json.load(open(os.path.join(folder, 'second-names.json')))
        more = np.fromfile(os.path.join(folder, 'second-table.f32'), np.float32).reshape(len(lines.label), -1)
        more[:, [name in SECOND_NOT for name in more_names]] = 0
        names += more_names
        x = np.hstack([x, more])
    random = np.random.default_rng(5)
    # Most lines are a menu's word or two: a quarter of these tells enough.
    chosen = (lines.weight > 0) & ((lines.words > 3) | (random.random(len(lines.label)) < 0.25))
    result = load(folder, f'{step}.f32', len(lines.label))
    for out, predicts, kind in plan:
        rows = np.flatnonzero(chosen & lines.seen(out, kind))
        model = fit_trees(x, lines, rows, names, before, step)
        mine = np.isin(lines.fold, predicts)
        if mine.any():
            sums = model.predict(x[mine], raw_score=True, num_threads=2)
            result[mine] = sigmoid(sums if before is None else sums + before[mine])
        print(step, kind, out, len(rows), flush=True)
        if kind != 'folds':
            model.save_model(os.path.join(folder, f'{kind}-{step}.txt'))
        if kind == 'held':
            report(lines, result, HELD)
    save(folder, f'{step}.f32', result)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('step', choices=['words', 'first', 'second'])
    parser.add_argument('folder')
    parser.add_argument('--only', choices=['folds', 'held', 'final'], nargs='*', default=['folds', 'held', 'final'])
    options = parser.parse_args()
    lines = Lines(options.folder)
    chosen = [fit for fit in PLANS[options.step] if fit[2] in options.only]
    if options.step == 'words':
        words(lines, chosen)
    else:
        trees(lines, options.step, chosen)


main()
