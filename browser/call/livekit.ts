// LiveKit, with its own client. NOT EXERCISED AGAINST A SERVER: there was none where this was written. Read only where
// an installation has set one up.
import { Room, RoomEvent, Track, VideoQuality, type RemoteParticipant } from "livekit-client";
import type { Want } from "./forwarded_wire";
import type { LocalMedia } from "./media";

export type Tracks = Map<string, { audio?: MediaStreamTrack; video?: MediaStreamTrack }>;

/** Whose a participant is: each coming has an id of its own. */
const personOf = (identity: string): string => identity.slice(0, identity.lastIndexOf("~"));

export class LiveKitWay {
  private room = new Room();
  private sent = new Map<"audio" | "video", MediaStreamTrack>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private media: LocalMedia, ports: { moved(): void; lost(): void }) {
    for (const event of [RoomEvent.TrackSubscribed, RoomEvent.TrackUnsubscribed, RoomEvent.ParticipantDisconnected] as const)
      this.room.on(event, () => ports.moved());
    this.room.on(RoomEvent.Disconnected, () => ports.lost());
  }

  async enter(url: string, token: string): Promise<void> {
    await this.room.connect(url, token);
    this.applyTracks();
    await this.turn;
  }

  /** One's own sound and picture; one change at a time. */
  applyTracks(): void {
    this.turn = this.turn.then(() => Promise.all([this.send("audio", this.media.audio), this.send("video", this.media.outgoing)])).catch(() => {});
  }

  tracks(): Tracks {
    const found: Tracks = new Map();
    for (const other of this.room.remoteParticipants.values()) {
      const of = (kind: Track.Kind) => [...other.trackPublications.values()].find((x) => x.kind === kind)?.track?.mediaStreamTrack;
      const audio = of(Track.Kind.Audio), video = of(Track.Kind.Video);
      found.set(personOf(other.identity), { ...(audio ? { audio } : {}), ...(video ? { video } : {}) });
    }
    return found;
  }

  /** Sound of everybody; pictures of whom one sees, as large as they stand there. */
  want(people: Want["people"]): void {
    for (const other of this.room.remoteParticipants.values()) {
      const size = people[personOf(other.identity)];
      for (const publication of other.trackPublications.values()) {
        if (publication.kind !== Track.Kind.Video) {
          publication.setSubscribed(size !== undefined);
          continue;
        }
        publication.setSubscribed(size === "small" || size === "large");
        if (publication.isSubscribed) publication.setVideoQuality(size === "large" ? VideoQuality.HIGH : VideoQuality.LOW);
      }
    }
  }

  /** What has come of each person's sound, as the browser counts it. */
  async stats(): Promise<[string, RTCStatsReport][]> {
    const of = async (other: RemoteParticipant): Promise<[string, RTCStatsReport] | null> => {
      const [sound] = [...other.audioTrackPublications.values()];
      const report = await sound?.track?.getRTCStatsReport();
      return report ? [personOf(other.identity), report] : null;
    };
    const found = await Promise.all([...this.room.remoteParticipants.values()].map(of));
    return found.filter((x) => x !== null);
  }

  close(): void {
    this.room.removeAllListeners();
    // The devices go on being used: rooms need them next.
    void this.room.disconnect(false);
  }

  private async send(kind: "audio" | "video", track: MediaStreamTrack | null): Promise<void> {
    const before = this.sent.get(kind);
    if (before === (track ?? undefined)) return;
    if (before) await this.room.localParticipant.unpublishTrack(before, false);
    this.sent.delete(kind);
    if (!track) return;
    const screen = kind === "video" && this.media.sharing.value;
    const source = kind === "audio" ? Track.Source.Microphone : screen ? Track.Source.ScreenShare : Track.Source.Camera;
    await this.room.localParticipant.publishTrack(track, { source, simulcast: true });
    this.sent.set(kind, track);
  }
}
