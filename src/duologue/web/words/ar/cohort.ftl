# الدفعة: من يأخذون دورة معًا، وقائمتهم، وجلساتهم.

cohort-unnamed = دفعة جديدة
cohort-again = { $title }، مرة أخرى
cohort-new = دفعة جديدة
cohort-new-text = أشخاص يأخذون دورة معًا: قائمة واحدة، ودعوة لكل شخص، وشركاء تعلّم يبقون.
cohort-new-name = ما اسمها؟
cohort-new-example = قادة الفرق، الربيع
cohort-new-course = دورتها
cohort-new-later = أختارها لاحقًا
cohort-new-go = إنشاء الدفعة
cohort-is-archived = هذه الدفعة مؤرشفة. كل ما فيها ما زال هنا.
cohort-bring-back = استعادتها
cohort-next = الجلسة القادمة
cohort-rehearse = تجربتها
cohort-people = { $count ->
    [zero] لا أحد في القائمة.
    [one] في القائمة شخص واحد.
    [two] في القائمة شخصان.
    [few] في القائمة { $count } أشخاص.
    [many] في القائمة { $count } شخصًا.
   *[other] في القائمة { $count } شخص.
}
cohort-nobody = لا أحد في القائمة بعد. أحضروها من جدول، أو اكتبوا الأشخاص واحدًا واحدًا.
cohort-sessions = الجلسات
cohort-no-sessions = لا جلسات بعد.
cohort-no-moment = بلا موعد بعد
cohort-course = أي دورة تأخذها الدفعة؟
cohort-course-which = الدورة
cohort-course-go = أخذ هذه الدورة
cohort-no-courses = ليست لديكم دورة بعد. ابدؤوا بواحدة من المكتبة.
cohort-add-session = إضافة جلسة
cohort-which-session = الجلسة
cohort-for = لمن
cohort-for-all = كل من في القائمة
cohort-for-group = لمجموعة { $group }
cohort-plan = إضافة الجلسة
cohort-no-session = ليست في هذه الدورة جلسة كهذه. انظروا في الدورة، ثم حاولوا مرة أخرى.
cohort-does-not-run = يمكن تحديد الجلسات حين تُقرأ الدورة بلا أخطاء:
cohort-come = من يمكنه الحضور
cohort-come-list = من في القائمة فقط، كلٌّ برابطه الخاص
cohort-come-everybody = وكذلك كل من لديه رابط جلسة
cohort-managers = المديرون ومن يرجعون إليهم
cohort-managers-apart = يجلسون في غرف مختلفة
cohort-managers-together = يمكن أن يجلسوا معًا
cohort-keep = حفظ هذا
cohort-leads = من ييسّرها أيضًا
cohort-colleague = الاسم الذي يُسجَّل به دخول الشخص
cohort-colleague-go = إشراكه في التيسير
cohort-colleague-stop = إنهاء المشاركة
cohort-colleague-stop-who = إنهاء المشاركة في التيسير: { $name }
cohort-colleague-unknown = لا أحد هنا يسجّل الدخول باسم «{ $name }». اسألوا كيف يُكتب الاسم.
cohort-more = تغيير الاسم، أو النسخ، أو الأرشفة، أو الإزالة
cohort-name = الاسم
cohort-rename = تغيير الاسم
cohort-duplicate = النسخ
cohort-duplicate-text = الدورة نفسها والإعدادات نفسها لمجموعة أخرى. وتُحدَّد الجلسات من جديد.
cohort-duplicate-people = مع الأشخاص الذين في قائمتها؛ ويحصل كلٌّ منهم على رابط جديد
cohort-duplicate-go = نسخ الدفعة
cohort-archive = الأرشفة
cohort-archive-text = تخرج من مكتبكم، بكل ما فيها. ويمكنكم استعادتها.
cohort-archive-go = أرشفة الدفعة
cohort-remove = الإزالة
cohort-remove-text = القائمة، وروابط الجميع، والجلسات بما كُتب فيها.
cohort-remove-go = إزالتها نهائيًا
cohort-remove-sure = إزالة هذه الدفعة بقائمتها وجلساتها؟ لا شيء يعيدها.
step-moment = حُدّد موعد
step-people = { $count ->
    [0] في القائمة أشخاص
    [one] في القائمة شخص واحد
    [two] في القائمة شخصان
    [few] في القائمة { $count } أشخاص
    [many] في القائمة { $count } شخصًا
   *[other] في القائمة { $count } شخص
}
step-invited = { $count ->
    [0] دُعي الأشخاص
    [one] دُعي شخص واحد
    [two] دُعي شخصان
    [few] دُعي { $count } أشخاص
    [many] دُعي { $count } شخصًا
   *[other] دُعي { $count } شخص
}
step-done = تمّ
step-open = لم يتمّ بعد

