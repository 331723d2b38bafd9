/** Mail subjects and sentences, in Swedish: the source that other languages are checked against. */
export const mail = {};
