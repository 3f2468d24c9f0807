# Services of the organisation that an administrator connects.

connectors-title = Connected services
connectors-text = Services of your organisation that bring people in, or are told who attended. Each says here what leaves. None of them is ever told what people say, write or answer.
connectors-leaves = What leaves
connectors-copy = Copy
directory-title = People directory (SCIM)
directory-text = Your directory sends people and groups. A group becomes a cohort, and its people are on the cohort’s list for as long as the directory says so. Roles are not given by it.
directory-leaves = Nothing about sessions. The directory can read back the names, addresses and groups that it has sent itself.
directory-none = No directory is connected.
directory-people = { $count ->
    [one] One person
   *[other] { $count } people
}
directory-groups = { $count ->
    [one] one group
   *[other] { $count } groups
}
directory-address = Address for the directory
directory-leads = Who leads the cohorts that come?
directory-nobody = Somebody who leads cohorts is needed first. Give a colleague that role.
directory-make = Make a token
directory-token = Token for the directory
directory-token-text = Copy it into the directory’s settings. It is shown only now.
directory-tokens = Tokens
directory-token-made = Made { $when }
directory-token-used = last used { $when }
directory-token-unused = not used yet
directory-revoke = Revoke
directory-revoke-which = Revoke the token made { $when }
directory-forget = Forget everybody it sent
directory-forget-text = Destroys the directory’s people and groups here. Cohorts and their lists stay with whoever leads them.
store-title = Learning record store (xAPI)
store-text = Is told who attended sessions of cohorts. Sessions that are planned from now on say so at their door; earlier ones tell it nothing.
store-leaves = After a session, for each person on the cohort’s list who came: name and address, the session’s title, that they attended, whether they stayed to the end, and when. By name, not counted together. Nothing that anybody says, writes or answers.
store-none = No record store is connected.
store-connect = Connect a record store
store-host = Connected: { $host }
store-endpoint = Address (endpoint)
store-key = Key
store-secret = Secret
store-go = Connect
store-stop = Disconnect
store-wrong-address = This address cannot be used. It begins with https:// and has no question mark.
store-silent = The record store cannot be used: { $why }. Are address, key and secret right?
store-waiting = { $count ->
    [one] One statement waits to be taken.
   *[other] { $count } statements wait to be taken.
}
store-problem = The last was not taken: { $why }. It is sent again by itself.
platform-title = Learning platforms (LTI 1.3)
platform-text = People come to a cohort by a link in their course on Moodle, Canvas or another platform, without a link of their own by mail. Sessions that are planned from now on say at their door what the platform is told.
platform-leaves = One grade line, “attended”: the share of the cohort’s sessions that somebody attended, beside what the platform itself calls them. Only of people who come by way of it. Nothing that anybody says, writes or answers.
platform-none = No platform is connected.
platform-connect = Connect a platform
platform-stop-which = Disconnect { $host }
platform-ours = What the platform asks for
platform-our-login = Login URL
platform-our-launch = Redirect URL
platform-our-keys = Keyset URL
platform-theirs = What the platform tells you
platform-field-issuer = Platform ID (issuer)
platform-field-client = Client ID
platform-field-authorize = Authentication request URL
platform-field-tokens = Access token URL
platform-field-keys = Public keyset URL
platform-wrong = All five are needed, and the addresses begin with https://.
platform-silent = The platform’s keys cannot be read: { $why }. Is the keyset URL right?
cohort-platform = From a learning platform
cohort-platform-text = Whoever opens this link in a course of the platform comes to this cohort; who teaches there brings the list of the course. The link opens in a new window.
lti-brought = { $count ->
    [one] One person of your course at { $host } is on the list now.
   *[other] { $count } people of your course at { $host } are on the list now.
}
lti-unknown-title = This learning platform is not connected here
lti-unknown-text = Whoever looks after this installation can connect it. Please tell them, and come by your own link until then.
lti-refused-title = The learning platform’s answer was not for us
lti-refused-text = It was made for another service, or was not signed by your platform. Go back to your course and open the link again; if it happens again, tell whoever looks after the platform.
lti-expired-title = That took too long
lti-expired-text = The way here from your platform is open for five minutes. Go back to your course and open the link again.
lti-replayed-title = This way in has been used
lti-replayed-text = Each click in your course opens it once, in the browser where it was made. Go back to your course and open the link again, in a new window. Your browser must keep cookies.
lti-lost-title = This link leads to no cohort
lti-lost-text = Whoever put it into your course can copy it anew from the page of the cohort.
lti-nameless-title = Your platform did not say who you are
lti-nameless-text = It must pass on names. Tell whoever put the link into your course.
lti-silent-title = Your platform does not answer
lti-silent-text = Try again in a minute. If it happens again, tell whoever looks after the platform.
