// Made from web/pages/course.py, web/pages/images.py and what it names by `make docs`. Do not edit.

export type Severity = "error" | "warning";
export type Kind =
  | "action"
  | "agreement"
  | "break"
  | "chat"
  | "check"
  | "debrief"
  | "discussion"
  | "icebreaker"
  | "partners"
  | "poll"
  | "practice"
  | "pulse"
  | "reflection"
  | "talk";
export type Where = "alone" | "nowhere" | "pairs" | "plenary" | "rooms";
/**
 * Who may read a thing, from the narrowest to the widest.
 */
export type Audience = "class" | "facilitators" | "me" | "organisation" | "pair" | "room";
/**
 * Whether what is said may be brought back to the class.
 */
export type Debrief = "n/a" | "never" | "opt-in";
/**
 * The part of one's own life that a reflection is about.
 */
export type Sphere = "community" | "family" | "self" | "work";

export interface Author {
  AskLook: AskLook;
  Look: Look;
  AskSave: AskSave;
  Saved: Saved;
  Newer: Newer;
  History: History;
  VersionText: VersionText;
  Offers: Offers;
  ImagesKept: ImagesKept;
  ImageKept: ImageKept;
  ImageRefused: ImageRefused;
  AskRemove: AskRemove;
}
/**
 * What is beside this text, for this session of it?
 */
export interface AskLook {
  text: string;
  session: number;
}
export interface Look {
  title: string;
  findings: Finding[];
  sessions: SessionName[];
  session: SessionLook | null;
  runs: boolean;
}
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  place: Place;
  help: string;
  fix: Fix | null;
  end: Place | null;
}
/**
 * Where in the source text something stands; lines and columns count from 1.
 */
export interface Place {
  line: number;
  column: number;
}
/**
 * One change that makes the finding go away. `edits` stand in the order of the text.
 */
export interface Fix {
  title: string;
  edits: Edit[];
  safe: boolean;
}
/**
 * Text between two places, `end` exclusive, gives way to `text`.
 */
export interface Edit {
  start: Place;
  end: Place;
  text: string;
}
export interface SessionName {
  title: string;
  minutes: number;
  line: number;
}
export interface SessionLook {
  number: number;
  title: string;
  minutes: number;
  steps: StepLook[];
  profile: Profile;
  picture: string;
}
/**
 * One activity as its learners and its facilitator will meet it.
 */
export interface StepLook {
  id: string;
  kind: Kind;
  title: string;
  minutes: number;
  line: number;
  starts_at: number;
  where: Where;
  audience: Audience | null;
  debrief: Debrief;
  room_size: number | null;
  html: string;
  notes: string;
  choices: string[];
  roles: string[];
  turns: number;
}
/**
 * In minutes. `planned` is what the activities add up to, `minutes` what the heading says.
 */
export interface Profile {
  minutes: number;
  planned: number;
  connection: number;
  connection_share: number;
  talk_each: number;
  first_room: number | null;
  ladder: Step[];
  heard_by: HeardBy[];
  spheres: Sphere[];
}
/**
 * One activity on the ladder; `rung` is None for kinds without a height of their own.
 */
export interface Step {
  activity: string;
  kind: Kind;
  begins: number;
  minutes: number;
  rung: number | null;
}
/**
 * Minutes in which what is said or written has this audience; None is a break.
 */
export interface HeardBy {
  audience: Audience | null;
  minutes: number;
}
/**
 * Keep this text, which began as that version.
 */
export interface AskSave {
  text: string;
  began_from: number;
  brought_from: number | null;
}
/**
 * The text is on disk, as this version.
 */
export interface Saved {
  version: number;
}
/**
 * Nothing was saved: somebody else has saved since. This is what they wrote.
 */
export interface Newer {
  version: number;
  text: string;
  author: string | null;
  saved_at: number;
}
export interface History {
  versions: Version[];
}
/**
 * What a course said once, and who wrote it.
 */
export interface Version {
  number: number;
  author: string | null;
  saved_at: number;
  brought_from: number | null;
}
/**
 * What one version said, and the one before it.
 */
export interface VersionText {
  text: string;
  before: string;
}
/**
 * What the editor offers while somebody writes: kinds with their options, names of rules.
 */
export interface Offers {
  kinds: KindWords[];
  rules: string[];
  forwards: string;
}
/**
 * What may be written in the heading of one kind, for the editor to offer.
 */
export interface KindWords {
  kind: Kind;
  options: string[];
  audience: Audience | null;
}
/**
 * Every image of a course, by name.
 */
export interface ImagesKept {
  images: ImageLook[];
}
/**
 * One image of a course, without itself.
 */
export interface ImageLook {
  name: string;
  size: number;
}
/**
 * It is kept, under this name.
 */
export interface ImageKept {
  name: string;
}
/**
 * Nothing was kept: `image-refused-<code>` says why.
 */
export interface ImageRefused {
  code: string;
}
/**
 * Take this image out of the course.
 */
export interface AskRemove {
  name: string;
}
