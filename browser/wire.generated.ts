// Made from live/messages.py and what it names by `make docs`. Do not edit.

/**
 * What somebody is in one live session.
 */
export type Role = "facilitator" | "host" | "laptop" | "learner" | "outsider" | "projector";
export type Phase = "closed" | "lobby" | "running";
/**
 * Where the people of a session talk with each other.
 */
export type Place = "elsewhere" | "hybrid" | "online" | "tables";
/**
 * Who may read a thing, from the narrowest to the widest.
 */
export type Audience = "class" | "facilitators" | "me" | "organisation" | "pair" | "room";
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
export type RoomStage = "closed" | "open" | "planned";
export type Reason = "alike" | "all-met" | "all-new" | "mixed" | "partners" | "same-room" | "some-new";
export type Purpose = "action" | "forwarded" | "room" | "stage";
/**
 * Why two are learning partners, as one of them is told.
 */
export type Because = "changed" | "everyone" | "named" | "suits";
export type Why = "clique" | "crowd" | "lonely" | "not-found" | "torn";
/**
 * How a room sounds from outside; never who, what or how much.
 */
export type Heard = "alive" | "quiet";

export interface Wire {
  client: Do | Signal | Minutes | Ping;
  server: Welcome | Show | Done | Refused | Signalled | MinutesKept | RoomsHeard | MinutesOfClass | Pong | Beat;
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
    | AllowShare
    | WithdrawShare
    | AnswerQuestion
    | RaiseHand
    | LowerHand
    | StepOut
    | StepBack
    | SayWhere
    | AskForHelp
    | AnswerKnock
    | NextActivity
    | PreviousActivity
    | OpenRooms
    | EndRooms
    | ExtendTime
    | MovePerson
    | TellRooms
    | Knock
    | LeaveRoom
    | ChangePartners
    | ShowSlide
    | ShowResults
    | ShowLines
    | ShowShare
    | GiveFloor
    | TakeFloor
    | SetMinutes
    | AnswerHelp
    | CloseSession;
}
/**
 * I keep what is said here. Facilitators give it too.
 */
export interface GiveAgreement {
  type: "give-agreement";
  announced: string;
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
  named: boolean;
  about: string | null;
}
/**
 * Something of mine may be shared. A no is not sent: it cannot be told from silence.
 */
export interface AllowShare {
  type: "allow-share";
  share: string;
}
export interface WithdrawShare {
  type: "withdraw-share";
  share: string;
}
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
/**
 * In a hybrid session: to talk through one's own device, from afar, or at a table.
 */
export interface SayWhere {
  type: "say-where";
  afar: boolean;
}
export interface AskForHelp {
  type: "ask-for-help";
}
/**
 * Somebody in the room lets the facilitator in, or says: not now.
 */
export interface AnswerKnock {
  type: "answer-knock";
  person: string;
  enter: boolean;
}
/**
 * Go on. `after` is the position seen on the screen, so that a double click moves once.
 */
export interface NextActivity {
  type: "next-activity";
  after: number;
}
/**
 * Take the last step back; what was gathered in the activity before is still there.
 */
