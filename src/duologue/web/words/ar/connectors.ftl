# خدمات المؤسسة التي تُربط هنا.

connectors-title = الخدمات المرتبطة
connectors-text = خدمات في مؤسستكم تُحضر أشخاصًا أو تُخبَر بمن حضر. كل خدمة يُذكر هنا ما يخرج إليها. ولا تُخبَر أي منها أبدًا بما يقوله أحد أو يكتبه أو يجيب به.
connectors-leaves = ما الذي يخرج
connectors-copy = نسخ
directory-title = دليل الأشخاص (SCIM)
directory-text = يرسل دليلكم أشخاصًا ومجموعات. تصبح المجموعة فوجًا، ويبقى أشخاصها في قائمته ما دام الدليل يقول ذلك. ولا يمنح الدليل أي أدوار.
directory-leaves = لا شيء عن الجلسات. يستطيع الدليل أن يقرأ من جديد الأسماء والعناوين والمجموعات التي أرسلها هو نفسه.
directory-none = لا دليل مرتبط.
directory-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
directory-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
directory-address = العنوان للدليل
directory-leads = من يقود الأفواج التي تأتي؟
directory-nobody = يلزم أولًا شخص يقود أفواجًا. امنحوا أحد الزملاء هذا الدور.
directory-make = إنشاء رمز
directory-token = رمز للدليل
directory-token-text = انسخوه إلى إعدادات الدليل. لا يظهر إلا الآن.
directory-tokens = الرموز
directory-token-made = أُنشئ { $when }
directory-token-used = آخر استخدام { $when }
directory-token-unused = لم يُستخدم بعد
directory-revoke = إلغاء
directory-revoke-which = إلغاء الرمز الذي أُنشئ { $when }
directory-forget = نسيان كل من أرسلهم
directory-forget-text = يُتلف هنا أشخاص الدليل ومجموعاته. وتبقى الأفواج وقوائمها لدى من يقودونها.
store-title = سجل التعلّم (xAPI)
store-text = يُخبَر بمن حضر جلسات الأفواج. الجلسات التي تُخطَّط من الآن تقول ذلك عند بابها؛ أما السابقة فلا تخبره بشيء.
store-leaves = بعد الجلسة، عن كل من جاء ممن في قائمة الفوج: الاسم والعنوان، وعنوان الجلسة، وأنه حضر، وهل بقي حتى النهاية، ومتى. بالاسم، دون جمع. ولا شيء مما يقوله أحد أو يكتبه أو يجيب به.
store-none = لا سجل مرتبط.
store-connect = ربط سجل
store-host = مرتبط: { $host }
store-endpoint = العنوان (endpoint)
store-key = المفتاح
store-secret = السر
store-go = ربط
store-stop = فصل
store-wrong-address = لا يمكن استخدام هذا العنوان. يجب أن يبدأ بـ https:// وألا تكون فيه علامة استفهام.
store-silent = لا يمكن استخدام السجل: { $why }. هل العنوان والمفتاح والسر صحيحة؟
store-waiting = { $count ->
    [zero] لا إشعارات تنتظر القبول.
    [one] إشعار واحد ينتظر القبول.
    [two] إشعاران ينتظران القبول.
    [few] { $count } إشعارات تنتظر القبول.
    [many] { $count } إشعارًا تنتظر القبول.
   *[other] { $count } إشعار تنتظر القبول.
}
store-problem = لم يُقبل الأخير: { $why }. يُرسَل من جديد من تلقاء نفسه.
platform-title = منصات التعلّم (LTI 1.3)
platform-text = يأتي الناس إلى الفوج عبر رابط في دورتهم على Moodle أو Canvas أو منصة أخرى، دون رابط خاص بالبريد. الجلسات التي تُخطَّط من الآن تقول عند بابها بماذا تُخبَر المنصة.
platform-leaves = سطر درجات واحد، «attended»: نسبة جلسات الفوج التي حضرها الشخص، إلى جانب ما تسميه به المنصة نفسها. فقط عمن يأتون عن طريقها. ولا شيء مما يقوله أحد أو يكتبه أو يجيب به.
platform-none = لا منصة مرتبطة.
platform-connect = ربط منصة
platform-stop-which = فصل { $host }
platform-ours = ما تطلبه المنصة
platform-our-login = عنوان تسجيل الدخول
platform-our-launch = عنوان إعادة التوجيه
platform-our-keys = عنوان مجموعة المفاتيح
platform-theirs = ما تقوله لكم المنصة
platform-field-issuer = معرّف المنصة (issuer)
platform-field-client = معرّف العميل
platform-field-authorize = عنوان طلب المصادقة
platform-field-tokens = عنوان رمز الوصول
platform-field-keys = عنوان المفاتيح العامة
platform-wrong = الخمسة كلها مطلوبة، والعناوين تبدأ بـ https://.
platform-silent = لا يمكن قراءة مفاتيح المنصة: { $why }. هل عنوان المفاتيح صحيح؟
cohort-platform = من منصة تعلّم
cohort-platform-text = من يفتح هذا الرابط في دورة على المنصة يأتي إلى هذا الفوج؛ ومن يدرّس هناك يُحضر قائمة الدورة. يُفتح الرابط في نافذة جديدة.
lti-brought = { $count ->
    [zero] لا أحد من دورتكم في { $host } في القائمة الآن.
    [one] شخص واحد من دورتكم في { $host } صار في القائمة.
    [two] شخصان من دورتكم في { $host } صارا في القائمة.
    [few] { $count } أشخاص من دورتكم في { $host } صاروا في القائمة.
    [many] { $count } شخصًا من دورتكم في { $host } صاروا في القائمة.
   *[other] { $count } شخص من دورتكم في { $host } صاروا في القائمة.
}
lti-unknown-title = منصة التعلّم هذه غير مرتبطة هنا
lti-unknown-text = يستطيع من يعتني بهذا التثبيت أن يربطها. أخبروه، وتعالوا حتى ذلك الحين عبر رابطكم الخاص.
lti-refused-title = لم يكن جواب منصة التعلّم لنا
lti-refused-text = أُعدّ لخدمة أخرى، أو لم توقّعه منصتكم. عودوا إلى دورتكم وافتحوا الرابط من جديد؛ وإن تكرر ذلك فأخبروا من يعتني بالمنصة.
lti-expired-title = استغرق ذلك وقتًا طويلًا
lti-expired-text = الطريق من منصتكم إلى هنا مفتوح خمس دقائق. عودوا إلى دورتكم وافتحوا الرابط من جديد.
lti-replayed-title = استُخدم هذا المدخل من قبل
lti-replayed-text = كل نقرة في دورتكم تفتحه مرة واحدة، في المتصفح الذي تمت فيه. عودوا إلى دورتكم وافتحوا الرابط من جديد في نافذة جديدة. يجب أن يحتفظ متصفحكم بملفات تعريف الارتباط.
lti-lost-title = هذا الرابط لا يقود إلى أي فوج
lti-lost-text = يستطيع من وضعه في دورتكم أن ينسخه من جديد من صفحة الفوج.
lti-nameless-title = لم تقل منصتكم من أنتم
lti-nameless-text = يجب أن تمرّر الأسماء. أخبروا من وضع الرابط في دورتكم.
lti-silent-title = منصتكم لا تجيب
lti-silent-text = حاولوا مرة أخرى بعد دقيقة. وإن تكرر ذلك فأخبروا من يعتني بالمنصة.
