# خدمات المؤسسة التي تُربط هنا.

connectors-title = الخدمات المرتبطة
connectors-text = خدمات في مؤسستكم تُحضر أشخاصًا أو تُخبَر بمن حضر. كل خدمة يُذكر هنا ما يخرج إليها. ولا تُخبَر أي منها أبدًا بما يقوله أحد أو يكتبه أو يجيب به.
connectors-leaves = ما الذي يخرج
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
