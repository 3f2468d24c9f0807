# Services of the organisation that an administrator connects.

connectors-title = Connected services
connectors-text = Services of your organisation that bring people in, or are told who attended. Each says here what leaves. None of them is ever told what people say, write or answer.
connectors-leaves = What leaves
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
