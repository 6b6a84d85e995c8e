import type { CueWords } from "../cue-words.ts";

/** What English phrases tell about a sentence. */
export const cues: CueWords = {
  common: `the, a, an, and, of, to, in, for, on, with, at, by, from, my, our, their, his, her, your, is, are, was, were, be,
    it, that, this, these, those, i, you, he, she, we, they, me, us, them, has, have, had, do, does, did, not, but, or, so,
    just, now, all, some, more, up, out, about, as, into, after, before, over, then, there, here, im, ive, its, dont, today,
    yesterday, tomorrow, please, old, second, last, next, week, month, year, day, days, hour, hours, morning, afternoon,
    evening, too, also, again, still, yet, only, very, really, back, who, what, when, where, how, why, will, would, can`,
  self: "i, ive, we, weve, i have, we have, i just, we just, i've just",
  question: `what, who, whom, whose, which, when, where, why, how, how much, how many, how far, how long, how come, whats, whos,
    hows, wheres, whens, how is, how are, any idea, do you know, i wonder, wondering, remind me how|what|who|when|which`,
  auxiliary: `did, does, do i, do we, do they, do you, has, is, are, am, can i, could i, should i, should we, shall i, will i, may i,
    any, anything, anyone, anybody, do i, do we, did i, did we, have i, have we,
    am i, are we, can we, is there, are there, was there, was i, were we, got any, will they, will i, would it`,
  show: `lemme see, let me see, show, show me, list, pull up, bring up, display, give me, let me see, lets see, let me have a look at, see, view, open up, look up,
    find, find me, get me, tell me, tell me about, details, details on|of|for, info on|about, information on|about, summary of,
    rundown of|on, dig out|up, check, print, print out, run me through, walk me through, i want to see, i need to see,
    id like to see, can i see, could i see, can you show me, overview, overview of, a list of, everything on|about, show us, fetch,
    search, where is, look for, breakdown, break down, compare, report, report on, statement, status of, whats the story with, lowdown on`,
  polite: `can you, could you, would you, will you, please, pls, plz, kindly, i need you to, i want you to, go ahead and, id like you to,
    would you mind, could you please, can you please, id like to, i want to, i need to, lets, let us, hey purser, purser, ok purser,
    just, quickly`,
  hypothetical: `remember when, i should, we should, should probably, might, maybe, perhaps, possibly, could, would, if, hopefully, hoping, fingers crossed, probably, presumably, likely,
    in theory, theoretically, imagine, suppose, supposing, say we, what if, thinking of|about, thinking i, considering, toying with, unless,
    potentially, potential, should get, could be, would be, may order|pay|buy|need|want|come|take|book|go|bring|be|give|hire|sign,
    may well, no chance, may or may not, chances are, with any luck, with luck, knock on wood, touch wood, if all goes well, assuming, one of these days,
    not sure, unsure, undecided, on the fence, guess, i guess, i think, i reckon, i bet, i suspect, rumour, rumor,
    rumour has it, dreamt, dreamed, dreamt that, was going to, were going to, was about to, tempted to, daydreaming, in talks, mulling, weighing up, sounds like, in the running, shortlisted, floated, ought to, no idea if|whether,
    whether, when they pay, once they pay, once paid, keen on, interested in, considers, wouldnt, couldnt, shouldnt, 'd`,
  wish: `saw a|an|the|some, looked at, looking at, spotted, came across, browsing, tempting, found a|an, check out, checked out, drooling over, i wish, wish, would love, id love, would be nice, would be great, itd be nice, itd be great, dreaming, dream of, dream, one day, someday,
    if only, it would be, would kill for, in my dreams, fantasy, love to have, hope, i hope, we hope, hope to, lets hope, hopes, need, i need, really need,
    want, wants, wanna, i could use, could do with, prefer, craving, saving up, eyeing, on my wishlist, wishlist`,
  promise: `will pay, will send, will transfer, will wire, will settle, will be paying, ll, theyll, itll, going to pay, gonna pay, gonna send, is paying, are paying, is going to,
    are going to, going to, gonna, said they, said theyd, said hed, said shed, said he, said she, says they, says he, says she, says itll, promised, promises, promise, promising, plans to,
    plan to, planning to, intends, intends to, intend to, committed to, agreed to, agreed on, agrees to, agree to, swears, swore, should pay, pays next, on its way, on the way, is in the mail, is in the post, check's in the mail, cheque's in the post, will be, is about to, are about to, about to, wants to pay, vowed, assured, guaranteed, pledged, says the check, is due to pay, aims to pay, will cover, will buy,
    will order, will spend, will cost, will, to be paid, still has to, has yet to, need to pay, needs to pay, have to pay, has to pay, must pay, got to pay, gotta pay, remains to be, next payment`,
  quote: `i told, told, agreed with, went up to, went up, goes up, raised their, should be around, should be about, quoted, quote, quotes, quoting, a quote, the quote, my quote, estimated, estimates, ballpark, offered, offer, offering, bid, bidding, pitched, pitch, pitching,
    proposal, proposed, proposing, propose, tender, asking price, asking, ask for, asked for, budget, budgeted, budget of, budget is, their budget, rate is, rates, price list, price tag, price, priced, prices, pricing,
    haggling, haggled, negotiating, negotiated, counter offer, countered, counteroffer, suggested, suggests, discussed, discussing, talked about, floating, would charge, we charge, i charge, charge around, charges around, charging,
    going rate, worth about, valued at, listed at, retails for|at, selling for, sells for, costs, costs around, average, usually, normally, typically, on average, worth of, advertised, for sale`,
  negation: `not, didnt, didn t, hasnt, havent, hadnt, isnt, arent, wasnt, werent, never, no longer, without, wont, cant, cannot, dont, doesnt, yet to, bounced, was returned, failed, declined, fell through, rejected,
    refused, refuses, nothing, neither, no sign of, nowhere, still waiting, waiting for, waiting on, awaiting, chargeback, almost, nearly, instead of paying, unable, no payment, no money, nobody, no one, none of, stopped payment, disputed, disputes,
    havent been, hasnt been, isnt going to, not going to, reversed, not yet, forgot to, refusing, ghosted, false alarm, cancelled the payment`,
  jest: "just kidding, kidding, jk, joking, as a joke, as if, sarcasm, not really, if only, yeah right",
  smallTalk: `lol, haha, hahaha, rofl, lmao, hi, hello, hey, hiya, howdy, yo, good morning, good afternoon, good evening, good night, goodnight, morning, evening, thanks, thank you, thanks a lot, thanks so much, thx, ty, cheers, ta, many thanks, much appreciated,
    cool, ok, okay, k, kk, great, nice, nice one, awesome, perfect, lovely, sweet, brilliant, excellent, amazing, fantastic, wonderful, super, good job, well done, good bot, bad bot, great job, nice work, bye, goodbye, see you, see ya, cya, later, talk later, talk soon,
    ttyl, speak soon, catch you later, have a good one|day|weekend|night|evening, take care, how are you, hows it going, how are things, whats up, sup, wassup, youre welcome, no problem, no worries, np, sure, sure thing, yep, yes, yeah, yup, nope, no, nah,
    got it, gotcha, understood, noted, makes sense, sounds good, all good, fair enough, i see, right, alright, wow, whoa, oops, sorry, my bad, happy friday, happy monday, happy new year, merry christmas, happy birthday, congrats,
    congratulations, welcome, love it, love this, i love you, who are you, what are you, are you there, you there, are you a bot, are you human, tell me a joke, good to know, never mind, nevermind, nvm, long day, what a day, what a week, brb, omg, hmm, hm, uh, um,
    long time no see, thats all, thats it, thats great, thats good, thats fine, thats nice, you rock, youre the best, legend, weekend, tgif, have fun, enjoy, best wishes, im back, back now, done for today, im off, off to bed, lunch time, coffee time, so tired, im tired, tired`,
  thirdParty: `my brother, my sister, my friend, a friend, my mate, my mum, my mom, my dad, my wife, my husband, my partner, my boss, my neighbour, my neighbor, my cousin, my uncle, my aunt, my son, my daughter, my roommate, my flatmate, my landlord, my kid, my girlfriend, my boyfriend,
    my colleague, my coworker, the article, the news, i read, the paper, the movie, the film, the book, the game, my grandma, my grandpa, my parents, a guy, some guy, this guy, someone i know, people, freelancers, everybody else, they say, i heard, heard that, in the movie, saw on, according to`,
  letter: `from:, subject:, sent from my, forwarded message, original message, wrote:, regards, kind regards, best regards, warm regards, sincerely, yours sincerely, dear sir, dear madam, fwd:, fw:, re:, to whom it may concern, begin forwarded, cc:, bcc:, unsubscribe,
    please find attached, please find enclosed, as per our conversation, all the best, many thanks in advance, hi there, hi team, hi all, dear team, dear all, yours truly, they wrote, she wrote, he wrote, their email says, the email says, the message says, email reads, message reads, it says, copy paste, pasted`,
  tellOther: "tell him, tell her, tell them, ask him, ask her, ask them, let him know, let her know, let them know",
  intend: `i want to buy, thinking of buying, planning to buy, gonna buy, going to buy, ill buy, need to buy, have to buy, should buy, want to get, need to get, will buy, going to get, gonna get, considering buying, might buy, could buy`,
  from: "from, off of",
  to: "to, into, onto, toward, towards",
  for: "for, re",
  by: "by, via, through, using, thru",
  at: "at, @",
  with: "with, w",
  about: "about, regarding, re, concerning, around, on the subject of",
  under: "under, on, in, within, inside, against, as part of",
  of: "of",
  article: "the, a, an, my, our, their, his, her, some, this, that, these, those, another, your, its, one",
  also: "also, plus, and also, and then, then, as well as, afterwards, additionally, on top of that, oh and, and",

  receive: `received, collected, banked, took in, taken in, pocketed, earned, netted, raked in, cashed, cashed in, have received, ive received, was handed, been handed, brought in, pulled in, scored, made, picked up a check, deposited a check, deposited a cheque,
    got in, took home, grossed, recieved, recvd, rcvd, rec'd, recd, rec, recieve, received payment, received a payment, payment received, money received, got payment, got a payment, got a deposit, got the deposit, got a retainer, won, bagged, accepted a payment, accepted, was sent, been sent, was given, was wired, got wired, got sent, got given, was transferred`,
  got: "got, have gotten, gotten, ive got, ive had, had, took, have got, get, we got, i got, just got, finally got",
  arrive: `came in, came through, came thru, came, come in, landed, arrived, hit, hit my account, hit the account, hit the bank, hit my bank, hit our account, hit the books, dropped, dropped in, dropped into, showed up, rolled in, made it, turned up, cleared, has cleared, went into my account, went in, was deposited, is in the bank, in the bank, in my account, into my account, in our account, on my account,
    just in, is in, are in, has come in, has arrived, has landed, credited, was credited, been credited, trickled in, materialised, materialized, popped up, through the door, incoming, in the till, posted to my account, in the bag, deposited, direct deposit, into our account, to my account`,
  pay: `paid, done the payment, did the payment, made the payment, lodged, payed, pays, wired, transferred, venmoed, venmo'd, zelled, zelle'd, paypaled, paypalled, paypal'd, cashapped, remitted, coughed up, forked over, ponied up, chipped in, reimbursed, stumped up, bank transferred, e-transferred, tipped, has paid, have paid, had paid, just paid, already paid, finally paid, compensated, payd, advanced, contributed, paying, gpayed, bacs'd, made a payment, made payment, made a payment of, made a deposit, put down, pre-paid, prepaid, fronted, upi'd, pix'd, cashed out, neft'd`,
  payThem:
    "paid me, paid us, has paid me, payed me, has paid us, finally paid me, wired me, wired us, transferred me, transferred us, venmoed me, zelled me, sent me, sent us, handed me, handed us, gave me, gave us, paypaled me, slipped me, passed me, slid me, tipped me, cashapped me, tossed me, threw me, sent over, wired over, transferred over, sent across, bunged me, reimbursed me, chucked me, shot me",
  payI: "i paid, ive paid, i have paid, we paid, weve paid, i wired, i transferred, i sent, i gave, i handed, we sent, i just paid, i venmoed, i zelled, i tipped, we just paid, i settled, had to pay, had to fork out, ended up paying, i reimbursed, i refunded",
  payMe:
    "got paid, been paid, was paid, were paid, got a payment, get paid, paid today, getting paid, ive been paid, finally got paid, just got paid, was reimbursed, got reimbursed",
  paidBy:
    "paid by, paid from, transferred by, sent by, wired by, settled by, payment from, payment by, payment of, deposited by, paid to me by, deposit from, transfer from, wire from, check from, cheque from, cash from, funds from, remittance from, paid in by, retainer from, advance from, invoice paid by, credited by, money from, donation from, tip from, royalties from, payout from, instalment from, installment from, downpayment from, down payment from, final payment from, first payment from, second payment from, balance from, rest from, remainder from",
  give: "sent, gave, handed, passed, slipped, put in, dropped off, forwarded, tossed, slid, sends, gives, sent through, sent thru, handed over",
  me: "me, us, to me, to us, my account, my bank, our account, in my hand, into my account, to my account, my way, me over, my pocket, myself",
  settle: `settled, settled up, settled the bill, squared up, squared away, cleared, cleared up, cleared their balance, paid up, paid off, paid in full, closed, closed out, closed off, fully paid, all paid, is paid, are paid, was paid, got settled, marked as paid, marked paid, mark paid, mark as paid, as paid, is settled, paid, has been paid, has been settled, payment received, received payment, been paid, came good, honoured, honored, done and paid, is done, is cleared, was settled, was cleared, got paid, settle, settles, money's in for, came in, is in, got the money for, cashed, wrapped up, sorted, taken care of, has cleared, has been cleared, good on, money in for, paid for`,
  payLater: "pay, pays, to pay, paying",
  spend: `spent, bought, purchased, ordered, shelled out, forked out, splashed out, splashed, dropped, blew, blown, parted with, laid out, invested, subscribed to, subscribed, renewed, expense, expensed, out of pocket, refuelled, refueled, refilled, recharged, restocked, fuelled up, filled up, topped up, filled the tank, treated myself to, upgraded to, upgraded, picked up, grabbed, donated, booked a flight, booked flights, spend, had to buy, was out, set me back, stocked up on, replaced, hired, rented, tipped the, paid for, paying for, forked out for, got charged, got billed, was billed, was charged, been charged, purchase, purchase of, purchases, spending, log expense, put on the card, signed up for, splurged, paid out, payed for, paid to, bought a, took a taxi, took a cab, took an uber, registered, outlay, outlay of, outgoing, bill came to, paid off my, got myself, snagged, treated`,
  cost: `cost, costs, came to, came out to, came out at, ran me, ran to, cost me, cost us, set me back, set us back, totaled, totalled, total, added up to, amounted to, worked out at, worked out to, went on, gone on, went for, went toward, went towards, rang up at`,
  charged:
    "charged me, charged us, billed me, billed us, invoiced me, invoiced us, took, deducted, debited, auto-renewed, auto renewed, autorenewed, renewed, renewed at, renewed for, charged my card, charged the card, hit my card, went out to, has charged me, charged, was debited, withdrew, direct debit, charges me, just charged me, came off, came out of my account, left my account, left the account, went out, out the door",
  sold: "sold, sold my, sale of, sold off, flogged, sold a, sold an, sold some, sold two, sold three",
  moneyIn: "in, incoming, income, +, plus, credit, received, revenue, coming in",
  moneyOut: "out, outgoing, expense, -, −, debit, minus, spent, spending, out of pocket",
  owes: "owes me, owes us, owe me, owe us, owes, owe, still owes, still owes me, owed by, is owed, owed",
  expecting:
    "expecting, expect, expected, awaiting, due from, anticipating, anticipate, to come from, coming from, due in from, expected income, anticipated, should be getting, forecast, is expected, are expected, owed from, pencil in income",
  notReceived:
    "not received yet, not yet received, unpaid so far, not paid yet, pending, outstanding, not in yet, hasnt arrived yet, still to come, to be received, as expected, as pending, as unpaid, not received, yet to arrive, as outstanding, as owed, hasn't landed yet, as not received, as due, unreceived",
  moneyNoun:
    "money, payment, cash, dosh, funds, transfer, deposit, bucks, dough, the rest, the balance, balance, the remainder, final payment, down payment, downpayment, instalment, installment, wire, the money, some money, some cash, moolah, quid, a payment, the payment, the fee, their fee, check, cheque, a check, a cheque, their share, something, wire transfer, a transfer, bank transfer, remittance, wonga, the amount, an amount",
  incomeNoun: `deposit, retainer, payment, advance, royalty, royalties, commission, income, revenue, payout, fee, fees from, tip, tips, donation, sponsorship, licence fee, license fee, licensing fee, gig, honorarium, stipend, bonus, dividend, dividends, cashback, other income, affiliate, ad revenue, sale, sales, prepayment, upfront, milestone, final instalment, final installment, instalment, installment, down payment, downpayment, takings, earnings, payday, grant, final payment, first half, second half, side hustle, side gig, side job, retainer fee, kill fee, residuals, prize, prize money, winnings, settlement, remittance, payment received, part payment, partial payment`,
  expenseNoun: `expense, expenses, cost, costs, purchase, purchases, bill, bills, receipt, receipts, charge, outlay, fee for, subscription, subscriptions, membership, sub, annual plan, monthly plan, renewal, fare, fares, fine, penalty, repair, repairs, supplies, service charge, monthly bill, premium, plan, pro plan, pro, premium plan, licence, license, seat, seats, add-on, addon, purchase of, spend, spending, top-up, top up`,
  refund:
    "refund, refunded, refunds, money back, gave back, paid back, sent back, returned, credit note, credited back, refunding",
  billable:
    "billable, billable to, bill it to, charge it to, charge back to, rebill, rebill to, rebillable, rechargeable, recharge to, pass on to, pass it on to, bill to, chargeable, bill that to, bill this to, bill back to, re-bill, expense to, put it on their tab, reimbursable, charge that to, charge to, recoverable from, on behalf of",
  ownTransfer:
    "to savings, to my savings, into savings, into my savings, to checking, from checking, from savings, between accounts, between my accounts, to my other account, from my savings, moved money, to my personal account, to my own account",
  "classification.salary": "salary, wage, wages, paycheck, pay check, payslip, day job, payday, paycheque, my pay",
  "classification.interest": "interest, interest payment, dividend, dividends, bank interest",
  "classification.gift": "gift, birthday money, gift money, a present, present from, inheritance",
  "classification.other":
    "other income, misc income, miscellaneous income, side income, cashback, prize, winnings, lottery, tax refund, sold my, secondhand, second hand, non client income, personal income, rental income",

  "mode.bank":
    "bank, bank transfer, wire, wire transfer, wired, ach, bacs, chaps, sepa, neft, rtgs, imps, eft, faster payment, faster payments, transferred, transfer, direct deposit, into the bank, by transfer, via transfer, bank deposit, e-transfer, interac, swift, direct debit, standing order, online banking, iban, giro, bank account, through the bank",
  "mode.cash":
    "cash, in cash, cash in hand, banknotes, notes and coins, in notes, petty cash, hard cash, envelope, in bills, coins, cash payment",
  "mode.card":
    "card, credit card, debit card, visa, mastercard, amex, company card, business card payment, on the card, by card, corporate card, the plastic, on plastic, company visa, business visa, card payment, contactless, tap to pay, apple pay, amex card, american express",
  "mode.paypal": "paypal, pay pal, paypaled, paypalled, paypal'd, pp",
  "mode.stripe": "stripe, stripe payout, stripe link",
  "mode.zelle": "zelle, zelled, zelle'd",
  "mode.check":
    "check, cheque, by check, by cheque, a check, a cheque, paper check, cashier's check, check in the mail box, cashiers check, checks, cheques, bank draft, money order",
  "mode.venmo": "venmo, venmoed, venmo'd",
  "mode.cashapp": "cashapp, cash app, cashapped, cash-app",
  "mode.upi": "upi, phonepe, phone pe, paytm, bhim, upi'd",
  "mode.gpay": "gpay, google pay, g pay, gpayed",
  "mode.pix": "pix, pix'd",
  "mode.wise": "wise, transferwise, transfer wise",

  "category.software": `software, app, apps, saas, plugin, plugins, licence, license, licenses, licences, software licence, software license, subscription, canva, canva pro, figma, adobe, adobe cc, creative cloud, photoshop, lightroom, notion, slack, zoom subscription, zoom pro, dropbox, github, github copilot, copilot, chatgpt, openai, claude, midjourney, microsoft 365, office 365, google workspace, workspace subscription, gsuite,
    g suite, linear, asana, trello, airtable, 1password, lastpass, bitwarden, grammarly, quickbooks, xero, freshbooks, calendly, zapier, webflow, framer, sketch, jetbrains, intercom, mailchimp, convertkit, loom, miro, toggl, harvest, clickup, todoist, evernote, spotify, youtube premium, icloud, google one, postman, sentry, datadog, setapp, envato, shutterstock, adobe stock, stock clip, stock photo, stock photos, stock footage, stock image, stock images, stock video, font, fonts, font licence, font license, typeface, template, templates, theme, wordpress theme, password manager, vpn, antivirus, hootsuite, buffer, semrush, ahrefs, typeform, docusign, hubspot, pipedrive, monday.com, basecamp, cursor, elevenlabs, descript, epidemic sound, artlist, final cut, capcut, davinci, affinity, procreate, otter, krisp, deepl, api credits, fiverr pro`,
  "category.hosting":
    "hosting, web hosting, domain, domain name, domains, domain renewal, server, servers, vps, aws, digitalocean, digital ocean, hetzner, cloudflare, vercel, netlify, heroku, godaddy, namecheap, linode, render, fly.io, railway, siteground, bluehost, azure, google cloud, gcp, ssl, ssl certificate, cdn, cloud storage, backup storage, ovh, ionos, hostinger, squarespace, wix, shopify, backblaze, supabase, mongodb atlas",
  "category.travel": `travel, taxi, taxis, cab, uber, lyft, bolt, grab, train, trains, train ticket, train tickets, railcard, flight, flights, plane, plane ticket, airfare, airline, airbnb, hotel, hotels, motel, hostel, lodging, accommodation, tolls, toll, gas, gasoline, petrol, diesel, fuel, parking, parking ticket, mileage, bus, bus fare, bus ticket, metro, subway, tube, tram, ferry, car hire, car rental, rental car, rideshare, oyster, oyster card, commute, luggage, visa fee,
    amtrak, ryanair, easyjet, lufthansa, deutsche bahn, eurostar, delta flight, booking.com, expedia, scooter, bike hire, charging the car, ev charging, shell, chevron, bp, toll road, tank of gas, tickets to, ticket to, ticket, tickets, transit, transport, trip, trips, cabs, car wash, airport parking, sncf, renfe, trainline, flixbus`,
  "category.meals":
    "lunch, lunches, dinner, dinners, breakfast, brunch, coffee, coffees, meal, meals, restaurant, food, snacks, snack, drinks, groceries, takeaway, takeout, pizza, sandwich, sandwiches, starbucks, doordash, ubereats, uber eats, deliveroo, pret, catering, tea, beers, pub, cafe, bakery, cake, doughnuts, donuts, client lunch, client dinner, business lunch, team lunch, team dinner, latte, espresso, cappuccino, burger, sushi, tacos, bagels, croissant, flat white, just eat, mcdonalds, chipotle, entertainment",
  "category.office":
    "office, office supplies, stationery, paper, printer paper, ink, toner, printer ink, ink cartridges, cartridge, cartridges, pens, pen, notebook, notebooks, stapler, staples, envelopes, folders, binder, binders, sticky notes, post-its, post its, whiteboard, markers, labels, printing, printer cartridge, print, prints, lamp, desk lamp, cleaning, cleaner, cleaning supplies, plants for the office, office plant, filing cabinet, shredder, ikea, copies, photocopies, batteries, cables, cable, light bulbs, bulbs, business cards, calendar, planner, supplies",
  "category.equipment":
    "laptop, macbook, computer, monitor, keyboard, mouse, headphones, headset, camera, lens, lenses, microphone, mic, tripod, desk, chair, office chair, standing desk, printer, phone case, tablet, ipad, iphone, ssd, hard drive, hard drives, hard disk, external drive, sd card, memory card, charger, adapter, usb hub, usb, dock, docking station, webcam, lights, lighting, studio lights, softbox, drone, gimbal, equipment, gear, hardware, tools, tool, router, speaker, speakers, scanner, projector, backpack, camera bag, dongle, airpods, power bank, graphics tablet, wacom, stylus, gpu, ram, drill, ladder, saw, sewing machine, machine, battery, screen, best buy",
  "category.contractor":
    "contractor, contractors, freelancer, subcontractor, subcontractors, sub-contractor, retouch, retouching, editor, editing help, illustrator, developer, designer, copywriter, translator, proofreader, photographer, videographer, virtual assistant, va, second shooter, voiceover, voice over, voice actor, transcription, fiverr, upwork, assistant, helper, bookkeeper, bookkeeping, animator, intern, makeup artist, model, models, stylist, musician, electrician, plumber, carpenter, labour, labor, handyman, to edit, to retouch, to help, to design, to illustrate, to translate, to proofread, to fix, to code, to build, to shoot, to write, to mix, to record, for editing, for design work, for retouching",
  "category.marketing":
    "ads, ad, advertising, marketing, facebook ads, google ads, instagram ads, linkedin ads, meta ads, ad spend, ad campaign, flyers, flyer, posters, brochures, brochure, leaflets, banner, banners, promo, promotion, sponsorship post, newsletter, seo, billboard, merch, stickers, booth, trade show booth, linkedin premium, boosted post, tiktok ads, influencer, printing flyers, pr, signage, sign",
  "category.rent":
    "rent, office rent, studio rent, coworking, co-working, coworking space, desk rental, hot desk, wework, storage unit, storage, lease, studio hire, room hire, meeting room, venue hire, desk space, studio space, workspace, parking space rent",
  "category.insurance":
    "insurance, liability insurance, health insurance, insurance premium, professional indemnity, indemnity, car insurance, insurance policy, equipment insurance, public liability",
  "category.fees":
    "bank fee, bank fees, fees, fee, transaction fee, stripe fee, stripe fees, paypal fee, paypal fees, processing fee, wire fee, late fee, overdraft, accountant, accounting, lawyer, legal, notary, legal fees, solicitor, attorney, filing fee, registration fee, membership fee, chamber of commerce, bank charges, bank charge, atm fee, commission fee, conversion fee, exchange fee, platform fee, trademark, permit, patent, parking fine, fine, dues, union dues, accountancy, tax advisor, tax adviser, service fee",
  "category.education":
    "course, courses, workshop ticket, class, classes, training, book, books, ebook, ebooks, conference, conference ticket, seminar, webinar, udemy, coursera, skillshare, masterclass, certification, exam, exam fee, tuition, lesson, lessons, bootcamp, online course, magazine, magazine subscription, audible, language lessons, coaching, linkedin learning, textbook, textbooks, journal",
  "category.phone":
    "phone, phone bill, mobile bill, cell phone, cellphone, mobile, sim, sim card, internet, internet bill, wifi, broadband, data plan, roaming, landline, verizon, t-mobile, vodafone, comcast, xfinity, fiber, fibre, phone plan, mobile plan, mobile data, phone credit, at&t, starlink, o2, ee",
  "category.utilities":
    "electricity, electric bill, electricity bill, power bill, water bill, heating, gas bill, utilities, utility bill, energy bill, electric, energy",
  "category.taxes":
    "taxes, tax bill, tax payment, vat, vat bill, vat payment, income tax, estimated tax, estimated taxes, quarterly taxes, quarterly tax, council tax, property tax, national insurance, hmrc, irs, gst, gst payment, self assessment, social security, self-employment tax, corporation tax, sales tax",
  "category.shipping":
    "courier, postage, shipping, stamps, stamp, post office, fedex, ups, dhl, usps, delivery, delivery fee, packaging, parcel, mailing, royal mail, customs, bubble wrap, boxes, shipping label, evri, moving van, freight",

  invoiceNoun:
    "invoice, invoices, bill, bills, inv, invoicing, invoices are, invoicees, the invoice, an invoice, pro forma, proforma",
  invoiceVerb: `invoice, bill, write up an invoice, write up a? bill, write an invoice, draft an invoice, draft a? new? invoice, draft invoice, raise an|a|the? invoice, raise invoice, issue an|a? invoice, issue invoice, create an|a? new? invoice, create invoice, make an|a? new? invoice, make invoice, make up an invoice, prepare an|a? invoice, prepare invoice, new invoice, cut an|a? invoice, do an|a? invoice, generate an|a? invoice, generate invoice, open an? invoice, start an|a? new? invoice, set up an|a? invoice,
    invoice for, draft a bill, make a bill, add an|a? new? invoice, add invoice, put together an? invoice, draw up an|a? invoice, whip up an? invoice, knock up an? invoice, need an? invoice for, bill out, time to bill, time to invoice, fire off an? invoice, send a new invoice, i need an invoice, get an? invoice ready, get an? invoice out, send an? invoice, send invoice to, log an? invoice, record an? invoice, write invoice, spin up an? invoice, mock up an? invoice, fix up an? invoice, shoot an? invoice`,
  invoiced: `invoiced, billed, sent an invoice, sent a bill, sent an? invoice to, sent out an? invoice, emailed an? invoice, raised an? invoice, issued an? invoice, made an? invoice, created an? invoice, sent over an invoice, i invoiced, i billed, have invoiced, wrote an invoice, wrote up an? invoice, mailed an invoice, drafted an? invoice, fired off an? invoice, put in an? invoice, submitted an? invoice, just invoiced, just billed`,
  create:
    "create, make, set up, start, open, new, open up, kick off, begin, spin up, launch, draft, prepare, generate, raise, issue, write up, put together, draw up, add, register, build, initiate, establish, add a, start a, start up, start on, starting, opening",
  sendNow:
    "send, send out, send off, mail, email, dispatch, fire off, send over, mark as sent, mark sent, as sent, ship, forward, deliver, issue, shoot over, send it, send it off, get it out, send that, and send, send this, email it, mail it, and send it, and email it, post, send along, push out, to sent",
  sent: "sent, mailed, emailed, dispatched, sent out, sent off, fired off, went out, has gone out, has been sent, was sent, is out, is sent, has gone, went off, delivered, posted, forwarded, sent over, i sent, is on its way, is on its way to, out the door, went to, is with, shipped, submitted, off to, ive sent, emailed over, passed on, got sent, shot over, sent across, out to, has left, handed over, is now sent, now sent, e-mailed, put in the post, in the mail",
  extend: `give * another, give * until, give * till, give * more, extend, extended, extension on, push out, push back, push, due date, give them until, give them till, give them another, more time, move the due date, change the due date, new due date, postpone, postpone the due date, later deadline, payment term, payment terms, now due, due by, is due, is now due, delay, extend the deadline, due date of|for, give it until, prolong, more days on, more days to pay, has until, have until, have till, has till, moved the due date, deferred to, defer, grace`,
  due: "due, payable, due by, due on, due in, payable by, payable in, payable within, due date, deadline, to be paid by, pay by, payment by, by, due within, due at, falls due, ends, finish by, finishing, until, till, ends on, deliver by, delivery, wrap up by, finishes, needs to be done by, due end, within, done by, before, no later than, terms, expires, ending, should be done by, target date, through, handover",
  net: "net, net days, terms net, days net, payment term, payment terms, terms, days to pay",
  partial:
    "half, half of, part of, partial, partially, part payment, part-paid, part paid, partly, a portion of, some of, first half, instalment, installment, towards, toward, on account, of the, out of, deposit on, down payment on, partial payment, part-payment, chunk of, first instalment, first installment, a third of, a quarter of, against, off the, the first half of",
  someone:
    "somebody, someone, one of them, a client, a customer, one of my clients, one client, they, he, she, one of the clients, one of my customers, the client, the customer, some client, some customer, another client",
  reopen:
    "mark unpaid, mark as unpaid, unpaid again, not paid after all, unmark, reopen, re-open, unmark paid, as unpaid, undo the payment on, wasnt paid, not actually paid, isn't paid after all, payment bounced, set to unpaid, back to unpaid, back to sent, bounced, as not paid, is unpaid",
  backToDraft:
    "back to draft, to draft, as draft, as a draft, into a draft, unsend, into draft, to drafts, draft again, a draft again, revert to draft",
  link: "link, attach, connect, associate, tie, link up, hook up, put, assign, apply, match, add, linked",
  unlink: "unlink, detach, disconnect, remove from, take off, unassign, take out of, separate, drop from, decouple",
  voidIt:
    "void, write off, nullify, annul, voided, cancel invoice, cancel the invoice, invalidate, write-off, scrap invoice, scrap the invoice, kill invoice",
  tax: "tax, vat, gst, sales tax, plus tax, plus vat, hst, iva, tva, mwst, ust, taxes",
  discount: "discount, off, rebate, reduction, knocked off, less",
  "status.draft":
    "draft, drafts, unsent, drafted, not sent, not yet sent, havent sent, not been sent, still to send, not gone out, yet to send, in draft, havent gone out",
  "status.sent":
    "sent, open, sent out, outstanding, sent but not paid, sent but unpaid, awaiting payment, not been paid for, not been paid, unpaid, not paid, out but not paid, live, waiting to be paid, waiting for payment, pending payment, have gone out, pending, still open, not yet paid, yet to be paid, havent been paid, hasn't been paid, unsettled",
  "status.paid": "paid, settled, cleared, been paid, closed, paid for, paid off",
  "status.overdue":
    "overdue, late, past due, past their due date, gone past, behind, delinquent, in arrears, passed their due date, beyond their due date, running late",
  "status.unpaid": "unpaid, not paid, open, outstanding, unsettled, not yet paid, still open",

  clientNoun:
    "client, clients, customer, customers, prospect, prospects, account, accounts, lead, leads, company, patron, patrons, buyer, buyers",
  newWord: "new, brand new, fresh, another, potential, just met",
  newLead: `got a nibble from, nibble from, heard from, got an? inquiry from, got an? enquiry from, inquiry from, enquiry from, inbound from, got a lead, new lead, fresh lead, hot lead, warm lead, cold lead, lead from, got contacted by, reached out, new inquiry, new enquiry, new prospect, interested in working, referred to me, referral from, referred me to, introduced me to, got in touch, is interested, are interested, approached me, potential client, possible client, new client, new customer, met a potential, cold email from, filled in the contact form,
    filled out the contact form, came through the website, dmed me, sign up, signed up as a client, onboard, onboarding, just onboarded, just signed, someone new, asked about a project, asked about working, asked about a quote, wants to work with me, wants to hire me, wants to hire us, came in as a lead, bite from, got a bite from, landed a new client, picked up a new client, add client, add a client, add a? new? client|lead|prospect|customer, create a? new? client|lead|prospect|customer, register a? new? client|lead|prospect|customer, prospective client, as a lead, as lead, as a prospect, as a new lead, as a new client, as a client, as client, as a customer, new contact at, lead:, client:, new account, prospect:, new client:, new lead:`,
  add: "add, added, log, record, note, save, put, enter, register, keep, stash, store, jot down, write down, put down, track, book, note down, input, jot, file, log in, capture, chalk up, set up, make a note, mark down, add in, pop, stick, take down, create, new, punch in",
  move: "move, mark, set, change, update, flag, bump, bring, shift, switch, put, promote, advance, upgrade, turn, convert, make, is now, are now, now, goes to, moved, went to, is, are, became, has become, has moved, graduated, downgrade, should be, push, drag, →, ->, =>, count as, treat as, moves, into, demote, drop, put back",
  "stage.lead":
    "lead, leads, prospect, prospects, lead stage, potential, cold, warm, hot lead, inquiry, enquiry, a lead, back to lead, potential client, potential clients, possible client, as a lead, prospective",
  "stage.negotiation":
    "negotiation, negotiating, negotiations, negotiation stage, in negotiation, in negotiations, in talks, proposal stage, wants terms, discussing terms, talking terms, haggling, negotiate, reviewing the contract, reviewing the proposal, wants a contract, asked for a contract, asked for a proposal, sent the proposal, sent them a proposal, contract talks, hammering out, hashing out, talking numbers, discussing price, terms stage, going over terms, wants a proposal, asked for terms, going back and forth, proposal sent, talking price, working out terms, discussing the contract, haggling over, redlines, sent contract, contract out, reviewing our proposal, considering our proposal",
  "stage.client": `client, clients, customer, customers, active, active client, signed, signed on, signed up, signed the contract, countersigned, counter-signed, came on board, came aboard, onboard, on board, won, closed, closed the deal, sealed the deal, deal signed, signed off on the contract, said yes, accepted the proposal, accepted our proposal, accepted the quote, accepted the offer, contract signed, sealed, inked, inked the deal, inked the contract, committed, a client, client stage, full client, hired me, hired us, gave the green light, gave the go-ahead, signed the deal, signed the agreement, signed the papers, paying client, took the deal, is a go, landed, its official, converted,
    agreed to the contract, agreed to the terms, agreed to terms, agreed to everything, signed today, signed yesterday, became a client, officially a client, in the bag, gave us the job, gave me the job, picked us, picked me, chose us, chose me, deal done, deals done, contract is signed, returned the signed contract, sent back the signed contract, signed our contract, signed it, have signed, has signed, just signed, finally signed, closed won, in as a client, approved the proposal, approved the quote, joined, is in, are in`,
  "stage.past":
    "past, past client, former, former client, finished with, wrapped up with, offboarded, no longer a client, ex client, inactive, done with, alumni, parted ways, contract ended, we parted ways",
  "stage.lost":
    "lost, went with someone else, went with another, went with a competitor, passed on us, said no, turned us down, turned me down, declined the proposal, rejected the proposal, backed out, pulled out, not interested, dead lead, ghosted us, ghosted me, dropped out, chose another, chose someone else, picked someone else, fell through, lost the deal, lost the pitch, dead, no deal, not going ahead, bailed",
  contractValue:
    "contract value, contract, contract worth, deal value, deal size, deal worth, value of the contract, contract total, contract amount, contract price, deal, agreement value, account value, engagement value, retainer value, worth of the contract",
  emailField: "email, e-mail, mail, email address, e-mail address, mail address",
  phoneField:
    "phone, phone number, number, tel, telephone, mobile, cell, mobile number, cell number, telephone number, reach them at, reachable at, cell phone",
  websiteField: "website, site, web site, url, web page, webpage, homepage, web address",
  positionField: "position, title, job title, role, works as, is the, position is, is now the, promoted to",
  nameField:
    "rename, renamed, name, new name, is now called, now called, goes by, is called, change the name, changed their name, rebranded, rebranded as, rebranded to, rename to, correct name, now goes by, call them, changed its name, is now known as, now known as",
  contactField:
    "contact, contact person, main contact, point of contact, my contact, contact there, contact is, contact at, spokesperson, primary contact, new contact, person to talk to, poc, contact name",
  setTo:
    "is now, should read, should say, ought to be, should be, changed to, change to, update, updated, set, set to, is, new, now, has a new, changed, change, to, moved to, became, correct, switch to, switched to, use, edit, replace, goes up to, went up to, bump, bumped to, raise, raised to, add, has changed, are now, got a new, switched, save, can be reached, amended, add their, put down, at, record, fix, reads",
  archive: "archive, archived, hide, deactivate, make inactive, mark inactive, mark as inactive, shelve, put away",
  restore: "restore, unarchive, un-archive, bring back, reactivate, unhide",
  delete:
    "delete, remove, erase, wipe, purge, get rid of, drop, clear, clear out, destroy, wipe out, nuke, trash, bin, throw away, discard, delete all, wipe all, drop table, clean out, eliminate, flush, reset, empty, toss out, throw out, deleting, expunge, ditch, obliterate, chuck",
  every:
    "all, every, everything, all of, all my, all the, each, entire, whole, every single, all of my, all of the, all our, everyone, everybody, each of, whole lot, both, any, all data, my data, history, the lot",
  tag: "tag, tagged, label, tag as, tag with, labelled, add tag, add the tag",
  untag: "untag, remove tag, remove the tag, unlabel, drop the tag, take off the tag",

  projectNoun: "project, projects, job, gig, engagement, assignment, jobs, commission",
  "work.not_started":
    "not started, not yet started, to do, todo, hasnt started, not begun, havent started, backlog, unstarted, not begun yet, hasn't begun",
  "work.in_progress":
    "in progress, halfway, underway, under way, started, ongoing, in the works, active, working on it, kicked off, has started, has begun, is live, on the go, in flight, rolling, going, wip, started work, began, have started, have begun, is running, half done, halfway done, half way, in full swing, doing, resumed, resume, back on, picked back up, work has started, moving along, in production, being worked on",
  "work.completed":
    "completed, complete, done, finished, wrapped, wrapped up, delivered, shipped, all done, is over, done and dusted, closed, handed over, launched, signed off, in the can, put to bed, finalised, finalized, finito, close out, went live, is finished, is done, is complete, over and done, is wrapped, wrap up, as done, as complete, as finished, concluded, that's a wrap, close, handed in, off my plate",
  "work.on_hold":
    "on hold, paused, pause, on ice, hold, frozen, stalled, parked, put on hold, shelved, on pause, postponed, freeze, back burner, on the back burner, suspended, halted, in limbo, waiting on client",
  "work.cancelled":
    "cancelled, canceled, scrapped, called off, killed, dropped, axed, abandoned, cancel, is off, dead, kill, terminated, pulled the plug",
  "priority.low":
    "low, low priority, not urgent, can wait, lowest priority, least important, no rush, minor, back burner, low prio, least urgent, whenever, bottom of the list, bottom of the pile, deprioritize, deprioritise, unimportant, isn't urgent, less urgent",
  "priority.medium":
    "medium, medium priority, normal priority, mid, mid priority, normal, moderate, regular priority, standard priority, average priority",
  "priority.high":
    "high, high priority, top priority, urgent, highest priority, most important, critical, asap, number one priority, priority one, important, high prio, top of the list, top of the pile, rush, rush job, is a priority, comes first, prioritize, prioritise, pressing, hot, p1, a priority, is on fire, drop everything, time-sensitive, utmost priority, front burner, the most urgent",
  priorityWord:
    "priority, prio, importance, column, lane, urgency, prioritize, prioritise, deprioritize, deprioritise, urgent",
  estimate:
    "estimate, estimated, budgeted, planned, hours estimated, estimate of, should take, will take, expected hours, hours budget, hour budget, approx, roughly, around, about, scoped at, scoped for, allow, allotted, allocated, capped at, hours of work, est, takes, needs",
  worth:
    "worth, value, valued at, for, at, budget, budget of, fee, fee of, total, price, priced at, paying, fixed fee, project value, total of, flat, at a price of, contract of, quoted at",
  begins:
    "start, starts, starting, beginning, begins, from, kicks off, kicking off, start date, starting on, commencing, commences, kick-off, kickoff",
  serviceNoun:
    "service, services, offering, line item, service line, package, add service, new service, rate card, add a service, service called",
  "pricing.hourly":
    "hourly, per hour, an hour, per hr, /h, /hr, / h, / hr, / hour, /hour, by the hour, hourly rate, each hour, ph, p/h, a hour, hr rate, an hr, per h, hourly at",
  "pricing.fixed":
    "fixed, flat, flat fee, fixed fee, fixed price, flat rate, one-off, lump sum, fixed rate, one off, all in, all-in, project price, per project, flat price, package price, set price, set fee, fixed at, one-time",
  worked: `clocked, worked, put in, logged, tracked, did, log, track, billed, spent, spend, book, booked, add, record, worked on, work, sat, burned, burnt, racked up, toiled, devoted, invested, working, working on, clock, went into, of work on, went to, slogged, ground out, plugged away, hammered out, did some work, chalked up, note, knocked out, charge, spent time, finished, used, coded, designed, wrote, edited, shot, drafted, researched, slaved, hours of, tinkered, bill, took me, chipped away, punched in, cranked out, hours on, coding, designing, editing, writing, drafting, debugging, sketching, revisions, revising, prep, research, testing, fixing, shooting, filming, planning, admin`,
  hoursNoun: "hours, hour, hrs, hr, time, timesheet, time sheet, minutes, mins, half an hour, half a day, timer",

  meetingNoun: `meeting, call, chat, video chat, video call, videocall, phone call, walk-through, walkthrough, walk through, lunch, coffee, dinner, breakfast, brunch, drinks, demo, workshop, review, review call, kickoff, kick-off, kickoff call, kick off, session, sync, sync-up, catch-up, catch up, catchup, interview, consultation, consult, appointment, zoom, zoom call, google meet, skype, teams call, check-in, check in call, stand-up, standup, huddle, site visit, visit, presentation, pitch, discovery call, intro call, intro, introduction, onboarding call, onboarding, debrief, retro, brainstorm, brainstorming, tasting, viewing, fitting, photo shoot, photoshoot, shoot, rehearsal, briefing, brief, planning session, conference call, follow-up call, face to face,
    face-to-face, in-person, sit-down, sit down, one-on-one, 1:1, one on one, 1-on-1, training, training session, strategy session, meet-up, meetup, meet up, handover, hand-over, feedback session, feedback call, status call, weekly call, weekly sync, planning call, strategy call, sales call, appt, powwow, pow-wow, hangout, facetime, mtg, meetings, calls, appointments, tea, conference, design review, screening, tour, inspection, slot, webinar, date, a word`,
  meetVerb:
    "meet, meeting, meet with, meeting with, see, seeing, catch up with, catching up with, sit down with, speak with, speak to, talk to, talk with, chat with, call with, talking to, hop on a call with, jump on a call with, have a call with, have lunch with, grab coffee with, grab lunch with, coffee with, lunch with, lunching with, having coffee with, having lunch with, dinner with, going to see, get together with, get on a call with, speaking with, speaking to, drinks with, breakfast with, zooming with, zoom with, meeting up with, meet up with, im meeting, presenting to, visiting, visit, touch base with, present to, hosting",
  book: "book, schedule, pencil in, pencil, set up, arrange, plan, put in the diary, put in the calendar, put on the calendar, add to the calendar, add to my calendar, block, block out, block off, organise, organize, reserve, fix, slot in, slot, booked, scheduled, set, calendar, add, put, pop in, get, lock in, squeeze in, fit in, confirm, confirmed, diarise, diarize, arranged, save the date, set aside, hold, log a meeting, new, pencilled in, penciled in, schedule in, stick, in the diary, on the calendar, line up, put down, ive got, i have, we have, weve got, got, have, having, create, make",
  shift:
    "move, shift, push, prepone, push back, reschedule, rescheduled, postpone, postponed, bring forward, move up, change, delay, push out, bump, moved, shifted, pushed, swap, switch, put back, put off, rebook, re-schedule, brought forward, slide, rearrange, is now at, is now on, now at, instead, start later, start earlier, moved up, bumped, delayed, pushed back, to be moved, transfer, make the, got moved, was moved, kick, nudge, defer, is now, drag, reslot, moved to",
  callOff:
    "cancel, call off, scrap, scrap it, on the head, drop, called off, cancelled, canceled, is off, ditch, delete, remove, axe, nix, bin, kill, take off the calendar, not happening, wont happen, skip, cancels, abort, is cancelled, is canceled, no longer happening, bailed on, pull, unbook, forget the, forget about the, strike, clear, wipe, off the calendar, isnt happening, fell through",
  seeing: `who am i seeing, who am i meeting, whats on, what have i got, what do i have, my calendar, my schedule, my agenda, my diary, calendar, schedule, agenda, diary, appointments, meetings, my meetings, upcoming, coming up, whats coming up, what meetings, which meetings, any meetings, my appointments, any calls, any appointments, upcoming meetings, upcoming calls, what calls, which calls, my day, my week, am i free, am i busy, am i booked, do i have anything, anything on, on the calendar, in the diary, on my plate, next meeting, next call, next appointment, when do i meet, when am i meeting, when am i seeing, when do i see, when is my, when is the, when is, when's, whens, booked, lined up, who do i meet, who do i see, who's coming, what time is, what time do i, on the books, on my calendar, in my diary, busy, free, how busy, how full`,
  "medium.Google Meet": "google meet, gmeet, on meet, meet link, hangouts, google hangouts, via meet",
  "medium.Zoom": "zoom, on zoom, via zoom, over zoom, zoom call, by zoom",
  "medium.Teams": "teams, ms teams, microsoft teams, on teams, teams call",
  "medium.Skype": "skype, on skype, via skype, skype call",
  "medium.phone": "phone, by phone, on the phone, over the phone, phone call, via phone, telephone",
  "medium.in person":
    "in person, in-person, face to face, face-to-face, at their office, at the office, at my office, at our office, on site, on-site, onsite, at the studio, at the cafe, in the office, at their place",
  "channel.call": `left * a voicemail|message, gave * a call|ring|shout|bell|buzz, called, rang, phoned, spoke with, spoke to, talked to, talked with, on the phone with, off the phone with, had a call with, call with, call from, phone call with, phone call from, telephoned, had a chat with, chatted with, dialled, dialed, got a call from, left a voicemail for, left a voicemail, voicemail from, spoke, talked, chatted, just called, gave a call, gave a ring, had a phone call, had a quick call, quick call with, had a zoom with, zoomed with, skyped, skyped with, facetimed, got off the phone, got off a call, hung up with, hung up, jumped on a call with, hopped on a call with, hopped on with, caught up with, catch-up call with, touched base with, rang up, buzzed, called me, phoned me, rang me, called back, rang back, got through to, was on the phone, by phone, over the phone, was on a call with, phone chat with, gave * a ring, discussed with, voice message from, left a message for`,
  "channel.email":
    "dropped * a line|note|email, shot * an email, sent * email|mail|proposal|contract|deck|estimate|files|draft|drafts|mockups|agreement|sketches|link, emailed, e-mailed, wrote to, wrote, mailed, sent an email, sent an email to, got an email from, email from, replied to, email to, wrote back to, wrote back, replied, answered, sent them an email, received an email from, sent a mail, by email, via email, over email, dropped * an email, sent the proposal to, sent the contract to, sent a proposal to, sent the deck to, forwarded the, sent them the, sent over the, sent a follow-up to, emailed over, emailed back, mail from, mail to, sent the quote to, sent a quote to, emails from, emails with, sent a reminder to, responded to, an email, inbox, linkedin message from, linkedin message to",
  "channel.meeting":
    "met, met with, met up with, had coffee with, had lunch with, had dinner with, had a coffee with, had a meeting with, sat down with, saw, visited, ran into, bumped into, had drinks with, had breakfast with, grabbed coffee with, grabbed lunch with, grabbed a coffee with, grabbed a bite with, caught up in person with, meeting went well, met in person, went to see, came by, dropped by, came over, stopped by, popped in, popped by, coffee with, presented to, pitched to, toured, had a workshop with, had a session with, workshop with, lunched with, had a sit-down with, was at, in a meeting with, just met, finished a meeting with, out of a meeting with, hosted, walked * through, had a demo with, had a review with, demoed, had them over",
  "channel.text":
    "shot * a text, sent * text|message|dm|whatsapp, dropped * a text, texted, messaged, dm'd, dmed, dm from, whatsapped, pinged, text from, sms, sms from, sent a text, sent a text to, sent a message, sent a message to, whatsapp from, whatsapp to, slack message from, slacked, wrote on whatsapp, text to, got a text from, got a message from, message from, by text, via whatsapp, on whatsapp, over whatsapp, whatsapp, telegram, imessaged, wechat, signal, text message, dm, dm'd me, messaged me, texted me, pinged me, sent an sms, a text, a message, hit up, instagram message, slid into, sent a dm, got a dm from, chatted on whatsapp, on slack, over text",
  "channel.note":
    "note, note on, note for, note about, note that, notes on, make a note, make a note on, make a note that, note to file, jot down, noting, for the record, fyi, log a note, write down that, remember that, add a note, add note, keep in mind, put a note, memo, leave a note, note to self about, prefers, likes, hates, mentioned, says, said, wants, asked, remark, take note, observation",
  logWord:
    "log, record, note, interaction, activity, logged, touchpoint, touch point, log a call, log call, log an? email, log a meeting, log interaction, log a chat, log contact, log that, contact log, log a conversation, log conversation",
  followUp:
    "follow up, follow-up, followup, follow up with, check back, chase, circle back, get back to, ping them, ping her, ping him, call back, ring back, next step, touch base again, follow up on, revert, chase up, chase them, call again, try again, speak again, talk again, reconnect, get back, call her back, call him back, call them back, reach out again",
  remind: `remind, remind me, reminder, reminder to, set a reminder, set reminder, new reminder, add a reminder, give me a shout, give me a nudge, give me a poke, nudge me, nudge, ping me, poke me, buzz me, prod me, dont let me forget, don't let me forget, dont forget, dont forget to, must remember, must remember to, remember to, need to remember, need to remember to, alert me, alarm, wake me, tell me to, shout at me, i need to be reminded, make sure i, heads up, heads-up, jog my memory, notify me, let me know, i must, i have to, i need to, gotta, to do, to-do, todo, task, put it on my list, memo to self, note to self, bug me, kick me, hit me up, give me a heads up, give me a heads-up, flag me, tap me on the shoulder, drop me a reminder, send me a reminder, prompt me, reminders, remember, snooze, call me out, need a reminder, need a nudge, yell at me, holler, hassle me, pester me, tug my sleeve, cue me`,
  checkIn:
    "check in with, check in on, follow up with, follow up on, follow-up with, chase, chase up, chase down, circle back to, circle back with, get back to, touch base with, reach out to, ping, call, ring, phone, email, write to, text, message, send, ask, check on, check with, check back with, get in touch with, contact, nudge, reply to, respond to, drop a line to, prepare, prep, finish, submit, file, renew, review, buy, order, pick up, back up, call back, get hold of, catch up with, thank, poke, prod, deliver, pay",

  contactNoun:
    "contact, contacts, card, business card, address book, rolodex, contact card, phone book, contact list, vcard, number for, email for, contact details, contact info, phonebook, contact book",
  contactSave:
    "save contact, save this contact, add contact, add a contact, add a new contact, add as a contact, new contact, save the contact, keep this card, save this card, keep this contact, add to contacts, add to my contacts, save to contacts, to my contacts, to contacts, as a contact, as contact, store contact, contact:, card:, in my contacts, add to address book, to my address book, to the address book, my accountant is, my lawyer is, my plumber is, in the address book, add to rolodex, business card:, new contact:, file this card, keep his card, keep her card, stash this contact, add this contact, stash this card, file under contacts, put in contacts, in my address book, to the rolodex, to my rolodex, rolodex, create contact, create a contact, register contact, remember this contact, address book",
  goalNoun: "goal, goals, target, targets, objective, objectives, milestone, resolution, savings goal",
  aim: `aim to, aiming to, aiming for, aim for, want to save, i want to save, want to put away|aside, i want to put away|aside, want to set aside, i want to set aside, want to earn, i want to earn, want to make, i want to make, want to bill, want to reach, i want to reach, want to hit, i want to hit, set a goal, set a target, new goal, my goal is, my target is, goal is, goal is to, goal:, target:, goal of, target of, the goal is, plan to save, planning to save, going for, shoot for, shooting for, hoping to save, trying to save, set myself a target, set a goal of, add goal, add a goal, create a goal, target is, savings goal, revenue goal, revenue target, income goal, income target, goal to, save up, lets aim for, set goal, want to run, want to lose, want to read, want to write, i want to run, i want to lose, i want to read, i want to write, push for, objective:, income target of, the target is, strive for, striving for, gunning for, resolve to, to reach, want to land, i want to land, want to sign, i want to sign, set the bar at, goal, new target, sales target, my aim is`,
  toward:
    "toward, towards, to my goal, to the goal, toward my goal, towards my goal, added to, put aside, set aside, put away, saved, saved another, tucked away, stashed, socked away, closer to, more for the, into the, to the, so far on, progress on, progress, goal progress, contributed to, squirreled away, squirrelled away, into my, banked for, chipped in, goes to the, to my, off my, to go, another, more, stashed away, advance, bump, on the, up to, i'm at, im at, now at, ive reached, reached, hit",
  goalDone:
    "progress, reached, hit, so far, im at, i'm at, now at, we're at, were at, up to, down to, halfway to, achieved, accomplished, made progress",
  "goalCategory.health":
    "run, running, lose, weight, gym, workout, workouts, steps, sleep, meditate, meditation, marathon, pounds, lbs, kilos, kg, km, kilometers, miles, swim, yoga, exercise, water, smoking, health, fitness, push-ups, pushups, walk, cycle, half marathon, diet, calories",
  "goalCategory.wealth":
    "save, saving, savings, earn, bill, revenue, income, invest, emergency fund, make, sales, wealth, debt, pension, retirement, profit, turnover, invoice, in the bank, financial",
  "goalCategory.relationship":
    "family, date night, date nights, friends, friend, kids, mum, mom, dad, parents, partner, relationship, wife, husband, call mom, network, networking",
  "resource.checklist": "checklist, check list, to-do list, checklists, check-list, step list",
  "resource.guide":
    "guide, guides, how-to, howto, tutorial, manual, handbook, playbook, walkthrough, how to, documentation, docs, reference, explainer",
  "resource.strategy": "strategy, strategies, plan, framework, game plan, roadmap",
  "resource.tip": "tip, tips, trick, hack, advice, pointer, hint, lifehack, life hack",
  save: "save, stash, keep, store, bookmark, file, add, put, log, park, archive, remember, pocket, hang on to, hold on to, drop, pin, note, collect, tuck away, shelve, hold onto, tuck, squirrel away, clip, save this, resource, resources, library, to the library, in the library, file away",

  "rep.income": `takings, collection, collections, income, revenue, earnings, earn, earned, earning, brought in, bring in, turnover, come in, came in, coming in, received, collected, collect, receive, gross, money in, sales, got paid, been paid, paid me, did we make, did i make, have i made, have we made, i made, we made, have i earned, did i earn, i earned, cash in, pulled in, bring home, brought home, took in, take in, paid so far, payments received, incoming payments, revenues, incomes, pay me, paid in, income report, earnings report, how much did i make, banked, payments from, made this, made last, made in, made so far, pulling in, make this, make last, make in, money did i make, raked in, income so far, inflows, inflow, receipts from, did i get, have i got, have i received, did we get, do i make`,
  "rep.expenses": `spend, spent, expenses, expense, costs, cost, went out, went to, goes to, outgoings, spending, outgoing, expenditure, money out, where did my money go, where is my money going, money going, burn, burned, burnt, paid out, overheads, overhead, pay for, go out, gone out, expense report, expenses report, going out, blow on, shell out, purchases, outlay, cost me, costing me, costing, subscriptions, biggest expense, spendings, bills cost, burn rate, dropped on, blown on, forked out, expenditures, outflow, outflows, did i pay, have i paid, i paid, money on, drop on, paid to, business costs, been spending`,
  "rep.profit":
    "profit, profits, net, bottom line, margin, p&l, p and l, pnl, profit and loss, in the black, in the red, left over, take home, take-home, net income, net profit, after expenses, after costs, clear after, making money, profitable, how are we doing, how am i doing, how did i do, how did we do, how'd we do, how'd i do, come out ahead, ahead or behind, surplus, net earnings, end up with, income minus expenses, income vs expenses, income versus expenses, profitability, break even, broke even, bottom-line, losing money, in profit, am i up, financially, results, how's business, how is business, hows business, left after, income less expenses",
  "rep.owed": `pending amount, amount pending, pending, behind, owe, owes, owe me, owes me, owed, am i owed, outstanding, still to come, receivables, accounts receivable, money still coming, still coming, still to pay, needs to pay, has to pay, who still, who hasnt paid, hasnt paid, havent paid, not paid, unpaid balance, outstanding balance, open balance, balance of, still unpaid, awaiting payment, waiting on, waiting to be paid, waiting for, still waiting, left to pay, left to collect, yet to pay, yet to be paid, still open, pending payments, am i waiting, still due, due to me, remaining balance, on the hook, debtors, in debt, uncollected, yet to come in, unpaid, what is left, money left, what's left, still has, does * owe, their balance, coming my way, tab, their tab, to collect, still need to pay, still needs to pay, paid up, all paid up, all settled, square with me, outstandings, debts, settled up, hasnt coughed up`,
  "rep.overdue":
    "overdue, late, past due, behind on payments, behind on, in arrears, arrears, late payers, late payments, paying late, missed their due date, late on, gone past, running late, past their due date, delinquent, due date passed, who is late, whos late, should have paid, should have been paid, beyond due, dragging their feet, missed payment, missed payments, behind with, late invoices, overdue invoices, slow payers",
  "rep.invoiced":
    "invoiced, billed, have i invoiced, have i billed, did i invoice, did i bill, total invoiced, amount invoiced, invoice in total, billing, billings, billed so far, invoiced so far, do i bill, was billed, was invoiced, been invoiced, been billed, invoice volume, invoicing total, invoice this|last, bill this|last, have we billed, have we invoiced, did we bill, did we invoice, total billed, i invoice, i bill",
  "rep.hours":
    "how many hours, hours, time spent, time did i spend, hours worked, hours logged, logged hours, hours did i, time logged, time on, timesheet, time sheet, how much time, how long did i work, how long have i worked, worked, hours have i, log in total, hours report, unbilled hours, time report, work this week, clocked, how long did i spend, how long have i spent, billable hours, time tracked, time went into, hours went into, tracked, put into, time have i, hours on, hours for, time went, hours go",
  "rep.pipeline":
    "pipeline, funnel, sales funnel, sales pipeline, deals, deal flow, stages, clients by stage, leads by stage, how many leads, how many clients, how many prospects, conversion, clients per stage, leads per stage, board, whats in the works, deals in play, opportunities, prospects do i have, leads vs clients, whats cooking",
  "rep.project":
    "how far, how far along, project status, project progress, how is, hows, how are, progress of|on, status of, percent done, percentage, percent complete, completion, where are we with|on, where do we stand, on track, on budget, on schedule, behind schedule, done on, left on, remaining on, hows the, how's the, complete is, where does, project report, over budget, how complete, how much of, how is it going with, progress, hours left, finished is, where are things",
  "rep.goal":
    "goal, goals, target, targets, goal progress, progress toward, progress towards, how close, close am i, close are we, reach my goal, hit my goal, on track for, far from, how near, savings goal, how much more to, objectives, on target, to hit, short of",
  "rep.activity":
    "recap, recap of, summary of last|this, activity, activities, whats happened, what happened, what did i do, what have i done, recent, recent activity, last contact, last talk, last talked, last speak, last spoke, last spoken, last contacted, last heard, last hear, last emailed, last touch, havent talked, havent spoken, havent contacted, haven't heard, not talked, interactions, interaction history, latest with, latest on, history with, conversations, conversation history, when did i last, who have i, contacted, gone quiet, talk to last, whats new, what's new, contact history, notes on, spoken to, talked to, in touch with, touchpoints, neglecting, neglected, talk to, speak to, last interaction, communications, correspondence, what have i been up to, timeline, log for, last meet, last met, last see, last saw, last call, last email, last text, gone silent, gone cold",
  "rep.top":
    "best client, best clients, top client, top clients, biggest client, biggest clients, best customer, best customers, top customer, top customers, biggest customer, biggest customers, most valuable, pays the most, pay the most, paid the most, paid me the most, highest paying, best paying, largest client, largest clients, most profitable, who pays, top 3, top 5, top 10, top three, top five, top ten, top earner, top earners, most money, ranking, rank, rank my clients, biggest earner, biggest earners, brings in the most, bring in the most, brought in the most, earn the most, spends the most, spent the most, most income, most revenue, biggest payer, biggest payers, biggest spender, biggest spenders, leaderboard, bring me the most, brought me the most, makes me the most, most lucrative, generates the most, number one client, made the most, star client, star clients, best payers, best payer, top payer, top payers, heaviest hitters, favorite client",
  made: "made, make, earn, get, clear, pull in, take, bring in",
  "groupBy.client":
    "by client, per client, by customer, per customer, for each client, each client, client by client, broken down by client, split by client, grouped by client, by who paid, from each client, clientwise, by source client",
  "groupBy.month":
    "by month, per month, monthly, each month, month by month, for each month, broken down by month, month on month, month over month, split by month, grouped by month, monthwise",
  "groupBy.quarter":
    "by quarter, per quarter, quarterly, each quarter, quarter by quarter, for each quarter, split by quarter, broken down by quarter, grouped by quarter, quarter on quarter",
  "groupBy.project":
    "by project, per project, each project, for each project, project by project, broken down by project, split by project",
  "groupBy.category":
    "by category, per category, each category, for each category, broken down by category, split by category, by type, categories",

  undo: "undo, undo that, undo this, undo it, undo last, undo the last, take that back, take it back, take back that, scratch that, scratch it, scratch the last, revert, revert that, revert it, revert the last, rollback, roll back, roll that back, reverse that, reverse the last, delete that, delete it, remove that, remove it, strike that, forget that, forget that one, forget it, forget the last, back that out, that was wrong, that was a mistake, that was a mistake undo, wrong delete, ctrl z, ctrl-z, control z, cmd z, oops undo, never mind that, nix that, cancel that, cancel that one, cancel the last, cancel last, delete the last, remove the last, ignore that, ignore the last, disregard, disregard that, take that off, take that out, unlog that, unsave that, delete last, get rid of that, erase that, i take that back, nvm that, drop that, drop that one, drop that last, drop the last, undo please, go back, back out, kill that, that didn't happen, that didnt happen, wipe that, bin that, unrecord that, un-log that, that one was wrong, unlog it, delete that one, remove that one, discard that, rewind, pull that back, that shouldn't be there, didnt mean that, didn't mean to log that, throw that away, kill the last, never happened, take out the last",
  redo: "redo, redo that, put it back, put that back, bring it back, undo the undo, do it again, re-do, restore that, restore it, reapply, undo undo, bring that back, actually keep it, redo last",
  cancel:
    "cancel, abort, never mind, nevermind, nvm, forget it, stop, quit, exit, escape, leave it, drop it, skip it, skip",
  help: "help, help me, how to, what can you do, how do i use, how does this work, how do you work, commands, what do you do, what can i say, what can i ask, instructions, manual, menu, what are my options, how do i, how can i, i need help, usage, user guide, what else can you do, i'm lost, im lost, im stuck, show me what you can do, what are you able to, list commands, how to use, examples, show commands, give me a hand, what commands, cheat sheet, cheatsheet, ?, what should i type, what do i type, options, walk me through what you do, capabilities, features",
  correct: `should have been, shouldve been, should be, should've been, it was actually, it was really, actually it was, i meant, i mean, meant, make it, make that, change it to, change that to, change the, change, change to, correct that to, correct it to, correction, correct, sorry, wrong, typo, mistyped, my mistake, not, no it was, no, nope, nah, wait, oops, whoops, hang on, hold on, actually, rather, instead, fix that, fix the, fix, fix it, update it to, update that to, update the, set it to, amend, amend it, adjust, it was, that was, that's, thats, was for, was on, was from, it's, its, was in, put it on, put it under, put it down as, put that on, put that under, put that down as, move it to, move that to, switch it to, switch that to, edit, edit last, edit that, edit the last, the date was, the date is, the date should, the amount was, the amount is, the amount should, the client was, the client is, the client should, client should, amount should, date should, misread, i said, i typed, the correct amount, should say, should read, supposed to be, was supposed to be, it came in on, it came in, paid on, happened on, that happened, it happened, assign it to, assign that to, came out to, hmm, er, erm, uh, ah, ugh, argh, my bad, scratch that it was, in fact, turns out it was, turns out, it's for, thats for, that's from, it's from, file it under, tag it, tag that, log it under, was really, was actually, the right amount, right amount, the last one was, last one was, last one should, was meant to be, use, treat it as, treat that as, count it as, make the, that should, it should, that one, that one was, it went to, went to, revise, revise that, mark it as, mark that as, bump it to, bump that to, wrong client, wrong date, wrong amount, wrong project, bill it on, backdate, backdate it, backdate that`,
  correctTo: "to, was, be, it, been, is",
  pronoun:
    "it, that, this, last one, the last one, last entry, the last entry, that one, this one, last, the entry, that entry",
  settings:
    "settings, setting, preferences, what currency am i using, which currency, what currency, my currency, set my timezone, set my time zone, set timezone, time zone, timezone, change my currency, change currency, set currency, set my currency, change timezone, change my timezone, base currency, home currency, my locale, config, configuration, configure, quiet hours, digest at, digest off, digest on, turn off the digest, turn on the digest, daily digest, morning digest, exchange rate, my language, date format, which timezone, what timezone, week starts, switch to euros, switch my currency, default currency, change language, set language, tax rate, set tax",
  balances:
    "balances, balance, in the bank, on hand, cash on hand, how much cash, account balance, bank balance, my balance, how much do i have, how much money do i have, how much is in, do i have in, cash position, in my paypal, in paypal, in my account, in my bank, how much is left in, how liquid, in the till, in my wallet, current balance",
  workflow: "workflow, work flow, client income list, income workflow, workflow view, client workflow",
  aging:
    "aging, ageing, aged receivables, aging report, ageing report, aged debt, aged debtors, receivables aging, receivables by age, how old are, 30 60 90",
  sources:
    "sources, source, where do my clients come from, where do clients come from, which sources, best source, lead sources, lead source, where do my leads come from, acquisition channels, referral sources, by source, how do clients find me, which channel brings, where did my clients come from",
  history:
    "history of, history, audit log, audit trail, changes to, change log, changelog, who changed, who edited, edit history, what changed, audit",
  start: "start, get started, begin, setup, set up, set me up, onboarding, let's start, lets start, let's get started",
};
