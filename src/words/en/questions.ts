import type { QuestionWords } from "../form-words.ts";

const asked = "whats|what_is|what_was|whats_been|show|give_me|tell_me";
const rate = "hourly|per_hour|per-hour rate|income|earnings|revenue|take";
const truly = "effective|real|actual|true|average|avg|realised|realized";
const perHour = "per|an|a|each|every hour";
const bringing = "made|makes|make|earned|earns|earn|brought|brings|bring|generated|pays|paid|earning|making";
const money = "most|more|highest|best (money|income|revenue|cash|profit|profitable)?";
const reach = "hit|reach|make|get_to|earn|bring_in|get|clear|touch";
const toBill = "to_bill|to_invoice|to_be_billed|to_be_invoiced|unbilled|uninvoiced|billable";
const unbilled =
  "unbilled|uninvoiced|un-invoiced|not_billed|not_invoiced|left_to_bill|left_to_invoice|to_bill|to_invoice";
const not = "havent|have_not|didnt|did_not|have_never|never";
const leads = "leads|prospects|enquiries|inquiries|pitches|proposals";
const spent = "expenses|expense|purchases|costs|spending|entries|transactions|payments";
const lacking =
  "without|missing|lacking|with_no|with_missing|have_no|has_no|dont_have|havent_got|lack|need|still_need|are_missing|are_without|not_having|had_no|got_no";
const receipt = "receipt|receipts|proof|invoice|bill|voucher|vouchers|paperwork|attachment|document";

