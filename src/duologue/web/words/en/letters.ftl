# Letters between two learning partners, on the page that the two have together.

letters-with = Letters with { $name }
letters-only = Only { $you } and { $partner } can read them. Each letter is sealed on the device it is written on, for the device it is read on. The server holds it sealed until it has arrived, and then no more.
letters-write = Write to { $name }
letters-send = Seal and send
letters-waits = It waits for { $name }, sealed. Nobody has read it.
letters-read = Arrived with { $name }. It is no longer on the server.
letters-elsewhere = { $name } has another device by now, and it cannot open this letter. Nobody has read it.
letters-again = Seal it again for the new device
letters-back = Take it back
letters-remove = Remove from this device
letters-remove-sure = Remove it now: nothing can bring it back
letters-no-key = { $name } has not opened the personal link yet, so there is no key to seal a letter with. What you write stays on this device until then.
letters-accept = { $name } told me about the new device
letters-device-first = You have not checked each other’s devices yet. Whoever runs this server could have exchanged the keys. When you next sit together as partners, say your four words: from then on this page knows { $name }’s device.
letters-device-same = This is the device you wrote to before. The two of you have not checked it with your four words yet.
letters-device-checked = This is the device that you checked with { $name } by your four words.
letters-device-changed = { $name }’s letters are read on another device than before. That is so when somebody has a new phone, and also when somebody slips in between. Ask { $name } in another way before you write.
letters-device-false = The key that came for { $name } is not signed by the device it names. Something is wrong with this server or on the way to it; nothing can be written here.
letters-unchecked = It came from a device that you have not checked with { $name }.
letters-former = { $name } is no longer your partner. What you wrote to each other stays on your devices.
letters-lost = { $count ->
    [one] A letter from { $name } was sealed for a device that you no longer read on. Nobody can open it; { $name } sees that, and can seal it again for this one.
   *[other] { $count } letters from { $name } were sealed for a device that you no longer read on. Nobody can open them; { $name } sees that, and can seal them again for this one.
}
letters-spoilt = { $count ->
    [one] A letter came that does not open: it was changed on its way, or was not written on { $name }’s device.
   *[other] { $count } letters came that do not open: they were changed on their way, or were not written on { $name }’s device.
}
letters-not-changed = { $name } has just changed to another device. Please look again in a moment.
letters-not-no-key = This device has not shown its key. Please open this page anew.
letters-not-too-many = Twenty letters wait for { $name } already. Please wait until they have been read.
letters-not-failed = It was not sent; it is still here. Please try again.
letters-failed = Your letters cannot be fetched at the moment. What is on this device stays there.
letters-page = Your page together, and your letters
letters-step = What { $name } means to try
letters-step-kept = It came from { $name }’s device to yours in “{ $session }”, and is kept sealed on this device.
call-there = { $names } is in the call room now.
went-label = What I tried, and how it went
went-kept = Only you can read it: it is sealed on this device and goes nowhere, unless you send it.
went-send = Send it to { $name } as a letter
went-sent = It is sealed and on its way to { $name }.