export interface PreviousActivity {
  type: "previous-activity";
  before: number;
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
export interface MovePerson {
  type: "move-person";
  person: string;
  room: string;
}
/**
 * One line from the facilitator onto the screen of everybody who sits in a room.
 */
export interface TellRooms {
  type: "tell-rooms";
  text: string;
}
/**
 * Ask to come into a room. Nobody enters one unannounced.
 */
export interface Knock {
  type: "knock";
  room: string;
}
/**
 * Go out of the room that one visits, or step back from its door.
 */
export interface LeaveRoom {
  type: "leave-room";
}
/**
 * Learning partners from now on. `groups` hold exactly those whose partners change.
 */
export interface ChangePartners {
  type: "change-partners";
  groups: string[][];
  reason: string;
}
/**
 * Turn to this slide, from 0.
 */
export interface ShowSlide {
  type: "show-slide";
  slide: number;
}
export interface ShowResults {
  type: "show-results";
}
export interface ShowLines {
  type: "show-lines";
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
/**
 * Give a step that has not begun more time or less, so that a delay has a place to go.
 */
export interface SetMinutes {
  type: "set-minutes";
  position: number;
  minutes: number;
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
/**
 * This device's seconds so far in the rooms of one activity: totals, so that one sent twice
 *     changes nothing. All that a device ever tells about talking.
 */
export interface Minutes {
  type: "minutes";
  position: number;
  present: number;
  alive: number;
}
/**
 * After a silence: is the server there?
 */
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
  ice_servers: IceServer[];
}
export interface View {
  role: Role;
  course: string;
  title: string;
  minutes: number;
  phase: Phase;
  language: string;
  place: Place;
  forwarded: string;
  call: string;
  me: string | null;
  welcome: string;
  agreement: string;
  leaves_the_room: Announced[];
  told: Told[];
  announced: string;
  agreed: boolean;
  outside: number[];
  promised: number | null;
  people: PersonView[];
  steps: number;
  started_at: number;
  activity: ActivityView | null;
  task:
    | (
        | TalkTask
        | AgreementTask
        | IcebreakerTask
        | PollTask
        | ChatTask
        | DiscussionTask
        | PracticeTask
        | ReflectionTask
        | PartnersTask
        | DebriefTask
        | ActionTask
        | CheckTask
        | PulseTask
        | BreakTask
      )
    | null;
  room: RoomView | null;
  stepped_out: boolean;
  sound: boolean;
  wants_help: boolean;
  links: Link[];
  desk: Desk | null;
  met: MetView | null;
  partner: PartnerView | null;
  partners: PartnersView | null;
  rules: RulesView | null;
}
/**
 * One thing that leaves the classroom.
 */
export interface Announced {
  what: string;
  how: string;
  to: Audience;
  floor: number;
  kind: Kind | null;
}
/**
 * Another service that is told by name who attended, and nothing else; said at the door.
 */
export interface Told {
  connector: string;
  recipient: string;
}
export interface PersonView {
  id: string;
  name: string;
  role: Role;
  here: boolean;
  sound: boolean;
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
  notes: string | null;
  ahead: string | null;
}
export interface TalkTask {
  kind: "talk";
  slide: number;
  slides: number;
}
export interface AgreementTask {
  kind: "agreement";
}
export interface IcebreakerTask {
  kind: "icebreaker";
}
export interface PollTask {
  kind: "poll";
  choices: string[];
  my_choice: number | null;
  counts: number[] | null;
  answered: number | null;
  shown: boolean;
}
export interface ChatTask {
  kind: "chat";
  posts: Post[];
  written: number | null;
  shown: boolean;
}
export interface Post {
  id: string;
  name: string;
  text: string;
}
export interface DiscussionTask {
  kind: "discussion";
}
export interface PracticeTask {
  kind: "practice";
  roles: string[];
  turn_seconds: number;
  roles_rotate: boolean;
}
export interface ReflectionTask {
  kind: "reflection";
}
export interface PartnersTask {
  kind: "partners";
}
export interface DebriefTask {
  kind: "debrief";
  shares: ShareView[];
}
export interface ShareView {
  id: string;
  name: string;
  text: string;
  aloud: boolean;
  shown: boolean;
  mine: boolean;
  waits: boolean;
  asks_me: boolean;
}
export interface ActionTask {
  kind: "action";
  may_share_with_partner: boolean;
}
export interface CheckTask {
  kind: "check";
  choices: string[];
  i_answered: boolean;
  outside: boolean;
  answered: number | null;
  right: boolean[];
  because: string[];
}
export interface PulseTask {
  kind: "pulse";
  choices: string[];
  i_answered: boolean;
  outside: boolean;
  answered: number | null;
  wave: boolean;
}
export interface BreakTask {
  kind: "break";
}
export interface RoomView {
  id: string;
  people: string[];
  stage: RoomStage;
  opened_at: number;
  closes_at: number;
  told: ToldView | null;
  knocks: string[];
  guests: string[];
  laptops: string[];
  why: WhyView | null;
}
/**
 * What the facilitator told all rooms.
 */
export interface ToldView {
  id: string;
  text: string;
}
/**
 * Why one sits with these people: the reason, and who of them is new to this viewer.
 */
export interface WhyView {
  reason: Reason;
  new: string[];
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
  opened_at: number;
  closes_at: number;
  calls: string[];
  unseated: string[];
  polls: PollTotals[];
  visits: string | null;
  inside: boolean;
  left_out: LeftOut[];
}
/**
 * One line of the facilitator's plan.
 */
export interface Step {
  kind: Kind;
  title: string;
  minutes: number;
  audience: Audience | null;
}
/**
 * A room at a facilitator's glance: who sits there, never what is said.
 */
export interface RoomGlance {
  id: string;
  people: string[];
  laptops: string[];
}
/**
 * What one poll came to; left with the facilitators when the session has ended.
 */
export interface PollTotals {
  title: string;
  choices: string[];
  counts: number[];
}
/**
 * Who said no to something that leaves the classroom by the hands of those who lead.
 */
export interface LeftOut {
  what: string;
  people: string[];
}
/**
 * How often each two learners have shared a room, for facilitators: row i has as many numbers
 *     as learners stand before learner i.
 */
export interface MetView {
  people: string[];
  times: number[][];
}
/**
 * One's own learning partners; nobody in it: not known yet.
 */
export interface PartnerView {
  people: string[];
  because: Because | null;
}
/**
 * Everyone's learning partners, for facilitators; of changes, only one's own.
 */
export interface PartnersView {
  groups: string[][];
  changes: PartnerChangeView[];
}
/**
 * A change of partners that the facilitator who looks has made, with the reason they gave.
 */
export interface PartnerChangeView {
  people: string[];
  reason: string;
}
/**
 * Who never and who always shares a room, for facilitators.
 */
export interface RulesView {
  kept_apart: string[][];
  lines: string[][];
  together: string[][];
  now: UnkeptView | null;
  ahead: UnkeptView[];
}
/**
 * A rule that cannot be kept, or is not kept in the rooms of now, and what would help.
 */
export interface UnkeptView {
  why: Why | null;
  people: string[];
  pairs: string[][];
  needed: number;
  least: number;
  step: number | null;
}
/**
 * A server that helps two browsers find, or where need be reach, each other.
 */
export interface IceServer {
  urls: string;
  username: string;
  credential: string;
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
}
export interface Signalled {
  type: "signalled";
  by: string;
  body: unknown;
}
/**
 * What the server has of one's own device, after each connecting: it goes on from there.
 */
export interface MinutesKept {
  type: "minutes-kept";
  totals: KeptMinutes[];
}
export interface KeptMinutes {
  position: number;
  present: number;
  alive: number;
}
/**
 * For facilitators. A room in which too few devices measure is not named.
 */
export interface RoomsHeard {
  type: "rooms-heard";
  rooms: {
    [k: string]: Heard;
  };
}
/**
 * For facilitators, when the session has ended.
 */
export interface MinutesOfClass {
  type: "minutes-of-class";
  means: ClassMinutes;
}
/**
 * A class's means, in minutes; None where too few devices measured.
 */
export interface ClassMinutes {
  logged_in: number;
  in_rooms: number;
  connection: number | null;
  given: number;
  designed: number;
  share: number | null;
  yielded: number | null;
}
/**
 * The server is there: answers a `ping`.
 */
export interface Pong {
  type: "pong";
  now: number;
}
/**
 * The server is there: said where it has said nothing for ten to twenty seconds.
 */
export interface Beat {
  type: "beat";
  now: number;
}
