// Made from live/messages.py and session/view.py by `make docs`. Do not edit.

/**
 * What somebody is in one live session.
 */
export type Role = "facilitator" | "host" | "learner" | "outsider" | "projector";
export type Phase = "closed" | "lobby" | "running";
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
/**
 * Who may read a thing, from the narrowest to the widest.
 */
export type Audience = "class" | "facilitators" | "me" | "organisation" | "pair" | "room";
export type RoomStage = "closed" | "open" | "planned";
export type Purpose = "action" | "room" | "stage";

export interface Wire {
  client: Do | Signal | Ping;
  server: Welcome | Show | Done | Refused | Signalled | Pong;
}
/**
 * Please do this. Resent under the same id until it is answered; it is done once.
 */
export interface Do {
  type: "do";
  id: string;
  command:
    | GiveAgreement
    | AnswerPoll
    | PostChat
    | OfferShare
    | WithdrawShare
    | AnswerQuestion
    | RaiseHand
    | LowerHand
    | StepOut
    | StepBack
    | AskForHelp
    | NextActivity
    | OpenRooms
    | EndRooms
    | ExtendTime
    | Reveal
    | ShowShare
    | GiveFloor
    | TakeFloor
    | AnswerHelp
    | CloseSession;
}
/**
 * I keep what is said here. Facilitators give it too.
 */
export interface GiveAgreement {
  type: "give-agreement";
}
export interface AnswerPoll {
  type: "answer-poll";
  choice: number;
}
export interface PostChat {
  type: "post-chat";
  text: string;
}
/**
 * I would like the class to hear this. An empty text: I will say it aloud.
 */
export interface OfferShare {
  type: "offer-share";
  text: string;
}
export interface WithdrawShare {
  type: "withdraw-share";
  share: string;
}
/**
 * One's answer to a check or a pulse; kept apart from one's name.
 */
export interface AnswerQuestion {
  type: "answer-question";
  choice: number;
}
export interface RaiseHand {
  type: "raise-hand";
}
export interface LowerHand {
  type: "lower-hand";
}
/**
 * Leave the room for a quiet place, without explaining.
 */
export interface StepOut {
  type: "step-out";
}
export interface StepBack {
  type: "step-back";
}
export interface AskForHelp {
  type: "ask-for-help";
}
/**
 * Go on. `after` is the position seen on the screen, so that a double click moves once.
 */
export interface NextActivity {
  type: "next-activity";
  after: number;
}
export interface OpenRooms {
  type: "open-rooms";
}
/**
 * Bring everyone back after a minute's grace.
 */
export interface EndRooms {
  type: "end-rooms";
}
export interface ExtendTime {
  type: "extend-time";
  minutes: number;
}
export interface Reveal {
  type: "reveal";
}
export interface ShowShare {
  type: "show-share";
  share: string;
}
export interface GiveFloor {
  type: "give-floor";
  person: string;
}
export interface TakeFloor {
  type: "take-floor";
  person: string;
}
export interface AnswerHelp {
  type: "answer-help";
  person: string;
}
export interface CloseSession {
  type: "close-session";
}
/**
 * Connection set-up for one peer; relayed only between people whose views link them.
 */
export interface Signal {
  type: "signal";
  to: string;
  body: unknown;
}
export interface Ping {
  type: "ping";
}
/**
 * The first message after connecting, and after every reconnecting.
 */
export interface Welcome {
  type: "welcome";
  view: View;
  now: number;
  ice_servers: string[];
}
export interface View {
  role: Role;
  course: string;
  title: string;
  minutes: number;
  phase: Phase;
  me: string | null;
  welcome: string;
  agreement: string;
  leaves_the_room: string[];
  people: PersonView[];
  steps: number;
  activity: ActivityView | null;
  room: RoomView | null;
  stepped_out: boolean;
  wants_help: boolean;
  links: Link[];
  desk: Desk | null;
}
export interface PersonView {
  id: string;
  name: string;
  role: Role;
  here: boolean;
  agreed: boolean;
  hand_up: boolean;
  on_stage: boolean;
  simulated: boolean;
}
export interface ActivityView {
  position: number;
  kind: Kind;
  title: string;
  minutes: number;
  started_at: number;
  html: string;
  audience: Audience | null;
  choices: string[];
  my_choice: number | null;
  i_answered: boolean;
  counts: number[] | null;
  answered: number | null;
  revealed: boolean;
  posts: PostView[];
  shares: ShareView[];
  may_share_with_partner: boolean;
  notes: string | null;
}
export interface PostView {
  id: string;
  name: string;
  text: string;
}
export interface ShareView {
  id: string;
  name: string;
  text: string;
  aloud: boolean;
  shown: boolean;
  mine: boolean;
}
export interface RoomView {
  id: string;
  people: string[];
  stage: RoomStage;
  opened_at: number;
  closes_at: number;
}
/**
 * A peer that the browser should be connected to.
 */
export interface Link {
  peer: string;
  purpose: Purpose;
  offers: boolean;
  sends: boolean;
  receives: boolean;
  live: boolean;
}
/**
 * What only facilitators see.
 */
export interface Desk {
  steps: Step[];
  rooms: RoomGlance[];
  stage: RoomStage | null;
  closes_at: number;
  calls: string[];
  unseated: string[];
}
/**
 * One line of the facilitator's plan.
 */
export interface Step {
  kind: Kind;
  title: string;
  minutes: number;
}
/**
 * A room at a facilitator's glance: who sits there, never what is said.
 */
export interface RoomGlance {
  id: string;
  people: string[];
}
/**
 * What changed in the view: whole fields, by name.
 */
export interface Show {
  type: "show";
  changes: {
    /**
     * any JSON
     */
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
export interface Done {
  type: "done";
  id: string;
}
export interface Refused {
  type: "refused";
  id: string | null;
  code: string;
  sentence: string;
}
export interface Signalled {
  type: "signalled";
  by: string;
  body: unknown;
}
export interface Pong {
  type: "pong";
  now: number;
}
