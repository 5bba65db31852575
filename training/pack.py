"""Packs what fit.py fitted into one JSON: python pack.py FOLDER held|final WEIGHTS.json."""
import base64
import json
import os
import sys

import numpy as np

LEAF = 255


def encode(values):
    return base64.b64encode(np.ascontiguousarray(values).tobytes()).decode()


def below(value):
    """The greatest float32 not above a threshold: on which side each float32 falls stays as it was."""
    near = np.float32(value)
    return near if float(near) <= value else np.nextafter(near, np.float32(-np.inf))


def parse(text):
    """Reads LightGBM's own format: one list of (feature, threshold, left, right) and of leaves a tree."""
    for block in text.split('\nTree=')[1:]:
        field = dict(line.split('=', 1) for line in block.split('\n') if '=' in line)
        leaves = [float(v) for v in field['leaf_value'].split()]
        if field['num_leaves'] == '1':
            yield [], leaves
            continue
        get = lambda name, kind: [kind(v) for v in field[name].split()]
        assert field['num_cat'] == '0'
        yield list(zip(get('split_feature', int), get('threshold', float), get('left_child', int), get('right_child', int))), leaves


def forest(path):
    """Nodes breadth first, two children side by side: three bytes a node, and no pointers."""
    all_trees = list(parse(open(path).read().split('end of trees')[0]))
    lists = {}
    for nodes, _ in all_trees:
        for feature, threshold, _, _ in nodes:
            lists.setdefault(feature, set()).add(float(below(threshold)))
    lists = {feature: sorted(values) for feature, values in lists.items()}
    width = max(lists) + 1
    biggest = max(abs(leaf) for _, leaves in all_trees for leaf in leaves)
    scale = biggest / 32767
    columns, values, sizes = [], [], []
    for nodes, leaves in all_trees:
        order = [0 if nodes else -1]
        size = 0
        while order:
            child = order.pop(0)
            size += 1
            if child < 0:
                columns.append(LEAF)
                values.append(int(round(leaves[~child] / scale)))
                continue
            feature, threshold, left, right = nodes[child]
            columns.append(feature)
            values.append(lists[feature].index(float(below(threshold))))
            order += [left, right]
        sizes.append(size)
    thresholds = np.concatenate([np.array(lists.get(f, []), np.float32) for f in range(width)])
    return {
        'sizes': encode(np.array(sizes, np.uint8)),
        'columns': encode(np.array(columns, np.uint8)),
        'values': encode(np.array(values, np.int16)),
        'scale': scale,
        'thresholdCounts': [len(lists.get(f, [])) for f in range(width)],
        'thresholds': encode(thresholds),
    }


def main():
    folder, kind, out = sys.argv[1:4]
    weights = {}
    for name in ['words', 'near', 'tail']:
        weights[name] = json.load(open(os.path.join(folder, f'{kind}-{name}.json')))
        weights[name]['weights'] = encode(np.fromfile(os.path.join(folder, f'{kind}-{name}.i8'), np.int8))
    for name in ['first', 'second']:
        weights[name] = forest(os.path.join(folder, f'{kind}-{name}.txt'))
    with open(out, 'w') as file:
        json.dump(weights, file)
        file.write('\n')
    print(out, os.path.getsize(out), 'bytes')


main()
