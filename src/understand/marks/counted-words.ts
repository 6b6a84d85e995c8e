import { fold } from "../../fold.ts";

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));

/** What may stand between a number and what it counts. */
const qualifiers = folded("new more other a4 a3 nuevos nuevas nouveaux neue novos novas");

/** What is counted and never paid: the word behind a bare number. */
const counted = folded(`
  follower followers sheet sheets ream reams paper papers pens cartridge cartridges roll rolls bottle bottles pack packs boxes
  people person persons subscriber subscribers likes views visits visitors users members words pages photos pics pictures images
  videos clips emails mails messages guests attendees seat seats downloads signups star stars sterne sternen étoiles estrellas estrelas commits lines slides revisions rounds
  versions drafts options ideas tabs meetings calls clients customers leads projects invoices tasks steps times
  checks cheques schecks chèques talones
  instalment instalments installment installments tranches ton tons percent points degrees km kms kilometers kilometres miles mi
  kg kilo kilos quilo quilos gram grams gramm gramme grammes gramo gramos grama gramas stone inch inches feet lb lbs meter metern meters metres metros mètres litros litres liter liters m² sqm sq gb mb tb mph kwh week weeks month months year years day days minute minutes min mins hour hours
  hr hrs night nights nuits nächte nächten noites noches copies pcs pieces items o'clock oclock st nd rd th
  raten packen packung packungen rollen rolle flaschen kartuschen leute personen seiten wörter bilder kunden mal kilometer grad stück
  rollo rollos paquetes cajas cuotas plazos mensualidades seguidores personas palabras páginas fotos clientes reuniones veces kilómetros grados
  cartouche cartouches rouleau rouleaux paquets boîtes mensualités personnes abonnés mots fois kilomètres degrés
  rolos pacotes caixas parcelas prestações pessoas palavras vezes quilômetros graus
  sessions lessons sesiones clases séances leçons sitzungen sessões aulas
  students pupils kids haircuts élèves inscrits participants coupes brushings hausbesuche schüler schülerinnen teilnehmer teilnehmerinnen kinder hunde frauen
  gäste invités invitées invitados invitadas comensales convidados convidadas convives habitants einwohner habitantes inhabitants spectateurs zuschauer espectadores
  voicemails texts notes audios mensajes mensagens nachrichten fotos bilder reels
  stairs marches escalones peldaños degraus stufen
  alumnos alumnas asistentes cortes alunos alunas participantes atendimentos
  appels réunions rdv anrufe anrufen telefonate termine termin treffen gespräche besprechungen llamadas citas ligações chamadas reuniões`);

const countedPhrases: ReadonlySet<string> = new Set([
  "tickets sold",
  "of them",
  "of those",
  "of these",
  "pounds of",
  "sign ups",
]);

/** What a number behind it names and no amount of: `gate 42`. */
const labels = folded(`
  gate mile room flight page chapter top version size apartment apt platform track channel table level floor line step day week
  episode season unit suite turned turns turning aged cumplió cumple cumplí cumplo cumplen highway route exit seat row group number since iso article section part act
  zone class grade round q kw v
  fase piso puerta página capítulo habitación tisch zimmer seite gleis stock kapitel folge quai porte chambre étage numéro
  andar portão quarto
  code codes código codigo pin nr`);

/** Whose length in minutes stands behind it: `smoko, back in 20`. */
const away =
  /(?<!\p{L})(?:back|there|home|ready|done|finished|free|out|leaving|arriving|off|cu|see (?:you|ya))\sin\s$/iu;

/** Whether a small number says in how many minutes somebody is back. */
export const isSoon = (before: string, number: string): boolean => /^\d{1,2}$/.test(number) && away.test(before);

/** Parts of a work, which a small number names; a large one is what the part comes to. */
const parts = folded("sala phase milestone sprint etapa hito meilenstein jalon étape marco");

/** Words in the plural that follow an amount without being what it counts. */
const sums =
  /^\s(?:was|has|euros|dollars|pounds|pesos|reais|fees|lunches|tips|sales|royalties|towards|afterwards|always|perhaps|sometimes|besides|gas|canvas|christmas|gast[oa]s|gastad[oa]s|pagad?[oa]s|cobrad[oa]s|recibid[oa]s|recebid[oa]s|d[ée]pens[ée]+s|pay[ée]+s|re[çc]ue?s|encaiss[ée]+s|d[ée]bours[ée]+s|\p{L}+(?:ss|us|is))(?!\p{L})/iu;

/** Whether what stands behind a number looks like a plural, but is not what it counts: `40 fees`, `35 gas`. */
export const areSums = (behind: string): boolean => sums.test(behind);

const wordsBehind = /^[\s-]*(o'?clock|[\p{L}²]+|a[34](?=\s))(?:[\s-](\p{L}+))?(?:\s(\p{L}+))?/iu;
const wordsBefore = /(?:(\p{L}+)\s)?(\p{L}+)\s*\.?\s?#?$/u;

/** Whether what stands behind a bare number is counted by it, and no amount: `2,400 followers`, `3 new clients`. */
export function isCounted(behind: string): boolean {
  const [, first = "", second = "", third = ""] = (wordsBehind.exec(behind) ?? []).map((word = "") => fold(word));
  // `45 mb way`: a way of paying, and no megabytes.
  if (first === "mb" && second === "way") return false;
  const counts = (one: string, next: string) => counted.has(one) || countedPhrases.has(`${one} ${next}`);
  return counts(first, second) || (qualifiers.has(first) && counts(second, third));
}

const numberedWord = /(\p{L}+)\s?#?\d{1,2}(?![\d.,])/gu;

/** Whether a text speaks of one part of a work: `phase 2`. */
export function partOfWork(text: string): boolean {
  return [...text.matchAll(numberedWord)].some(([, word = ""]) => parts.has(fold(word)));
}

/** What holds so many of what is sold: sessions, lessons, prints. */
const bundles: ReadonlySet<string> = new Set(
  "block pack package bundle batch set series course bono paquete pacote forfait carnet paket block serie pack lote".split(
    " ",
  ),
);

/** Whether what stands before a bare number is named by it: `gate 42`, `phase 2`. */
export function isLabel(before: string, number: string): boolean {
  const [, first = "", second = ""] = (wordsBefore.exec(before.slice(-24)) ?? []).map((word = "") => fold(word));
  const flight = first === "flight" && second.length === 2;
  // `a block of 10, 400`: so many go into it.
  const held = bundles.has(first) && /^(?:of|de|von|com|d)$/.test(second) && /^\d{1,2}$/.test(number);
  const part = parts.has(second) && /^\d{1,2}$/.test(number);
  return labels.has(second) || part || flight || held || (first === "boards" && second === "at");
}
