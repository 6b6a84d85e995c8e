/**
 * What a meeting goes by whatever it is about, one of it, in five languages: a part of a pattern with the flags `iu`, which fits what is
 * written with its accents and without.
 */
export const meetingNouns =
  "meeting|call|appointment|session|lesson|(?:video)?termin|treffen|gespr[äa]ch|anruf|besprechung|reuni[oó]n|cita|llamada|sesi[oó]n|clase|" +
  "videollamada|rdv|rendez-vous|r[ée]union|appel|cours|s[ée]ance|visio|reuni[aã]o|encontro|chamada|liga[cç][aã]o|aula|consulta|sess[aã]o|" +
  "videochamada";
