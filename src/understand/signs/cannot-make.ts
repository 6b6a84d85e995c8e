/** Somebody cannot come when it was agreed: `Acme can't make it friday`. */
export const cannotMake =
  /(?<!\p{L})(?:can['’]?t|cannot|won['’]?t|unable to|not able to)\s+(?:make|do|come|attend)(?!\p{L})/iu;