roster-title = الأشخاص
roster-open = النظر في القائمة
roster-one-by-one = كتابة الأشخاص واحدًا واحدًا
roster-empty-list = لا أحد في القائمة بعد.
roster-take = أخذ القائمة (CSV)
roster-find = البحث عن شخص
roster-all = عرض الكل
roster-found = { $found ->
    [zero] لا أحد من { $count }
    [one] شخص واحد من { $count }
    [two] شخصان من { $count }
    [few] { $found } أشخاص من { $count }
    [many] { $found } شخصًا من { $count }
   *[other] { $found } شخص من { $count }
}
roster-first = لا يظهر إلا أول { $shown }. ابحثوا عن اسم لتجدوا غيرهم.
roster-none = لا أحد في القائمة يطابق هذا.
roster-kept = تُحفظ الأسماء والعناوين مشفّرة، لكل شخص بمفتاح يخصّه. ولا يرى المشاركون عنوانًا أبدًا. ومن أُزيل من القائمة أُتلف سطره بعد يوم.
roster-change-brought = { $count ->
    [zero] لم يُحضَر أحد.
    [one] أُحضر شخص واحد.
    [two] أُحضر شخصان.
    [few] أُحضر { $count } أشخاص.
    [many] أُحضر { $count } شخصًا.
   *[other] أُحضر { $count } شخص.
}
roster-change-added = أُضيف شخص واحد.
roster-change-edited = غُيّر سطر.
roster-change-removed = أُزيل شخص واحد من القائمة.
roster-change-followed = { $count ->
    [zero] لم يغيّر الدليل أحدًا في القائمة.
    [one] غيّر الدليل شخصًا واحدًا في القائمة.
    [two] غيّر الدليل شخصين في القائمة.
    [few] غيّر الدليل { $count } أشخاص في القائمة.
    [many] غيّر الدليل { $count } شخصًا في القائمة.
   *[other] غيّر الدليل { $count } شخص في القائمة.
}
roster-undo = تراجع
roster-asking = { $count ->
    [zero] لا أحد يطلب الدخول من جهاز آخر
    [one] شخص واحد يطلب الدخول من جهاز آخر
    [two] شخصان يطلبان الدخول من جهاز آخر
    [few] { $count } أشخاص يطلبون الدخول من جهاز آخر
    [many] { $count } شخصًا يطلبون الدخول من جهاز آخر
   *[other] { $count } شخص يطلبون الدخول من جهاز آخر
}
roster-asking-text = استُعمل الرابط أول مرة على جهاز ليس في المتناول. إن كنتم تعرفون أنه الشخص المقصود فاسمحوا له بالدخول؛ وعندها لا يفتحه الجهاز الأول.
person-back = العودة إلى القائمة
person-email = البريد الإلكتروني
person-email-help = اختياري. إليه تُرسَل الدعوات، ولا يراه إلا من ييسّرون الدفعة.
person-manager-label = يرجع إلى
person-manager-help = اسم شخص في القائمة أو عنوانه. لا يجلس الاثنان معًا.
person-groups = المجموعات
person-groups-help = إن كانت عدة مجموعات فبينها فاصلة منقوطة.
person-more = شيء آخر للخلط
person-more-head = ما هو، مثل الموقع
person-more-value = قيمته، مثل روما
person-add = إضافة شخص
person-add-go = وضعه في القائمة
person-change = ما تقوله القائمة
person-keep = حفظ هذا
person-remove = إزالة من القائمة
person-remove-text = عندها لا يؤدي رابط هذا الشخص إلى شيء. ويمكنكم التراجع.
person-address = «{ $address }» ليس عنوان بريد. اكتبوه مثل name@example.org، أو اتركوه فارغًا.
person-twice = { $name } في القائمة من قبل. أضيفوا حرفًا أول للتمييز بين شخصين بالاسم نفسه، أو أعطوا كلًّا منهما عنوانه.
person-manager = «{ $name }» ليس اسم شخص آخر واحد بعينه في القائمة ولا عنوانه.
person-link = الرابط الشخصي
link-used = مستعمَل
link-unused = لم يُستعمَل بعد
link-used-text = هذا الرابط مستعمَل. يُفتح على الجهاز الذي استُعمل عليه أول مرة.
link-unused-text = لم يستعمل أحد هذا الرابط بعد. وسيخصّ أول جهاز يستعمله.
link-asked = يطلب شخص لديه هذا الرابط الدخول من جهاز آخر.
link-release = السماح بالدخول
link-release-who = السماح بالدخول: { $name }
link-release-text = يصير الرابط للجهاز التالي الذي يفتحه. ولا يفتحه الجهاز السابق بعد ذلك.
link-renew = إنشاء رابط جديد
link-renew-text = إن وقع الرابط في أيدٍ خاطئة: عندها لا يؤدي القديم إلى شيء.
link-renew-sure = سحب الرابط القديم وإنشاء رابط جديد؟

