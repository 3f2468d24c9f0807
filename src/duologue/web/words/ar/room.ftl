# الغرفة المباشرة كما يراها المشاركون، والشاشة على الجدار.

connecting = جارٍ الاتصال …
offline = انقطع الاتصال بالخادم. في الغرف واصلوا الحديث؛ ونحن نواصل المحاولة.
lobby-title = أهلًا وسهلًا، { $name }
lobby-wait = نبدأ حين يفتح فريق التيسير الجلسة.
device-title = الميكروفون والكاميرا
device-none = تعذّر فتح ميكروفون أو كاميرا. يمكنكم المشاركة كتابةً.
mic-on = الميكروفون مفتوح
mic-off = الميكروفون مغلق
camera-on = الكاميرا مفتوحة
camera-off = الكاميرا مغلقة
agree = أعد بذلك
agreed = لقد أعطيتم وعدكم
agree-first = الوعد أولًا: لا تُفتح الغرف إلا لمن أعطاه.
with-whom = مع { $names }
with-soon = بعد قليل مع { $names }
alone-now = كلٌّ على حدة
everyone-now = الجميع معًا
minutes-left = { $minutes ->
    [zero] لم تبقَ دقائق
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقة
   *[other] بقيت { $minutes } دقيقة
}
less-than-minute = بقي أقل من دقيقة
write-line = سطركم
send = إرسال
send-share = عرضه على المجموعة
share-aloud = أفضّل أن أقوله بصوتي
share-text = شاركوا شيئًا إن أحببتم. لا أحد يرى إن تجاوزتم.
share-pass = أحتفظ به لنفسي
share-passed = احتفظتم به. لم يُرسَل شيء.
share-waiting = عُرض. يُظهره فريق التيسير حين يحين الوقت.
share-withdraw = استرجاعه
share-whose = لمن هذه الكلمات؟
share-mine = لي
share-whose-help = إن كنتم تروون ما قاله شخص آخر، يُسأل ذلك الشخص أولًا.
share-asks-first = يُسأل { $name } أولًا، على انفراد. من دون «نعم» يبقى الأمر حيث هو؛ ولا يعرف أحد أكان رفضًا أم صمتًا.
share-asked = طُرح السؤال على انفراد. لا يمضي الأمر أبعد إلا بـ«نعم».
asked-title = يودّ { $name } أن ينقل إلى المجموعة شيئًا قلتموه
asked-aloud = سيُقال بصوت مسموع أمام كل المجموعة.
asked-yes = نعم، يمكن مشاركته
asked-no = ليبقَ في الغرفة من فضلكم
asked-help = الرفض لا يُرسَل: لا أحد يميّزه من الصمت.
asked-left = يبقى في الغرفة. لم يُرسَل شيء.
share-shown = أُظهر للمجموعة
chat-held = تظهر سطوركم للجميع في اللحظة نفسها.
reflection-label = أفكاركم
reflection-kept = محفوظ على هذا الجهاز فقط. لا يستطيع أحد سواكم قراءته، ولا الخادم.
action-label = ماذا، ومع من، وحتى متى
action-share = إرسالها إلى شريك التعلّم
action-sent = أُرسلت إلى شريك التعلّم، ولا أحد سواه
action-kept = يبقى على هذا الجهاز، في صفحتكما المشتركة.
from-partner = من { $name }
room-text = الكتابة بعضكم لبعض
choice-sent = حُسبت إجابتكم. يمكنكم تغييرها إلى أن تظهر النتائج.
answered-once = شكرًا. تُحفظ إجابتكم من دون اسمكم.
break-text = استراحة. عودوا حين يناديكم فريق التيسير.
ask-help = طلب المساعدة من فريق التيسير
help-asked = فريق التيسير يعلم أنكم تودّون المساعدة
step-out = الخروج بهدوء
stepped-out-title = مكان هادئ
stepped-out-text = خذوا ما تحتاجون من الوقت. لا يُخبَر أحد بالسبب.
step-back = العودة
raise-hand = رفع اليد
lower-hand = خفض اليد
closed-title = انتهت الجلسة
closed-text = شكرًا لحضوركم. ملاحظاتكم تبقى على هذا الجهاز.
seat-soon = يكون لكم مكان في غرفة حالما تُفتح واحدة.
link-failed = لا يصل الصوت مع { $name }. الكتابة تعمل.
not-simulated = محاكاة
away = خارج الجلسة
told-by = من فريق التيسير
no-name = أحدهم
share-name = إظهاره من دون اسمي
device-microphone = الميكروفون
device-camera = الكاميرا
device-level = صوتكم
device-level-help = قولوا بضع كلمات: يتحرك الشريط حين يسمعكم الميكروفون.
device-blocked = طُلب من المتصفح ألا يستعمل الميكروفون. اسمحوا به بجانب العنوان، ثم أعيدوا تحميل الصفحة.
device-again = محاولة أخرى
clock-ended = انتهى الوقت
turn-you = دوركم الآن: { $role }
turn-role = { $name }: { $role }
turn-of = الدور { $turn } من { $turns }
role-speaker = التحدّث
role-listener = الإصغاء
role-observer = الملاحظة
role-pauses = استراحة
role-speaker-text = تحدّثوا من تجربتكم. أنتم تقررون إلى أي مدى.
role-listener-text = أصغوا لتفهموا. اسألوا، ولا تنصحوا.
role-observer-text = لا تقولوا شيئًا الآن. لاحظوا ما يساعد، واذكروه في نهاية الدور.
role-pauses-text = في هذا الدور ترتاحون.
projector-rooms = الآن في غرف صغيرة
projector-answered = { $count ->
    [zero] لا إجابات حتى الآن
    [one] إجابة واحدة حتى الآن
    [two] إجابتان حتى الآن
    [few] { $count } إجابات حتى الآن
    [many] { $count } إجابة حتى الآن
   *[other] { $count } إجابة حتى الآن
}
projector-alone = الآن يكتب كلٌّ لنفسه
own-title = ما كتبتموه لأنفسكم
own-print = طباعة
own-none = لم تكتبوا شيئًا لأنفسكم هذه المرة.
own-where = هو على هذا الجهاز فقط، مشفّر، إلى أن تزيلوه أو تمسحوا ذاكرة المتصفح. إن ضاع الجهاز ضاع معه؛ احفظوه في ملف ليبقى لكم.
bar = أنتم، وطريق الخروج
bar-mic = الميكروفون
bar-camera = الكاميرا
bar-hand = اليد
bar-help = المساعدة
bar-leave = الخروج
bar-screen = الشاشة
pictures = من معكم
you = صورتي
unled = انقطع اتصال فريق التيسير. واصلوا؛ سيعود.
knocking = { $name } عند الباب، يطلب الدخول.
knock-enter = تفضّلوا بالدخول
knock-not-now = لاحقًا من فضلكم
guest-here = { $name } معكم في هذه الغرفة، ويسمع ما تقولون.
room-joined = انضمّ إليكم: { $names }
room-left = غادر الغرفة: { $names }
share-screen = مشاركة الشاشة
share-screen-stop = إيقاف مشاركة الشاشة
share-more = من دون اسمي، أو كلمات شخص آخر
share-more-name = من دون اسمي
pulse-open-beside = فتح الأسئلة
pulse-open-again = فتح الأسئلة مرة أخرى
table-numbered = الطاولة { $number }
seat-go = طاولتكم الآن
seat-go-call = غرفتكم في المكالمة
lobby-tables = تلتقون في مكان واحد وتتحدثون حول طاولات. أبقوا هذه الصفحة مفتوحة على هاتفكم: تُظهر طاولتكم والسؤال والوقت.
lobby-elsewhere = تتحدثون في مكالمة مصوّرة لخدمة أخرى. أبقوا هذه الصفحة مفتوحة إلى جانبها: تُظهر غرفتكم والسؤال والوقت، وفيها تكتبون.
call-open = فتح المكالمة
projector-tables = يُظهر هاتفكم طاولتكم.
place-online = عبر الإنترنت، في هذه الصفحة
place-tables = في مكان واحد، حول طاولات
place-elsewhere = في مكالمة مصوّرة أخرى
shared-by = { $name } يشارك شاشة
shared-own = الجميع يرون شاشتكم. هكذا تبدو لهم.
shared-fill = ملء الشاشة
captions-title = التعليق النصي
captions-why = قد يكون بيننا من لا يسمع كل شيء. إن كتبتم ما يُقال ظهر بأحرف كبيرة تحت الصور. ينتقل من جهاز إلى جهاز، ويبقى لحظة، ولا يُحفظ في أي مكان.
captions-begin = كتابة التعليق النصي
captions-offer = عرض كتابة التعليق النصي
captions-offered = وصل عرضكم إلى فريق التيسير.
captions-take-back = سحب العرض
captions-field = ما يُقال الآن
captions-help = مفتاح الإدخال أو توقّف قصير يُنهي السطر.
captions-stop = إيقاف كتابة التعليق النصي
captions-typed-by = { $name } يكتب التعليق النصي.
captions-offers = { $name } يعرض كتابة التعليق النصي للجميع.
captions-yes = نعم، من فضلكم
captions-no = ليس الآن
captions-end = إيقاف هذا التعليق النصي
weak-picture = اتصالكم ضعيف: أوقفنا صورتكم مؤقتًا. صوتكم مسموع كما كان. تعود الصورة من تلقاء نفسها.
weak-pictures = اتصالكم ضعيف: أوقفنا الصور مؤقتًا لتسمعوا جيدًا. تعود من تلقاء نفسها.
weak-sound = لا يكاد الصوت يصل الآن. اكتبوا بعضكم لبعض حتى يتحسّن؛ نواصل المحاولة.
picture-paused = الصورة موقوفة مؤقتًا ليبقى الصوت
