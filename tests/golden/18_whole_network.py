"""Fills the `expected` of every case of 18_whole_network.json: whole training runs by PyTorch in float64.

The settings stand in the file itself. Data, first weights, order of the samples and dropout masks are drawn here once more, by an
implementation of the generator of its own; gradients come from torch.autograd, batch normalization and optimizers from torch.
Run: python3 18_whole_network.py (torch 1.13, numpy 1.24).
"""

import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
MASK = 0xFFFFFFFF
PATH = Path(__file__).with_suffix(".json")


class Stream:
    """mulberry32 with normal numbers in pairs by Box and Muller."""

    def __init__(self, seed, purpose, epoch=0):
        mixed = (seed * 0x9E3779B1 + {"data": 1, "weights": 2, "epoch": 3}[purpose]) & MASK
        self.state = (mixed * 0x85EBCA6B + epoch) & MASK
        self.spare = None

    def uniform(self):
        self.state = (self.state + 0x6D2B79F5) & MASK
        t = self.state
        t = ((t ^ (t >> 15)) * (t | 1)) & MASK
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & MASK)) & MASK
        return (t ^ (t >> 14)) / 2**32

    def between(self, low, high):
        return low + (high - low) * self.uniform()

    def normal(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        radius = math.sqrt(-2 * math.log(1 - self.uniform()))
        angle = 2 * math.pi * self.uniform()
        self.spare = radius * math.sin(angle)
        return radius * math.cos(angle)


def point(kind, label, stream):
    if kind == "xor":
        side = -1 if stream.uniform() < 0.5 else 1
        x = side * stream.between(0.15, 2.5)
        return [x, (-side if label == 1 else side) * stream.between(0.15, 2.5)]
    if kind == "circles":
        low, high = (0, 1.2) if label == 1 else (1.8, 2.6)
        radius, angle = math.sqrt(stream.between(low**2, high**2)), stream.between(0, 2 * math.pi)
        return [radius * math.cos(angle), radius * math.sin(angle)]
    if kind == "moons":
        t = stream.between(0, math.pi)
        x, y = (1 - math.cos(t), 0.5 - math.sin(t)) if label == 1 else (math.cos(t), math.sin(t))
        return [1.6 * (x - 0.5), 1.6 * (y - 0.25)]
    if kind == "spiral":
        share = math.sqrt(stream.uniform())
        angle = share * 2.5 * math.pi + label * math.pi
        return [2.5 * share * math.cos(angle), 2.5 * share * math.sin(angle)]
    turn = (0.25 if label == 1 else 1.25) if kind == "gaussians" else 0.5 + 2 * label / 3
    return [
        1.5 * math.cos(turn * math.pi) + 0.5 * stream.normal(),
        1.5 * math.sin(turn * math.pi) + 0.5 * stream.normal(),
    ]


def js_round(x):
    return math.floor(x + 0.5)


def data_of(data):
    stream = Stream(data["seed"], "data")
    kind, noise, share = data["kind"], data["noise"], data["positiveShare"]
    points, labels = [], []
    for i in range(data["samples"]):
        if kind in ("plane", "waves"):
            x, y = stream.between(-2.5, 2.5), stream.between(-2.5, 2.5)
            value = (x + y) / 5 if kind == "plane" else math.sin(1.5 * x) * math.cos(y)
            points.append([x, y])
            labels.append(value + noise * stream.normal())
        else:
            label = i % 3 if kind == "threeClasses" else js_round((i + 1) * share) - js_round(i * share)
            labels.append(label)
            points.append([value + noise * stream.normal() for value in point(kind, label, stream)])
    inputs = np.array(points) * [1, data["inputScale"]] + data["inputShift"]
    training = data["samples"] - js_round(data["samples"] * data["testShare"])
    if data["preprocessing"] != "raw":
        mean, deviation = inputs[:training].mean(0), inputs[:training].std(0)
        inputs = (inputs - mean) / (deviation if data["preprocessing"] == "standardized" else 1)
    inputs, labels = torch.tensor(inputs), torch.tensor(labels)
    return (inputs[:training], labels[:training]), (inputs[training:], labels[training:])


def first_weights(settings, outputs):
    stream = Stream(settings["seed"], "weights")
    sizes = [2, *settings["hiddenLayers"], outputs]
    weights = []
    for fan_in, fan_out in zip(sizes, sizes[1:]):
        drawn = np.array([[stream.normal() for _ in range(fan_in)] for _ in range(fan_out)])
        rule = settings["initialization"]
        if rule == "orthogonal":
            q, r = np.linalg.qr(drawn if fan_out >= fan_in else drawn.T)
            q = q * np.sign(np.diag(r))
            weights.append(q if fan_out >= fan_in else q.T)
        else:
            variance = {"standardNormal": 1, "lecun": 1 / fan_in, "glorot": 2 / (fan_in + fan_out), "he": 2 / fan_in}
            weights.append(math.sqrt(variance[rule]) * drawn)
    return [torch.tensor(np.ascontiguousarray(each), requires_grad=True) for each in weights]


ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leakyRelu": lambda z: F.leaky_relu(z, 0.01),
    "elu": F.elu,
    "gelu": F.gelu,
}


def rate_at(settings, epoch):
    horizon, peak, schedule = settings["horizon"], settings["learningRate"], settings["schedule"]
    t = min(epoch, horizon)
    if schedule == "constant":
        return peak
    if schedule == "step":
        return peak * (0.01 if t >= 0.75 * horizon else 0.1 if t >= horizon / 2 else 1)
    warm = math.ceil(horizon / 10) if schedule == "warmupCosine" else 0
    return peak * t / warm if t < warm else peak * (1 + math.cos(math.pi * (t - warm) / (horizon - warm))) / 2


