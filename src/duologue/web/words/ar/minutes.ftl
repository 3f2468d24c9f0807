# الدقائق: دقائق المرء، ودقائق الغرفة، ودقائق المجموعة.

kept-room-minutes = في غرف «{ $during }» عدّ جهازكم من الثواني { $present } كنتم فيها حاضرين، منها { $alive } كان الحديث فيها جاريًا.
own-minutes-title = دقائقكم
own-minutes-connection = في حوار مع آخرين، من أصل { $present ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $present } دقائق
    [many] { $present } دقيقة
   *[other] { $present } دقيقة
} في الغرف والثنائيات.
own-minutes-talk = سُمع صوتكم أنتم في { $talk ->
    [0] أقل من دقيقة منها
    [one] نحو دقيقة منها
    [two] نحو دقيقتين منها
    [few] نحو { $talk } دقائق منها
    [many] نحو { $talk } دقيقة منها
   *[other] نحو { $talk } دقيقة منها
}.
own-minutes-listening = هذا الجهاز وحده يعرف ذلك. ليس هناك رقم صحيح: من يصغي هو أيضًا في الحوار.
own-minutes-none = لم يُقَس شيء هذه المرة. الكتابة والإشارة مشاركة مثلها مثل الكلام.
measure-choice = عدّ دقائقي على هذا الجهاز
measure-help = يسمع متى تتكلمون، لا ماذا تقولون، ولا يحفظ صوتًا. يخبر الخادم بمدّتين: كم بقيتم في غرفة، وكم جرى فيها الحديث. لا يُخبَر أحد بما تختارونه هنا.
ring-choice = إظهار حلقة حول صورتي لي حين أتكلم
balance-leads = حتى الآن يقود صوت واحد. من لم نسمعه بعد؟
balance-hardly = هناك من لم يكد يتكلم بعد. ربما تكفي لحظة توقّف.
quiet-title = ساد الصمت، ولا بأس بذلك. إن أحببتم، هذا سؤال أصغر:
quiet-first = ما أول ما يخطر في البال، ولو لم يكتمل؟
quiet-small = أين صادفتم هذا آخر مرة، في شيء صغير؟
quiet-last-time = أي جزء من السؤال أسهل في الإجابة؟
quiet-wish = ماذا تفضّلون أن تُسألوا هنا؟
room-alive = في حوار
room-quiet = صامتة منذ حين
class-minutes-title = دقائق هذه المجموعة
class-logged-in = على اتصال
class-in-rooms = في الغرف والثنائيات
class-connection = في حوار
class-yield = صار حوارًا { $yield }٪ من الدقائق التي أعطاها التصميم للغرف، وعددها { $given }.
class-not-measured = قاس عدد قليل جدًا من الأجهزة، فلا رقم عن الحوار.
join-minutes = يعدّ جهازكم كم تبقون في حوار. ترون دقائقكم أنتم، ويرى فريق التيسير الغرف، وترى مؤسستكم على الأكثر متوسط مجموعة من عشرة أشخاص أو أكثر.
back-session = العودة إلى الجلسة
session-report = دقائق هذه الجلسة
session-minutes-title = الدقائق: { $title }
session-minutes-lead = المهم ليس كم بقي الناس على اتصال، بل كم تحدّث بعضهم مع بعض.
session-minutes-so-far = لم تنتهِ الجلسة بعد. هذا ما اجتمع حتى الآن.
session-minutes-means = ما آلت إليه
session-minutes-steps = خطوة بخطوة، بالدقائق
session-minutes-step = الخطوة
session-minutes-planned = حسب الخطة
session-minutes-designed = مصمَّم للحوار
session-minutes-ran = كما جرت
session-minutes-connection = في حوار، متوسط المجموعة
session-minutes-given = الدقائق التي أعطاها التصميم للغرف
session-minutes-measured-every = قيست على كل جهاز.
session-minutes-measured-most = قيست على معظم الأجهزة. لا يُعرف هنا من لم يُقَس.
session-minutes-measured-some = قيست على بعض الأجهزة فقط. لا يُعرف هنا من لم يُقَس.
session-minutes-measured-no = لم يُقَس شيء: حضوريًا، أو بلا ميكروفونات، أو اختيارًا. وما لم يُقَس ليس صفرًا.
session-minutes-for-organisation = لمؤسستكم
session-minutes-released = متوسطات عشرة أشخاص أو أكثر، كما أعلنت صفحة الانضمام. ويُحذف كل رقم وراءه عدد أقل.
session-minutes-withheld = قيس أقل من عشرة أشخاص، لذلك لا يخرج شيء من هذا من دائرة فريق التيسير.
session-minutes-svg = صورة SVG
session-minutes-png = صورة PNG
session-minutes-csv = جدول CSV
session-minutes-print = طباعة
not-measured = لم يُقَس
picture-about = دقائق الحوار مع آخرين: كما صُمّمت، ومتوسط المجموعة
picture-planned = كما صُمّمت
picture-real = في حوار
picture-plan = الخطة
picture-ran = كما جرت
picture-words = دقائق الحوار في التصميم: { $designed }. متوسط المجموعة بالدقائق: على اتصال { $logged }، في الغرف والثنائيات { $rooms }، في حوار { $connection }.
