/** Days, as this tool counts them; no source gives any. A role that is to be opened within so many days is asked for now. */
export const openSoon = 14;

/** What lies within so many days is told as coming. */
export const comingSoon = 56;

/** Answers older than this are asked about; twice as old, they are urgent. */
export const answersStaleAfter = 30;

/** A weekly digest looks so many days ahead. */
export const digestAhead = 28;
