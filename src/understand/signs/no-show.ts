import { seldom } from "../../seldom.ts";

/** `Jordan no showed`, `Sue didn't turn up`: somebody who was expected and did not come; what is paid for it is money: `paid her no show fee`. */
export const noShow = seldom(
  /(?<!\p{L})(?:no[- ]?show(?:s|ed|ing)?(?![- ](?:fees?|charges?|penalt|polic|payment|deposit))|(?:didn['’]?t|did not|never)\s(?:even\s)?(?:show(?: up)?|turn up|come|make it in)|stood me up|ghosted me|no (?:vino|apareci[óo]|se present[óo])|n['’]est (?:pas|jamais) venue?|pas venue?|ist nicht (?:gekommen|erschienen)|kam nicht|n[ãa]o (?:veio|apareceu|compareceu)|faltou(?!\s(?:pagar|entrar|receber|acertar|depositar|transferir|me))|furou comigo|(?:me\s)?deu (?:um )?bolo|falt[óo] a (?:la|su) (?:cita|clase|sesi[óo]n)|me dej[óo] plantad[oa])(?!\p{L})/iu,
);
