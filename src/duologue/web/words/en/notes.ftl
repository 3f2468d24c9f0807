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
notes-home = Back to your page
notes-text-own = What you wrote for yourself in sessions. It is on this device, sealed; nothing of it is sent, unless you wish for a sealed copy below.
copy-title = If you lose this device
copy-none = As it is now, you would lose these notes, and so would everybody else: nobody has a copy. If you wish, the server keeps one, sealed on this device. Whoever runs the server cannot read it, and cannot open it for you either. Two things open it: a code that you print, and a sentence that you know.
copy-sentence = A sentence that only you know
copy-sentence-help = At least { $least } characters. Take one that nobody could guess, no proverb and no quotation: whoever has the copy could try sentences, one after the other.
copy-short = Please take a longer one, of at least { $least } characters.
copy-begin = Make a sealed copy
copy-making = One moment: it is being sealed.
copy-code = This is your code. It is shown this once. Print it or write it down, and keep it where you keep what matters, not on this device.
copy-print = Print
copy-have-it = I have it
copy-there = There is a sealed copy of your notes and letters, made on another device. Your printed code opens it, or your sentence.
copy-opens = Your code, or your sentence
copy-open = Open it here
copy-opening = One moment: it is being opened.
copy-neither = Neither the code nor the sentence of this copy is like that. You can try again as often as you like.
copy-spoilt = The copy does not open: it was changed, or it is somebody else’s.
copy-have-neither = I have neither
copy-lost = Then nobody can open it any more: not you, not whoever leads the course, not whoever runs the server. What you wrote on the other device is lost. You can end that copy, and begin a new one with what is on this device.
copy-end-anew = End that copy and begin anew
copy-kept = The server keeps a sealed copy of your notes and letters, brought up to date on { $moment }.
copy-whole = Everything on this page is in it.
copy-behind = Something here is newer and not in it yet: if you lost this device now, you would lose that.
copy-lose = If you lose this device, let your next one in by your personal link, open this page there, and open the copy with your code or your sentence. Without either, nobody can open it.
copy-again = Bring it up to date
copy-end = End the copy
copy-end-sure = End it now: from then on this device is the only place
copy-too-large = Your notes are larger than a copy may be. Please save them as a file.
copy-failed = The server cannot be reached just now. Your notes are on this device, and the copy is as it was.
