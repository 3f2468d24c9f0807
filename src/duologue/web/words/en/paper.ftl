# The facilitator's guide and the handout, on screen and on paper.
paper-back = Back to the course
paper-print = Print or save as PDF
paper-start = Begins at
paper-start-go = Set the clock
paper-session = Session { $number } of { $all }
guide-title = Facilitator guide: { $title }
guide-people = { $facilitators ->
    [one] up to { $people } people, 1 facilitator
   *[other] up to { $people } people, { $facilitators } facilitators
}
guide-leaves = What leaves the classroom
guide-welcome = What people read while they arrive
guide-welcome-none = Nothing yet. Tell them here that they will take part.
guide-pairs = in pairs
guide-rooms = rooms of { $size }
guide-each = { $minutes } min each
guide-heard-me = only the writer sees it
guide-heard-pair = stays with the two
guide-heard-room = stays in the room
guide-heard-class = heard by the class
guide-heard-facilitators = for the facilitators
guide-heard-organisation = leaves as totals, without names
guide-may-share = may be sent to the partner
guide-right = right
guide-end = End
handout-title = Handout: { $title }
handout-yours = This sheet is yours. Name, if you wish:
handout-what = What
handout-whom = With whom
handout-when = By when
handout-partners = Stays between the two of you. Nobody will ask.
handout-reflection = For you alone. Nobody collects this.
kind-talk = Input
kind-agreement = Agreement
kind-icebreaker = Icebreaker
kind-poll = Poll
kind-chat = Chat
kind-discussion = Discussion
kind-practice = Practice
kind-reflection = Reflection
kind-partners = Learning partners
kind-debrief = Debrief
kind-action = Action step
kind-check = Check
kind-pulse = Pulse
kind-break = Break
