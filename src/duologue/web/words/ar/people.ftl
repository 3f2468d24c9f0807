# قائمة المشاركين، وما يتمناه المرء في شريك التعلّم.

people-title = قائمة المشاركين
people-text = اختيارية. بها تختلط في الغرف الأقسام أو المواقع، ولا يجلس المدير مع من يرجع إليه، ويلتقي الناس وجوهًا جديدة من جلسة إلى جلسة. ومن انضمّ باسم في القائمة عُرف به. لا يرى هذه الصفحة سواكم.
people-link = قائمة المشاركين
people-link-text = صفات للخلط، ومن يرجع إلى من، ومن التقاه الناس من قبل.
people-list = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
people-name = الاسم
people-manager = يرجع إلى
people-met = التقى
people-partners = شريك التعلّم
people-here = · انضمّ
people-clear = إفراغ القائمة
people-earlier = المتابعة من جلسة سابقة
people-earlier-text = الأشخاص أنفسهم: من التقوهم هناك، وشركاؤهم في التعلّم، وصفاتهم تأتي معهم.
people-earlier-which = الجلسة
people-earlier-go = أخذ هؤلاء الأشخاص
people-bring = إحضار قائمة
people-bring-text = ملف CSV أو سطور من جدول. يسمّي السطر الأول الأعمدة: name، وإن شئتم reports to أو department أو site أو language أو أي شيء آخر للخلط. وتحلّ محل القائمة أعلاه.
people-file = ملف
people-paste = أو ألصقوها هنا
people-example = name,department,reports to
    Ana,Design,
    Ben,Sales,Ana
people-go = قراءة القائمة
people-refused = هذه السطور لا تصلح
people-unchanged = لم يتغير شيء. صحّحوها واقرؤوا القائمة مرة أخرى.
people-too-many = أكثر من { $most } من الأشخاص كثير على جلسة واحدة.

rules-title = من يجلس مع من
rules-text = قواعد لكل غرف هذه الجلسة. لا يراها سواكم: لا يُخبَر بها أي مشارك، ولا تتحدث عنها جملة على شاشات المشاركين.
rules-unkept = لا يمكن الوفاء بهذه القواعد كلها
rules-apart = لا يجتمعان في غرفة أبدًا
rules-together = في غرفة واحدة دائمًا
rules-lines = المديرون ومن يرجعون إليهم
rules-lines-text = { $count ->
    [0] لهم أن يتشاركوا غرفة.
    [one] ثنائي واحد يبقى مفصولًا.
    [two] ثنائيان يبقيان مفصولين.
    [few] { $count } ثنائيات تبقى مفصولة.
    [many] { $count } ثنائيًا يبقى مفصولًا.
   *[other] { $count } ثنائي يبقى مفصولًا.
}
rules-lines-each = كلٌّ على حدة
rules-add = إضافة قاعدة
rules-one = الشخص الأول
rules-other = الشخص الثاني
rules-add-apart = لا يجتمعان في غرفة أبدًا
rules-add-together = في غرفة واحدة دائمًا
rule-two = { $one } و{ $other }
rule-line = { $name } يرجع إلى { $manager }
rule-drop = حذف
rule-drop-of = حذف قاعدة { $one } و{ $other }
rule-allow = السماح بغرفة واحدة
rule-allow-of = السماح بغرفة واحدة: { $name } و{ $manager }
rule-allow-all = السماح للجميع بغرفة واحدة
rule-part = الفصل بينهما
rule-part-of = الفصل بينهما: { $name } و{ $manager }
rule-part-all = الفصل بينهم جميعًا

wish-title = شريككم في التعلّم
wish-text = قبل أن تنتهي الدورة يكون لكم شريك تلتقونه ثانية. إن أحببتم فقولوا مع من تودّون العمل. وترك الأمر كله مفتوحًا لا بأس به أيضًا.
wish-seen = لا يقرأ هذا إلا البرنامج، ليجد الشركاء. ولا يُعرض على أحد سواه: لا على من تسمّونهم، ولا على فريق التيسير.
wish-named = مع من تودّون العمل؟ الحد الأعلى: { $most }.
wish-nobody = لا أحد سواكم هنا بعد. انظروا ثانية حين يأتي آخرون.
wish-either = لا فرق
wish-alike = مثل ما عندي
wish-unlike = غير ما عندي
wish-keep = حفظ هذا
wish-kept = حُفظ. يمكنكم تغييره إلى أن يكون لكم شريك.
wish-later = ما تتمنونه من الآن لا يُحسب إلا إن احتجتم إلى شريك آخر.
wish-too-many = الحد الأعلى للاختيار: { $most }.

between-was = كنتم معًا في «{ $title }» التي انتهت في { $day }.
between-how = كيف سار الأمر؟
between-how-text = ستلتقون قريبًا. أيًّا كان ما أردتم تجربته منذ المرة الماضية، وكيفما سار: فهو بداية جيدة لحديثكم.
between-next = ستلتقون من جديد
between-none = لم يُتفق بعد على جلسة أخرى.
between-notes = ما كتبته لنفسي، على هذا الجهاز
