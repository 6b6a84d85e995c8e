import { isCueWord } from "./cue-phrases.ts";

const others = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer autumn fall winter
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
  januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta feira
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand grand million millions millon millones milhao milhoes millionen milliers mil palo palos luca lucas first third fourth
  uno dos tres cuatro cinco seis siete ocho nueve diez cien mil un une deux trois quatre cinq sept huit neuf dix cent mille
  eins ein eine zwei drei vier funf sechs sieben acht neun zehn hundert tausend um dois duas quatro oito nove dez
  blue red green black white yellow orange pink purple gold golden silver grey gray brown big small little long short high low old young good bad best bright dark
  north south east west northern southern eastern western city town village street road river sea lake mountain hill valley island coast bay harbor port
  studio studios design designs media group agency works labs lab digital creative consulting services solutions partners associates shop store house home
  film films photo photos photography video music art arts gallery books book yoga fitness school academy clinic dental legal law capital ventures
  bank hotel restaurant cafe bakery bar kitchen garden gardens farm farms market foods food coffee tea wine beer water fire earth air sun moon star stars sky
  logo website site web page app landing brand branding campaign deck report document file files print proofs poster edit edits draft drafts version final
  man woman men women people person boy girl kid kids family friend friends team staff everyone somebody someone nobody anyone
  buy buys sell sells give gives take takes make makes get gets go goes come comes see sees know knows think thinks say says tell tells work works look looks use uses find finds
  want wants need needs feel feels try tries leave leaves call calls keep keeps let lets begin begins seem seems help helps talk talks turn turns start starts show shows hear hears play plays run runs move moves like likes live lives believe hold holds bring brings happen happens write writes provide sit stand lose pay pays meet meets include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain
  another other others same different such much many few most least less more enough quite rather almost always never often sometimes usually early late soon later today tomorrow yesterday
  second half quarter part piece pair set box bag case thing things stuff lot lots bit kind sort type way ways place point fact idea line side end top bottom front back
  true false real really sure clear fine nice great happy sad free full empty new next last past present future
  main order orders edition second edit cover covers retouch stills still tasting menu menus wants party parties wedding weddings event events
  sending paying getting having doing making going being sent paid gave given went gone done made said told left
  shift swap sign signed signs signing date dates price prices rate rates value values score
  daily weekly monthly quarterly yearly annual annuel annuelle annuels annuelles anual anuales mensuel mensuelle hebdomadaire trimestriel trimestrielle mensual mensal
  noon midnight dawn dusk night tonight weekend weekday fortnight
  doctor dentist mechanic notary banker baker painter builder writer teacher
  mother father brother sister wife husband son daughter
  und oder aber nicht kein keine mein meine dein sein ihr unser fur mit von bei nach aus auf uber unter zwischen durch gegen ohne
  pero como donde cuando quien para por con sin sobre entre hasta desde muy mas menos
  mais dans avec sans pour chez tous tout toute bien aussi encore
  mas como onde quando quem sem sobre entre ate desde muito mais menos`.split(/\s+/),
);

/** Whether a folded word is an ordinary word of one of the languages, so that alone it is no sign of a name. */
export function isCommonWord(word: string): boolean {
  return isCueWord(word) || others.has(word);
}
