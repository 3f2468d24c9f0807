# صفحات النبض لمن يصمّم.

insight-title = النبض
insight-lead = هل أدّت الدورة واجبيها؟ بضعة أسئلة قبلها وبعدها ولاحقًا، ومقارنة صادقة.
insight-new = التخطيط لنبض
insight-none = لا شيء بعد.
insight-back = العودة إلى نبضاتكم
insight-extra = الإحصاء غير مثبَّت على هذا الخادم. يستطيع من يديره أن يضيفه بالأمر: pip install "duologue[insight]"
outcome-skill = المهارة
outcome-skill-before = المهارة، بالنظر إلى الوراء
outcome-connection = الصلة
outcome-commitment = الالتزام
outcome-culture = الثقافة
outcome-safety = القدرة على إبداء الرأي
language-en = الإنجليزية
language-de = الألمانية
moment-once = مرة واحدة
moment-before = قبل الدورة
moment-after = بعد الدورة
moment-30-days = بعد 30 يومًا
moment-90-days = بعد 90 يومًا
plan-course = ما اسم الدورة؟
plan-course-help = يظهر فوق الأسئلة لكل من يُسأل.
plan-items = ماذا تودّون أن تعرفوا؟
plan-items-help = الحد الأعلى للاختيار: { $most }. النبض القصير يجيب عنه عدد أكبر، وبصدق أكثر.
plan-of = من { $most } من الأسئلة
plan-about = نحو
plan-of-minutes = من { $most } من الدقائق
plan-reversed = بالصيغة المعاكسة
plan-pictures = صور
plan-own = إحضار أسئلتكم
plan-own-label = جدولًا (CSV)
plan-own-help = السطر الأول: name, outcome, scale, reversed, when, text en. ألصقوه من جدول حُفظ بصيغة CSV.
plan-own-sample = أخذ أسئلتنا نموذجًا
plan-language = لغة الأسئلة
plan-when = متى تسألون؟
plan-before = قبل الدورة، حتى
plan-ends = تنتهي الدورة في
plan-follow-up = مرة أخرى بعد النهاية بعدد من الأيام: { $days }
plan-who = من تسألون؟
plan-people-label = عدد من سيُدعى
plan-floor-label = أصغر فئة تُعرض على الإطلاق
plan-floor-help = العشرة عدد جيد، والخمسة أقل ما يمكن. تُثبَّت مع الخطة ولا تُخفَّض أبدًا.
plan-segment-role = السؤال عمّا إذا كانوا يقودون المؤسسة أو فريقًا أو لا أحد
plan-segment-training = السؤال عمّا إذا كانوا يتلقون تدريبًا أقل أو مثله أو أكثر مما قبل عام
plan-classes = عدة مجموعات
plan-classes-label = أسماؤها، اسم في كل سطر
plan-lots = إجراء قرعة: نصف المجموعات يبدأ أولًا، والباقي بعد الجولة الثانية
plan-lots-help = لا يحق للتقرير أن يقول إن الدورة أدّت إلى تغيير إلا حيث تقرر القرعة من يبدأ أولًا.
plan-seed-label = العدد الذي تُسحب منه القرعة
plan-look = رؤية ما سيُسأل ويُعرض
plan-title = اكتبوا اسم الدورة من فضلكم.
plan-no-items = اختاروا سؤالًا واحدًا على الأقل.
plan-long = هذا طويل جدًا: 12 سؤالًا و3 دقائق على الأكثر. اتركوا ما يمكنكم الاستغناء عنه.
plan-floor = أصغر فئة تُعرض فيها 5 أشخاص على الأقل. اكتبوا عددًا من 5 فصاعدًا.
plan-waves = التواريخ لا يتبع بعضها بعضًا: أولًا نهاية أسئلة ما قبل الدورة، في المستقبل؛ ثم نهاية الدورة.
plan-date = اختاروا التاريخين من فضلكم.
plan-cohorts = لمجموعتين الاسم نفسه. أعطوا كلًّا منهما اسمها.
plan-starts = تحتاج القرعة إلى مجموعتين على الأقل. اكتبوا أسماءها، اسمًا في كل سطر.
plan-seed = عدد القرعة أرقام فقط، تسعة على الأكثر.
plan-people = اكتبوا بالأرقام كم شخصًا سيُدعى.
plan-fingerprint = بصمة الخطة:
plan-file = الخطة في ملف
sheet-columns = أسئلتكم: يحتاج السطر الأول إلى الأعمدة name وoutcome ونص، مثل "text en".
sheet-long = أسئلتكم: 500 سطر على الأكثر.
sheet-twice = أسئلتكم، السطر { $row }: هناك سؤال اسمه { $what } من قبل.
sheet-empty = أسئلتكم، السطر { $row }: ينقص اسم أو نص.
sheet-text = أسئلتكم، السطر { $row }: اختصروا النص إلى 240 حرفًا.
sheet-word = أسئلتكم، السطر { $row }: { $what } ليست كلمة يعرفها هذا العمود.
preview-title = هذا ما سيُسأل، وهذا ما سيُعرض
preview-length = كم يستغرق
preview-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
preview-questions = { $questions ->
    [zero] لا أسئلة.
    [one] سؤال واحد:
    [two] سؤالان، بهذا الترتيب. لا يلزم أحدًا أن يجيب عنهما معًا.
    [few] { $questions } أسئلة، بهذا الترتيب. لا يلزم أحدًا أن يجيب عنها كلها.
    [many] { $questions } سؤالًا، بهذا الترتيب. لا يلزم أحدًا أن يجيب عنها كلها.
   *[other] { $questions } سؤال، بهذا الترتيب. لا يلزم أحدًا أن يجيب عنها كلها.
}
preview-when = متى
preview-from-to = من { $first } إلى { $last }
preview-starts = من يبدأ متى، بقرعة من { $seed }
preview-shown = ما سيُعرض، ولمن
preview-shown-to = ترون أنتم ومن يطلب الدورة التقرير نفسه: مجاميع لفئات لا تقل عن { $floor } من الأشخاص، بعد كل نهاية. هذه الجداول، ولا سواها:
preview-audit = يُحذف كل صف يكشف فئة أصغر، هو أو أي مجموع أو فرق لصفوف عُرضت يومًا.
preview-never = لا يُعرض أبدًا:
preview-never-text = من أجاب بماذا، ومن لم يُجب، وأي شيء من داخل القاعة.
preview-power = ما يستطيع هذا العدد من الناس أن يُظهره
power-points = بالنقاط: { $points } أو أكثر
power-text = مع { $people } من المدعوين، فإن فرقًا يقل عن نحو { $points } من النقاط المئوية بين نصفيهم لن يتميز غالبًا من المصادفة.
power-not-ten = مجموعة بهذا الحجم لا تُظهر فرقًا من عشر نقاط؛ عندها يقول التقرير «لا يمكن الجزم».
power-nothing = لا فرق بين الفئات
power-nothing-text = العدد { $people } أقل من أن تُقارن به فئات. وقد تظهر مع ذلك تغيّرات عند الأشخاص أنفسهم، إن تغيّروا كلهم تقريبًا.
preview-primary = ما يُقارن أولًا:
preview-exploratory = كل ما عدا ذلك استكشافي، ومعلَّم كذلك.
verb-led-to = القرعة تقرر من يبدأ أولًا، فيحق للتقرير أن يقول إن الدورة أدّت إلى فرق بين من بدؤوا ومن لم يبدؤوا.
verb-associated = لا قرعة هنا، فيقول التقرير «يقترن بـ»، ولا يقول أبدًا «أدّى إلى».
preview-fixed = بعد التثبيت لا يتغير شيء من هذا: وذلك ما يعطي النتيجة قيمتها.
preview-fix = تثبيت الخطة
preview-change = تغيير شيء
rung-pairs = كل من أجاب عن الاثنين: { $first }، و{ $second }
rung-everybody = الجميع: { $wave }
rung-segment = { $segment }: { $wave }
rung-role = حسب الدور
rung-training = حسب التدريب
rung-start = حسب البداية
waves-title = الجولات
waves-rate = أجاب نحو { $rate }٪
waves-tenths = يُقال على التقريب، كي لا يُستخرج أحد بالحساب.
wave-open = مفتوحة الآن
wave-coming = ليس بعد
wave-over = انتهت
invite-title = دعوة الناس
invite-text = اكتبوا عنوانًا في كل سطر. تحصلون على ملف فيه رابط لكل عنوان، لبرنامج بريدكم. لا تُحفظ هنا عناوين ولا روابط.
invite-given = { $links ->
    [0] لم تُوزَّع روابط.
    [one] وُزّع رابط واحد.
    [two] وُزّع رابطان.
    [few] وُزّعت { $links } روابط.
    [many] وُزّع { $links } رابطًا.
   *[other] وُزّع { $links } رابط.
}
invite-class = مجموعتهم
invite-label = عناوين أو أسماء
invite-go = الحصول على روابطهم
invite-nobody = لا أحد في القائمة. اكتبوا عنوانًا في كل سطر.
remind-title = تذكير الناس
remind-text = ضعوا ملف الروابط: تحصلون على من يحتاج إلى تذكير. ومن ليس فيهم فقد أجاب، أو يفضّل ألا يجيب؛ ولا يعرف أحد أيّهما.
remind-open = إعداد قائمة للتذكير
remind-label = ملف الروابط
remind-go = الحصول على القائمة
remind-nobody = لا رابط فيما وضعتم. ألصقوا الملف الذي حصلتم عليه عند الدعوة.
report-title = التقرير
report-when = يمتلئ حين تنتهي جولة. وما سُئل من قبل ينتظر ما يُقارن به.
report-ready = انتهت جولة.
report-open = فتح التقرير
report-sponsor = لمن يطلب الدورة، بلا حساب:
pulse-erase = إتلاف هذا النبض وإجاباته
pulse-erase-sure = إتلاف هذا النبض بكل إجاباته؟ لا شيء يعيدها.
plan-inside = السؤال قبل وبعد داخل جلسة؛ وتأتي الجولات اللاحقة برابط
plan-segment-minutes = السماح لكل جهاز بأن يضيف إن كانت دقائق حواره أكثر أو أقل من وسط المجموعة (داخل جلسة فقط)
plan-minutes = لا تُعرف دقائق الحوار إلا داخل جلسة. اختاروا السؤال داخل جلسة أيضًا، أو اتركوها.
rung-minutes = حسب دقائق الحوار
wave-inside = داخل جلسة
wave-by-link = برابط
inside-title = جلسات الدورة
inside-connect = صِلوها، وحين تنتهي يقول التقرير أي الأنشطة كان عائدها قليلًا: كم من الدقائق التي صُمّمت لها مضى في حوار.
inside-text = اكتبوا في الدورة أين تُطرح الأسئلة، وصِلوا كل جلسة قبل أن تبدأ. يحصل كل مقعد على رابطه، ولا يُحفظ الرابط مع المقعد.
inside-sample-before = قبل أن نبدأ
inside-sample-after = قبل أن تذهبوا
inside-session = الجلسة
inside-go = وصلها
inside-no-session = ليست لكم جلسة مفتوحة بعد. حدّدوا موعد واحدة من دورتها أولًا.
inside-floor = وُعدت المجموعة بمجاميع لا تقل عن { $floor } من الأشخاص؛ وهذا النبض يعرض فئات من { $ours }. خطّطوا لنبض أصغر فئة فيه { $floor }.
inside-twice = في هذه الجلسة نبض من قبل.
