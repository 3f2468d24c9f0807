// Made from live/forwarded.py and what it names by `make docs`. Do not edit.

/**
 * How much of somebody comes here: their sound always.
 */
export type Tile = "large" | "small" | "sound";
/**
 * Of the two connections with the unit: what goes out, and what comes in.
 */
export type Way = "in" | "out";

export interface Forwarded {
  told: Publish | Want | Answer | Candidate;
  telling: Ready | Published | Offered | Elsewhere;
}
/**
 * One's own sound and picture, described; once.
 */
export interface Publish {
  type: "publish";
  sdp: string;
}
/**
 * Who is to be received, and how large they stand on the screen. Who is not named is not.
 */
export interface Want {
  type: "want";
  people: {
    [k: string]: Tile;
  };
}
/**
 * To the last `Offered`.
 */
export interface Answer {
  type: "answer";
  sdp: string;
}
/**
 * An address at which the browser may be reached, as `RTCIceCandidate` says it.
 */
export interface Candidate {
  type: "candidate";
  way: Way;
  candidate: string;
  mid: string;
  line: number;
}
/**
 * The unit takes sound and picture: publish.
 */
export interface Ready {
  type: "ready";
}
export interface Published {
  type: "published";
  sdp: string;
}
/**
 * What comes in from now on: by the `mid` of each stream, whose it is.
 */
export interface Offered {
  type: "offered";
  sdp: string;
  whose: {
    [k: string]: string;
  };
}
/**
 * Speak to the unit yourself: at this address, with a token for this plenary alone.
 */
export interface Elsewhere {
  type: "elsewhere";
  url: string;
  token: string;
}
