import type { CueWords } from "../cue-words.ts";

/** What Portuguese phrases tell about a sentence. */
export const cues: CueWords = {
  common:
    "exatamente, precisamente, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, e, ou, que, em, no, na, nos, nas, num, numa, com, por, pelo, pela, para, pra, pro, ao, à, aos, às, sem, sobre, até, desde, meu, minha, meus, minhas, seu, sua, seus, suas, nosso, nossa, eu, você, vc, ele, ela, nós, eles, elas, me, te, se, lhe, é, são, foi, era, está, tá, estão, tem, têm, tenho, não, sim, mais, muito, já, hoje, ontem, amanhã, este, esta, esse, essa, isso, isto, esses, essas, mas, como, quando, onde, quem, qual, quais, quanto, quantos, semana, mês, ano, dia, dias, hora, horas, segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, próximo, próxima, passado, passada, último, última, reais, euros, também, só, ainda, agora, depois, tudo, todo, toda, aqui, lá",
  self: "eu, nós, a gente, tenho, temos",
  question:
    "desde quando, quem, qual, quais, quando, onde, como, por que, porque, quanto, quantos, quantas, quanta, o que, que, cadê, de quem, com quem, pra quem, para quem, como vai, como está, como anda, como tá, quê, o quê",
  auxiliary:
    "tem, tenho, há, será que, posso, devo, alguém, algum, alguma, já pagou, me deve, existe, está, fiz, recebi quanto, ganhei quanto",
  show: "refresca-me|refresque a|minha memória sobre, mostra, mostre, me mostra, me conta|fala de|do|da|sobre, me mostre, mostrar, mostra-me, lista, liste, listar, lista de, listagem de, ver, quero ver, abre a, abre o, busca, busque, procura, me dá, me dê, dá-me, resumo, resumo de, ficha de, detalhes de, informações de, informações sobre, info de, tudo sobre, relatório, relatório de, diz-me, me diz, me fala, puxa, puxe, exibe, exibir, consultar, deixa eu ver, me passa, traz, extrato, extrato de, dados de, mostra aí, vê, ficha da, ficha do, detalhes da, detalhes do, resumo da, resumo do, dados da, dados do, extrato da, extrato do, informações da, informações do, mostra a, mostra o",
  polite:
    "por favor, pfv, pf, se faz favor, pode, podes, você pode, poderia, consegue, quero, gostaria de, preciso que, vamos, favor, dá para, dá pra",
  hypothetical:
    "estive quase a, estive a ponto de, por pouco não, por um triz, verificar|verifica|ver|perguntar|confirmar se, o dia em que, no dia que, em dúvida, tá pensando, está pensando, talvez, pode ser que, poderia, poderiam, se, quem sabe, provavelmente, possivelmente, tomara, oxalá, acho que, parece que, imagina, imagine, supondo, suponhamos, estou pensando em, tô pensando em, pensando em, dizem que, seria, faria, compraria, pagaria, dedos cruzados, cruzando os dedos, com sorte, em teoria, quem dera, será que, caso, sei lá, digamos que, vai que, penso em, a ver se|quando|como|que|quanto, sonhei, se calhar, sonhei que, teria, assim que, logo que, quando * pagar|pagarem|cair|caírem|depositar|depositarem|transferir|receber|recebermos|entrar|entrarem|quitar|acertar, quando eu receber, no dia em que, a menos que, desde que * pague|paguem, contanto que, depois que * pagar|pagarem|cair|entrar",
  wish: "saí sem comprar, deixei lá, resisti à, vi um|uma|uns|umas, tentação, tentador, tentadora, tentado, tentada, de olho em|num|numa, espero que, espero, gostaria de ganhar, queria ganhar, queria comprar, queria, adoraria, sonho em, sonho com, um dia, quem me dera, tomara que, preciso de um, preciso de uma, desejo, seria bom, seria ótimo, bem que podia, oxalá, gostava de",
  promise:
    "vai pagar, vão pagar, vai transferir, vou, vai, vão, vamos, pagará, pagarão, prometeu, promete, prometeram, prometido, disse que, disseram que, diz que, falou que, falaram que, ficou de, ficaram de, garantiu, garante, jurou, jura que, se comprometeu, comprometeu-se, combinou de, deve pagar, tem que pagar, tem de pagar, pretende, pretendem, quer pagar, pagarei, vou comprar, vou pagar, paga amanhã, paga na, paga semana, será pago, será efetuado, irá, vai mandar, pix amanhã, manda amanhã, transferirá, cai amanhã, vai cair, prevê, me paga, diz que paga, disse que paga, paga segunda, paga sexta, fica de pagar, vai fazer o pix, vão depositar, vai depositar",
  quote:
    "cobro * por|a|à|cada consulta|sessão|aula|pessoa|hora|dia|ensaio|visita|evento|foto|tratamento|página|palavra|aluno|aluna|criança, emprestado, emprestada, peguei emprestado, peguei * emprestado, tomei emprestado, orçamento, orçamentos, orcei, orçado, orçou, passei orçamento, proposta, proposta de, propus, propôs, cotação, cotei, oferta, ofereci, ofereceu, oferecem, ofereceram, estimativa, estimado, estimei, tabela de preços, preço, preços, preço de, pediu, pedem, pede, cobraria, custa, custam, custaria, valeria, valor da hora, negociando o preço, em média, normalmente, costuma, avaliado em, tabela, orçamentei, orçamentou, cotou, passei um orçamento, pedi * de sinal|entrada|adiantamento, pedi um sinal, pedi sinal, pedi adiantamento, pedi ao, pedi à",
  negation:
    "não, nunca, jamais, ainda não, sem, nada, ninguém, nenhum, nenhuma, nem, recusado, recusou, falhou, se recusa, tampouco, quase, aguardando, esperando o, cadê, nada de, pix devolvido, pagamento devolvido, cheque devolvido, pagamento estornado, pix estornado, transferência devolvida, pix|pagamento|cheque|boleto * devolvido|estornado, transferência * devolvida|estornada, foi|foram estornado|estornados|estornada|devolvido|devolvidos|devolvida",
  jest: "me deve uma cerveja|breja|bebida|explicação|desculpa|janta, me deve um café|favor|abraço|almoço|jantar|chope, brincadeira, tô brincando, estou brincando, é brincadeira, zoeira, piada, só que não, quem me dera, sqn, mentira",
  smallTalk:
    "fica|fiquem com deus, bom feriado|findi|domingo|sábado|descanso, até sábado|domingo|terça|quarta|quinta|sexta|terça-feira|quarta-feira|quinta-feira|sexta-feira, até a próxima, boa noitinha, tmj, tamo junto, bj, beijo, beijinhos, ficou|está|parece ótimo|bom|perfeito|show|lindo, vc|você|tu é|és um|o|a? top|demais|show|anjo|melhor|máximo|fera, to|tô|tou|estou muito|super|bem? cansado|cansada|morto|morta|exausto|exausta|acabado|acabada hj|hoje? viu?, bom fds, até segunda-feira, até para a semana, até logo então, graças a deus, mil obrigados, mil obrigadas, muitíssimo obrigado, que calor hoje, que frio hoje, que calor, que frio, oi, olá, ola, bom dia, boa tarde, boa noite, obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, valeu, vlw, ok, okay, beleza, blz, perfeito, ótimo, legal, massa, show, show de bola, bacana, maravilha, tchau, até logo, até mais, até amanhã, até segunda, falou, flw, abraço, abraços, bjs, beijos, tudo bem, tudo bom, e aí, como vai, como você está, como está, de nada, imagina, tranquilo, entendi, entendido, certo, combinado, fechado, sim, não, feliz ano novo, feliz natal, feliz aniversário, parabéns, bom fim de semana, bom final de semana, boa semana, boa, que dia, que semana, tô cansado, tô cansada, estou cansado, estou cansada, desculpa, desculpe, foi mal, opa, nossa, eita, uau, top, joia, jóia, mandou bem, bom trabalho, você é demais, você é o melhor, valeu demais, valeu mesmo, kkk, kkkk, kkkkk, rsrs, fixe, porreiro, está bem, tá bom, tá bem, tá, pronto, até já, adeus, bom descanso, boas férias, já volto, hora do café, pois é, fala, fala aí, que calor, que frio, tudo certo, sextou, bora, ô, ei, muito bom, excelente, obrigadão, feliz|boas|bom|boa|obrigado|obrigada|abraços|beijos ano|novo|natal|festas|semana|fds? a|pra|para todos|todas",
  thirdParty:
    "minha comadre, meu compadre, minha cunhada, meus vizinhos, minha vizinha, a vizinha, minha tia, minha patroa, meu marido, meus filhos, meus sogros, minha amiga, minha colega, minha avó, meu sobrinho, meu ex, minha ex, minha sogra, meu sobrinho, minha sobrinha, meu avô, minha avó, meus pais, meus amigos, meu colega, um colega, meu brother, meu irmão, minha irmã, meu amigo, minha amiga, um amigo, uma amiga, minha mãe, meu pai, minha mulher, meu marido, minha esposa, meu vizinho, minha vizinha, meu primo, minha prima, meu cunhado, meu chefe, minha namorada, meu namorado, meu filho, minha filha, meu tio, o artigo, li que, a notícia, o vizinho, a galera, meu sogro, segundo",
  letter:
    "atenciosamente, cordialmente, prezado, prezada, prezados, assunto:, de:, para:, mensagem encaminhada, enviado do meu, segue em anexo, ignore as instruções, ignore todas as instruções, favor dar baixa, com os melhores cumprimentos",
  tellOther:
    "diz pra ele, fala pra ele, diz pra ela, fala pra ela, avisa o, avisa a, pede pro, pede pra, manda ele, manda ela, diz ao, diz à, pergunta pro, pergunta pra, pede ao",
  intend:
    "quero, queremos, queria, queríamos, gostaria, gostava, penso em, pensamos em, pretendo, pretendemos, planejo, planejamos, planeio, tenciono, conto comprar|gastar|investir|contratar, tô|estou|tou|ando|estamos querendo|planejando|pensando|planeando|considerando, tô|estou|ando a pensar|planear|ponderar, tô|estou a fim, tô|estou afim, tô|estou de olho, tenho vontade, tenho em mente, dá vontade, me deu vontade, preciso, precisamos, comprarei, tenho que|de comprar|gastar|receber|cobrar",
  from: "de, do, da, dos, das, vindo de, vinda de, lá da, lá do",
  to: "p /, para, pra, pro, ao, à, até, a, pro dia",
  for: "p /, por, para, pra, pro, de, referente a, pelo, pela, do, da, ref, com, em, no, na, pelas, pelos",
  by: "por, via, com, em, através de, no, na, pelo, pela, de",
  at: "no, na, em, @, às, à",
  with: "com, na, no, c",
  about: "sobre, a respeito de, acerca de, do, da",
  under: "no, na, em, dentro de, para, pro, pra, do, da",
  of: "de, do, da, dos, das",
  article:
    "o, a, os, as, um, uma, uns, umas, meu, minha, meus, minhas, seu, sua, nosso, nossa, este, esta, esse, essa, outro, outra",
  also: "também, e, depois, além disso, aí, mais, e também",
  receive:
    "recebi, recebido, recebemos, ganhei, faturei, embolsei, arrecadei, recebimento de, recebimento, já recebi, acabei de receber, me pagaram, ganhamos, recebi um pix, entrada de, recebi pix, recebi o pagamento, recebi pagamento, depositaram, me depositaram, cobrei, cobrámos, faturamos, transferência recebida, transferência recebida do|da|de, pix recebido, recebida, depósito recebido",
  got: "tive, consegui, peguei, tirei",
  arrive:
    "entrou, entraram, caiu, caíram, chegou, chegaram, pingou, pingaram, creditado, foi creditado, na conta, na minha conta, entrou na conta, caiu na conta, compensou, caindo, compensado, bateu, bateu na conta, entrados, deu entrada, está recebido, tá recebido, já está recebido, já tá recebido, já cá está, já cá canta, já tá na mão",
  pay: "pagou, pagaram, pago, transferiu, transferiram, depositou, depositaram, fez um pix, fez pix, fez um pix de, fez o pagamento, fez uma transferência, fez transferência, mandou, quitou, quitaram, reembolsou, paga, pagos, fez um depósito, adiantou, adiantaram, antecipou, anteciparam, mandou um pix, mandou pix, fizeram um pix, deu, efetuou o pagamento, pagar hoje, acertou, fez o pix, liquidou, soltou, fizeram pix, acabou|acabaram de pagar|transferir|depositar|quitar|liquidar, fez mb way, fez um mb way, largou, se acertou, acertaram, botou, fez um ted, fez ted, abriu|abriram a carteira, passou|passaram na caixa",
  payThem:
    "acabou|acabaram por me|nos dar|pagar|transferir|deixar, acabou|acabaram por dar-me|pagar-me|deixar-me, me|nos deixou|deixaram, deixou-me, deixaram-me, me fez um depósito|pagamento, me fez uma ted, me pagou, me pagaram, nos pagou, me transferiu, me depositou, me mandou, me mandaram, me deu, me enviou, me passou, me fez um pix, me fez pix, pagou-me, pagaram-me, transferiu-me, me mandou um pix, mandou-me, enviou-me, nos pagaram, deu-me, me entregou, nos transferiu, me adiantou, me repassou, fez-me, depositou-me, nos mandou, me acertou, me soltou, me fizeram um pix, fez-me uma transferência, nos depositou, passou-me, acabou|acabaram de me|nos pagar|transferir|depositar|mandar|enviar|dar|passar|fazer|repassar|acertar|quitar, me acabou|acabaram de pagar|transferir|depositar|mandar|enviar|dar|passar|fazer|repassar|acertar|quitar, acabou|acabaram de pagar-me|transferir-me|enviar-me|depositar-me|mandar-me, fez-me um, fizeram-me, transferiram-me, me transferiram, me fez uma transferência, nos fez um pix, me fez transferência, me deram, me repassaram, me enviaram, me reembolsou, me reembolsaram, nos reembolsou, reembolsou-me",
  payI: "paguei, pagamos, transferi, depositei, fiz um pix para, fiz um pix pra, fiz um pix pro, dei, mandei, enviei, fiz uma transferência para, tive que pagar, tive de pagar, pagámos, fiz pix pra, fiz pix pro, fiz pix para, paguei ao, paguei à, quitei, mandei um pix pra, mandei um pix pro, fiz transferência para, fiz um pix de, fiz um pix, fiz pix, fiz um pix de * pro|pra|para|ao|à, fiz um ted, fiz ted, fiz uma transferência, fiz um mb way, fiz um depósito, tive que desembolsar, repassei, adiantei, larguei, dei de, transferência enviada para, transferência enviada, transferência enviada pra|pro, pix enviado para|pra|pro, pix enviado, transferência feita para",
  payMe: "fui pago, fui paga, me pagaram, recebi",
  paidBy:
    "pago por, paga por, pagamento de, pagamento do, pagamento da, pix de, pix do, pix da, transferência de, transferência do, transferência da, depósito de, depósito da, depósito do, recebimento de, sinal de, adiantamento de, recebido de, recebidos de, sinal da, sinal do, cheque de, cheque do, cheque da",
  give: "mandou, enviou, deu, entregou, passou, deixou, enviaram, mandaram, deram, repassou",
  me: "me, nos, para mim, pra mim, minha conta, a mim, pra gente, na minha conta",
  settle:
    "risca, riscar, riscada, paga, pago, pagas, pagos, quitada, quitado, quitadas, liquidada, liquidado, recebida, recebido, foi paga, está paga, tá paga, pagou, pagaram, quitou, acertou, baixada, como paga, marcar como paga, já foi paga, compensou, liquidou, liquidaram, caiu, entrou, fechou a conta, acertou as contas, dar baixa, dá baixa, dá baixa na, baixa na, como pagas, como quitada, foi quitada, já pagou, quitaram, chegou, recebi, recebidas, cobrada",
  payLater: "pagar, quitar, transferir, pagam",
  spend:
    "acabei por comprar|levar|gastar|pagar, acabei comprando|levando|gastando, apanhei, arranjei, catei, gastei, gastamos, comprei, compramos, gasto, gastos, gasto com, gasto de, compra de, compra, encomendei, assinei, renovei, abasteci, desembolsei, torrei, investi, botei gasolina, coloquei gasolina, peguei um uber, despesa de, despesa com, despesa, despesas, aluguei, enchi o tanque, recarreguei, gastámos, comprámos, mandei fazer, lancei uma despesa, lança despesa, lança um gasto, contratei, adquiri, larguei, meti gasolina, paguei por, lá se foram|foi|vão|vai, foram-se, foi-se, se foram, me foram, foram embora, foram-me",
  cost: "ficou-me|nos por|em|a, ficaram-me|nos por|em|a, saiu-me|nos por|em|a, saíram-me por|a, me ficou por|em, custou, custaram, me custou, saiu por, saiu, saíram por, ficou em, ficou por, deu, deram, total, foram, deu um total de, ficaram em, somou",
  charged:
    "levou-me, levaram-me, me levou, me levaram, meteu-me, arrancou-me, me arrancou, me meteu, me cobrou, me cobraram, cobrou, cobraram, debitou, descontou, foi debitado, débito de, débito automático, me debitou, me descontou, cobrou-me, debitaram, débito direto, veio cobrança, me faturou, cobrança de, cobrou no cartão, cobraram-me, descontaram",
  sold: "revendi, vendi, desfiz-me de, me desfiz de, vendi, vendemos, venda de, venda do, venda da, vendido, vendida, venda",
  moneyIn: "entrada, entrou, receita, crédito, entraram, entradas",
  moneyOut: "saída, saiu, despesa, débito, gasto, gastos, saíram, saídas",
  owes: "ficou|ficaram devendo, ficou|ficaram me devendo, fiado d|de|da|do, levou fiado, me deve, me devem, nos deve, nos devem, deve, devem, tá me devendo, está me devendo, me devendo, deve-me, devem-me",
  expecting:
    "falta receber, faltam receber, me falta receber, falta-me receber, falta cobrar, falta eu receber, espero receber, esperando receber, a receber de, a receber, previsto receber, pagamento previsto, recebimento previsto, previsão de, aguardando receber, receita prevista, previsto de, entrada prevista",
  notReceived:
    "tá pendente, tão pendentes, está pendente, estão pendentes, segue pendente, pendentes, cheque * voltou, cheque voltou, ainda não recebi, ainda não recebido, não recebido, a receber, pendente, ainda não pago, como pendente, em aberto, por receber",
  moneyNoun:
    "dinheiro, grana, pagamento, pagamentos, pix, transferência, o pagamento, um pagamento, um pix, o pix, sinal, o restante, o resto, o saldo, depósito, adiantamento, uma transferência, a grana, o dinheiro",
  incomeNoun:
    "sinal, entrada, adiantamento, honorários, honorário, comissão, gorjeta, gorjetas, receita, receitas, pagamento de, parcela, cachê, direitos autorais, royalties, salário, bônus, venda, vendas, mensalidade do cliente, prémio, prêmio, subsídio, bolsa, pagamento final, depósito de, segunda parcela, primeira parcela, reembolso do irs, avença, cheque de, cheque do, cheque da",
  expenseNoun:
    "despesa, despesas, gasto, gastos, compra, compras, recibo, recibos, assinatura, assinaturas, mensalidade, mensalidades, conta de luz, conta de água, conta de internet, conta de telefone, boleto, multa, conserto, fatura do cartão, conta da luz, conta do, taxa de, anuidade, conta da, quota, reparação, portes",
  refund:
    "reembolso, nota de crédito, nota de crédito de, devolve, devolver, estorno, devolução, devolvi, reembolsei, estornar, reembolsar, estorna, me reembolsou, me reembolsaram, nos reembolsou, reembolsou-me, reembolsou, reembolsaram, reembolsamos, devolveu, devolveram, devolvemos, estornou, estornaram, estornei, estornado, estornaram-me, ressarciu, ressarciram, ressarcimento, reembolsado, devolvido",
  billable:
    "faturável, repassar para, repassar ao, reembolsável, cobrar do cliente, refaturar, faturável a, por conta de, por conta do, por conta da, repassar pro, a debitar a, a cobrar de, debitar a, a faturar a, reembolsável por, repassar à, cobrar da",
  ownTransfer:
    "depositei|coloquei|botei|pus|meti * no|na|em|à minha|meu? banco|conta|caixa|poupança, me paguei, paguei a mim, paguei pra mim, para a poupança, pra poupança, na poupança, entre minhas contas, entre contas, do|da|de minha? banco|caixa|conta|paypal pro|pra|para o|a|minha? banco|caixa|conta, para poupança, à poupança, na minha poupança, pra|para minha|a poupança, para a minha poupança, entre as minhas contas, entre as contas, pra|para minha|a outra conta, para a minha outra conta, para|pra|/ a|minha? minha? conta poupança|corrente|pessoal, à conta poupança, pra|para minha conta pessoal|particular|pj|pf|física, de uma conta pra|para outra, do|no caixa eletrônico, saquei, saque de, na|pra caixinha, no|pro cofrinho, no cdb, no tesouro, pro cdb, levantei * multibanco, de lado",
  "classification.salary": "salário, ordenado, holerite",
  "classification.interest": "juros, dividendos, rendimentos, rendimento",
  "classification.gift": "presente, herança",
  "classification.other": "outras receitas, outra receita, loteria, reembolso do irs, restituição, outros rendimentos",
  "mode.bank":
    "transferência, transferência bancária, por transferência, banco, ted, doc, depósito, depósito bancário, transferiu, transferi, me transferiu, transferiram, mb, multibanco, iban, sepa, via ted, débito automático, débito direto, boleto, transferiu-me, no boleto, acabou|acabaram de me|nos transferir, acabou|acabaram de transferir, me transferiram, transferiram-me, fez-me uma transferência, fez um ted, fez ted, transferência recebida, transferência recebida do|da|de, transferência enviada para, transferência enviada, transferência enviada pra|pro, acabou|acabaram de depositar, depositou, depositaram, me depositou, por|via|no|com|em|pelo boleto, transf, transfe, por transf, mb way, mbway, picpay",
  "mode.cash": "na mão, dinheiro, em dinheiro, em espécie, dinheiro vivo, numerário, em mãos, em cash, cash, em notas",
  "mode.card":
    "cartão, no cartão, com cartão, cartão de crédito, cartão de débito, crédito, débito, no crédito, no débito, visa, mastercard, maquininha, com o cartão, na maquininha, por cartão",
  "mode.paypal": "paypal",
  "mode.stripe": "stripe",
  "mode.zelle": "",
  "mode.check": "cheque, em cheque, por cheque, cheque de, cheque do, cheque da",
  "mode.venmo": "",
  "mode.cashapp": "",
  "mode.upi": "",
  "mode.gpay": "",
  "mode.pix":
    "pix, por pix, via pix, no pix, fez um pix, fez pix, me fez um pix, pix de, pix do, pix da, fez um pix de, mandou um pix, me mandou um pix, mandou pix, recebi um pix, recebi pix, fez o pix, um pix, me fez pix, fiz um pix para, fiz um pix pra, fiz um pix pro, fiz pix pra, fiz pix pro, mandei um pix pra, mandei um pix pro, o pix, fizeram um pix, fizeram pix, me fizeram um pix, fiz pix para, pixou, fiz um pix de, fiz um pix, fiz pix, fiz um pix de * pro|pra|para|ao|à, pix pro, pix pra, pix enviado para|pra|pro, pix enviado, pix recebido",
  "mode.wise": "wise",
  "category.software":
    "software, licença, assinatura, aplicativo, app, plugin, fonte, modelo, canva, adobe, figma, notion, subscrição, programa",
  "category.hosting":
    "hospedagem, hospedagem de site, domínio, servidor, alojamento, alojamento web, nuvem, hostinger, locaweb, registro.br",
  "category.travel":
    "táxi, uber, trem, comboio, avião, voo, voos, passagem, passagens, bilhete, bilhetes, hotel, gasolina, combustível, gasóleo, etanol, diesel, pedágio, pedágios, portagem, portagens, estacionamento, metrô, metro, ônibus, autocarro, aluguel de carro, viagem, viagens, hospedagem do hotel, transporte, corrida de uber, corrida, bolt, cp, tap, tanque, frete de van, parque, deslocação, deslocamento, gol, latam",
  "category.meals":
    "levei|levamos o|a? * pra|para|a almoçar|jantar|comer|tomar, convidei|convidamos o|a? * pra|para almoçar|jantar|comer, almocei|almoçamos|almoçámos|jantei|jantamos|jantámos|lanchei|lanchamos|comi|comemos com, almoço, jantar, café, cafés, lanche, refeição, refeições, restaurante, cafezinho, pequeno-almoço, café da manhã, mercado, supermercado, cerveja, cervejas, pizza, ifood, padaria, churrasco, pastel, marmita, coxinha, rodízio, pastelaria, tasca",
  "category.office":
    "papelaria, papel, tinta, toner, cartucho, cartuchos, canetas, caneta, caderno, cadernos, material de escritório, escritório, envelopes, impressão, impressões, cópias, luminária, limpeza, material de papelaria, pastas, pilhas, agenda nova, resmas, resma, candeeiro, faxina",
  "category.equipment":
    "notebook, computador, portátil, monitor, tela, ecrã, teclado, mouse, rato, fone, fones, auscultadores, câmera, câmara, lente, microfone, tripé, cadeira, mesa, impressora, celular novo, tablet, hd, hd externo, cartão de memória, carregador, cabo, cabos, equipamento, ferramentas, furadeira, disco externo, disco, bateria, material, iluminação, ring light, máquina, ferramenta, headset",
  "category.contractor":
    "freelancer, freela, terceirizado, tradutor, tradutora, designer, ilustrador, ilustradora, programador, programadora, revisor, revisora, editor, editora, fotógrafo, fotógrafa, assistente, ajudante, prestador, prestadora, copywriter, eletricista, encanador, pedreiro, estagiário, modelo fotográfico, videomaker, subcontratado, diarista, dev, motoboy extra",
  "category.marketing":
    "publicidade, anúncio, anúncios, google ads, panfletos, panfleto, cartazes, cartaz, cartões de visita, campanha, marketing, impulsionamento, banner, adesivos, tráfego pago, facebook ads, folhetos, instagram ads",
  "category.rent":
    "aluguel, aluguer, coworking, renda, aluguel da sala, renda do escritório, renda do estúdio, aluguel do estúdio, aluguel do escritório, sala comercial, renda do atelier",
  "category.insurance":
    "seguro, seguros, plano de saúde, seguro de saúde, seguro do carro, seguro de responsabilidade civil",
  "category.fees":
    "comissão do|da|de paypal|stripe|banco|wise|upwork, taxa do|da|de paypal|stripe|banco|wise, tarifa bancária, taxas, contador, contadora, contabilista, advogado, advogada, cartório, taxa do banco, anuidade, taxa, contabilidade, comissão bancária, comissões bancárias, notário, tarifa, multa, conselho, quota da ordem, toc",
  "category.education":
    "curso, cursos, livro, livros, formação, workshop, congresso, aula, aulas, conferência, seminário, evento",
  "category.phone":
    "telefone, celular, internet, plano de celular, telemóvel, conta de internet, fibra, vivo, claro, conta do telefone, meo, nos, conta de celular, recarga, vodafone, chip, tim, pacote de dados",
  "category.utilities":
    "luz, água, gás, eletricidade, energia, conta de luz, conta da luz, edp, conta de água, enel, conta de energia",
  "category.taxes":
    "o das, do das, paguei das, boleto do das, iss, imposto, impostos, inss, irs, segurança social, mei, imposto de renda, darf, iva trimestral, finanças, guia do das, simples, das mei, simples nacional, tributos, iptu",
  "category.shipping":
    "correios, envio, frete, motoboy, sedex, ctt, portes, selos, encomenda, entrega, estafeta, entregador, embalagem, embalagens, transportadora, postagem",
  invoiceNoun:
    "fatura, faturas, nota, notas, nota fiscal, notas fiscais, nf, nfs, boleto, nfe, cobrança, factura, facturas, cobranças, recibo verde, recibos verdes, fatura-recibo, fatura recibo, recibo ao|à|para|pra|p",
  invoiceVerb:
    "faz|fazer|faça|gera|emite|tira|passa um? recibo, preciso|quero|queria de? uma|um fatura|nota|recibo para|pra|de|pro, fatura para, faturar, faturar para, emite uma? fatura|nota, emita uma? fatura|nota, emitir uma? fatura|nota, emitir nota fiscal, emite nota fiscal, cria uma? fatura, criar uma? fatura, crie uma? fatura, nova fatura, gera uma? fatura|nota, gerar uma? fatura|nota, gere uma? fatura|nota, faz uma? fatura|nota, faz fatura, fazer uma? fatura|nota, nota fiscal para, nota para, nota pra, cobrar, cobra, cobre, prepara uma? fatura|nota, preparar uma? fatura, fature, faça uma? fatura|nota, nova nota, nova nota fiscal, cria uma nota, manda uma fatura para, fatura pro, fatura pra, fatura:, nota:, passa uma? fatura|nota, passa fatura, passar fatura, emitir, emite, fatura à, fatura ao, fatura a, recibo ao|à|para|pra|p, recibo verde para|pra|p|ao|à|a, passa um? recibo, passa-me um? recibo, passar um? recibo, emite um? recibo, emitir um? recibo, fatura-recibo para|pra|p|ao|à|a, rascunho de fatura, faturem, nota pro, quero faturar, fatura, abre uma fatura, tira uma? nota|fatura, tirar uma? nota|fatura, gera cobrança, gera uma cobrança, gerar cobrança, nova cobrança",
  invoiced:
    "faturei, passei|emiti|fiz|tirei|mandei|enviei um|o? recibo verde, passei|emiti|tirei um|o? recibo ao|à|para|pra, passei|emiti|fiz|enviei uma|a? fatura-recibo, emiti uma fatura, emiti fatura, emiti uma nota, emiti nota, emiti a nota, mandei uma fatura, enviei uma fatura, mandei fatura, cobrei, faturamos, passei fatura, emiti uma nota fiscal, fiz uma fatura, passei uma fatura, emitimos, tirei nota, tirei uma nota, mandei uma nota, mandei a cobrança de, emiti nota fiscal",
  create:
    "cria, criar, crie, novo, nova, abre, abrir, abra, começa, começar, comece, inicia, iniciar, inicie, adiciona, adicionar, adicione, cadastra, cadastrar, cadastre, monta, montar, prepara, gera, lança, abertura de, crio, faz, registar, arranca",
  sendNow:
    "reenvia, reenvie, reenviar, envia, enviar, envie, manda, mandar, mande, marca como enviada, como enviada, e envia, e manda, e já manda, e enviar, envia-a, dispara, reenvia, e já envia, encaminha, manda a, e envia já, e mande, e envie, envia já",
  sent: "enviei, enviada, enviado, mandei, mandada, mandado, já foi enviada, foi enviada, saiu, já mandei, já enviei, despachei, encaminhei, encaminhada, está enviada, acabei de enviar, acabei de mandar, foi mandada, postei, remeti, enviadas, seguiu, foi, já seguiu, foi por email, acabei|acabamos|acabámos de enviar|mandar|encaminhar|despachar",
  extend:
    "mais * dias|semanas|meses para|pra|na|à, mais tempo, dá|dê|dou mais um|uma|dois|duas|três|uns|umas, dá|dê|dou-lhe|lhes mais, prorroga, prorrogar, adia, adiar, estende, estender, empurra, novo vencimento, vencimento, muda o vencimento, altera o vencimento, prazo até, dá prazo até, joga o vencimento, passa o vencimento, vence agora, muda o prazo, prolonga, prorrogue, adie, estica, estende o prazo, mais prazo, altera o prazo, alarga o prazo, dá até, nova data de vencimento, joga pra",
  due: "com vencimento a, com vencimento em, vencimento a, vence, vencimento, com vencimento, vencendo, pagável, para pagar até, prazo, até, até dia, até o dia, até ao dia, entrega, vence em, vence dia, data limite, antes de, vencimento em, vencimento dia, para pagamento em, pra, entrega em, entrega dia, termina em, a pagar em, com prazo, dentro de, até ao final, até o fim, pagamento em, pagamento até, a pagar até, pra dia, para dia, a vencer, venc",
  net: "dias líquidos, líquido, prazo de pagamento",
  partial:
    "metade, a metade, metade da, parte, uma parte, parcial, parcialmente, sinal de, sinal da, primeira parcela, entrada de, um terço, parcela da, pagamento parcial, da, abateu, por conta da, adiantamento da, amortizou, por conta, à conta",
  someone: "alguém, um cliente, uma cliente, um dos clientes, algum cliente, uma das clientes, ele, ela, eles, elas",
  them: "eles, elas, ele, ela, lhe, lhes",
  reopen:
    "marca como não paga, como não paga, não foi paga, como em aberto, reabre, reabrir, em aberto de novo, como pendente, não está paga, volta para não paga, desmarca",
  backToDraft: "volta para rascunho, para rascunho, pra rascunho, como rascunho, em rascunho, a rascunho",
  link: "vincula, vincular, liga, ligar, associa, associar, conecta, anexa, vincule, associe, coloca",
  unlink: "desvincula, desvincular, desliga, desassocia",
  voidIt: "anula, anular, cancela a fatura, cancela a nota, anule",
  tax: "iva, imposto, impostos, iss, mais iva, com iva, icms",
  discount: "desconto, de desconto, abatimento",
  "status.draft":
    "falta|faltam enviar|mandar, ainda não mandei|enviei, esqueci de? enviar|mandar, rascunho, rascunhos, em rascunho, não enviadas, por enviar",
  "status.sent":
    "à espera de pagamento, esperando pagamento, aguardando pagamento, enviada, enviadas, aberta, abertas, em aberto, pendente, pendentes, a receber, não pagas, por pagar, por receber, não paga, por cobrar, ainda não pagas, em dívida, por liquidar",
  "status.paid": "paga, pagas, quitada, quitadas, recebidas, liquidadas",
  "status.overdue": "vencida, vencidas, atrasada, atrasadas, em atraso",
  "status.unpaid": "não pagas, não paga, em aberto, pendente, pendentes, por pagar",
  clientNoun:
    "aluno, aluna, alunos, alunas, utente, utentes, paciente, pacientes, cliente, clientes, lead, leads, prospect, prospects, cliente em potencial, potencial cliente, possível cliente, potenciais clientes",
  newWord: "novo, nova, outro, outra, potencial, novos",
  newLead:
    "conheci|encontrei|arranjei|consegui|tenho um|uma novo|nova|possível|bom? lead|prospect|potencial, no|ao|meu|nosso pipeline|funil, nova agência, nova empresa, nova família, nova editora, novo|nova aluno|aluna|paciente|utente, aluno|aluna|paciente|utente novo|nova, novo cliente, nova cliente, novo lead, nova lead, novo prospect, cliente novo, cliente nova, cliente em potencial, potencial cliente, possível cliente, adiciona cliente, adiciona o? cliente, adicionar cliente, cadastra o? cliente, cadastrar cliente, cadastra a cliente, cadastre, cadastra, entrou em contato, entrou em contacto, me procurou, me contatou, interessado em, interessada em, pediu orçamento, contato novo da, como lead, como cliente, como prospect, como cliente potencial, lead:, cliente:, indicação de, indicado por, indicada por, mandou mensagem interessado, lead novo, cria o cliente, adiciona a cliente, contactou-me, prospect:, regista o cliente, regista cliente, como potencial cliente, chegou um lead, veio um lead, apareceu um lead, como paciente|aluno|aluna novo|nova?",
  add: "adiciona, adicionar, adicione, anota, anotar, anote, registra, registrar, registre, regista, registar, lança, lançar, lance, guarda, guardar, salva, salvar, salve, coloca, colocar, põe, bota, inclui, incluir, aponta, insere, mete, marca, guarde, soma, apontar, botar",
  move: "move, mover, mova, passa, passar, passe, muda, mudar, mude, coloca, põe, marca, marcar, marque, altera, agora é, virou, é agora, vira, avança, foi para, está em, é, passou a, passou para, entrou em, volta para, promove, sobe, atualiza, transfere, ->, →, bota, mete, deixa, avançou para",
  "stage.lead":
    "lead, leads, prospect, prospects, potencial, potenciais, cliente em potencial, cliente potencial, potenciais clientes, possível cliente",
  "stage.negotiation":
    "negociação, em negociação, negociando, negociar, discutindo condições, analisando a proposta, pediu contrato, quer contrato, em conversas, avaliando a proposta, estamos negociando, discutindo o contrato, revendo o contrato, quer negociar, a negociar, a analisar a proposta",
  "stage.client":
    "como ganha|ganho, em ganho|ganha, para ganho|ganha, cliente, clientes, assinou, assinaram, assinado, fechou, fechamos, fechou contrato, contrato assinado, aceitou, aceitaram, aceitou a proposta, aprovou, aprovou o orçamento, aprovou a proposta, ganho, ganhamos, virou cliente, é cliente, topou, disse sim, acabou de assinar, fechou negócio, fechou comigo, fechou com a gente, negócio fechado, assinou o contrato, contrato fechado, deu ok, adjudicou, ativo, bateu o martelo, fechou conosco, aceitou o orçamento, fecharam, deu o sim, fechado, fechei com, fechei negócio com",
  "stage.past": "ex-cliente, ex cliente, antigo cliente, cliente antigo, inativo, não é mais cliente, antigos clientes",
  "stage.lost":
    "desistiu|desistiram do negócio|projeto|projecto, caiu fora, pulou fora, decidiu não avançar|seguir, não vai avançar|seguir, foi|foram|ficou|ficaram com outra|outro|alguém pessoa|empresa?, contratou|contrataram|escolheu|escolheram outra|outro, perdido, perdida, perdemos, disse não, recusou a proposta, recusou o orçamento, desistiu, foi com outro, escolheu outro, não quis, foi para a concorrência, foi pra concorrência, não fechou, escolheu outra pessoa, preferiu outro, desistiram",
  contractValue: "valor do contrato, valor de contrato, contrato de, contrato, montante do contrato",
  emailField: "email, e-mail, mail, endereço de email, correio eletrônico",
  phoneField: "telefone, celular, telemóvel, número, tel, fone, whats, contato telefônico",
  websiteField: "site, website, página, url, página web",
  positionField: "cargo, posição, função",
  nameField:
    "renomeia, renomear, renomeie, agora se chama, muda o nome, passa a chamar-se, novo nome, nome, se chama, passou a se chamar, chama-se agora, altera o nome",
  contactField: "contato, contacto, pessoa de contato, contato principal, contacto principal, responsável",
  setTo:
    "é agora, agora é, mudou, mudou para, muda, mudar, atualiza, atualizar, atualize, altera, alterar, novo, nova, é, passa a ser, passou para, coloca, deve ser, para, corrige, foi para, troca, ficou, tem novo, tem nova, agora, sobe para, fica em, subiu para, vai para, anota, troca para, passa a, passa para, põe",
  archive: "arquiva, arquivar, desativa, arquive",
  restore: "restaura, restaurar, reativa, desarquiva",
  delete:
    "esquece|esqueça tudo sobre|de|da|do, esquece|esqueça tudo o que sabes|sabe sobre|de|da|do, apaga, apagar, apague, exclui, excluir, exclua, deleta, deletar, delete, remove, remover, remova, elimina, eliminar, limpa, limpar, zera, destrói, tira, some com, joga fora, limpe, zerar",
  sameDay: "mesmo dia, no mesmo dia, nesse mesmo dia, naquele mesmo dia",
  every: "todos, todas, tudo, todo, toda, todos os, todas as, cada, todos os meus, todas as minhas, o que eu? tiver",
  tag: "etiqueta, marca com a tag, tag, coloca a tag",
  untag: "tira a tag, remove a tag, tira|tire|remove|remova a|as? etiqueta|etiquetas|tag|tags",
  projectNoun: "projeto, projetos, projecto, projectos, trabalho novo, job, jobs",
  "work.not_started": "não iniciado, não começado, a fazer, por começar, não começou, por iniciar",
  "work.in_progress":
    "demos início a|ao|à, já começamos, pusemos a mão na massa, botamos pra rodar, mãos à obra com, em andamento, em curso, iniciado, iniciada, começou, começamos, na metade, pela metade, em progresso, rolando, andando, ativo, arrancou, a meio, começado, comecei, retomado, em execução, meio caminho, metade pronta, metade pronto, em produção, tá rolando, aberto, aberta, abertos, abertas, ativos, ativas, em aberto, em marcha, a decorrer",
  "work.completed":
    "já? tá|está|ficou feita, já feita, concluído, concluída, terminado, terminada, finalizado, finalizada, pronto, pronta, entregue, feito, acabado, terminei, acabei, finalizei, encerrado, entreguei, completo, concluí, terminamos, entregamos, acabou, tá pronto, fechado, concluímos, acabámos, entregámos",
  "work.on_hold":
    "engavetado por enquanto, foi pra geladeira, no congelador, em stand-by, em pausa, pausado, pausada, parado, parada, suspenso, em espera, congelado, na geladeira, pausa, em stand by, stand by, travado, suspensa",
  "work.cancelled":
    "foi por água abaixo, descartado, descartada, foi pro ralo, cancelado, cancelada, abandonado, engavetado",
  "priority.low":
    "baixa, prioridade baixa, baixa prioridade, sem pressa, não é urgente, pode esperar, não urgente, pouco urgente",
  "priority.medium": "média, prioridade média, normal, média prioridade, prioridade normal",
  "priority.high":
    "alta, prioridade alta, alta prioridade, urgente, prioridade máxima, máxima prioridade, prioritário, prioritária, importante, prioridade total, muito urgente, pra ontem, prioridade um, urgentíssimo, topo da lista, para ontem",
  priorityWord: "prioridade, urgência, coluna",
  estimate: "estimado, estimativa, estimadas, previsto, previstas, horas estimadas, orçadas, cerca de, umas",
  worth: "por, valor, de, no valor de, orçamento de, a, vale, valendo, total de, fechado em",
  begins: "começa, começa em, início, inicia, a partir de, desde, começando, a partir do dia, começa dia, início em",
  serviceNoun: "serviço, serviços, novo serviço, serviço novo",
  "pricing.hourly": "por hora, a hora, /h, /hora, à hora, hora, valor hora, cada hora, a cada hora, hora técnica",
  "pricing.fixed": "preço fixo, fixo, valor fixo, fechado, preço fechado, pacote, valor fechado, fixa, avulso",
  worked:
    "trampei|trampamos|labutei|batalhei, estive, estivemos, trabalhei, trabalhamos, fiz, gastei, passei, dediquei, lança, lançar, anota, registra, registrar, regista, registo, aponta, trabalhados, trabalhadas, investi, foram, mandei ver, dedicadas, adiciona, marca, botei, meti, soma, lance, fizemos, ralei, codei, editei",
  unbilled: "não faturadas, não faturados, por faturar, sem faturar, não cobradas",
  each: "cada um, cada uma, cada",
  hoursNoun: "hora, horas, h, hrs, minutos, meia hora, tempo, min, horinhas",
  meetingNoun:
    "dentista, médico, médica, cabeleireiro, barbeiro, fisio, veterinário, reunião, reuniões, ligação, chamada, call, videochamada, videoconferência, encontro, almoço, café, jantar, entrevista, workshop, apresentação, demo, sessão, visita, papo, consulta, consultoria, alinhamento, zoom, kickoff, bate-papo, compromisso, pequeno-almoço, vídeo chamada, teams, meet, ensaio, conversa, prova, degustação, telefonema, brunch, café da manhã, sessão de fotos, aula, aulas, corte de cabelo, massagem, aula particular, treino",
  seeEachOther: "a gente se vê|encontra, nos vemos, vemo-nos, nos encontramos",
  meetVerb:
    "vou à|a|na casa da|do|de, passo em|na|pela casa da|do|de, vou visitar, vou ver, passo no|na|pelo|pela, encontrar, encontro com, reunião com, almoço com, almoçar com, café com, jantar com, call com, conversa com, falar com, ver, reunir com, me encontro com, me reúno com, vou encontrar, ligação com, chamada com, papo com, encontro a, bate-papo com, videochamada com, reunir-me com, vou me reunir com, almoço com a, conversar com, visita a, visita ao, visita à, ter com, aula com, tenho aula com",
  book: "marca, marcar, marque, agenda, agendar, agende, reserva, reservar, programa, programar, coloca, põe, bota, combina, combinar, tenho, temos, nova, cria, inclui, adiciona, bloqueia, anota, marcada, marcado, agendado, agendada, mete, marcamos, fecha, agendamos, marquei, agendei",
  shift:
    "só|so vem|chega|pode às|as|a, vem|chega só|so às|as|a, nova data|hora, novo horário, passou|mudou|passaram|mudaram para|pra|pro a? segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje|dia, vai|passa|fica|muda para|pra|pro segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã, muda, mudar, mude, remarca, remarcar, remarque, passa, passar, adia, adiar, antecipa, antecipar, empurra, altera, move, transfere, reagenda, reagendar, joga, troca, remarcada, adiada, adiado, remarcou, remarcaram, adiou, adiaram, antecipou, reagendou, transferiu, jogar, reagende, adiantou, mova, transferir, adianta, puxa",
  rather:
    "melhor na|no|às|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo, antes na|no, afinal na|no|às, prefere na|no|às, fica|deixa|marca pra|para, que seja na|no",
  callOff:
    "desmarcou, cancelou, me cancelou, desmarcaram, cancelaram, furou comigo, cancela, cancelar, cancele, desmarca, desmarcar, desmarque, anula, tira, remove, cancelada, suspende, apaga, esquece, cancelado, foi cancelada, caiu, exclui, desmarcada, desmarca-me, cancela-me, me desmarca|cancela",
  seeing:
    "tenho alguém, como é|está|fica|anda|tá a|o|minha|meu? segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|semana|dia, o que tenho, o que faço, o que eu tenho, o que a_gente tem, que reuniões, minha agenda, agenda, calendário, com quem, quem vou encontrar, quem vou ver, reuniões, minhas reuniões, próxima reunião, próximas reuniões, compromissos, quais reuniões, o que tem, tenho reunião, quando é, quando vejo, que horas, meus compromissos, próximo compromisso, quais compromissos, o que há, alguma reunião, tenho algo, meu dia, que horas é, com quem tenho, na agenda, quem eu encontro, tenho reuniões, estou livre, quando encontro, marcado, agendado, próxima call, próximo encontro, tenho algum compromisso, a que horas, quem eu vejo, que compromissos",
  "medium.Google Meet": "no meet, google meet, pelo meet, pelo google meet, meet",
  "medium.Zoom": "no zoom, por zoom, pelo zoom, zoom, via zoom",
  "medium.Teams": "no teams, pelo teams, teams",
  "medium.Skype": "skype, no skype, pelo skype",
  "medium.phone": "por telefone, telefônica, ligação, telefone",
  "medium.in person": "presencial, pessoalmente, no escritório, no escritório deles, no estúdio, ao vivo",
  "channel.call":
    "tive * no telefone, fiquei no telefone com, peguei * no telefone, liguei para, liguei pra, liguei pro, liguei à, liguei ao, falei com, falei por telefone com, me ligou, ligou, ligação com, ligação de, ligação da, ligação do, conversei com, telefonei, por telefone, falei ao telefone com, no telefone com, liguei, ligou-me, call com, chamada com, acabei de falar com, ao telefone com, falámos com, falei agora com, desliguei com, batemos papo com, conversa com, troquei ideia com, retornou a ligação, telefonou, apanhei * ao telefone|telemóvel|tel, tive * ao telefone|telemóvel|tel, falei ao telefone, falei ao tel",
  "channel.email":
    "mandei email, mandei e-mail, mandei um email, mandei um e-mail, enviei email, enviei e-mail, enviei um email, mandei email para, mandei um email para, mandei um email pra, mandei um e-mail para, enviei email para, enviei um email para, enviei um email à, enviei um email ao, enviei um e-mail para, escrevi para, escrevi pra, email de, email da, email do, email para, email pra, e-mail de, e-mail para, respondeu o email, respondi, por email, por e-mail, me escreveu, respondi ao email, mandei a proposta para, enviei a proposta para, mandei a proposta pra, mandei um email à, mandei um email ao, mandei email pra, enviei e-mail para, mandei e-mail para, escrevi à, escrevi ao, respondeu por email, enviei a proposta à, enviei a proposta ao, escrevi a, escreveu, enviei um mail à, mandei mail, acabei de mandar|enviar um? mail|e-mail|email a|à|ao|aos|para|pra|pro, mandei um? mail à|ao|a|pra|pro|para",
  "channel.meeting":
    "almoçamos|almoçámos|jantamos|jantámos|lanchei|lanchamos|comi|comemos com, me reuni com, reunião com, encontrei, encontrei com, almocei com, jantei com, tomei café com, tomei um café com, visitei, reuni-me com, me encontrei com, estive com, vi, encontrei-me com, tivemos reunião com, reunimos com, nos reunimos com, café com, reuni com, bebi um café com, passei na, passei no, fui à, conheci",
  "channel.text":
    "mandei zap, mandei mensagem para, mandei mensagem pra, mandei mensagem pro, mandei uma mensagem para, mandei uma mensagem pra, mandei whatsapp para, mandei whatsapp pra, mandei um whatsapp, mandei um zap, mandei zap pra, zap para, zap pra, mensagem de, mensagem da, mensagem do, mensagem para, whatsapp de, whatsapp da, whatsapp com, por whatsapp, pelo whatsapp, pelo whats, sms de, sms para, me mandou mensagem, me mandou um whatsapp, mandou mensagem, por mensagem, no zap, pelo zap, enviei mensagem, mandei sms, enviei uma mensagem à, enviei uma mensagem ao, enviei sms, mandou um zap, me chamou no zap, me chamou no whatsapp, no whatsapp, um zap, falei no whatsapp, áudio da, áudio do, áudio de, mandou áudio, telegram, enviei um sms à, mandei áudio",
  "channel.note":
    "para a ficha de|da|do, pra ficha de|da|do, anota sobre, anota aí sobre, anota da|do, fica registrado sobre, nota sobre, nota:, anota que, observação, obs, prefere, anotação, quer, nota, gosta, anotar que, toma nota",
  logWord:
    "registra, anota, registra ligação, registrar ligação, regista, interação, registra que, anota que, log, registra uma ligação, regista que",
  howItWent: "correu|foi|deu muito? bem|mal|ótimo|ótima|bom|boa|certo|excelente",
  followUp:
    "vou ligar|falar|escrever|retornar pra|para|com ele|ela|eles|elas, ligo|falo|escrevo pra|para|com ele|ela|eles|elas, ligo-lhe|lhes, retorno na, retorno no, retorno em, retorno dia, retornar, retornar, dar retorno, fazer follow-up, follow-up, follow up, cobrar retorno, ligar de novo, falar de novo, voltar a ligar, retomar contato, acompanhar, voltar a falar, retomar, dar seguimento, fazer follow up, retorno, contactar de novo, cobrar resposta, voltar a contactar, ligar novamente, volta a falar, volto a falar, volta a ligar, volto a ligar, voltar a contatar, retorno na, retomo, cobrar de novo",
  remind:
    "não esquece|esqueça|esquecer, não te|se esquece|esqueças|esqueça, me cobra, me perturbe, me cutuca, me lembra, me lembre, lembra-me, lembre-me, lembrete, me avisa, me avise, avisa-me, não me deixa esquecer, não me deixe esquecer, não esquecer, alarme, cria um lembrete, tenho que, tenho de, preciso, me recorda, recorda-me, coloca um lembrete, novo lembrete, lembrar de, me dá um toque, dá-me um toque, lembra eu, lembra de, um lembrete, tarefa, não posso esquecer, põe um lembrete, me cutuca, lembrar, a fazer, me chama, avisar, lembra, me dá um alô, tem que, cutuca, não me deixa|deixe|deixes esquecer|passar, pra eu não esquecer",
  checkIn:
    "verificar|verifica|ver|perguntar|confirmar se, ligar para, ligar pra, ligar pro, ligar à, ligar ao, falar com, cobrar, cobrar o, cobrar a, retornar para, retornar pra, escrever para, contatar, contactar, contactar a, follow up com, follow-up com, mandar para, enviar para, responder, acompanhar, renovar, pagar, comprar, revisar, preparar, entregar, enviar, mandar, checar com, perguntar, verificar, buscar, retomar contato com, dar um toque, chamar, dar retorno à, dar retorno ao, dar retorno para, dar um alô, voltar a falar com, ver com",
  contactNoun:
    "contato, contatos, contacto, contactos, cartão, cartão de visita, agenda de contatos, lista de contatos",
  contactSave:
    "guarda|salva|anota os? dados dele|dela, para a agenda de contatos, pra agenda de contatos, salva os? dados, salva o? contato, salvar contato, guarda o? contato, guarda este contato, guarda esse contato, adiciona contato, adiciona um contato, adiciona o contato, novo contato, nos meus contatos, aos contatos, contato:, como contato, guarda este contacto, novo contacto, aos meus contatos, guarda o cartão, guarda esse cartão, salva esse contato, guarda contacto, adiciona contacto, contacto:, como contacto, nos contatos, nos contactos, guarda o contacto, aos contactos, salva esse cartão, adiciona o contacto, anota o contato, salva aí",
  goalNoun: "meta, metas, objetivo, objetivos, objectivo",
  aim: "minha|nossa|a meta para|pro|pra * é, quero|queremos faturar|facturar|ganhar|fazer|atingir, meta, meta:, objetivo, objetivo:, minha meta é, meu objetivo é, quero juntar, quero guardar, quero economizar, quero ganhar, quero faturar, quero chegar a, nova meta, novo objetivo, define uma meta, meta de, objetivo de, juntar, poupar, quero poupar, economizar, bater, alcançar, quero correr, quero ler, quero perder, cria uma meta, coloca como meta, quero atingir, atingir, quero bater, cria meta, chegar a, faturar até, quero|queria|gostava|gostaria de? pôr|meter|colocar de lado|parte, queria|gostava|gostaria de? juntar|guardar|poupar|economizar",
  toward:
    "guardei, guardado, juntei, poupei, economizei, para a meta, pra meta, na meta, adiciona à meta, soma à meta, separei, rumo à meta, mais para a, coloquei na, coloca na meta, para o objetivo, no fundo, na reserva, ao objetivo, avanço, progresso, à meta, mais pra, pra reserva, para a reserva, para o fundo, botei na, pus de lado, põe na meta, da meta, na minha meta, pra minha meta, para a minha meta, no objetivo, mais na, mais no, mais pro, somei, a mais na, acrescenta, bota, coloca, põe, soma, junta, adiciona, separa, reserva, no cofrinho, pro cofrinho, no mealheiro, pus no, juntei mais, guardei mais, pus, meti",
  goalDone:
    "está em, já está em, tá em, já tá em, chegou a, foi para, cheguei a, já são, atingi, progresso, bati, estou em, já tenho, tô em, já estou em, alcancei",
  "goalCategory.health":
    "correr, peso, quilos, academia, dormir, saúde, km, yoga, nadar, maratona, emagrecer, ginásio, kg",
  "goalCategory.wealth":
    "juntar, poupar, faturar, faturamento, ganhar, receita, investir, economizar, reserva, guardar, rendimento, poupança",
  "goalCategory.relationship": "família, amigos, filhos",
  "resource.checklist":
    "checklist, lista de verificação, lista de tarefas, checklists, listas de verificação, listas de tarefas",
  "resource.guide": "guia, tutorial, manual, guias, tutoriais, manuais",
  "resource.strategy": "estratégia, plano, estratégias",
  "resource.tip": "dica, dicas, truque, conselho, truques, conselhos",
  save: "salva, salvar, salve, guarda, guardar, guarde, arquiva, armazena, adiciona, anota, guarda aí, coloca, põe, recurso, recursos, nos recursos, aos recursos, biblioteca",
  "rep.income":
    "rendeu, rendido, me|nos rendeu|trouxe|deixou, algo|nada|dinheiro de|da|do, alguma coisa de|da|do, algum pagamento de|da|do, receita, receitas, recebi, recebido, ganhei, ganhamos, faturamento, faturei, entrou, entradas, rendimentos, rendimento, vendas, recebemos, recebimentos, caiu, me pagou, pagou, faturação, recebido de, ganho, recebo, ganhos, entraram, fiz de, fiz este, embolsei",
  "rep.expenses":
    "meses mais caros, para onde vai|foi meu dinheiro, pra onde vai|foi meu dinheiro, para onde vai|foi o meu dinheiro, pra onde vai|foi o meu dinheiro, para onde vai|foi o|meu dinheiro, pra onde vai|foi o|meu dinheiro, onde foi parar o|meu dinheiro, em que gasto, com que|quê gasto, no que gasto, gastos, gasto, gastei, gastamos, despesas, despesa, custos, custo, saídas, paguei, quanto|tanto|que|dinheiro saiu, saiu quanto, gastando, foi embora, compras, torrei, custou",
  "rep.profit":
    "receitas menos despesas|gastos, entradas menos saídas, lucro, lucros, tirando|descontando os|as custos|gastos|despesas, resultado, líquido, margem, sobrou, lucrei, dre, no vermelho, no azul, ganho líquido, lucro líquido, rentabilidade, saldo do mês, lucramos, sobra, deu lucro, balanço",
  "rep.owed":
    "quanto falta do|da|de|pro|pra|ao|à, me deve, me devem, nos devem, nos deve, deve, devem, a receber, em aberto, falta receber, pendente, pendentes, contas a receber, quem não pagou, não pagou, não pagaram, saldo devedor, devendo, inadimplência, falta pagar, quem ainda não pagou, tenho a receber, por receber, falta entrar, em dívida, deve-me, devem-me, me devendo, dívida, dívidas, ainda não pagou, tá devendo, tenho pra receber, quem tá devendo, faltam receber, ainda não me pagou, ainda não me pagaram, não me pagou ainda, falta ao|à|aos, falta|faltam * pagar",
  "rep.overdue":
    "quem cobrar, de quem cobrar|cobro, quem devo|tenho que|de? cobrar, quem eu cobro, atrasado, atrasados, atrasada, atrasadas, vencido, vencidos, vencida, vencidas, em atraso, inadimplente, inadimplentes, atraso, passou do prazo, fora do prazo, me enrolando, tá|está|estão|tão me enrolando, a enrolar-me, está|estão a enrolar-me, me dando|a dar-me calote, calote, caloteiro, caloteiros, já devia|deviam ter pago|pagado, já era pra|para ter pago, devia|deviam ter pago",
  "rep.invoiced":
    "faturei, faturamos, faturado, total faturado, emitido, emiti, em notas, notas emitidas, cobrei, faturámos",
  "rep.hours": "quantas horas, horas, trabalhei, tempo, horas trabalhadas, quanto tempo, trabalhadas, horas lançadas",
  "rep.pipeline":
    "pipeline, funil, funil de vendas, oportunidades, quantos leads, quantos clientes, por etapa, por estágio, por fase, negócios em andamento",
  "rep.project":
    "como está, como vai, como anda, andamento de, andamento do, andamento da, status de, status do, status da, progresso de, progresso do, progresso da, quanto falta, em que pé, percentual, como tá, em que ponto, a quantas anda, como estão, ponto de situação",
  "rep.goal":
    "em que pé está|tá|estou, quanto já tenho, meta, metas, objetivo, objetivos, quanto falta, como estou, falta para, como está a meta, minhas metas, longe da meta",
  "rep.activity":
    "o? que eu? lancei|registei|registrei|anotei|inseri, tudo que eu? lancei|registei|registrei|anotei, tudo o que eu? lancei|registei|registrei|anotei, últimas|últimos coisas|lançamentos|registros que, o que eu fiz, o que andei fazendo, o que rolou, o que fizemos, como foi minha|meu, atividade, atividades, última vez, o que aconteceu, histórico, último contato, último contacto, interações, o que fiz, novidades, quando falei, sem falar, recente, última conversa, contato com, não falo, última interação, conversas com, quem sumiram|sumiu",
  "rep.top":
    "melhor cliente, melhores clientes, maior cliente, maiores clientes, quem paga mais, quem me paga mais, principais clientes, top clientes, top 3, top 5, cliente mais rentável, clientes mais rentáveis, mais me pagou, que mais paga, que mais pagou, que mais pagam, mais lucrativo, mais lucrativos, ranking, quem mais paga, quem mais pagou, quem mais me pagou, cliente top, que mais faturei, quem pagou mais, mais rende, que mais rendeu, mais grana|dinheiro|bufunfa|pasta, me deu|deram|rendeu|paga|pagou mais",
  made: "ganhei, fiz, faturei",
  "groupBy.client": "por cliente, por clientes, de cada cliente, cada cliente",
  "groupBy.month": "quais|que meses, por mês, mensal, mensais, mês a mês, cada mês, por meses",
  "groupBy.quarter": "por trimestre, trimestral, trimestre a trimestre, cada trimestre",
  "groupBy.project": "por projeto, por projetos, por projecto, cada projeto",
  "groupBy.category": "por categoria, por categorias, por tipo",
  "rep.ever": "no total, ao todo, até hoje, desde sempre, desde o início, desde que comecei",
  "rep.oldest":
    "fatura|faturas|nota|notas|dívida mais antiga|antigas|velha|velhas, mais tempo sem pagar|em_aberto|aberta",
  "figure.latestSpent":
    "quando paguei|comprei|gastei por|pela última|ultima|último, última|ultima vez que paguei|comprei|gastei",
  "figure.latest":
    "quando foi o último|ultimo pagamento, quando * pagou por último|ultimo|pela, última|ultima vez que * pagou, quando a|o * pagou pela última|ultima vez",
  "figure.average":
    "em média, na média, de média, média, médias, ticket|gasto|ganho|valor|lucro|rendimento médio, gastos|ganhos|lucros|rendimentos médios, médio mensal",
  "figure.most":
    "qual|que mês|trimestre|ano teve|tem|com o? maior|melhor, meses mais caros, quais|que meses foram|são bons|fortes|melhores, melhor mês|trimestre|ano, mês|trimestre|ano mais alto|forte, qual|que mês|trimestre foi|é o? melhor, em que|qual mês ganhei|faturei|recebi mais",
  "figure.least":
    "qual|que mês|trimestre|ano teve|tem|com o? menor|pior, quais|que meses foram|são ruins|fracos|baixos|maus|piores, pior mês|trimestre|ano, mês|trimestre|ano mais baixo|fraco, qual|que mês|trimestre foi|é o? pior, em que|qual mês ganhei|faturei|recebi menos",
  "figure.largest":
    "maior despesa|gasto|compra|pagamento|receita|recebimento, despesa|compra mais alta|elevada, gasto|pagamento|recebimento mais alto|elevado",
  "figure.averageInvoice":
    "por fatura em média, fatura média, faturas médias, nota média, valor médio das minhas? faturas, média por fatura, média das minhas? faturas, em média por fatura",
  "figure.largestInvoice": "maior fatura, fatura mais alta|elevada, maiores faturas",
  "figure.spentMost":
    "maiores|principais cinco|três|3|5|10? despesas|gastos, cinco|três|3|5|10 maiores|principais despesas|gastos, top 3|5|10 despesas|gastos|de_despesas, com o? que eu? gasto|gastei|gastamos mais, com o? que eu? mais gasto|gastei|gastamos, em|no que eu? gasto|gastei|gastamos mais, em|no que eu? mais gasto|gastei|gastamos, onde eu? gasto|gastei|gastamos mais, onde eu? mais gasto|gastei|gastamos, o que me custa mais, para onde vai mais dinheiro",
  undo: "apague|desfaça|remova|exclua|cancele|anule|retire|tire|elimina|elimine|apagar|desfazer|remover lá|aí? isso|isto|esse, apague|desfaça|remova|exclua|cancele|anule|retire|tire|elimina|elimine|apagar|desfazer|remover o|a último|última|anterior, desfaz|apaga|anula|tira|cancela|remove lá|aí isso|isto, joga|jogue|descarta fora? esse|essa|isso|o|a último|última, esquece|apaga|desfaz|ignora o que eu? acabei de dizer|falar|escrever|lançar|anotar|registrar, esquece|ignora o que eu? disse|falei|escrevi, esquece que eu? disse|falei isso?, deixa|volta|põe tudo|isso? como estava|era antes?, finge que eu? não disse|falei nada, joga isso fora, desfaz, desfazer, desfaça, desfaz isso, desfaz a última, desfaz o último, apaga isso, apaga o último, apaga a última, cancela isso, cancela a última, cancela o último, volta atrás, reverte, reverter, tira isso, remove isso, esquece isso, anula isso, anula a última, foi engano, foi erro, remove o último, remove a última, exclui o último, exclui a última, volta, deleta isso, deleta o último, esquece o último, tira o último, tira a última, retira isso, anula o último, anular o último, anular isso, anular a última, deixa pra lá isso, exclui isso, cancela esse, apaga esse, apaga essa, deleta a última",
  redo: "refaz, refazer, refaça, coloca de volta, põe de volta",
  cancel: "cancela, cancelar, deixa pra lá, esquece, deixa, sair, parar, nada não, deixa estar, esqueça",
  howToDo: `como que eu? mudo|cancelo|altero|troco|desligo|apago|adiciono|configuro, como eu? mando|envio|faturo|marco|convido|exporto|importo|conecto|lanço|mudo|apago|altero|troco|desligo|ligo|desativo|ativo|adiciono|crio|apago|excluo|removo|tiro|configuro|ajusto|cancelo|registro|anoto|movo|edito|silencio|desfaço|coloco|faço|posso, como se manda|envia|fatura|marca|convida|exporta|importa|conecta|lança|muda|altera|troca|desliga|desativa|ativa|adiciona|cria|apaga|remove|tira|configura|ajusta|cancela|registra|edita|faz|faz para?, como mandar|enviar|faturar|marcar|convidar|exportar|importar|conectar|lançar|mudar|alterar|trocar|desligar|desativar|ativar|adicionar|criar|apagar|excluir|remover|tirar|configurar|ajustar|cancelar|registrar|mover|editar, onde eu? mudo|altero|troco|desligo|desativo|configuro|ajusto, onde se muda|altera|configura`,
  howTo: `como eu? falo|contato com, como eu? acho|encontro o|a, onde eu? posso, como é que eu|se?, como faço para|pra?, como posso, tem como|jeito de?`,
  advice: `devo|deveria|será_que devo|devia?, será que eu? devo|deveria, é certo|justo|ok`,
  help: "que que você|vc faz|sabe|pode, o? q? q|que|quê você|vc|vcs|cê|tu|ocê sabe|sabes|pode|podes|consegue|consegues fazer, o? q? q|que|quê você|vc|vcs|cê faz, o que posso escrever|digitar|perguntar aqui?, o que eu? escrevo|digito, tô perdido|perdida, estou perdido|perdida, não sei o que escrever|digitar, travei, ajuda, me ajuda, ajude-me, ajuda-me, o que você faz, o que você sabe fazer, o que você pode fazer, o que podes fazer, como funciona, como você funciona, comandos, instruções, o que posso dizer, como usar, como uso, o que sabes fazer, como faço para, como faço pra, preciso de ajuda, como posso, opções, socorro, o que você consegue fazer, o que consegue fazer, o que você faz aí, o que dá pra fazer, o que consegues fazer, você faz o quê, tu faz o que, o que? que? vc|você|tu sabe|sabes|consegue|consegues fazer mesmo?",
  correct:
    "devia|deveria ter|ser|ir|estar ido|sido|para|na|no|com?, era para|pra|da|do, para ser exato|exata|exacto|exacta|preciso|precisa, mais precisamente, erro de digitação|dedo, digitei errado|errada, escorregou o dedo, foi mal, errado, errada, me confundi, quer dizer, minto, digo melhor, melhor dizendo, faltou um zero, esqueci um zero, comi um zero, falta um zero, um zero a mais|menos, sobrou um zero, não, desculpa, desculpe, na verdade, correção, corrige, corrigir, corrija, era, eram, deveria ser, devia ser, muda, muda para, muda pra, mude, troca, altera, quis dizer, quero dizer, errei, engano, opa, ops, aliás, ou melhor, foi, foram, é, são, coloca, põe, bota, espera, perdão, digo, é pra, o valor, a data, o cliente, foi para, foi pra, foi no, foi na, foi em, era para, era pra, era do, era da, melhor, faz, passa para, passa pra, edita, atualiza, mas, o certo, certo é, em vez de, corrijo, deixa em, hmm, ih, putz, poxa, põe na conta, isso foi, isso era, na real, o valor certo, tinha que ser, era pra ser, afinal, a bem dizer, muda o, pertence a, pertence ao, pertence à, ao invés de, em lugar de, no lugar de",
  correctTo: "para, pra, é, era, foi, ser, em",
  anew: "desculpa|desculpe|perdão pelo|o|pela|a atraso|demora, desculpa|desculpe lançar|anotar|registrar só? agora|tarde, faz rápido, faz logo, mudança de planos|plano, fita|caneta|líquido corretiva|corretivo, esqueci de lançar|anotar|registrar|colocar, ia esquecendo, quase esqueci, quase esquecia, faltou lançar|anotar|registrar, esqueci um|outro|outra|uma de",
  leftOut:
    "esqueci de? dizer|falar|mencionar|avisar|informar|por|colocar que|como, esqueci de dizer|falar|mencionar|avisar|informar|explicar, não disse|falei|mencionei|informei",
  pronoun:
    "o que acabei de, isso, o último, a última, esse, essa, este, esta, isto, último, última, o lançamento, lançamento",
  digest:
    "o que eu faço hoje, o que faço hoje, o que tenho que fazer hoje, o que tenho de fazer hoje, o que eu tenho que fazer hoje, hoje, o que tenho hoje, o que eu tenho hoje, o que tem hoje, o que tem para hoje, o que há hoje, meu dia, o meu dia, resumo do dia, resumo de hoje, o que tenho para fazer hoje, o que preciso fazer hoje, o que vence hoje",
  digestNoun: "resumo diário, resumo semanal, resumo mensal, resumo|balanço da semana, como foi|está|vai a semana",
  settings:
    "responde|fala em português|inglês|espanhol|alemão|francês, muda para português|inglês, meu imposto|iva|iss é, põe|coloca|configura o? imposto|iva|iss em|a|para?, configurações, configuração, definições, preferências, fuso horário, qual moeda, moeda, minha moeda, muda a moeda, ajustes, idioma, você? fala|falas|entende português|inglês|espanhol",
  balances:
    "saldo, saldos, no banco, quanto tenho, em caixa, saldo da conta, saldo em, quanto eu tenho, na conta tenho",
  workflow: "",
  comparing:
    "mais|menos * do? que em|no|na, melhor|pior|mais|menos que|do em|no|na, melhor|pior|mais|menos do que em|no|na, mais|menos em|no|na * que|do_que, melhor|pior|mais|menos que|do_que o|a, melhor|pior que, melhor|pior do que, comparado com, em comparação com, comparado a, versus, vs",
  aging: "idade dos recebíveis, contas a receber por idade",
  sources: "de onde vêm, fontes, origem dos clientes",
  pdf: "pdf, em pdf, em formato pdf",
  history: "histórico de, histórico da, histórico do, histórico",
  freeTime:
    "estou|estamos livre|livres|disponível|disponivel|ocupado|ocupada, quando estou|tenho livre|tempo, tenho|temos algum|um? tempo|horário|horario|espaço|hora livre?, horários livres",
  quiet:
    "estão|estao esfriando, esfriaram, a arrefecer, leads parados|esquecidos|frios|calados, leads sem contato, clientes parados|sumidos, clientes sem contato, com quem não falo, com quem não falei, com quem eu não falo, clientes calados, clientes esquecidos, não falo com, não falei com, sem falar com, sem contato com",
  touch:
    "sobre o? que falamos|conversamos|falei, o que combinamos|acordamos|decidimos|conversamos|discutimos, do que falamos|falei|conversamos, o que * queria|quer|disse|pediu, o que queria|disse|pediu, minhas? notas sobre|do|da, interações, histórico de contatos, último contato, falei pela última vez com",
  reminderList: "meus lembretes, lembretes, mostra meus lembretes, quais lembretes",
  stopReminding: "pare de me lembrar, para de me lembrar, apaga o lembrete, cancela o lembrete",
  start: "começar, iniciar, início",
};
