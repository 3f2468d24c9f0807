# ما تقوله الصفحات والغرفة المباشرة معًا. الأسلوب: فصحى معاصرة، ودودة وبسيطة؛ المصدر للأزرار، وصيغة الجمع
# في المخاطبة لأنها لا تخصّ جنسًا دون آخر؛ الأرقام 0 إلى 9. المصطلحات: docs/languages.md.

product = Duologue
join-agreement = ما نتعاهد عليه
audience-me = لكم وحدكم
audience-pair = لكم ولمن معكم
audience-room = هذه الغرفة
audience-facilitators = فريق التيسير
audience-class = كل المجموعة
audience-organisation = المؤسسة، مجاميع بلا أسماء
minutes = { $minutes } د
copy = نسخ الرابط
copied = تم النسخ
languages = اللغة
between-names = { "، " }
