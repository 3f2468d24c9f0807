# محرّر الدورات: الكتابة، وما يُلاحَظ، وما كان من قبل، والكتابة معًا.

author-text = الدورة، نصًّا
author-beside = عن هذه الدورة
saving-saved = تم الحفظ
saving-unsaved = جارٍ الحفظ …
saving-offline = تعذّر الوصول إلى الخادم. ما تكتبونه يبقى على هذا الجهاز، ويُحفظ حالما أمكن.
saving-signed-out = لم تعودوا مسجَّلي الدخول. ما تكتبونه يبقى على هذا الجهاز: سجّلوا الدخول في تبويب آخر فيُحفظ.
saving-removed = أُزيلت هذه الدورة. نصّكم ما زال هنا: انسخوه إن احتجتم إليه.
saving-newer = لم يُحفظ بعد: هناك عمل أحدث لشخص آخر.
author-picture = { $title }، صورةً
author-picture-keys = اسحبوا كتلة لنقلها، أو حافتها الأخيرة لمزيد من الدقائق. بلوحة المفاتيح: Shift مع سهم، وزائد وناقص.
author-to-place = إلى الموضع { $place }
author-figures = حديث بعضهم مع بعض: { $talking } من { $minutes } د، وحتى { $each } د لكل شخص. الخطوات تأخذ { $planned } د.
beside-review = المراجعة
beside-learner = كما يراها المشارك
beside-facilitator = كما يراها فريق التيسير
beside-history = السجل
author-looking = جارٍ القراءة …
author-clean = لا شيء نراه يحتاج إلى تحسين.
author-line = السطر { $line }
severity-error = يوقف الدورة
severity-warning = للنظر فيه
author-gone = أُزيل:
author-fresh = أُضيف:
author-no-difference = لا اختلاف.
author-brought-back = استُعيد
author-bring-back = استعادة هذا
author-no-step = ضعوا المؤشر في نشاط لتروه هنا.
author-notes = ملاحظاتكم
author-no-notes = لا ملاحظات. السطور التي تبدأ بعلامة > يراها فريق التيسير فقط.
author-from-minute = يبدأ في الدقيقة { NUMBER($minute) }.
debriefed-opt-in = لمن أراد أن ينقل ما قيل إلى المجموعة.
debriefed-never = لا شيء منه يعود إلى المجموعة أبدًا.
debriefed-none = { "" }
author-next = ثم: { $title }.
author-last = هذه آخر خطوة.
author-in-rooms = في غرف من { $size }
author-moved = نُقل إلى الموضع { $place } من الجلسة
author-stretched = الآن { $minutes } د

newer-title = حفظ { $name } هذه الدورة وأنتم تكتبون
newer-without-script = لم يضِع شيء مما كتبتم: هو في الحقل أدناه، ولم يُحفظ. انقلوا من النص الآخر ما تحتاجون إلى نصّكم، ثم احفظوا ثانية. والنص الآخر يبقى في السجل.
newer-theirs = ما حُفظ في هذه الأثناء
newer-fits = تغييراتكم والتغييرات الأخرى في سطور مختلفة، وتنسجم معًا.
newer-choose = { $count ->
    [zero] لا موضع غيّرتم فيه كلاكما السطور نفسها.
    [one] في موضع واحد غيّرتم كلاكما السطور نفسها. اختاروا ما يبقى.
    [two] في موضعين غيّرتم كلاكما السطور نفسها. اختاروا ما يبقى.
    [few] في { $count } مواضع غيّرتم كلاكما السطور نفسها. اختاروا ما يبقى.
    [many] في { $count } موضعًا غيّرتم كلاكما السطور نفسها. اختاروا ما يبقى.
   *[other] في { $count } موضع غيّرتم كلاكما السطور نفسها. اختاروا ما يبقى.
}
newer-theirs-changed = ما غيّره { $name }
newer-same-lines = الموضع { $number }
newer-side-theirs = كتب { $name }
newer-side-mine = كتبتم أنتم
newer-nothing = لا شيء: أُزيلت السطور
newer-keep-both = إبقاء الاثنين
newer-keep-theirs = إبقاء الآخر
newer-keep-mine = إبقاء نصّي
newer-merge = جعلهما نصًّا واحدًا
somebody = شخص آخر

