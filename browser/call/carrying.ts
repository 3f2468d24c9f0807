// How well one connection carries, and what goes out over it then: sound first; the picture gives way before it.

/** What was noticed of the last seconds; null where the browser does not say. */
export interface Sample {
  /** Share of what we sent that did not arrive, from 0 to 1. */
  lost: number | null;
  /** Bits a second that the browser believes can go out. */
  room: number | null;
}

export type Picture = "full" | "small" | "none";

const LOSSY = 0.08; // beyond it Opus begins to be heard to mend itself
const VERY_LOSSY = 0.15;
const BREAKING = 0.5; // words are not understood any more
const CLEAN = 0.03;
const LEAST = 150_000; // bits a second for sound and a picture that is worth its name
const LEAST_SOUND = 45_000;
const TURNS_BAD = 2; // samples in a row until something is taken away: one may be a door that fell shut
const TURNS_GOOD = 4; // and until it is given back
const MOST_PATIENCE = 16; // samples, for a connection that fails each time it is given more
const RELAPSE = 8; // samples after something was given back in which taking it away again counts as that

export class Carrying {
  picture: Picture = "full";
  /** Whether hardly any sound gets through. */
  breaking = false;
  private bad = 0;
  private good = 0;
  private wanted = TURNS_GOOD;
  private sinceGiven = Infinity;

  /** Takes the next sample in; returns whether anything has changed. */
  take({ lost, room }: Sample): boolean {
    const before = [this.picture, this.breaking].join();
    const least = this.picture === "none" ? LEAST_SOUND : LEAST;
    const poor = (lost ?? 0) > LOSSY || (room ?? least) < least;
    const clean = (lost ?? 0) < CLEAN && !poor;
    this.sinceGiven++;
    this.bad = poor ? this.bad + 1 : 0;
    this.good = clean ? this.good + 1 : 0;
    this.breaking = (lost ?? 0) > BREAKING && (this.breaking || this.bad >= TURNS_BAD);
    if (this.bad >= TURNS_BAD && this.picture !== "none") this.takeAway((lost ?? 0) > VERY_LOSSY);
    else if (this.good >= this.wanted && this.picture !== "full") this.giveBack();
    return before !== [this.picture, this.breaking].join();
  }

  private takeAway(allOfIt: boolean): void {
    if (this.sinceGiven <= RELAPSE) this.wanted = Math.min(MOST_PATIENCE, this.wanted * 2);
    this.picture = allOfIt || this.picture === "small" ? "none" : "small";
    this.bad = 0;
  }

  private giveBack(): void {
    this.picture = this.picture === "none" ? "small" : "full";
    if (this.picture === "full" && this.sinceGiven > RELAPSE) this.wanted = TURNS_GOOD;
    this.good = this.sinceGiven = 0;
  }
}

/** Reads how the last seconds went. Null while the other side has not said anything. */
export function sampleOf(stats: RTCStatsReport): Sample | null {
  let lost: number | null = null, room: number | null = null;
  stats.forEach((stat: { type: string; fractionLost?: number; availableOutgoingBitrate?: number; nominated?: boolean }) => {
    if (stat.type === "remote-inbound-rtp" && stat.fractionLost !== undefined) lost = Math.max(lost ?? 0, stat.fractionLost);
    if (stat.type === "candidate-pair" && stat.nominated && stat.availableOutgoingBitrate !== undefined) room = stat.availableOutgoingBitrate;
  });
  return lost === null ? null : { lost, room };
}

/** Packets of sound that have come so far. */
export function soundIn(stats: RTCStatsReport): number {
  let packets = 0;
  stats.forEach((stat: RTCInboundRtpStreamStats) => {
    if (stat.type === "inbound-rtp" && stat.kind === "audio") packets += stat.packetsReceived ?? 0;
  });
  return packets;
}

/** Notices when sound that came comes no more; a microphone that is off sends silence, and a missing one nothing ever. */
export class Silence {
  now = false;
  private came = false;
  private packets = 0;

  /** Takes the packets so far in; returns whether they have stopped since. */
  fell(packets: number): boolean {
    const comes = packets > this.packets;
    const fell = this.came && !comes;
    this.now = fell || (this.now && !comes);
    this.came = comes;
    this.packets = packets;
    return fell;
  }
}

/** What a device may send in all, however many it sends to: what a home connection carries upwards. */
const IN_ALL = 3_000_000; // bits a second
const SOUND = 40_000;
const FACE = { full: 500_000, small: 120_000, least: 100_000 };
const SCREEN = { full: 2_500_000, small: 500_000, least: 300_000 };

type Sending = RTCRtpEncodingParameters & { priority: RTCPriorityType; networkPriority: RTCPriorityType };

export const soundSending = (): Partial<Sending> => ({ maxBitrate: SOUND, priority: "high", networkPriority: "high" });

/** A screen is read, so it stays, at fewer pictures a second; a face is left out first. */
export function pictureSending(picture: Picture, screen: boolean, receivers: number): Partial<Sending> {
  const most = screen ? SCREEN : FACE;
  const small = picture !== "full";
  const share = Math.max(most.least, IN_ALL / Math.max(1, receivers));
  return {
    active: screen || picture !== "none",
    maxBitrate: Math.round(Math.min(small ? most.small : most.full, share)),
    maxFramerate: screen ? (small ? 3 : 15) : small ? 10 : 24,
    scaleResolutionDownBy: small && !screen ? 2 : 1,
    priority: "low", networkPriority: "low",
  };
}

/** Tells a sender how to send; false where it could not be told yet. */
export async function setSending(sender: RTCRtpSender, sending: Partial<Sending>, keep?: "balanced" | "maintain-resolution"): Promise<boolean> {
  const parameters = sender.getParameters?.();
  const [encoding] = parameters?.encodings ?? [];
  if (!encoding) return false;
  Object.assign(encoding, sending);
  if (keep) (parameters as RTCRtpSendParameters & { degradationPreference?: string }).degradationPreference = keep;
  // Two at once, or while a description is set: the next look does it.
  return sender.setParameters(parameters).then(() => true, () => false);
}
