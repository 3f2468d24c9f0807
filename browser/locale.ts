// How numbers and days are written in a language. Arabic with the digits 0 to 9, as the server's pages write it.
export const localeOf = (language: string): string => (language === "ar" ? "ar-u-nu-latn" : language || "en");

/** The locale of a page that the server wrote in one language. */
export const pageLocale = (): string => localeOf(document.documentElement.lang);