/** Questions people ask of a year of books in English. */
export const questions: QuestionWords = {
  rateAll: `
    ${truly} ${rate} <period>?, (${asked})? ${truly} ${rate} overall|total? (for|in|of)? <period>?, what|how_much do|did|have|am|are|was|were i|we usually|really|actually? earn|make|made|earned|making|earning|get|getting ${perHour} (on average)? (in|for)? <period>? (on average)?,
    (${asked})? income|revenue|earnings|money per hour (of work)? (in|for)? <period>?, what is|was hour of? work|time? worth (in)? <period>?, what did hour of? work? bring <period>?, what was|is hourly take|income|revenue|earnings <period>?,
    on average what|how_much do|did|have|am|are i|we earn|make|made|get ${perHour}`,
  rateOf: `
    (${asked})? ${truly} hourly? rate (per hour)? for|with|at|on|from|of <client> <period>?, (${asked})? ${truly} hourly? rate (per hour)? for|with|at|on|from|of <project> <period>?, (${asked})? hourly? rate (per hour)? for|with|at|of <client>, (${asked})? hourly? rate (per hour)? for|on|of <project>, (${asked})? hourly for|with|at|on <client>, (${asked})? hourly for|with|on <project>,
    what|how_much do|did|have|am|are i|we really|actually? earn|make|made|earned|making|earning|get|getting ${perHour} for|with|at|on|from|of <client> <period>?, what|how_much do|did|have|am|are i|we really|actually? earn|make|made|earned|making|earning ${perHour} for|with|at|on|from|of <project> <period>?,
    what|how_much do|am|did i|we charge|bill|charging|billing <client> (an|per|by_the hour)?, what|which rate|price do|did i|we charge|bill|give|have (for|with)? <client> (${perHour})?, whats|what_is <client> rate|hourly_rate, how much is <client> paying|worth (me)? ${perHour}, what does|is <client> pay|paying me? ${perHour}`,
  rateByClient: `
    ${truly} ${rate} by|per client|customer <period>?, (${asked})? ${truly} ${rate} by|per|for each? client|customer|clients <period>?, which|what client|clients|customer|customers ${bringing} (me)? best|most|more|better|highest|least ${perHour} <period>?, which|what client|customer has best|highest hourly rate <period>?,
    who pays|paid (me)? best|most|better ${perHour} <period>?, rate|rates|income|earnings per hour by|per|for each? client|customer|clients <period>?, best paying|paid clients|client ${perHour}, hourly rates? by|per client|clients <period>?`,
  rateByProject: `
    ${truly} ${rate} by|per project|job <period>?, (${asked})? ${truly} ${rate} by|per|for each? project|job|projects|jobs <period>?, which|what project|projects|job|jobs ${bringing} (me)? best|most|more|better|highest ${perHour} <period>?, which|what project|job has|had best|highest hourly rate <period>?,
    rate|rates|income|earnings per hour by|per|for each? project|job|projects <period>?, hourly rates? by|per project|job|projects <period>?`,
  projectsEarned: `
    which|what project|projects|job|jobs ${bringing} (me|us|in)? ${money} (in|over|during)? <period>?, which|what project|projects|job|jobs was|is|were|are (my)? most profitable|lucrative|valuable|worthwhile (in)? <period>?, (${asked})? most profitable|lucrative|valuable project|projects|job|jobs (in|of)? <period>?,
    (${asked})? best|top|biggest|highest_paying|best_paying|highest_earning|best_paid project|projects|job|jobs (by income|revenue|money)? (in|of|for)? <period>?, (${asked})? income|revenue|earnings|money|turnover|sales by|per|for_each project|job|projects|jobs (in|for)? <period>?,
    what|how_much did|does|has each project|job make|earn|bring_in|bring|earned|made (in)? <period>?, projects by income|revenue|earnings|money <period>?, which|what was|is best|biggest project|job (in|of)? <period>?, rank projects|jobs by income|revenue|earnings|money <period>?`,
  clientsEarned: `
    what|how_much share|percentage|percent|part|proportion|amount? of income|revenue|turnover|earnings|money|sales comes|come|is|came|was from|with <client>, how dependent am|are i|we on <client>, how much do|of_my_income_depends|am i|we rely|depend|dependent on <client>, what|which percentage|percent|share is <client> (of my income|revenue|turnover)?, share of <client>, income share by|per client`,
  leftToBill: `
    whats|what_is|what still? left|remaining|outstanding ${toBill} (in total|all|altogether)?, left|remaining ${toBill}, how much is|do_i_have|have_i|do_we_have|have_we|can_i still? got? left|remaining? ${toBill}, do|have|is i|we|there have|got? anything|something|any_work|work|stuff|money still? ${unbilled} (yet)?, anything|something still? ${unbilled} (yet)?,
    whats|what_is|what still? unbilled|uninvoiced|not_billed|not_invoiced (yet)?, unbilled|uninvoiced work|amount|amounts|stuff|value|income|money|balance|total, how much is still? unbilled|uninvoiced|not_invoiced|not_billed (yet)?, what do|can i|we still? have|need|got left? to bill|invoice, whats|what_is there to bill|invoice, how much work is|have_i still? ${unbilled},
    what|how_much is|money_is|am_i|are_we still? sitting on? unbilled|uninvoiced, what have|did i|we done|do but not invoiced|billed|invoice yet?`,
  leftToBillOf: `
    whats|what_is|what still? left|remaining|outstanding|there|to_be_done? to? ${toBill.replace("to_bill|to_invoice", "to_bill|to_invoice|bill|invoice")} (to|for|with|on|of|from)? <client> contract|project|job|deal?, whats|what_is|what still? left|remaining|outstanding|there? ${toBill} (to|for|with|on|of|from|under)? <project> contract|project|job|deal?,
    how much is|do_i_have|have_i|do_we_have|can_i still? left|remaining? (to|can)? bill|invoice|charge|to_bill|to_invoice|unbilled|uninvoiced (to|for|with|on|of|from)? <client> contract|project|job|deal?, how much is|do_i_have|have_i|do_we_have|can_i still? left|remaining? bill|invoice|charge|to_bill|to_invoice|unbilled|uninvoiced (to|for|with|on|of|from|under)? <project> contract|project|job|deal?,
    how much of <client> contract|project|budget|fee|deal have|has|did|is i|we|been? billed|invoiced|left|remaining|open|bill|invoice so_far|already|yet|to_go?, how much of <project> contract|project|budget|fee|job? have|has|did|is i|we|been? billed|invoiced|left|remaining|open|bill|invoice so_far|already|yet|to_go?,
    whats|what_is|how_much_is left|remaining|open on|of|in|under <client> contract|retainer, whats|what_is|how_much_is left|remaining|open on|of|in|under <project> contract, <client> contract rest|remainder|balance|left, rest|remainder|balance of <client> contract, what have|has i|we|not|still not? left to bill|invoice (to|for)? <client>,
    do|have|is i|we|there have|got? anything|something|any_work|work|hours|stuff ${unbilled} (yet)? for|with|to|on|at <client>, anything ${unbilled} (yet)? for|with|to|on|at <client>, how much have i got left to bill|invoice (to|for|on)? <client>, whats|what_is still? unbilled|uninvoiced for|with|on|at|to <client>`,
  clientsUninvoiced: `
    which|what clients|customers|people|of_my_clients ${not} i|we? invoiced|billed|charged|invoice|bill|been_invoiced|been_billed (yet)? (in|for|during)? <period>? (yet)?, which|what clients|customers have|did|do i|we not invoiced|billed|charged|invoice|bill (yet)? (in|for|during)? <period>? (yet)?,
    who|whom ${not} i|we invoiced|billed|charged|invoice|bill (yet)? (in|for|during)? <period>? (yet)?, who|whom have|did i|we not invoiced|billed|charged|invoice|bill (yet)? (in|for|during)? <period>? (yet)?, clients|customers i|we ${not} invoiced|billed|invoice|bill (yet)? (in|for|during)? <period>? (yet)?,
    who|which_clients|which_customers still|hasnt|has_not|havent|have_not needs|need|been|to_get|got|had|received invoice|invoiced|billed|invoices (yet)? (in|for|from_me)? <period>?, clients|customers without|with_no|not_invoiced|not_billed invoice|invoices|yet? (in|for)? <period>?, uninvoiced|unbilled clients|customers (in|for)? <period>?, who do i|we still have|need to invoice|bill (in|for)? <period>?,
    which|what clients|customers are|have i|we? not|missing invoiced|invoices|invoice (yet)? (in|for)? <period>?, did i forget to? invoice|bill anyone|anybody|any_client|someone (in|for)? <period>?, have|did i|we forgotten|forget to? invoice|bill anyone|anybody|any_clients|any_client|someone (in|for)? <period>?`,
  clientsAdded: `
    new clients|customers|leads (in|for|since)? <period>, how many new clients|customers|leads (did|have i|we)? (get|got|gain|gained|add|added|sign|signed|have|had|win|won|land|landed)? (in|for)? <period>?, which|what clients|customers|leads did|have i|we add|added|gain|gained|get (in|for)? <period>, clients|customers|leads added (in)? <period>, which|what|who clients|customers|leads? are|were new (in)? <period>`,
  clientsIn: `
    clients|customers|leads in|near|around|based_in|located_in|living_in <item>, which|what|all|any|do_i_have_any|how_many|list|show_me|do_i_have clients|customers|leads (do|have|are i|we)? (have|got|are|is|based|located)? in|near|around|based_in|located_in|living_in <item>, who is|are based|located in|near <item>,
    which|what of clients|customers are|live|sit based|located? in|near <item>`,
  leadsWon: `
    win|conversion|success|close|closing|hit|winning rate|ratio (for|in|of)? <period>?, (${asked})? win|conversion|success|close|closing|hit|winning|lead_conversion rate|ratio (for|in|of)? <period>?, how many ${leads} did|have|do i|we win|won|convert|converted|close|closed|land|landed|turn_into_clients|turned_into_clients (in|for)? <period>?,
    how many ${leads} became|turned_into|converted_to|converted_into|converted|turn_into|became_a|did_become clients|customers|work|jobs? (in|for)? <period>?, which|what|how_many clients|customers|${leads} did|have i|we win|won|land|landed|convert|converted|sign|signed|close|closed (in|for)? <period>?, what|how_much percentage|percent|share|proportion|many? of ${leads} do|did|have i|we? win|won|convert|converted|become|became|close|turn_into|turned_into clients|customers? (in|for)? <period>?,
    ${leads} won|converted|lost|won_and_lost|won_vs_lost|won_versus_lost (in|for)? <period>?, how many ${leads} did|have i|we lose|lost (in|for)? <period>?, how good am|are|was i|we at closing|winning|converting ${leads}|deals|clients?, do i|we win|convert|close many|most|enough ${leads}`,
  expensesNoReceipt: `
    ${spent} ${lacking} any? ${receipt} (in|for|from)? <period>?, which|what|any|all|how_many|show|list|do_i_have_any ${spent} (do|have i|we)? (have|are|is|got)? ${lacking} any? ${receipt} (in|for|from)? <period>?, missing ${receipt} (in|for|from)? <period>?, what|which ${receipt} am|are|do i|we still? missing|lacking|need|lack (in|for|from)? <period>?, which|what|any ${receipt} are|is still? missing (in|for|from)? <period>?,
    do i|we still? miss|need|lack any? ${receipt} (in|for|from)? <period>?, for which ${spent} do|am i|we lack|miss|missing|need ${receipt} <period>?`,
  expensesNoCategory: `
    ${spent} ${lacking} any? category|categories (in|for|from)? <period>?, which|what|any|all|how_many|show|list|do_i_have_any ${spent} (do|have i|we)? (have|are|is|got)? ${lacking} any? category|categories (in|for|from)? <period>?, uncategorised|uncategorized|unsorted|uncategorised|unclassified|un-categorised ${spent} (in|for|from)? <period>?,
    (which|what|any|how_many|show|list)? ${spent} (are|is)? uncategorised|uncategorized|unsorted|not_categorised|not_categorized|not_sorted|unclassified|still_unsorted (yet)? (in|for|from)? <period>?, what|which ${spent}? still? need|needs|need_a categorising|categorizing|sorting|category (in|for|from)? <period>?, what is|whats still? uncategorised|uncategorized`,
  targetAsked: `
    how much more|else|further|extra? do|would|must|should i|we still? need|have|must (to)? ${reach} <amount> (by|in|for|before|over|during)? <period>?, how far am|are i|we away? from|off|to <amount> (by|in|for|before)? <period>?, how close am|are i|we to <amount> (by|in|for|before)? <period>?, how much is|am_i|are_we still? missing|short|left|lacking (to|till|until|from|of|for)? (${reach})? <amount> (by|in|for|before)? <period>?,
    will|can|could|would|do i|we still? ${reach} <amount> (by|in|for|before|over)? <period>?, am|are i|we going_to|gonna|on_track|on_course|on_target|likely|about (to|for)? (${reach})? <amount> (by|in|for|before)? <period>?, whats|what_is still? missing|left|short|needed (to|till|until|for)? (${reach})? <amount> (by|in|for|before)? <period>?,
    what|how_much do|must|should i|we still? need|have to earn|make|bring_in|invoice (a|per|each|every month|week)? (more)? to|for (${reach})? <amount> (by|in|for|before)? <period>?, how much (money|income)? to ${reach} <amount> (by|in|for|before)? <period>?, how much to go|left|missing to|till|until <amount> (in|for)? <period>?, whats|what_is gap to <amount> (in|for)? <period>?,
    when will|do i|we ${reach} <amount>, how long until|till i|we ${reach} <amount>, have i|we reached|hit|made|passed|earned <amount> yet|already? (in|for)? <period>? (yet|already)?, did i|we ${reach} <amount> (in|for)? <period>?`,
  affordAsked: `
    can|could|am i|we able_to? really? afford <amount> (for|on|towards <rest>)?, can|could i|we really? afford <amount> <rest>, can|could i|we really? afford <rest> for|at|of|costing|that_costs|worth|which_costs|about|around <amount>, can|could i|we really? afford to? spend|buy|pay|invest|get|drop|put <amount> <rest>?, can|could i|we really? afford to? spend|buy|pay|invest|get|hire|take|order <rest> for|at|of|costing|that_costs|worth|which_costs|about|around <amount>,
    can|could i|we spend|pay <amount> (for|on|towards <rest>)?, have|do i|we have|got? enough (money|cash|in_the_bank)? (for|to buy|spend|pay|afford)? <amount> <rest>?, have|do i|we have|got? enough (money|cash|in_the_bank)? (for|to buy|pay|afford)? <rest> for|at|of|costing|that_costs|worth <amount>, is there enough (money|cash|in_the_bank)? for|to buy|spend|pay <amount> <rest>?,
    is <amount> <rest>? affordable|in_budget|within_budget|too_much, would|can|is <amount> <rest>? be? too much|okay|ok`,
  affordWhat: `
    can|could i|we really? afford to? buy|get|hire|take|order? <rest>, have|do i|we have|got? enough money|cash|in_the_bank (for|to buy|pay|afford|get)? <rest>`,
  invoicesDue: `
    which|what|any|how_many invoices|bills (of_mine)? (are|is|come|comes|fall|falls|will|going_to)? be? due (in|on|by)? <period>, invoices|bills due (in|on|by)? <period>, which|what invoices|bills fall|come due (in|on|by)? <period>, do i have any? invoices|bills due (in|on|by)? <period>, whose invoices are due (in|on|by)? <period>, which|what clients invoices are due (in|on|by)? <period>`,
  owedFirst: `
    when is my? next|nearest invoice due, which|what invoice is|comes|falls due next|first|soonest, next invoice due, who owes|owe|is_owing (me|us)? most (money)?, which|what|who client|customer|clients? owes|owe (me|us)? most (money)?, (who|which|what)? is? my? biggest|largest debtor|debtors, who has most|biggest outstanding|unpaid (bill|invoice|balance|debt)?, biggest|largest debt|outstanding|unpaid_amount`,
  hoursDays: `
    how many days did|have|do i|we actually|really? work|worked|working (in|on|during|for)? <period>?, on how many days did|have i|we work|worked (in|during)? <period>?, how many working|work|worked days did|have|were i|we|there have|had|work? (in|during)? <period>?, number of days (i)? worked (in|during)? <period>?, days worked (in|during)? <period>?, how many hours a|per|each day did|do|have i|we (usually|normally|typically)? work|worked|log|logged|put_in (on average)? (in|during)? <period>? (on average)?,
    (${asked})? average hours a|per day (in|during|of)? <period>?, hours by|per day (in|during)? <period>?, which|what days did i|we work (in|on|during)? <period>?`,
  lastTalked: `
    when did i|we last|most_recently talk|speak|call|email|meet|hear|write|text|contact|see|ring|phone|message|visit|reach_out (to|with|from)? <client>, when was last|most_recent time (that)? i|we talked|spoke|called|emailed|met|heard|wrote|texted|contacted|saw|rang|phoned|messaged|visited (to|with|from)? <client>, (when|whats|what|what_is)? (was|is)? last|latest|most_recent contact|call|conversation|chat|talk|interaction|email|touchpoint with|to|from <client>,
    how long since|ago|is_it_since|has_it_been_since|did i|we? last? talked|spoke|called|emailed|met|heard|contacted|saw|talk|speak|call|contact (to|with|from)? <client>`,
  bestMonthEver:
    "best|top|strongest|biggest|highest month|months ever|yet|so_far|of_all_time|overall, (whats|what_was|what_is|which_was|which_is|which)? (was|is)? (my)? best|top|strongest|biggest|highest month ever|yet|so_far|of_all_time|overall, what is|was most i|we|ive|weve ever? made|earned in a? month",
  broughtBy: `
    how much did|has|have|does <client> bring|brought|make|made|earn|earned|generate|generated|pay|paid in? (me|us|in)? so_far|overall|altogether|in_total?, lifetime value|revenue|income of|for|from|with <client>, <client> lifetime value|revenue, how much is <client> worth (to me|us)?, what is|has <client> worth|brought_in|brought (to me|us)?`,
  boughtFrom: `
    what did|have|do i|we buy|bought|order|ordered|purchase|purchased|get from|at <supplier> <period>?, what|how_much did|have|do i|we spend|spent|pay|paid? at|with <supplier> <period>?, (show|list)? (all|everything)? purchases|orders|expenses|bills from|at|with <supplier> <period>?, everything (i)? bought from|at <supplier> <period>?`,
};
