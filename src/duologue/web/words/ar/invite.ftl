# الدعوات، وموعد آخر، والإلغاء؛ وما تقوله الرسائل.

invited-title = الدعوات
invited-teaser = إرسال دعوة مع موعد للتقويم، أو نقل الجلسة، أو إلغاؤها.
invited-open = دعوة الناس
invited-back = العودة إلى الجلسة
invited-nobody = لا أحد بعد. من لديه الرابط يستطيع أن يأتي بلا دعوة.
invited-people = { $count ->
    [zero] لم يُدعَ أحد
    [one] دُعي شخص واحد
    [two] دُعي شخصان
    [few] دُعي { $count } أشخاص
    [many] دُعي { $count } شخصًا
   *[other] دُعي { $count } شخص
}
invited-waiting = في الطريق
invited-by-hand = في القائمة
invited-sent = أُرسلت
invited-problem = تعذّر تسليمها: { $problem }
invited-again = إرسال ثانيةً
invited-again-to = إرسال ثانيةً إلى { $who }
invited-withdraw = إزالة من القائمة
invited-withdraw-who = إزالة من القائمة: { $who }
invited-add = إضافة أشخاص
invited-label = العناوين
invited-help = عنوان في كل سطر، أو كما ينسخها برنامج البريد أو الجدول؛ ويمكن أن تكون الأسماء بجانبها.
invited-go = إرسال الدعوات
invited-go-list = وضعها في القائمة
invited-unreadable = { $count ->
    [zero] قُرئت السطور كلها.
    [one] سطر واحد لم يُقرأ عنوانًا. هو في الأسفل؛ والباقي تمّ.
    [two] سطران لم يُقرآ عنوانين. هما في الأسفل؛ والباقي تمّ.
    [few] { $count } أسطر لم تُقرأ عناوين. هي في الأسفل؛ والباقي تمّ.
    [many] { $count } سطرًا لم تُقرأ عناوين. هي في الأسفل؛ والباقي تمّ.
   *[other] { $count } سطر لم تُقرأ عناوين. هي في الأسفل؛ والباقي تمّ.
}
invited-many = بذلك يتجاوز العدد { $most }. لم يُضَف شيء.
invited-letter = ما تقوله الدعوة
invited-copy = نسخ النص
invited-no-mail = لا يرسل هذا الخادم بريدًا. انسخوا الدعوة أدناه إلى برنامج بريدكم؛ ويمكن إرفاق موعد التقويم.
invited-reminder = يُذكَّر كل من في القائمة قبل يوم.
invited-kept = تُحفظ العناوين مشفّرة لهذه الجلسة وحدها، وتُتلَف معها. ولا يراها المشاركون الآخرون أبدًا.
invited-calendar = موعد للتقويم
move-title = موعد آخر
move-none = لم يُتفق على وقت. ومع الوقت تحمل الدعوة موعدًا للتقويم.
move-when = البداية
move-zone = بتوقيت
move-go = نقل الجلسة
move-set = تحديد الوقت
move-told = يُخبَر كل من لديه دعوة، ويتبع ذلك تقويمه.
move-begins-zone = لا نعرف هذه المنطقة الزمنية. اكتبوها مثل Europe/Paris أو America/New_York أو UTC.
move-begins-unreadable = لا نستطيع قراءة هذا الوقت. اختاروا يومًا ووقتًا، مثل 2026-11-25T10:00.
move-begins-past = مضت تلك اللحظة. اختاروا لحظة لم تأتِ بعد.
call-off-title = إلغاؤها
call-off-text = عندها لا يفتح الرابط شيئًا، ويُخبَر كل من لديه دعوة. وموعد جديد يعيد الأمر كما كان.
call-off-go = إلغاء الجلسة
call-off-sure = إلغاء هذه الجلسة، وإخبار كل من دُعي؟
session-called-off = أُلغيت هذه الجلسة. اختاروا موعدًا آخر لعقدها رغم ذلك.
called-off-title = أُلغيت هذه الجلسة
called-off-text = لا شيء عليكم فعله. وإن عُقدت في وقت آخر فسيخبركم من دعاكم.
calendar-take = إضافتها إلى تقويمي
mail-hello = مرحبًا { $name }،
mail-hello-nobody = مرحبًا،
mail-door = رابطكم: { $link }
mail-what-happens = ستشاركون: معظم الوقت حديث مع آخرين، في غرف صغيرة ومع شريك تعلّم. ولكم دائمًا أن تتجاوزوا. ما يُقال هناك يبقى هناك، ولا يُسجَّل شيء. يُفتح الرابط في متصفح على حاسوب أو هاتف؛ ولا حاجة إلى تثبيت شيء.
mail-why = وصلتكم هذه الرسالة لأن { $staff } وضع عنوانكم في قائمة هذه الجلسة. تُتلَف القائمة بعدها بعدد من الأيام: { $days }.
mail-invitation-subject = دعوة: { $title }
mail-invitation = يدعوكم { $staff } إلى «{ $title }». نلتقي: { $when }.
mail-invitation-any-time = يدعوكم { $staff } إلى «{ $title }».
mail-moved-subject = موعد جديد: { $title }
mail-moved = صار لـ«{ $title }» موعد آخر. نلتقي: { $when }.
mail-moved-any-time = صار لـ«{ $title }» موعد آخر.
mail-called-off-subject = أُلغيت: { $title }
mail-called-off = لن تُعقد «{ $title }» كما اتُّفق. لا شيء عليكم فعله.
mail-withdrawn-subject = لم تعد لازمة: { $title }
mail-withdrawn = لم يعد اسمكم في قائمة «{ $title }»، ولكم أن تزيلوها من تقويمكم.
mail-reminder-subject = قريبًا: { $title }
mail-reminder = تبدأ «{ $title }»: { $when }. مكان هادئ وميكروفون، وكاميرا إن أحببتم، هي كل ما تحتاجون إليه.
mail-reminder-any-time = تبدأ «{ $title }» قريبًا.
session-off = أُلغيت
