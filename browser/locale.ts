// What follows from a language: its direction, and how numbers and days are written.

/** Languages that run from the right, as the server knows them too (web/words). */
const FROM_THE_RIGHT = new Set(["ar"]);

export const directionOf = (language: string): "ltr" | "rtl" => (FROM_THE_RIGHT.has(language) ? "rtl" : "ltr");

/** Whether the page runs from the right at this moment. */
export const fromTheRight = (): boolean => document.documentElement.dir === "rtl";

/** The arrow keys that lead on and back along a line of the page. */
export const onward = (): string => (fromTheRight() ? "ArrowLeft" : "ArrowRight");
export const backward = (): string => (fromTheRight() ? "ArrowRight" : "ArrowLeft");

/** Arabic with the digits 0 to 9, as the server's pages write it. */
export const localeOf = (language: string): string => (language === "ar" ? "ar-u-nu-latn" : language || "en");

/** The locale of a page that the server wrote in one language. */
export const pageLocale = (): string => localeOf(document.documentElement.lang);
