# مكتب فريق التيسير أثناء الجلسة.

desk-start = بدء الجلسة
desk-next = التالي: { $title }
desk-open = فتح الغرف
desk-end = إعادة الجميع بعد دقيقة
desk-extend = دقيقتان إضافيتان
desk-reveal = إظهار النتائج
desk-reveal-chat = إظهار كل السطور
slide-next = الشريحة التالية
slide-back = الشريحة السابقة
slide-at = الشريحة { $slide } من { $slides }
slide-ahead = الشريحة التالية، لا يراها أحد سواكم
slide-keys = مفاتيح الأسهم تقلّب الشرائح أيضًا، وكذلك جهاز التحكم بالعروض.
desk-close = إنهاء الجلسة
desk-here = الحاضرون: { $here }
desk-answered = الذين أجابوا: { $count }
desk-plan = الخطة
desk-rooms = الغرف
desk-alone = لا يوضع شخص وحده في غرفة: يبقى معك حتى يأتي أحد.
desk-unpromised = { $count ->
    [zero] لا أحد ينتظر.
    [one] شخص واحد لم يقدّم وعده بعد، وسيجلس حالما يقدّمه.
    [two] شخصان لم يقدّما وعدهما بعد، وسيجلسان حالما يقدّمانه.
    [few] { $count } أشخاص لم يقدّموا وعدهم بعد، وسيجلسون حالما يقدّمونه.
    [many] { $count } شخصًا لم يقدّموا وعدهم بعد، وسيجلسون حالما يقدّمونه.
   *[other] { $count } شخص لم يقدّموا وعدهم بعد، وسيجلسون حالما يقدّمونه.
}
desk-no-rooms = تظهر الغرف هنا حين يكون في النشاط غرف.
desk-notes = ملاحظاتكم
desk-offers = ما عرضه أصحابه
desk-no-offers = لا عروض بعد. اتركوا لحظة صمت؛ كثيرًا ما تفيد.
desk-show = إظهاره للمجموعة
desk-floor = إعطاء الكلمة
desk-unfloor = استرجاع الكلمة
desk-calls = يودّون المساعدة
desk-call-done = سأهتم بالأمر
desk-people = الأشخاص
desk-say-it = قولوا الوعد بصوت مسموع، ثم أعطوه أنتم.
desk-agreed = وعد { $count } من { $all }
tour-1 = هذه خطتكم. الخطوة الجارية معلَّمة؛ والدقائق كما تطلبها الدورة.
tour-2 = هناك زر رئيسي واحد، يقوم دائمًا بالخطوة المعقولة التالية.
tour-3 = في الأسفل ترون الغرف والأشخاص: من يجلس أين، لا ما يُقال أبدًا.
tour-next = التالي
tour-done = مستعدون
desk-back = خطوة إلى الوراء
desk-projector = شاشة للجدار
desk-tell = قول ذلك لكل الغرف
desk-tell-text = سطر واحد لكل الغرف
desk-move = نقل { $name } إلى الغرفة
desk-unseated = ليس في غرفة
desk-room = الغرفة { $number }
desk-clock = { $minutes ->
    [0] في الموعد
    [one] متأخرون دقيقة واحدة عن الخطة
    [two] متأخرون دقيقتين عن الخطة
    [few] متأخرون { $minutes } دقائق عن الخطة
    [many] متأخرون { $minutes } دقيقة عن الخطة
   *[other] متأخرون { $minutes } دقيقة عن الخطة
}
desk-early = { $minutes ->
    [zero] في الموعد
    [one] متقدمون دقيقة واحدة على الخطة
    [two] متقدمون دقيقتين على الخطة
    [few] متقدمون { $minutes } دقائق على الخطة
    [many] متقدمون { $minutes } دقيقة على الخطة
   *[other] متقدمون { $minutes } دقيقة على الخطة
}
desk-written = { $count ->
    [zero] لم يُكتب سطر بعد
    [one] كُتب سطر واحد
    [two] كُتب سطران
    [few] كُتبت { $count } أسطر
    [many] كُتب { $count } سطرًا
   *[other] كُتب { $count } سطر
}
desk-summary = ما تتركه المجموعة
desk-summary-text = الاستطلاعات مجاميع. وكل ما عداها بقي لدى من قاله.
desk-quiet = لا شيء عليكم هنا: كلٌّ يكتب لنفسه.
desk-elapsed = الدقيقة { $gone } من { $of }
desk-late-costs = { $minutes ->
    [zero] أنتم في الموعد.
    [one] أنتم متأخرون دقيقة واحدة.
    [two] أنتم متأخرون دقيقتين.
    [few] أنتم متأخرون { $minutes } دقائق.
    [many] أنتم متأخرون { $minutes } دقيقة.
   *[other] أنتم متأخرون { $minutes } دقيقة.
}
desk-shorten = تقصير «{ $title }» { $minutes ->
    [zero] 0 دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
desk-abrupt = في الغرف حديث جارٍ. الانتقال الآن يعيد الجميع دفعة واحدة، في منتصف الجملة.
desk-close-sure = إنهاء الجلسة للجميع؟ لا يمكن إضافة شيء إليها بعد ذلك.
desk-stay = ليس بعد
desk-to-office = العودة إلى دوراتكم وجلساتكم
desk-nobody = لا أحد بعد. رابط المجموعة في صفحة الجلسة.
desk-knock = طرق الباب
desk-knock-at = طرق باب الغرفة { $number }
desk-at-door = أنتم عند باب الغرفة { $number }
desk-at-door-text = ترى الغرفة أنكم تطرقون الباب. يفتح لكم من فيها، أو يطلب أن تأتوا لاحقًا.
desk-inside = أنتم في الغرفة { $number }
desk-inside-text = كل من فيها يرى أنكم هنا، ويسمعكم وتسمعونه.
desk-leave = مغادرة الغرفة
desk-step-back = الابتعاد عن الباب
desk-tables = الطاولات
desk-open-tables = توجيه الجميع إلى طاولاتهم
rooms-copy = الغرف في قائمة
rooms-copy-go = نسخ القائمة
rooms-copy-help = من يفتح غرف المكالمة يضع الناس حيث هم هنا.
minutes-outside = لم يُقَس شيء: جرى الحديث خارج هذه الصفحة.
