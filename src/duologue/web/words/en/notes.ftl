# A person's own notes, on their own device.

notes-title = Your notes on this device
notes-text = What you wrote for yourself in sessions. It was never sent; this page, too, sends nothing.
notes-none = There are no notes on this device, in this browser.
notes-a-session = A session
notes-save = Save as a file
notes-remove = Remove from this device
notes-remove-sure = Remove them now: nothing can bring them back
notes-closed = { $count ->
    [one] One note is here, but this browser has lost the key to it. Nobody can open it any more.
   *[other] { $count } notes are here, but this browser has lost the key to them. Nobody can open them any more.
}
notes-not-kept = This browser keeps nothing between visits, as some do in private windows. There can be no notes here.
notes-lost = If you lose this device
notes-lost-text = Then you lose these notes, and so does everybody else: they are encrypted with a key that cannot leave this browser, and nobody has another copy. Clearing the browser’s memory removes them too. If you want to keep them, save them as a file.
notes-page = All your notes on this device
notes-lasting-not = This browser keeps nothing once you close it. Copy what you want to keep.