bring-title = إحضار قائمة
bring-go = إحضار قائمة
bring-text = ملف CSV من أي جدول أو دليل، أو خلايا تنسخونها وتلصقونها. تكفي الأسماء؛ وتُفهَم أيضًا العناوين والمديرون والمجموعات وأعمدة أخرى.
bring-file = ملف
bring-paste = أو ألصقوها هنا
bring-example = الاسم	البريد الإلكتروني	المدير	الموقع
    نور حداد	nour@example.org		روما
    سامي خليل	sami@example.org	نور حداد	لاغوس
bring-look = النظر فيها
bring-nothing-yet = ترون ما فُهم منها قبل أن يُحفظ شيء.
bring-other = إحضار قائمة أخرى
bring-check = هذا ما فُهم
bring-ready = { $count ->
    [zero] لا أحد يمكن وضعه في القائمة.
    [one] يمكن وضع شخص واحد في القائمة.
    [two] يمكن وضع شخصين في القائمة.
    [few] يمكن وضع { $count } أشخاص في القائمة.
    [many] يمكن وضع { $count } شخصًا في القائمة.
   *[other] يمكن وضع { $count } شخص في القائمة.
}
bring-nobody = ليس فيها أحد جديد أو متغيّر.
bring-added = { $count ->
    [zero] لا أحد جديد.
    [one] شخص واحد جديد.
    [two] شخصان جديدان.
    [few] { $count } أشخاص جدد.
    [many] { $count } شخصًا جديدًا.
   *[other] { $count } شخص جديد.
}
bring-changed = { $count ->
    [zero] لا يتغيّر شيء لمن في القائمة.
    [one] يتغيّر شيء لشخص واحد في القائمة من قبل.
    [two] يتغيّر شيء لشخصين في القائمة من قبل.
    [few] يتغيّر شيء لـ{ $count } أشخاص في القائمة من قبل.
    [many] يتغيّر شيء لـ{ $count } شخصًا في القائمة من قبل.
   *[other] يتغيّر شيء لـ{ $count } شخص في القائمة من قبل.
}
bring-same = { $count ->
    [zero] لا أحد في القائمة كما هو هنا.
    [one] شخص واحد في القائمة من قبل كما هو هنا.
    [two] شخصان في القائمة من قبل كما هما هنا.
    [few] { $count } أشخاص في القائمة من قبل كما هم هنا.
    [many] { $count } شخصًا في القائمة من قبل كما هم هنا.
   *[other] { $count } شخص في القائمة من قبل كما هم هنا.
}
bring-refused = { $count ->
    [zero] السطور كلها صالحة.
    [one] سطر واحد لا يصلح. ويمكن إحضار الباقي من دونه.
    [two] سطران لا يصلحان. ويمكن إحضار الباقي من دونهما.
    [few] { $count } أسطر لا تصلح. ويمكن إحضار الباقي من دونها.
    [many] { $count } سطرًا لا تصلح. ويمكن إحضار الباقي من دونها.
   *[other] { $count } سطر لا تصلح. ويمكن إحضار الباقي من دونها.
}
bring-noted = { $count ->
    [zero] لم يُترك شيء من أي سطر.
    [one] سطر واحد أُخذ وتُرك شيء منه.
    [two] سطران أُخذا وتُرك شيء منهما.
    [few] { $count } أسطر أُخذت وتُرك شيء منها.
    [many] { $count } سطرًا أُخذت وتُرك شيء منها.
   *[other] { $count } سطر أُخذت وتُرك شيء منها.
}
bring-keep = { $count ->
    [zero] الوضع في القائمة
    [one] وضع هذا الشخص في القائمة
    [two] وضع الشخصين في القائمة
    [few] وضع { $count } أشخاص في القائمة
    [many] وضع { $count } شخصًا في القائمة
   *[other] وضع { $count } شخص في القائمة
}
bring-columns = معنى كل عمود
bring-columns-text = صحّحوا ما أُسيء فهمه، ثم اقرؤوا القائمة مرة أخرى.
bring-headed = السطر الأول يسمّي الأعمدة
bring-cut = بين الخلايا { $how }.
delimiter-comma = فاصلة
delimiter-semicolon = فاصلة منقوطة
delimiter-tab = علامة جدولة
delimiter-bar = خط عمودي
delimiter-other = علامة أخرى
bring-encoding = أبجدية الملف
bring-encoding-text = خُمّنت تخمينًا. إن بدت الحروف أعلاه غير صحيحة فاختاروا غيرها.
bring-again = قراءتها مرة أخرى
bring-lines = سطور تحتاج إلى نظرة
bring-more-lines = { $count ->
    [zero] لا سطور أخرى.
    [one] وسطر آخر.
    [two] وسطران آخران.
    [few] و{ $count } أسطر أخرى.
    [many] و{ $count } سطرًا آخر.
   *[other] و{ $count } سطر آخر.
}
bring-going = { $count ->
    [zero] لا أحد يُضاف إلى القائمة
    [one] يُضاف شخص واحد إلى القائمة
    [two] يُضاف شخصان إلى القائمة
    [few] يُضاف { $count } أشخاص إلى القائمة
    [many] يُضاف { $count } شخصًا إلى القائمة
   *[other] يُضاف { $count } شخص إلى القائمة
}
bring-leave = يمكنكم مغادرة هذه الصفحة؛ فالعمل مستمر.
bring-failed = ربما صار بعض الأشخاص في القائمة. انظروا فيها، وأحضروا الباقي مرة أخرى: لا يُضاف أحد مرتين.
column-name = الاسم
column-first = الاسم الأول
column-last = اسم العائلة
column-email = البريد الإلكتروني
column-manager = يرجع إلى
column-group = المجموعات
column-trait = شيء للخلط
column-nothing = تركه

