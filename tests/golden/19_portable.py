"""Makes 19_portable.json: elementary functions to more digits than a double has, by mpmath.

`value` is the nearest double, and `rest` what the function has beyond it, in units of its last place: the error of a result y is
|(y - value) / unit - rest| of them. Arguments are breakpoints of the implementation, their neighbours, and draws from several ranges.
Run: python3 19_portable.py (mpmath 1.3).
"""

import json
import math
import random
from pathlib import Path

import mpmath

# The sine of the largest double needs 1024 + 53 digits before those that count.
mpmath.mp.prec = 1400
PATH = Path(__file__).with_suffix(".json")
draw = random.Random(19)


def near(*points):
    """Each point, its mirror image and what lies beside it: the next doubles and some farther ones."""
    around = []
    for point in points:
        for x in (point, math.nextafter(point, -math.inf), math.nextafter(point, math.inf), point * 0.999, point * 1.001):
            around += [x, -x]
    return around


def between(low, high, count):
    return [draw.uniform(low, high) for _ in range(count)]


def magnitudes(low, high, count):
    """As many of both signs, evenly by their logarithms to base two."""
    return [draw.choice([-1, 1]) * 2.0 ** draw.uniform(low, high) for _ in range(count)]


half_ln2 = math.log(2) / 2
quarter = math.pi / 4
around_turns = [k * math.pi / 2 + 10.0**-e for k in (1, 2, 3, 10, 137, 20000, 600000) for e in (0.5, 2, 4, 6, 8, 9, 10, 12, 15)]
# Up to a million, the multiples of a quarter turn to which a double comes nearest.
near_turns = [float(k * mpmath.pi / 2) for k in (29, 464, 3712, 7424, 29327, 204551, 409102)]
angles = [
    *near_turns,
    *near(quarter, 3 * quarter, 5 * quarter, 7 * quarter, 1e6, 1e22),
    *[k * math.pi / 2 for k in range(1, 13)],
    *around_turns,
    *between(-quarter, quarter, 60),
    *between(-7, 7, 60),
    *between(-1e6, 1e6, 40),
    *magnitudes(-30, 1023.9, 60),
    # The double that comes nearest to a multiple of a quarter turn.
    6381956970095103.0 * 2.0**797,
    1.7976931348623157e308,
]
arguments = {
    "exp": [
        *near(half_ln2, 3 * half_ln2, 708, 709, 708.39641853226408, 745.13321910194, 1e-20),
        709.782712893384,
        709.7827128933841,
        *between(-1, 1, 80),
        *between(-745, 709, 80),
        *between(-745, -708, 30),
        *between(709, 709.78, 10),
    ],
    "expm1": [
        *near(half_ln2, 0.4054651081081644, 0.45, 3 * half_ln2, 36.7, 37.4, 38.1, 40, 709),
        *between(-0.36, 0.36, 80),
        *between(0.34, 0.46, 40),
        *between(-1.2, 1.2, 60),
        *between(-41, 45, 60),
        *between(36, 40, 20),
        *magnitudes(-1074, -1, 30),
    ],
    "tanh": [
        *near(0.55, 1, 19.1, 22),
        *between(-0.56, 0.56, 80),
        *between(0.54, 1.2, 60),
        *between(-22, 22, 60),
        *magnitudes(-1074, 6, 40),
    ],
    "log": [
        abs(x)
        for x in [
            *near(math.sqrt(0.5), math.sqrt(2), 1, 2, 2.2250738585072014e-308, 1e300),
            5e-324,
            1.7976931348623157e308,
            *between(0, 2, 60),
            *between(0.7, 1.42, 80),
            *magnitudes(-1074, -1022, 20),
            *magnitudes(-1022, 1024, 40),
        ]
    ],
    "log1p": [
        x
        for x in [
            *near(0.25, 0.4, math.sqrt(2) - 1, 1, 3, 1e16),
            -0.9999999999999999,
            *between(-1, 1, 60),
            *between(-0.3, 0.45, 80),
            *between(0, 5, 40),
            *between(-1, -0.9, 20),
            *magnitudes(-1074, 1023, 40),
        ]
        if x > -1
    ],
    "sin": angles,
    "cos": angles,
}
powers = [
    *[(base, n) for base in (0.9, 0.999, 0.95, 0.1, 10.0) for n in (0, 1, 2, 3, 5, 17, 100, 299, 300, -1, -2, -7, -300)],
    *[(10.0, n) for n in (308, -308, 22, 23, -323)],
    *[(0.999, 10**e) for e in (4, 5)],
    (1.0000001, 10**6),
    (-1.5, 7),
    (-1.5, -8),
    (5e-324, 1),
    (3e-310, 1),
    (2.0, 1023),
    (2.0, -1074),
    *[(draw.uniform(0.5, 2), draw.randint(-500, 500)) for _ in range(60)],
]
vectors = [
    [3.0, 4.0],
    [5e-324],
    [3e-320, 4e-320],
    [3e200, 4e200, 1.0],
    [1.7e308, 1e307],
    [-2.0],
    [0.0, 0.0, 1.5],
    [1.0, 1e-8],
    [1e-8, 1.0],
    *[[draw.gauss(0, 1) for _ in range(n)] for n in (2, 3, 5, 8, 13, 64, 64, 8, 8, 8, 5, 5, 4, 4, 3, 3)],
    *[[draw.gauss(0, 1) * 2.0 ** draw.uniform(-40, 40) for _ in range(n)] for n in (2, 3, 4, 6, 8, 12, 20)],
]


def entry(exact):
    """The nearest double and the rest beyond it."""
    value = float(exact)
    if math.isinf(value) or value == 0:
        # Beyond half a unit of the last place from the largest or the smallest double.
        return ("Infinity" if value > 0 else "-Infinity") if value else value, 0
    unit = mpmath.mpf(math.ulp(value))
    return value, float(round((exact - mpmath.mpf(value)) / unit, 4))


def case(name, inputs, exacts):
    values, rests = zip(*map(entry, exacts))
    return {
        "name": f"fn:{name}",
        "input": inputs,
        "expected": {"value": list(values), "rest": list(rests)},
    }


cases = []
for name, points in arguments.items():
    xs = [x for x in dict.fromkeys(points) if x != 0]
    cases.append(case(name, {"x": xs}, [getattr(mpmath, name)(mpmath.mpf(x)) for x in xs]))
cases.append(
    case(
        "wholePower",
        {"base": [b for b, _ in powers], "exponent": [n for _, n in powers]},
        [mpmath.power(mpmath.mpf(b), n) for b, n in powers],
    )
)
cases.append(
    case(
        "euclideanNorm",
        {"vector": vectors},
        [mpmath.sqrt(sum(mpmath.mpf(v) ** 2 for v in vector)) for vector in vectors],
    )
)
lines = ",\n".join("    " + json.dumps(each) for each in cases)
PATH.write_text(f'{{\n  "topic": "portable",\n  "tol": {{ "rtol": 0, "atol": 0 }},\n  "cases": [\n{lines}\n  ]\n}}\n')
