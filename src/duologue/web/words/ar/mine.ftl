# الصفحة الخاصة بالمشارك: ما يحفظه الخادم عنه، وكيف ينتهي.

mine-link = ما يُحفظ عني
mine-title = ما يحفظه هذا الخادم عنكم
mine-text = هذا كل شيء. لا يفتح هذه الصفحة سواكم، من المتصفح الذي انضممتم به.
mine-back = العودة إلى الجلسة
mine-name = اسمكم
mine-log = ما فعلتموه، كما تتذكره الجلسة
mine-nothing = لا شيء بعد.
mine-not = ما لا يحفظه
mine-not-spoken = أي شيء قلتموه أو أظهرتموه: لا يُسجَّل الصوت والصورة أبدًا، وتبقى الغرف بين المتصفحات.
mine-not-rooms = أي شيء كتبتموه في غرفة أو إلى شريك التعلّم.
mine-not-reflection = تأملاتكم وخطوتكم التالية. هي على جهازكم، إلا إن أرسلتموها أنتم.
mine-not-answers = أي إجابة عن سؤال معرفة أو نبض كانت لكم. تُحفظ بلا اسم.
mine-until = يُتلَف كل هذا { $days ->
    [zero] فورًا
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
} من انتهاء الجلسة، وفي النسخ الاحتياطية أيضًا.
mine-file = أخذه معي في ملف
mine-forget = نسياني الآن
mine-forget-text = يُتلَف اسمكم وكلماتكم في الحال، وفي النسخ الاحتياطية أيضًا، وتغادرون الجلسة. ما اخترتموه في استطلاع يبقى محسوبًا برقم لا يخصّ أحدًا. وتبقى ملاحظاتكم على هذا الجهاز معكم.
mine-forget-go = انسَوني
mine-forget-sure = لا رجعة في هذا. ويُغلق معه مكانكم في هذه الجلسة.
forgotten-title = لقد نسيناكم
forgotten-text = أُتلف اسمكم وكلماتكم. لم يعد في هذا الخادم ما يدلّ عليكم.
kept = شيء يسمّيه السجل { $what }
kept-person-arrived = حضرتم.
kept-person-returned = عدتم.
kept-person-went-away = انقطع اتصالكم بعض الوقت.
kept-agreement-given = أعطيتم وعدكم.
kept-rooms-planned = كان لكم مكان في غرفة. ({ $during })
kept-person-seated = غيّرتم غرفتكم، أو غادرتموها. ({ $during })
kept-poll-answered = اخترتم في الاستطلاع { $during }:
kept-chat-posted = كتبتم للجميع في { $during }:
kept-share-offered = عرضتم على المجموعة في { $during }:
kept-question-answered = أجبتم عن { $during }؛ وما أجبتم به محفوظ من دون اسمكم.
kept-hand-raised = رفعتم يدكم.
kept-hand-lowered = خفضتم يدكم.
kept-stepped-out = ذهبتم إلى المكان الهادئ.
kept-stepped-back = عدتم من المكان الهادئ.
kept-help-asked = طلبتم المساعدة.
kept-help-answered = اهتم فريق التيسير بالأمر.
kept-floor-given = كانت الكلمة لكم.
kept-floor-taken = أعدتم الكلمة.
kept-person-forgotten = طلبتم أن تُنسَوا.
kept-knocked = طرقتم باب غرفة.
kept-knock-answered = أجابت الغرفة عن طرقكم.
kept-visit-ended = غادرتم الغرفة التي كنتم تزورونها.
kept-envelope-taken = حصلتم على رابطكم إلى أسئلة نبض. أي رابط هو، وهل أجبتم وبماذا، لا يُحفظ مع اسمكم.
kept-person-recognised = اسمكم في قائمة المشاركين. وكم مرة التقيتم آخرين فيها دُوّن بالأرقام. أما سائر ما تقوله القائمة عنكم فلا يقرؤه إلا من يدير الجلسة.
kept-partners-made = صار لكم شريك تعلّم.
kept-partners-changed = غُيّر شركاء التعلّم.
kept-where-said = ذكرتم إن كنتم على طاولة أو تتحدثون عن بُعد.
kept-laptop-placed = أُعطي هذا الحاسوب طاولة.
kept-stayed-outside = دُوّن ما قلتم له لا عند الباب كي تُتركوا خارجه؛ كله، في كل مرة تدخلون.
