# من يعملون هنا، وبأي أدوار.

team-nav = الناس
team-title = من يعملون هنا
team-text = من يقودون المجموعات أو يكتبون الدورات أو يقرؤون التقارير. لا يحتاج المشاركون إلى حساب، وليسوا في هذه القائمة.
team-does = ما يفعله { $name } هنا
team-keep = حفظ
team-no-role = اختاروا شيئًا واحدًا على الأقل مما يفعله هذا الشخص.
team-last-administrator = هذا هو المدير الوحيد. اجعلوا شخصًا آخر مديرًا أولًا.
team-remove = مغادرة { $name }…
team-way-back = إنشاء رابط إلى كلمة مرور جديدة لـ { $name }
team-link-back = سلّموه إلى { $name }. يفتح صفحة لكلمة مرور جديدة، مرة واحدة، خلال ساعة، ولا يظهر إلا الآن.
team-invite = دعوة شخص
team-address = البريد الإلكتروني، إن كنتم تعرفونه
team-address-mail = يصل الرابط إليه بالبريد، وترونه أنتم أيضًا.
team-address-no-mail = لا يرسل هذا الخادم بريدًا: تحصلون على رابط تسلّمونه بأنفسكم.
team-what = ماذا سيفعل؟
team-invite-go = إنشاء الرابط
team-link = الرابط
team-link-text = سلّموه إلى شخص واحد. يعمل مرة واحدة خلال سبعة أيام، ولا يظهر إلا الآن.
team-link-mailed = هو في طريقه إلى { $address }. يعمل مرة واحدة خلال سبعة أيام، ولا يظهر إلا الآن.
team-invited = دُعوا ولم يصلوا بعد
team-invited-nobody = رابط سلّمتموه
team-until = حتى { $day }
team-take-back = سحب
team-take-back-of = سحب: { $address }
staff-role-administrator = الإدارة
staff-role-designer = التصميم
staff-role-facilitator = التيسير
staff-role-sponsor = الرعاية
staff-role-does-administrator = يقرّر من يعمل هنا؛ ولا يرى بذلك أي دورة أو مجموعة
staff-role-does-designer = يكتب الدورات والنبضات؛ ولا يرى المشاركين
staff-role-does-facilitator = يقود الدفعات والجلسات؛ ويكتب الدورات أيضًا
staff-role-does-sponsor = يقرأ التقارير، لا غير
other-role-title = هذا لدور آخر
other-role-text = حسابكم غير معدّ لهذا. يستطيع من يتولّى شؤون من يعملون هنا تغيير ذلك.
leaving-title = مغادرة { $name }
leaving-text = يزول الحساب مع كل طريق إلى تسجيل الدخول. ويبقى ما أُنجز فيه بين يدي من تختارون.
leaving-alone = يزول الحساب مع كل طريق إلى تسجيل الدخول. ولم يُنجَز فيه ما يبقى.
leaving-courses = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
leaving-cohorts = { $count ->
    [zero] لا دفعات
    [one] دفعة واحدة
    [two] دفعتان
    [few] { $count } دفعات
    [many] { $count } دفعة
   *[other] { $count } دفعة
}
leaving-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
leaving-pulses = { $count ->
    [zero] لا نبضات
    [one] نبضة واحدة
    [two] نبضتان
    [few] { $count } نبضات
    [many] { $count } نبضة
   *[other] { $count } نبضة
}
leaving-heir = من يتولّى الأمر؟
leaving-nobody = لا أحد غيره هنا يستطيع تولّي هذا. ادعوا شخصًا أولًا، أو أعطوا أحد الزملاء الدور.
leaving-go = إزالة الحساب
leaving-stay = إبقاؤه كما هو
reports-title = التقارير
reports-text = ما تُظهره نبضات دفعاتك، على شكل مجموعات. لا تظهر فيها إجابات أي شخص بعينه.
reports-none = لم تسجّلك أي دفعة لتقاريرها بعد. اسأل من يقودها.
mail-staff-subject = يدعوكم { $staff } إلى العمل معًا في Duologue
mail-staff = يدعوكم { $staff } إلى العمل على دورات مباشرة في Duologue. يفتح هذا الرابط حسابكم، ويعمل مرة واحدة خلال سبعة أيام: { $link }
reports-none-yet = لم تُسأل نبضة في جلساتها بعد.
reports-together = سُئلت مع دفعات أخرى ولا تتميز عنها: لا تقرير عن هذه الدفعة وحدها. يمكن لمن أعد النبض أن يسمّي كل دفعة في النبض القادم.
team-end-sign-ins = تسجيل خروج { $name } من كل مكان
