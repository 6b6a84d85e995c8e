/** What a client asks for who wants to see the speaker: `wants to meet`, `quiere verme`, `veut me voir`, `will mich treffen`. */
export const asksToMeet = new RegExp(
  [
    "(?:wants?|asked|would like|'d like|wld like|hoping|keen) (?:me )?to (?:meet|see (?:me|us)|catch up|talk|chat|speak|come (?:by|over|in|round)|pop (?:by|over|in|round)|call|have (?:a |an )?\\p{L}+|grab (?:a )?\\p{L}+|do (?:a )?\\p{L}+)",
    "wants? (?:a |an )?(?:call|meeting|zoom|coffee|lunch|chat|session|lesson|visit)",
    "(?:quiere|pidi[óo]|pide|quisiera|quieren) (?:ver(?:me|nos)|quedar|reunirse|juntarse|una (?:reuni[óo]n|llamada|cita)|hablar)",
    "(?:veut|voudrait|souhaite|demande [àa]|veulent) (?:me |nous )?(?:voir|rencontrer|un (?:rdv|rendez-vous|appel)|une (?:r[ée]union|visio)|parler)",
    "(?:will|m[öo]chte|wollen|m[öo]chten) (?:mich |uns |sich (?:mit mir |mit uns )?)?(?:[^.;!?\\n]{0,40})(?:treffen|sehen|sprechen|telefonieren)",
    "(?:quer|pediu|queria|querem) (?:me ver|se reunir|reunir|conversar|falar|marcar|uma (?:reuni[ãa]o|chamada|call)|encontrar)",
  ]
    .map((said) => `(?<!\\p{L})${said}(?!\\p{L})`)
    .join("|"),
  "iu",
);
