# Warum Menschen zusammensitzen, und wer wem begegnet ist.

why-partners = Ihr seid Lernpartner: Ihr trefft euch den ganzen Kurs über wieder.
why-same-room = Derselbe Raum wie vorhin, damit ihr weitermachen könnt, wo ihr aufgehört habt.
why-alike = Ihr sitzt zusammen, weil ihr etwas gemeinsam habt.
why-mixed = Ihr sitzt zusammen, weil ihr aus verschiedenen Ecken kommt.
why-all-new = Ihr sitzt zusammen, weil ihr euch noch in keinem Raum begegnet seid.
why-some-new = Ihr sitzt zusammen, weil du { $names } noch in keinem Raum begegnet bist.
why-all-met = Ihr seid euch schon in einem Raum begegnet; diesmal ist niemand Neues für dich übrig.

met-title = Wer wem begegnet ist
met-text = Jedes Quadrat steht für zwei Menschen. Je dunkler, desto öfter waren sie im selben Raum. Nur hier zu sehen.
met-line = { $name }: { $met } von { $others } begegnet
met-none = Noch war niemand mit jemandem in einem Raum.
met-price = ist { $names } schon begegnet
met-price-none = trifft dort nur neue Menschen
