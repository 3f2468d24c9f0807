# دليل التيسير وورقة المشاركين، على الشاشة وعلى الورق.
paper-title = على الورق، وفي غيره
paper-guide = دليل التيسير
paper-handout = ورقة المشاركين
paper-markdown = ملف نصّي
paper-csv = جدول (CSV)
paper-back = العودة إلى الدورة
paper-print = طباعة أو حفظ بصيغة PDF
paper-start = البداية عند
paper-start-go = ضبط الساعة
paper-session = الجلسة { $number } من { $all }
guide-title = دليل التيسير: { $title }
guide-people = { $facilitators ->
    [zero] حتى { $people } من الأشخاص، بلا تيسير
    [one] حتى { $people } من الأشخاص، وشخص واحد للتيسير
    [two] حتى { $people } من الأشخاص، وشخصان للتيسير
    [few] حتى { $people } من الأشخاص، و{ $facilitators } أشخاص للتيسير
    [many] حتى { $people } من الأشخاص، و{ $facilitators } شخصًا للتيسير
   *[other] حتى { $people } من الأشخاص، و{ $facilitators } شخص للتيسير
}
guide-leaves = ما يخرج من القاعة
guide-welcome = ما يقرؤه الناس عند وصولهم
guide-welcome-none = لا شيء بعد. قولوا لهم هنا إنهم سيشاركون.
guide-pairs = اثنين اثنين
guide-rooms = غرف من { $size }
guide-each = { $minutes } د لكل شخص
guide-wish-new-people = مع أشخاص جدد
guide-wish-same-rooms = في الغرف نفسها
guide-wish-same-partner = مع الشريك نفسه
guide-wish-mixed = مختلطون
guide-wish-alike = مع من يشبهونهم
guide-heard-me = لا يراه إلا كاتبه
guide-heard-pair = يبقى بين الاثنين
guide-heard-room = يبقى في الغرفة
guide-heard-class = تسمعه المجموعة
guide-heard-facilitators = لفريق التيسير
guide-heard-organisation = يخرج مجاميع، بلا أسماء
guide-may-share = يمكن إرساله إلى شريك التعلّم
guide-right = صحيح
guide-end = النهاية
handout-title = ورقة المشاركين: { $title }
handout-yours = هذه الورقة لكم. الاسم، إن أحببتم:
handout-what = ماذا
handout-whom = مع من
handout-when = حتى متى
handout-partners = يبقى بينكما. لن يسأل أحد عنه.
handout-reflection = لكم وحدكم. لا أحد يجمع هذا.
kind-talk = مدخل
kind-agreement = اتفاق
kind-icebreaker = تعارف
kind-poll = استطلاع
kind-chat = محادثة مكتوبة
kind-discussion = نقاش
kind-practice = تدريب
kind-reflection = تأمّل
kind-partners = شركاء التعلّم
kind-debrief = حصيلة
kind-action = الخطوة التالية
kind-check = سؤال معرفة
kind-pulse = نبض
kind-break = استراحة
paper-zip = ملف نصّي مع صوره (zip)
