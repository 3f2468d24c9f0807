// chat: a waterfall. Everyone writes, then all lines appear at once.
import { useKept } from "../room/kept";
import { ask } from "../room/live";
import { AudienceTag } from "../room/parts";
import type { ChatTask } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

function Lines({ task }: Seen<ChatTask>) {
  return <ul class="lines">{task.posts.map((post) => <li key={post.id}><strong><bdi>{post.name}</bdi>: </strong><bdi>{post.text}</bdi></li>)}</ul>;
}

function Write(seen: Seen<ChatTask>) {
  const [text, setText] = useKept(`chat-${seen.activity.position}`);
  return (
    <>
      <form onSubmit={(event) => { event.preventDefault(); ask({ type: "post-chat", text }); setText(""); }}>
        <label for="line">{say("write-line")} <AudienceTag audience="class" /></label>
        <textarea id="line" rows={2} maxLength={2000} required value={text} onInput={(e) => setText(e.currentTarget.value)} />
        <button class="primary">{say("send")}</button>
      </form>
      {seen.task.shown ? null : <p class="quiet">{say("chat-held")}</p>}
      <Lines {...seen} />
    </>
  );
}

export const chat: Screens<ChatTask> = {
  Learner: Write,
  Desk: (seen) => <><p role="status">{say("desk-written", { count: seen.task.written ?? 0 })}</p><Lines {...seen} /></>,
  Wall: (seen) => (seen.task.shown ? <Lines {...seen} /> : <p class="quiet">{say("desk-written", { count: seen.task.written ?? 0 })}</p>),
  step: (task) => (task.shown ? null : [say("desk-reveal-chat"), { type: "show-lines" }]),
};
