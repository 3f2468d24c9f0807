"""Conversations whose truth is known: real recordings laid on a time line, and what spoils them.

The speech: prompts spoken by people, from Debian's packages. Figures are reported on four people
(asterisk-prompt-it-menardi-wav, -es-co, -fr-armelle, asterisk-core-sounds-es-wav) and on keys that
the meter was never tuned on; it was tuned on four others (asterisk-core-sounds-en-wav, -it-wav,
-fr-wav, -ru-wav). Where it missed most, at beginnings in noise, was seen on other conversations of
the reported people too. Key strokes are recorded ones, from bucklespring-data. espeak-ng speaks
where voices are to be synthesised, or where those packages are missing; then clicks are made, too.
The truth: the clean track of one speaker is speech in every 20 ms frame that is less than 45 dB
below that speaker's loud frames (95th percentile) and 10 dB above the noise of the studio on that
speaker's recordings (their 2nd percentile; on some it lies only 34 dB below the voice, and its
frames spread over 10 dB); pauses up to 300 ms belong to talking, as in the definition of a speech
interval. It is taken before anything is added, and by energy alone.
Laughter is one's own voice for longer than the onset, so by that definition it is in the truth:
people who laugh together are in a conversation. A cough is no voice, and is not.
"""

import subprocess
import tempfile
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float64]
RATE = 48_000
FRAME = 0.02
HANG_OVER = 15  # frames
SOUNDS = Path("/usr/share/asterisk/sounds")
VOICES = {
    "reported": ["it_IT_f_Menardi", "es", "fr", "es_MX_f_Allison"],
    "tuned": ["en_US_f_Allison", "it_IT_m_Carlo", "fr_CA_f_June", "ru_RU_f_IvrvoiceRU"],
    "synthesised": ["en-us", "en-gb", "en-us+f3", "en-gb+m4"],
}
KEYS = Path("/usr/share/buckle/wav")
KEYS_TUNED = 25  # strokes that the meter was tuned on
SPEECH_LEVEL = 10 ** (-26 / 20)  # full scale: a voice at a laptop after automatic gain
NOT_SPEECH = ("beep", "monkeys", "silence", "tone", "pls-hold", "screen-callee")
STILL = 8.0  # seconds at the end of each track
SHORTEST, LONGEST = 1.0, 9.0  # seconds of a prompt: a turn is made of whole ones


def read_gsm(file: Path) -> Sound:
    with tempfile.NamedTemporaryFile(suffix=".wav") as wav:
        subprocess.run(["sox", file, "-e", "signed", "-b", "16", wav.name], check=True)
        return read_wav(Path(wav.name))


def read_wav(file: Path) -> Sound:
    with wave.open(str(file)) as wav:
        raw = np.frombuffer(wav.readframes(wav.getnframes()), np.int16).astype(float) / 32768
        raw = raw.reshape(-1, wav.getnchannels())[:, 0]
        return resample(raw, wav.getframerate(), RATE)