together-title = الكتابة معًا
together-alone = لا يفتح هذه الدورة سواكم.
together-with = تكتبونها مع { $names }.
together-name = الاسم الذي يسجّل به الزميل الدخول
together-go = السماح بالكتابة أيضًا
together-stop = سحب ذلك
together-unknown = لا أحد بهذا الاسم
together-unknown-text = لا أحد هنا يسجّل الدخول باسم { $name }. ارجعوا وتحققوا من كتابته.

rehearsal-title = تجربة: { $title }
rehearsal-back = العودة إلى الدورة
rehearsal-about = خاض هذه الجلسة مشاركون بالمحاكاة، عددهم { $people }، من الأبواب نفسها كالحقيقيين. ليست لهم أصوات: من التقوه حقيقي، وما كانوا سيقولونه ليس كذلك.
rehearsal-met = عدد من جلس معهم كلٌّ منهم في غرفة: { $others }.
rehearsal-repeats = { $count ->
    [0] لم يلتقِ أحد الشخص نفسه مرتين.
    [one] لقاء واحد كان الثاني بين الشخصين نفسيهما.
    [two] لقاءان كانا لمن التقوا من قبل.
    [few] { $count } لقاءات كانت لمن التقوا من قبل.
    [many] { $count } لقاءً كان لمن التقوا من قبل.
   *[other] { $count } لقاء كان لمن التقوا من قبل.
}
rehearsal-minutes = دقائق كلٍّ منهم في الغرف: { $minutes }.
rehearsal-climbed = صعد الجميع السلّم من أسفله.
rehearsal-skipped = هناك من بلغ درجة أعلى قبل درجة أدنى.
rehearsal-alone = في لحظة ما كان وحيدًا في غرفة: { $names }.
rehearsal-nobody-alone = لم يكن أحد وحيدًا في غرفة قط.
rehearsal-refusals = { $count ->
    [0] لم يُرفض شيء.
    [one] رُفض شيء واحد:
    [two] رُفض شيئان:
    [few] رُفضت { $count } أشياء:
    [many] رُفض { $count } شيئًا:
   *[other] رُفض { $count } شيء:
}
rehearsal-kept = تبقى هذه الصفحة حتى يُعاد تشغيل الخادم؛ للاحتفاظ بها تُطبع.
rehearsal-table = من التقى من
rehearsal-people = أشخاص
rehearsal-in-rooms = د في الغرف
rehearsal-failed = انتهت التجربة بلا نتيجة. حاولوا مرة أخرى؛ وإن تكرر ذلك فسجل الخادم يقول لماذا.
rehearsal-runs = عشرون مشاركًا بالمحاكاة يخوضون الجلسة، ساعة في نصف دقيقة …
rehearsal-look-again = النظر مرة أخرى
rehearsal-gone-title = لم تعد هذه التجربة هنا
rehearsal-gone-text = تُحفظ النتائج إلى أن يُعاد تشغيل الخادم. جرّبوا الجلسة مرة أخرى من دورتها.
rehearse-go = تجربة
rehearse-about = عشرون مشاركًا بالمحاكاة يخوضون الجلسة في ثوانٍ؛ وترون من التقى من.

schedule-go = تحديد موعد …
schedule-title = تحديد موعد جلسة
schedule-which = أي جلسة
schedule-when = متى تبدأ
schedule-zone = بتوقيت
schedule-leave = ليس الآن
schedule-make = إنشاء الجلسة ورابطها
schedule-without = اتركوه فارغًا لجلسة بلا وقت محدد.
begins-at = { DATETIME($when, dateStyle: "full", timeStyle: "short") } ({ $zone })
begins-label = البداية:
begins-yours = حيث أنتم:
begins-zone-title = لا نعرف هذه المنطقة الزمنية
begins-zone-text = ارجعوا واكتبوها مثل Europe/Paris أو America/New_York أو UTC.
begins-unreadable-title = لا نستطيع قراءة هذا الوقت
begins-unreadable-text = ارجعوا واختاروا يومًا ووقتًا، مثل 2026-11-25T10:00.
begins-past-title = مضت تلك اللحظة
begins-past-text = ارجعوا واختاروا لحظة لم تأتِ بعد.

