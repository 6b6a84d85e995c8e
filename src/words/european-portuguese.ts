/**
 * What is said otherwise in Portugal than in Brazil, a pair a line, longer sayings before the words in them. The catalogue is
 * written as Brazil reads it; whoever adds a word to it that only Brazil has adds its pair here.
 */
const pairs = `
Atenciosamente|Com os melhores cumprimentos
Poderia verificar, por favor?|Pode verificar, por favor?
Só você trabalha aqui.|Não há mais ninguém aqui.
Para levar o seu endereço|Para levar a sua morada
O seu endereço|A sua morada
e-mail, telefone ou endereço|e-mail, telefone ou morada
telefone, e-mail, endereço|telefone, e-mail, morada
Rua Augusta 500, 01304-000 São Paulo|Rua Augusta 5, 1100-048 Lisboa
PIX financeiro@estudionorte.example|IBAN PT50 0002 0123 1234 5678 9015 4
quando não foi você|quando foi outra pessoa
deixa você desfazer|permite desfazer
sem você pedir|sem que peça
depois que você abre uma conversa comigo e toca|depois de abrir uma conversa comigo e tocar
você escrever para mim|me escrever
como vocês se falaram|como falaram
quando você vai se atrasar|quando se vai atrasar
o seu próprio|o seu
para você|para si
por você|por si
levar a você|levar-lhe
você |
me lembra|lembra-me
salva o contato|guarda o contacto
salva|guarda
em andamento|em curso
andamento|progresso
que esteja rodando|que esteja a contar
rodando|a contar
em que eu rodo|em que corro
onde eu rodo|onde corro
rodou menos|contou menos
roda em|conta em
roda desde|conta desde
todo mês|todos os meses
todo ano|todos os anos
toda semana|todas as semanas
todo dia útil|todos os dias úteis
todo dia 1|todos os dias 1
todo dia|todos os dias
toda segunda-feira|todas as segundas-feiras
toda terça-feira|todas as terças-feiras
toda quarta-feira|todas as quartas-feiras
toda quinta-feira|todas as quintas-feiras
toda sexta-feira|todas as sextas-feiras
toda sexta|todas as sextas
todo sábado|todos os sábados
todo domingo|todos os domingos
um só conjunto de livros|um só conjunto de contas
tipo de arquivo|tipo de ficheiro
arquivos|ficheiros
como planilhas|como folhas de cálculo
planilhas|folhas de cálculo
uma planilha|uma folha de cálculo
contatos|contactos
contato|contacto
registros|registos
registro|registo
registrada|registada
registradas|registadas
registrado|registado
registrados|registados
registrar|registar
registram|registam
registrei|registei
registrou|registou
registra|regista
de fato|de facto
equipe|equipa
estoque|stock
enquete|sondagem
figurinha|autocolante
aplicativo|aplicação
aplicativos|aplicações
faturamento|faturação
fechamento|fecho
gerentes|gestores
gerente|gestor
porcentagem|percentagem
cronômetros|cronómetros
cronômetro|cronómetro
contadora|contabilista
contador|contabilista
não entendi|não percebi
não achei|não encontrei
pular|saltar
pulei|saltei
compartilhado|partilhado
compartilhar|partilhar
economizar|poupar
esboços|rascunhos
hospedagem|alojamento
aluguel|renda
pauta|ordem de trabalhos
ligação|chamada
prévia|pré-visualização`
  .trim()
  .split("\n")
  .map((line): readonly [string, string] => {
    const [brazil = "", portugal = ""] = line.split("|");
    return [brazil.toLowerCase(), portugal];
  });

const european: ReadonlyMap<string, string> = new Map(pairs);

const escaped = (text: string) => text.replace(/[.]/g, String.raw`\$&`);

const said = new RegExp(
  String.raw`(?<!\p{L})(?:${pairs.map(([brazil]) => escaped(brazil)).join("|")})(?<!\p{L}(?=\p{L}))`,
  "giu",
);

/** A file, where `no arquivo` is where clients are put away. */
const file = /(?<!\p{L})(?<!(?:no|para o)\s)arquivo(?!\p{L})/giu;

const capital = (like: string, text: string) =>
  /^\p{Lu}/u.test(like) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;

/** Portuguese as Portugal, and who else writes as it does, has it. */
export function europeanPortuguese(text: string): string {
  return text
    .replace(said, (found) => capital(found, european.get(found.toLowerCase()) ?? found))
    .replace(file, (found) => capital(found, "ficheiro"));
}

/** Where Portuguese is written that way: where a country is told, and it is not Brazil. */
export const isEuropeanPortuguese = (locale: string): boolean => /^pt[-_](?!BR\b)\p{L}{2}\b/iu.test(locale);