# ما ليس صحيحًا في قائمة كاملة.
roster-empty = لا شيء فيها.
roster-large = هذا أكثر من { $megabytes } ميغابايت. وقائمة من عشرة آلاف شخص نحو واحد. هل هو الملف الصحيح؟
roster-workbook = هذا مصنَّف من برنامج جداول. احفظوه هناك بصيغة CSV، أو انسخوا خلاياه وألصقوها هنا.
roster-pdf = هذا ملف PDF. انسخوا الجدول من حيث صُنع، أو احفظوه من هناك بصيغة CSV.
roster-picture = هذه صورة. انسخوا الجدول من حيث صُنع، أو احفظوه من هناك بصيغة CSV.
roster-packed = هذا الملف مضغوط. فكّوا ضغطه، وأحضروا ما بداخله.
roster-document = هذا مستند من برنامج نصوص. انسخوا جدوله وألصقوه هنا.
roster-binary = ليس هذا نصًّا. احفظوا القائمة بصيغة CSV، أو انسخوا خلاياها وألصقوها هنا.
roster-encoding = لا يمكن قراءة حروفها. احفظوا القائمة في برنامج الجداول بصيغة «CSV UTF-8».
roster-long = سطورها أطول مما ينبغي لقائمة أشخاص. هل هو الملف الصحيح؟
roster-many-lines = هذا أكثر من { $most } من السطور. أحضروها على أجزاء.
roster-many-columns = هذا أكثر من { $most } من الأعمدة. اتركوا ما لا يحتاج إليه توزيع الغرف.
roster-many-people = بذلك يصير عدد الأشخاص { $count }. والحد الأعلى للدفعة { $most }.
roster-no-names = لا عمود يقول من هم الأشخاص. اختاروا في الأسفل أيها الاسم.
roster-only-heads = تسمّي أعمدتها، ولا أحد تحتها.