def resample(sound: Sound, was: int, becomes: int) -> Sound:
    if was == becomes:
        return sound
    length = round(len(sound) * becomes / was)
    bins = np.fft.rfft(sound)
    fresh = np.zeros(length // 2 + 1, complex)
    kept = min(len(bins), len(fresh))
    fresh[:kept] = bins[:kept]
    return np.fft.irfft(fresh, length) * becomes / was


def write_wav(file: Path, sound: Sound, rate: int = RATE) -> None:
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(rate)
        clipped = np.clip(resample(sound, RATE, rate), -1, 1)
        wav.writeframes((clipped * 32767).astype(np.int16).tobytes())


def utterances(person: int, voices: str, dice: np.random.Generator) -> list[Sound]:
    """What this person can say, each at the same loudness."""
    folder = SOUNDS / VOICES[voices][person]
    if not folder.is_dir():
        return [_espeak(person, text) for text in _SENTENCES]
    files = [f for f in sorted(folder.iterdir()) if f.suffix in (".wav", ".gsm")]
    files = [f for f in files if not f.stem.startswith(NOT_SPEECH)]
    found = []
    for file in dice.permutation(np.array(files, dtype=object))[:60]:
        sound = read_wav(file) if file.suffix == ".wav" else read_gsm(file)
        if SHORTEST <= len(sound) / RATE <= LONGEST:
            found.append(_level(sound))
    return found


def _level(sound: Sound) -> Sound:
    loud = np.percentile(np.abs(sound), 60)
    spoken = sound[np.abs(sound) > loud * 0.3]
    return sound * SPEECH_LEVEL / (np.sqrt(np.mean(spoken**2)) + 1e-9)


def _espeak(person: int, text: str) -> Sound:
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        voice = VOICES["synthesised"][person]
        subprocess.run(["espeak-ng", "-v", voice, "-w", file.name, text], check=True)
        return _level(read_wav(Path(file.name)))


_SENTENCES = [
    "I have been putting this off for a while.",
    "Yes, I know that feeling, and I would like to hear more about it.",
    "What would you say first, if you could begin anywhere?",
    "Perhaps that it matters to me how we work together.",
    "We all wait too long with such things, I believe.",
]


class Conversation:
    """Clean tracks, one a person, at 48 kHz, and what is true of them.

    `overlap` is the share of turns that begin before the one before has ended; with `laughs`,
    people laugh now and then. In the last seconds, beyond `seconds`, nobody speaks: what a device
    gives once its file has ended is no microphone's sound, and no measurement waits for it.
    """

    def __init__(
        self, people: int, seconds: float, seed: int,
        voices_of: str = "reported", overlap: float = 0.1, laughs: bool = False,
    ) -> None:  # fmt: skip
        dice = np.random.default_rng(seed)
        voices = [utterances(p, voices_of, dice) for p in range(people)]
        self.tracks = [np.zeros(int((seconds + STILL) * RATE)) for _ in range(people)]
        self.seconds = seconds
        # Everyone is silent once, longer than the 20 s after which a room is no longer alive.
        silence = (seconds * 0.45, seconds * 0.45 + 28) if seconds >= 90 else (seconds, seconds)
        at, speaker = 1.5, 0
        while True:
            for _ in range(int(dice.integers(1, 4))):
                words = voices[speaker][int(dice.integers(len(voices[speaker])))]
                end = at + len(words) / RATE
                if at < silence[1] and end > silence[0]:
                    at = silence[1]
                    end = at + len(words) / RATE
                if end > seconds - 0.5:
                    break
                place = int(at * RATE)
                room = self.tracks[speaker][place : place + len(words)]
                room += words[: len(room)]
                at = end + dice.exponential(0.25)
            else:
                following = int(dice.integers(people - 1))
                speaker = following if following < speaker else following + 1
                at += -dice.uniform(0.3, 1.2) if dice.random() < overlap else dice.exponential(0.5)
                at = max(at, 0.0)
                continue
            break
        if laughs:
            self.tracks = [now_and_then(_laugh, track, dice) for track in self.tracks]
        self.truth = [
            speech_in(track, studio_noise(voice))
            for track, voice in zip(self.tracks, voices, strict=True)
        ]


def frames_of(sound: Sound) -> Sound:
    """Power of each 20 ms frame, in dB."""
    step = int(RATE * FRAME)
    whole = sound[: len(sound) // step * step].reshape(-1, step)
    return 10 * np.log10(np.mean(whole**2, axis=1) + 1e-12)


def studio_noise(voice: list[Sound]) -> float:
    return float(np.percentile(np.concatenate([frames_of(sound) for sound in voice]), 2))


def speech_in(clean: Sound, noise: float = -100.0) -> NDArray[np.bool_]:
    """Which frames of a clean track are speech; `noise`, in dB, is on the recordings themselves."""
    levels = frames_of(clean)
    heard = levels[levels > -70]
    if not len(heard):
        return np.zeros(len(levels), bool)
    return bridged(levels > max(np.percentile(heard, 95) - 45, noise + 10))


def bridged(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pauses up to the hang-over filled: the same for the truth and for every detector."""
    filled = mask.copy()
    on = np.flatnonzero(mask)
    for a, b in pairwise(on):
        if 1 < b - a <= HANG_OVER + 1:
            filled[a:b] = True
    return filled


Spoil = Callable[[list[Sound], int, np.random.Generator], Sound]
Made = Callable[[np.random.Generator], Sound]


def clean(tracks: list[Sound], me: int, dice: np.random.Generator) -> Sound:
    """A quiet room: the microphone's own noise at -70 dB, and the voice."""
    return tracks[me] + dice.normal(0, 10 ** (-70 / 20), len(tracks[me]))


def at_ratio(noise: Sound, db: float) -> Sound:
    heard = noise[np.abs(noise) > np.max(np.abs(noise)) * 1e-3]
    return noise * SPEECH_LEVEL * 10 ** (-db / 20) / np.sqrt(np.mean(heard**2))


def fan(length: int, dice: np.random.Generator) -> Sound:
    """Air (noise falling by 5 dB an octave), a blade tone and its overtones, slowly wandering."""
    bins = np.fft.rfft(dice.normal(size=length))
    hz = np.fft.rfftfreq(length, 1 / RATE)
    air = np.fft.irfft(bins / np.maximum(hz, 40) ** 0.83, length)
    t = np.arange(length) / RATE
    hum = sum(np.sin(2 * np.pi * 118 * k * t) / k for k in (1, 2, 3))
    wander = 1 + 0.15 * np.sin(2 * np.pi * 0.11 * t)
    return (air / np.std(air) + 0.3 * hum) * wander


def keyboard(length: int, dice: np.random.Generator) -> Sound:
    """Somebody types in bursts, five to nine strokes a second."""
    files = sorted(KEYS.glob("*-1.wav")) if KEYS.is_dir() else []
    strokes = [read_wav(file) for file in files[KEYS_TUNED:]] or [_click(dice) for _ in range(8)]
    sound, at = np.zeros(length), 0.5
    while at < length / RATE - 1:
        until = at + dice.uniform(1.5, 5)
        while at < until:
            stroke = strokes[int(dice.integers(len(strokes)))]
            place = sound[int(at * RATE) : int(at * RATE) + len(stroke)]
            place += stroke[: len(place)] * dice.uniform(0.5, 1)
            at += 1 / dice.uniform(5, 9)
        at += dice.uniform(0.5, 2.5)
    return sound


def _click(dice: np.random.Generator) -> Sound:
    t = np.arange(int(0.06 * RATE)) / RATE
    return dice.normal(size=len(t)) * np.exp(-t / 0.008)


def noisy(db: float) -> Spoil:
    def spoil(tracks: list[Sound], me: int, dice: np.random.Generator) -> Sound:
        length = len(tracks[me])
        both = at_ratio(fan(length, dice), db + 3) + at_ratio(keyboard(length, dice), db + 3)
        return clean(tracks, me, dice) + both

    return spoil


def gain(tracks: list[Sound], me: int, dice: np.random.Generator) -> Sound:
    """Automatic gain that hunts: every 7 s another loudness between a third and three times."""
    sound = clean(tracks, me, dice) + at_ratio(fan(len(tracks[me]), dice), 25)
    steps = np.repeat(3 ** dice.uniform(-1, 1, len(sound) // (7 * RATE) + 1), 7 * RATE)
    return sound * steps[: len(sound)]


def echo(tracks: list[Sound], me: int, dice: np.random.Generator) -> Sound:
    """Room-mates out of the loudspeaker: 12 dB below one's voice, 140 ms late, with a tail."""
    others = np.sum([t for i, t in enumerate(tracks) if i != me], axis=0)
    tail = dice.normal(size=int(0.15 * RATE)) * np.exp(-np.arange(int(0.15 * RATE)) / (0.03 * RATE))
    tail = np.concatenate([np.zeros(int(0.14 * RATE)), [1.0], 0.02 * tail])
    back = np.fft.irfft(
        np.fft.rfft(others, len(others) + len(tail)) * np.fft.rfft(tail, len(others) + len(tail))
    )[: len(others)]
    return clean(tracks, me, dice) + back * 10 ** (-12 / 20)


def now_and_then(made: Made, track: Sound, dice: np.random.Generator) -> Sound:
    """Every six seconds, where this person does not speak."""
    sound = track.copy()
    speaks = np.repeat(speech_in(track), int(RATE * FRAME))
    for at in np.arange(3, len(sound) / RATE - STILL - 3, 6):
        one = _level(made(dice))
        place = slice(int(at * RATE), int(at * RATE) + len(one))
        if not speaks[place.start : place.stop].any():
            sound[place] += one
    return sound


def coughs(tracks: list[Sound], me: int, dice: np.random.Generator) -> Sound:
    return clean([now_and_then(_cough, tracks[me], dice)], 0, dice)


def _laugh(dice: np.random.Generator) -> Sound:
    """Four to seven voiced bursts, five a second, each beginning with breath, falling in pitch."""
    count, found = int(dice.integers(4, 8)), []
    for i in range(count):
        t = np.arange(int(0.2 * RATE)) / RATE
        hz = dice.uniform(220, 330) * (1 - 0.05 * i)
        voice = sum(np.sin(2 * np.pi * hz * k * t) / k**1.3 for k in range(1, 12))
        shape = np.exp(-(((t - 0.07) / 0.045) ** 2))
        breath = dice.normal(size=len(t)) * np.exp(-(((t - 0.02) / 0.03) ** 2))
        found.append((voice * shape + 0.5 * breath) * 0.9**i)
    return np.concatenate(found)


def _cough(dice: np.random.Generator) -> Sound:
    """A burst, a noisy middle, a short voiced end."""
    t = np.arange(int(0.35 * RATE)) / RATE
    noise = dice.normal(size=len(t)) * (
        np.exp(-t / 0.06) + 0.3 * np.exp(-(((t - 0.2) / 0.05) ** 2))
    )
    voice = np.sin(2 * np.pi * 180 * t) * np.exp(-(((t - 0.27) / 0.03) ** 2))
    return noise + 0.5 * voice


CONDITIONS: dict[str, Spoil] = {
    "clean": clean,
    "fan and keys, 20 dB": noisy(20),
    "fan and keys, 10 dB": noisy(10),
    "fan and keys, 5 dB": noisy(5),
    "gain changes": gain,
    "overlap": clean,
    "echo of room-mates": echo,
    "coughs": coughs,
    "laughter": clean,
    "synthesised": clean,
}