class Net:
    def __init__(self, settings, outputs):
        self.settings, self.outputs = settings, outputs
        self.weights = first_weights(settings, outputs)
        self.biases = [torch.zeros(len(w), requires_grad=True) for w in self.weights]
        normalized = settings["hiddenLayers"] if settings["batchNorm"] else []
        self.gammas = [torch.ones(units, requires_grad=True) for units in normalized]
        self.betas = [torch.zeros(units, requires_grad=True) for units in normalized]
        self.running = [(torch.zeros(units), torch.ones(units)) for units in normalized]

    def logits(self, x, training, masks=()):
        for l, (w, b) in enumerate(zip(self.weights, self.biases)):
            x = F.linear(x, w, b)
            if l == len(self.weights) - 1:
                return x
            if self.gammas:
                mean, variance = self.running[l]
                x = F.batch_norm(x, mean, variance, self.gammas[l], self.betas[l], training, 0.1, 1e-5)
            x = ACTIVATIONS[self.settings["activation"]](x)
            if masks:
                x = x * masks[l]

    def loss(self, z, labels):
        output = self.settings["output"]
        if output == "softmaxCrossEntropy":
            return F.cross_entropy(z, labels)
        z = z[:, 0]
        if output == "sigmoidCrossEntropy":
            return F.binary_cross_entropy_with_logits(z, labels.double())
        o = torch.sigmoid(z) if output == "sigmoidSquaredError" else z
        return ((o - labels) ** 2).mean() / 2

    def evaluate(self, x, labels):
        with torch.no_grad():
            z = self.logits(x, False)
            loss = self.loss(z, labels).item()
            if self.settings["output"] == "linearSquaredError":
                return loss, math.sqrt(2 * loss)
            decided = (z[:, 0] > 0).long() if self.outputs == 1 else z.argmax(1)
            return loss, (decided == labels).double().mean().item()


def optimizer_of(settings, net):
    others = [*net.biases, *net.gammas, *net.betas]
    kind, rate, beta = settings["optimizer"], settings["learningRate"], settings["momentum"]
    groups = [{"params": net.weights}, {"params": others}]
    if kind == "sgd":
        return torch.optim.SGD(groups, lr=rate)
    if kind in ("momentum", "nesterov"):
        return torch.optim.SGD(groups, lr=rate, momentum=beta, nesterov=kind == "nesterov")
    if kind == "rmsprop":
        return torch.optim.RMSprop(groups, lr=rate, alpha=0.9, eps=1e-8)
    if kind == "adam":
        return torch.optim.Adam(groups, lr=rate)
    groups[0]["weight_decay"] = settings["l2"]
    return torch.optim.AdamW(groups, lr=rate, weight_decay=0)


def train(settings, epochs):
    training, test = data_of(settings["data"])
    classes = 3 if settings["data"]["kind"] == "threeClasses" else 2
    net = Net(settings, classes if settings["output"] == "softmaxCrossEntropy" else 1)
    optimizer = optimizer_of(settings, net)
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    result = {"trainingLosses": [], "testLosses": [], "testScores": []}

    def record():
        result["trainingLosses"].append(net.evaluate(*training)[0])
        loss, score = net.evaluate(*test)
        result["testLosses"].append(loss)
        result["testScores"].append(score)

    record()
    samples = len(training[1])
    size = settings["batchSize"] or samples
    keep = 1 - settings["dropoutRate"]
    for epoch in range(1, epochs + 1):
        stream = Stream(settings["seed"], "epoch", epoch)
        for group in optimizer.param_groups:
            group["lr"] = rate_at(settings, epoch)
        order = list(range(samples))
        if size < samples:
            for i in range(samples - 1, 0, -1):
                j = math.floor(stream.uniform() * (i + 1))
                order[i], order[j] = order[j], order[i]
        while order:
            count = size + 1 if settings["batchNorm"] and len(order) == size + 1 else size
            taken, order = order[:count], order[count:]
            masks = [
                torch.tensor(
                    [[1 / keep if stream.uniform() < keep else 0.0 for _ in range(units)] for _ in taken]
                )
                for units in (settings["hiddenLayers"] if keep < 1 else [])
            ]
            loss = net.loss(net.logits(training[0][taken], True, masks), training[1][taken])
            loss = loss + settings["l1"] * sum(w.abs().sum() for w in net.weights)
            if settings["optimizer"] != "adamw":
                loss = loss + settings["l2"] / 2 * sum((w**2).sum() for w in net.weights)
            optimizer.zero_grad()
            loss.backward()
            if settings["clipNorm"] > 0:
                norm = math.sqrt(sum((p.grad**2).sum().item() for p in parameters))
                for p in parameters:
                    p.grad *= min(1, settings["clipNorm"] / norm)
            optimizer.step()
        record()
    result["layers"] = [
        {
            "weights": w.tolist(),
            "bias": b.tolist(),
            "gamma": net.gammas[l].tolist() if l < len(net.gammas) else [],
            "beta": net.betas[l].tolist() if l < len(net.betas) else [],
            "runningMean": net.running[l][0].tolist() if l < len(net.running) else [],
            "runningVariance": net.running[l][1].tolist() if l < len(net.running) else [],
        }
        for l, (w, b) in enumerate(zip(net.weights, net.biases))
    ]
    return result


golden = json.loads(PATH.read_text())
golden["version"] = {"torch": torch.__version__, "numpy": np.__version__}
for case in golden["cases"]:
    case["expected"] = train(case["input"]["settings"], case["input"]["epochs"])
lines = ",\n".join("  " + json.dumps(case, separators=(",", ":")) for case in golden["cases"])
head = ",\n ".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in golden.items() if key != "cases")
PATH.write_text("{" + head + ',\n "cases": [\n' + lines + "\n ]}\n")
