# ما تُظهره الدورة نفسها في الغرفة.
check-explained = أي الإجابات صحيحة، ولماذا
check-right = صحيح: { $choice }
check-not-right = غير صحيح: { $choice }
course-archive = أرشفة هذه الدورة