beside-images = الصور
image-add = إضافة صورة …
image-add-title = إضافة صورة أو شرائح
image-file = أي صورة، أو ملف PDF من الشرائح
image-about = PNG أو JPEG أو WebP أو GIF، حتى 8 ميغابايت؛ أو ملف PDF تصير كل صفحة منه شريحة في العرض. يمكن أيضًا إفلات صورة في النص أو لصقها.
slides-about = تصير كل صفحة شريحة في هذا العرض، مع كلماتها لمن لا يستطيع رؤيتها. ملاحظات الشريحة أسطر تحتها تبدأ بالعلامة >: لا يراها أحد سواكم.
slides-sending = الصفحة { $page } من { $pages } …
slides-added = { $slides ->
    [zero] لا شريحة في النص
    [one] صارت شريحة واحدة في النص
    [two] صارت شريحتان في النص
    [few] صارت { $slides } شرائح في النص
    [many] صارت { $slides } شريحة في النص
   *[other] صارت { $slides } شريحة في النص
}
slide-words = الشريحة { $slide }
image-refused-no-talk = الشرائح مكانها عرض (talk). ضعوا المؤشر فيه ثم أضيفوها ثانية.
image-refused-too-many-pages = في هذا الملف أكثر من 80 صفحة. احذفوا ما لن تعرضوه.
image-refused-unreadable-pages = لا يمكن قراءة هذا الملف إلى نهايته: إنه تالف أو مقفل بكلمة سر.
image-words = ماذا تُظهر
image-why = بالكلمات، لمن لا يستطيع رؤيتها. تُقرأ بصوت مسموع في موضعها.
image-put = وضعها في النص
image-sending = جارٍ الإرسال …
image-added = صارت { $name } في النص
image-none = لا صور بعد.
image-how = ما كتبته الكاميرا في الملف، كمكان الالتقاط، يُزال قبل حفظه. من كان في جلسة يرى صورها؛ ولا أحد سواه.
image-size = { NUMBER($kilobytes) } ك.ب
image-unused = ليست في النص.
image-remove = إزالتها
image-missing-help = أفلتوا الصورة في النص، أو اكتبوا اسم صورة موجودة.
image-refused-too-large = هذا الملف أكبر من 8 ميغابايت. احفظوه أصغر واختاروه ثانية.
image-refused-unknown-kind = ليست هذه صورة PNG أو JPEG أو WebP أو GIF، أو أنها تالفة.
image-refused-unreadable = هذه الصورة تالفة: لا يمكن قراءتها إلى آخرها.
image-refused-too-many-pixels = في هذه الصورة أكثر من 50 مليون نقطة. احفظوها أصغر واختاروها ثانية.
image-refused-no-room = بلغت صور هذه الدورة ما يمكن حفظه معها: 24 ميغابايت أو 200 صورة. أزيلوا ما ليس في النص.
image-refused-no-words = اكتبوا بكلمات قليلة ماذا تُظهر.
image-refused-offline = تعذّر الوصول إلى الخادم. نصّكم محفوظ؛ حاولوا مع الصورة ثانية بعد لحظة.
image-refused-signed-out = لم تعودوا مسجَّلي الدخول. سجّلوا الدخول في تبويب آخر ثم حاولوا ثانية.
image-refused-removed = أُزيلت هذه الدورة.
schedule-place = أين تلتقون؟
schedule-call = رابط المكالمة
place-tables-help = تُظهر الهواتف لكلٍّ طاولته والسؤال والوقت. لا يُستعمل ميكروفون ولا كاميرا، ولا تُقاس الدقائق.
place-elsewhere-help = إلى جانب Zoom أو Teams أو مكالمة أخرى: هذه الصفحة توزّع الأماكن، وتضبط الوقت، وتحفظ ما يُكتب. أما تسجيل المكالمة فليس في يدها، وصفحة الانضمام تقول ذلك.
place-seen-help = «الجميع ظاهرون»: في الجلسة العامة يرى الجميع بعضهم بعضًا ويسمعون بعضهم بعضًا عبر { $host }، ويمكن لمن يديره أن يستمع. تقول صفحة الدخول ذلك قبل أن يعطي أحد اسمًا. وتبقى الغرف الصغيرة والأزواج بين المتصفحات.
call-title = ينقص رابط المكالمة
call-text = ارجعوا وضعوا أين يلتقي الناس، مثل https://call.example/j/123.
place-hybrid-help = تعرض الهواتف لكل شخص طاولته، ومن هم عن بُعد يُسمعون هناك عبر حاسوب. افتحوا رابط الدخول على حاسوب لكل طاولة كهذه. لا تُقاس الدقائق.
place-which = أيها يناسبنا؟
call-only = لمكالمة فيديو أخرى فقط.
