# المكتبة: نماذج ودورات للبدء بها، وخطط يُؤتى بها.
library-share = { $share }٪ حديث بعضهم مع بعض
library-find = البحث عن
library-find-go = عرض
library-time = الجلسة
library-any = بأي طول
library-up-to = حتى { $minutes } د
library-all = عرض الكل
library-none = لا شيء على الرفوف فيه هذه الكلمات. جرّبوا كلمات أقل، أو ابدؤوا بدورة فارغة.
library-legend = تُظهر الصور دقائق الجلسة؛ وكلما علت الكتلة أعطى الناس من أنفسهم أكثر:
library-legend-class = الجميع معًا
library-legend-room = في غرفة صغيرة
library-legend-pair = مع شخص واحد
library-legend-me = على انفراد
library-patterns = البدء بنموذج
library-patterns-text = حوار ناجح في نحو ساعة، بكل ما يحيط به. ضعوا فيه أسئلتكم.
library-courses = أو أخذ دورة كاملة
library-courses-text = جاهزة للغد. أخذ واحدة يصنع منها نسخة لكم أن تغيّروها.
library-begin = البدء بهذا
library-take = البدء بهذا
library-take-text = تحصلون على نسخة لكم. غيّروا فيها ما شئتم من الكلمات.
library-guide = طباعة دليل التيسير
library-handout = طباعة ورقة المشاركين
library-steps = { $steps ->
    [zero] لا خطوات
    [one] خطوة واحدة، بسؤالها وملاحظاتكم
    [two] خطوتان، بسؤاليهما وملاحظاتكم
    [few] { $steps } خطوات، بأسئلتها وملاحظاتكم
    [many] { $steps } خطوة، بأسئلتها وملاحظاتكم
   *[other] { $steps } خطوة، بأسئلتها وملاحظاتكم
}
library-own = أو إحضار ما لديكم
library-blank-go = البدء من لا شيء
import-title = ما صارت إليه خطتكم
import-failed = لا يمكن قراءة هذا على أنه خطة
import-text = لم يُترك منها شيء: ما ليس له موضع خاص صار في ملاحظاتكم. وتصير دورة حين تأخذونها.
import-take = جعلها دورة
import-findings = { $count ->
    [zero] لا شيء تغفله الخطة
    [one] شيء واحد لا تقوله الخطة
    [two] شيئان لا تقولهما الخطة
    [few] { $count } أشياء لا تقولها الخطة
    [many] { $count } شيئًا لا تقوله الخطة
   *[other] { $count } شيء لا تقوله الخطة
}
import-again = خطتكم، للتغيير والقراءة مرة أخرى
import-read = قراءتها
import-bring = ملف
import-bring-text = دورة نصًّا، أو برنامج الجلسة بصيغة CSV أو Markdown: الوقت، العنوان، الطريقة، التجميع.
import-file = دورة أو خطة
import-paste = خطة من الحافظة
import-paste-text = قائمة بأوقات، أو صفوف منسوخة من جدول. تُفهَم الكلمات الإنجليزية والألمانية والفرنسية والإسبانية.
import-plan = خطتكم
import-example = 9:00 Welcome
    9:05 Who we are (icebreaker, groups of 3)
    9:15 …
guide-notes = ملاحظات لكم: { $title }
archive-unreadable-title = لا يمكن قراءة ملف zip هذا
archive-unreadable-text = هو تالف، أو مغلق بكلمة مرور. اضغطوه من جديد وأحضروه مرة أخرى.
archive-no-course-title = لا دورة في ملف zip هذا
archive-no-course-text = الدورة نص واحد ينتهي اسمه بـ ‎.md وصوره بجانبه.
archive-several-courses-title = في ملف zip هذا أكثر من دورة
archive-several-courses-text = أحضروها واحدة واحدة: كلٌّ منها نص ينتهي اسمه بـ ‎.md وصوره بجانبه.
archive-too-many-title = في ملف zip هذا أكثر مما ينبغي
archive-too-many-text = للدورة حتى 200 صورة، حجمها معًا 24 ميغابايت. صغّروها، أو قلّلوا عددها.