# ما ليس صحيحًا في سطر واحد، وما العمل.
roster-long-line = عدد حروفه أكثر من { $most }. قصّروه وأحضروه مرة أخرى.
roster-quote = فُتحت علامة اقتباس ولم تُغلق. أغلقوها أو احذفوها.
roster-cells = عدد خلاياه { $count }، وأعمدة القائمة { $columns }. إن كانت في خلية فاصلة فضعوا الخلية بين علامتي اقتباس.
roster-twice = { $name } في السطر { $first } من قبل. أضيفوا حرفًا أول، أو أعطوا كل شخص عنوانه.
roster-formula = «{ $column }» يبدأ كمعادلة، فتُرك.
roster-formula-name = «{ $name }» يبدأ كمعادلة. اكتبوا اسمًا.
roster-long-value = «{ $column }» يتجاوز عدد حروفه { $most }، فتُرك.
roster-address = «{ $address }» ليس عنوان بريد. يوضع { $name } في القائمة بلا عنوان.
roster-manager-unknown = { $name } يرجع إلى «{ $manager }»، وليس في القائمة. فتُرك ذلك.
roster-manager-maybe = { $name } يرجع إلى «{ $manager }»، وليس في القائمة. هل قصدتم { $maybe }؟ تُرك ذلك.
roster-manager-two = { $name } يرجع إلى «{ $manager }»، ولهذا الاسم أكثر من شخص. اكتبوا العنوان بدلًا منه.
session-ready-cohort = الجلسة جاهزة. افتحوا مكتبكم متى شئتم؛ ويأتي كل من في قائمة الدفعة برابطه الخاص.
kept-days-title = مدة حفظها
kept-days-text = تُتلَف القائمة بروابط الجميع، والرسائل المختومة بين الشركاء، ونسخ الملاحظات المختومة { $days ->
    [zero] فورًا
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
} من آخر جلسة، ويُتلَف ما قيل للصف في جلسة { $days ->
    [zero] فورًا
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
} من تلك الجلسة؛ وفي النسخ الاحتياطية أيضًا. ثم تختفي المجموعة من هنا.
kept-days-end = كما هي الحال الآن، يكون ذلك في { $day }.
kept-days-label = عدد الأيام بعد آخر جلسة
kept-days-odd = أدخل عدد أيام من { $least } إلى { $most }.
kept-days-longer = حضر أشخاص بالفعل وقيل لهم كم المدة. يمكن أن تقصر، لا أن تطول.
cohort-sponsors = من يقرأ تقاريرها
cohort-sponsors-text = يجد شخص من المؤسسة نبضات جلسات هذه الدفعة في صفحته: مجموعات فقط، ولا مجموعة دون خمسة أشخاص. لا يرى قائمة ولا جلسة ولا شخصًا.
cohort-sponsor = الاسم الذي يُسجَّل به دخول الراعي
cohort-sponsor-go = السماح له بقراءة التقارير
cohort-sponsor-stop = إنهاء القراءة
cohort-sponsor-stop-who = إنهاء القراءة: { $name }
cohort-sponsor-unknown = لا أحد هنا يسجّل الدخول باسم «{ $name }» بدور الراعي. المسؤول هو من يمنح هذا الدور.
