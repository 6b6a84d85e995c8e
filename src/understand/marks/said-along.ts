/**
 * Words of any language that are said along with what is told, and tell nothing of what it was for: when, how much and how
 * again, verbs of handing money over that lead to no direction, slang for money. Folded.
 */
export const saidAlong: ReadonlySet<string> = new Set(
  `account conta cuenta conto konto compte almocei almocamos jantei jantamos lanchei comi venceu vencia venceram thanks thx ty now again too finally already yay done instead total altogether both half halves rest later first bucks quid money stuff
  thing things worth yet still only even really actually btw lol haha wow yeah yep well very much like kinda sorta maybe each so back over
  down off up out top after saw met came got went played most mostly next week month year quick just also plus grr ugh pls please okay hey
  mate buddy baby bless news fine goes set ran put took gave made handed slipped dropped kicked coughed landed credited venmoed zelled
  paypaled wired pinged popped shot sent kept sank ate called owe reimburse reimbursed xfer etransfer subbed arvo nite cash hand before until
  till since than then there here them their his her but including incl way cos because sorry forgot spot front yoyos coins notes
  sei kriegt langem rausgeruckt run fuer per ham sich gott dank hin bequemt gegonnt trags alleluia disculpe pesitos peux costas non not
  endlich noch schon grad grade gerade eben nur mal halt doch heuer jetzt wieder nochmal auch hot dann nun wurden wurde hat haben kralle
  hand euronen hunni fuffi stutz kohle vorbei gedruckt eingetragen vergessen einzutragen rein raus gekriegt uberwiesn geblecht zahlt geben
  fin otra otro otras otros mas mismo recien hoy ayer luego aqui ahi segundo primer primera quede laburo labure laburamos trabajo trabajando echa
  echadas soltado soltaron han oye lana pasta plata mangos pavos duros pesos lucas deja claro ahora
  enfin encore aussi comme voila alors ouf hop bon chez balles thune taffe bosse bossee content aujourd ensuite puis pis
  ainda agora tambem comigo depois hoje ontem outra outro outras outros mesmo finalmente grana pila conto contos paus trampei trampo
  trabalhar estive segunda`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
