import type { FormWords } from "../form-words.ts";
import { questions } from "./questions.ts";

const task = "task|todo|to_do|to-do";
const tasks = "tasks|todos|to_dos|to-dos|todo_list|to_do_list|to-do_list|task_list|tasklist";
const put = "put|add|stick|pop|chuck|throw|stuff|note|jot|get|bung";
const done = "done|finished|complete|completed|ready|sorted";
const contract = "contract|contracts|agreement|agreements|nda|ndas|lease|leases";
const some =
  "roll|rolls|sheet|sheets|pack|packs|packet|packets|box|boxes|ream|reams|bottle|bottles|bag|bags|set|sets|can|cans|tube|tubes|pair|pairs|unit|units|piece|pieces|pcs|kg|g|l|litres|liters|m|metres|meters|feet|ft";
const monthly = "(a|per|every|each|this|/? month|mo)? monthly?";

/** What the books' own lists hold. */
const kept =
  "payment_mode|payment_modes|payment_method|payment_methods|income_classification|income_classifications|income_category|income_categories|income_type|classification|classifications|expense_category|expense_categories|spending_category|category|categories";
const settings =
  "hourly_rate|rate_per_hour|payment_terms|invoice_terms|terms|invoice_numbers|invoice_numbering|payment_mode|payment_method|default_mode|meeting_length|meeting_duration|meeting_reminders|invoice_reminders|payment_reminders|quiet_hours|quiet_time|week_start|start_of_the_week|first_day_of_the_week|reminder_hour|reminder_time|business_name|company_name|studio_name";

const terms =
  "(so_far|to_date|up_to_now|this_month|until_now)? (at|@ <amount> (/|per|an|a|each? hour|h|hr|hours|hrs)?)? (net <days> days?)? (due <due>)?";

/** Words before a noun that the ways below leave out; folded. */
export const articles = "the a an my our your their his her this that these those some its";

/** What something that recurs is called; folded. */
export const recurring =
  "retainer retainers subscription subscriptions sub membership rent lease standing debit hosting insurance fee plan";

/** Said of what is to be written down, before anything of it is told. */
const begin = "add|new|create|make|log|record|enter|start|write|draft|note_down|jot_down";
const seeing = "(show|give|send|get|see|what_is|whats|what's me?)?";
const booking = "book|schedule|set_up|arrange|plan|organise|organize|new";

const drop = "delete|remove|drop|scrap|bin|trash|kill|ditch|erase|get_rid_of";
const meet = "meeting|call|appointment|session|catch_up";
const shift = "change|set|raise|lower|bump|increase|decrease|reduce|cut|up|update|make|adjust|move|push|put|bring";
const edit =
  "change|changed|edit|edited|update|updated|enter|entered|add|added|type_in|typed_in|modify|modified|touch|touched";
const edited = "changed|edited|updated|entered|added|modified|touched";

/** What people say whole in English. */
export const forms: FormWords = {
  ...questions,
  invoiceBegin: `${begin}|prepare|issue|raise|write_up new? invoice`,
  incomeBegin: `${begin} new? income|earning|earnings, add|new|log|record|enter new? payment`,
  expenseBegin: `${begin} new? expense|cost|purchase|spending`,
  taskBegin: `${begin} new? ${task}`,
  callBegin: "log|record|enter new? call|phone_call",
  emailBegin: "log|record|enter new? email|e-mail|mail",
  talkBegin: "log|record|enter new? meeting|conversation|chat|visit",
  noteBegin: `${begin} new? note|interaction`,
  meetingBegin: `${booking} new? meeting|call|appointment|session|video_call|catch_up|catchup, add|create|make new? meeting|appointment`,
  contactBegin: `${begin}|save new? contact|contact_person`,
  goalBegin: `${begin}|set new? goal|target`,
  dealBegin: `${begin} new? deal|opportunity`,

  taskAdd: `
    new|add|create|make|need|set_up|open|log new? ${task} <task>, add|need|create|make new? ${task} to|for|on|in|under <project> <task>, put|add ${task} <task>,
    new? ${task} to|for|on|in|under <project> <task>, new? ${task} to|for <client> <task>, ${task} <task>,
    add|put|stick <task> to|on|onto|in ${tasks}, <project> needs new? ${task} <task>,
    ${task} for <members> <task>, new|add|create ${task} for <members> <task>, add|put|stick <task> to|on|onto|in <project> ${tasks}, put|add it|that|this? on|to ${tasks} <task>,
    need to? <task> add|put it|that|this to|on|onto ${tasks}, <task> add|put it|that|this to|on|onto ${tasks},
    new|add|create|make|need|set_up|open|log new? ${task} for|by|on|due|before|until? <due> <task>, ${task} for|by|on|due|before|until? <due> <task>,
    ${put} <task> to|on|onto|in|down_on list|${tasks} (for|by|on|due|until? <due>)?, ${put} down? for|by|on <due> on|onto list|${tasks} <task>,
    <task> needs|need doing|finishing|sorting|to_be_done|done by|before|on|for? <due> ${put} it|that|this to|on|onto|in list|${tasks},
    <task> ${put} it|that|this to|on|onto|in list|${tasks}, need to? <task> ${put} it|that|this to|on|onto|in list|${tasks}`,
  taskDone: `
    ${done} : <task>, <task> ${task} is|are|now|all? ${done} now?, ${task} <task> is|are|now|all? ${done}, mark|set ${task} <task> as|to? ${done},
    mark|set <task> ${task} as|to? ${done}, tick|ticked|check|checked|cross|crossed off <task>, tick|check|cross <task> off, tick|ticked <task>,
    ${done} with? ${task} <task>, did|closed|close|tick ${task} <task>, ${done} with? <task> ${task}`,
  taskReopen: `
    reopen|untick|uncheck ${task} <task>, reopen <task> ${task}, untick|uncheck <task>, ${task} <task> isnt|is_not|not ${done} yet? after_all?,
    <task> ${task} isnt|is_not|not ${done} yet? after_all?`,
  taskDelete: `delete|remove|drop|scrap|bin|forget ${task} <task>, delete|remove|drop|scrap|bin|forget <task> ${task}`,
  taskAssign: `
    assign|give|hand|pass <task> ${task} over? to <members>, assign|give|hand|pass ${task} <task> over? to <members>, <members> takes|does|gets ${task} <task>`,
  taskDue: `
    <task> ${task} is? due|moved_to|until|by by|on? <due>, move|push|shift <task> ${task} back? to <due>, ${task} <task> moved_to|is_due on|by? <due>,
    move|push|shift ${task} <task> back? to <due>, change|reschedule|postpone|delay|bump <task> ${task} to|until|till <due>`,
  taskDueAny: "move|push|shift|bump|postpone|delay <task> back? to|until|till <due>",
  assignIt:
    "assign|give|hand|pass|delegate it|that|this over? to <members>, <members> does|takes|gets it|that|this, that|it|this was|is <members> not me, that|it|those|these was|were|is actually? <members>, wasnt|was_not me it|that was <members>",
  renameIt:
    "rename it|that|this|last (one|meeting|project|task|client|call)? to|as|into <name>, rename meeting|call|session|appointment to|as|into <name>, call|name it|this|that <name> instead|now?, change name|title to|into <name>, name|title should be|read <name>",
  sortIt:
    "no? put|file|book|move|stick|log|track|record|count|classify|class|categorise|categorize|treat|tag it|that|this|them|those|last? one|expense? under|in|into|as|to <sort> (not|instead_of|rather_than <rest>)? instead?, no? it|that|this|those|they was|were|is|are|goes|go|belongs|counts|falls|should_be|should_go|should_have_been|would_be actually|really|more_of? a? under|in|into|as|to? <sort> expense|expenses|category? (not|instead_of|rather_than <rest>)?, no? should_be|should_go|should_have_been|goes|belongs under|in|into|as <sort>, no? thats|its really|actually? under|in? <sort> expense|expenses|category? (not|instead_of|rather_than <rest>)?",
  sortSet:
    "no? change|set|make|switch|correct|update|move|put category of|for? it|that|this? to|as|into|is? <sort> instead|now?, no? category is|was|should_be|should_have_been|to|as? <sort> (not|instead_of|rather_than <rest>)?, no? wrong category it|that? is|was|should_be? <sort>, change it|that|this to <sort> category",
  taskRetitle: `rename ${task} <task> to|as <title>, change ${task} <task> to|into <title>, ${task} <task> is|should_be called|named now? <title>, reword ${task} <task> to <title>`,
  taskRetitleAny: "rename <task> to|as <title>, reword <task> to|as <title>",
  taskAssignAny: "assign|give|hand|pass|delegate <task> over? to <members>, assign|delegate <task> to <item>",
  taskSnooze: `snooze|hush ${task} until|till|to|for|by <what>, snooze|hush <task> ${task} until|till|to|for|by <what>, snooze|hush ${task} <task> until|till|to|for|by <what>, remind|tell|ask|nudge me of|about <task> ${task} again? later|in|on|at? <what>, snooze|hush <task> ${task}`,
  invoiceSnooze:
    "snooze|hush|mute <client> invoice|bill until|till|to|for|by <what>, snooze|hush|mute invoice|bill of|to|for|from <client> until|till|to|for|by <what>, remind|tell|ask|nudge me of|about <client> invoice|bill again? in|on|next <what>, snooze|hush|mute invoice? <invoice> until|till|to|for|by <what>, remind|tell|ask|nudge me of|about invoice? <invoice> again in|on|next? <what>",
  taskReopenAny: "reopen|untick <task>",
  taskList: `
    ${tasks}, all|open|outstanding|pending|remaining ${tasks}, all open ${tasks}, what ${tasks} are|is open|left|there, any open? ${tasks},
    ${tasks} for|of|on|in|under|at <project>, ${tasks} for|of|on|with <client>, ${tasks} for|of <members>, <project> ${tasks},
    <client> ${tasks}, <members> ${tasks}, open ${tasks} for|of|on|in <project>, open ${tasks} for|of <client>, open ${tasks} for|of <members>, <project> ${tasks} that|which? are|is? still? left|open|remaining|to_do|outstanding|not_done|undone,
    what ${tasks} does|do <members> have, what does|do <members> have|need|still_have to_do (today|tomorrow|now|this_week|next_week)?, what_is|whats|what <members> working_on, whats on <members> plate|${tasks},
    whats open|left|to_do on|for <project>`,
  tasksMine: `
    my open? ${tasks}, what are my open? ${tasks}, whats on my plate|${tasks}, what do i have|need|still_have to_do, what have i got to_do,
    what should i do next?, whats left to_do`,
  tasksToday: `my today ${tasks}, today ${tasks}, what should i work_on today`,
  tasksIn: `
    any? my? ${tasks} (that|which are)? (due)? for|on|in|by|until? <period>, <period> ${tasks}, weeks ${tasks}, (what|which)? ${tasks} (are)? due (in|on|by|for)? <period>,
    whats on my ${tasks} (for|on|in)? <period>, what are my ${tasks} (due)? for|on|in? <period>, what ${tasks} (do|have) i have|got|need_to_do? (due)? (in|on|by|for)? <period>,
    what ${tasks} are (there)? (due)? for|on|in|by <period>`,
  dueToday: `
    whats due, what is due, due today, whats on my agenda|to-do_list|desk, what have i got to_do on?, whats my day look|looking like, what does my day look like, hows my day looking?`,
  dueWeek: `due this week, what is? coming_up this week, whats coming_up this week, what falls|comes due (this)? week`,
  dueIn: `
    (show me)? (and|so)? whats|what_is|what_else_is|is_anything|is_there_anything|anything|everything (all)? due (in|on|by|for|until|during)? <period>,
    what falls|comes|is_falling|is_coming due (in|on)? <period>, what do i (still)? have|need to_do (in|on|by|for)? <period>, what have i (still)? got to_do (in|on|by|for)? <period>,
    what should i do (in|on)? <period>, whats on my plate|agenda|to-do_list|desk (for|in|on)? <period>, what needs|has to_be_done|doing|done (in|on|by)? <period>,
    what do i have going_on|on today, what have i got on today`,
  tasksOverdue: `overdue|late ${tasks}, ${tasks} overdue, which|what|any ${tasks} are? overdue|late, what am i late|behind with|on, my overdue|late ${tasks}`,
  tasksDone: `${done} ${tasks}, ${tasks} ${done}, which|what ${tasks} are|did_i|have_i ${done}|done, what have|did i done|finish|finished this_week?`,

  projectAssign: `
    assign <project> to <members>, put|add <members> on|to <project> too|also|as_well?, <members> is|are? working|works|work on <project>, <members> is|are on <project>,
    <project> goes to <members>, hand <project> over? to <members>, assign <members> to <project>`,
  projectPlanned:
    "<item> project? for <client> worth|budget|value|at <amount> deadline|due|by|until? <due>, <item> project? for <client> deadline|due|by|until <due> worth|budget|value <amount>, <item> project? for <client> worth|budget|value of <amount> deadline|due|by|until? <due>",
  projectUnassign:
    "take|remove|pull|drop <members> off|from|out_of <project>, <members> is|are off|no_longer_on|not_on <project> now|anymore?, <members> no_longer works|work on <project>, unassign <members> from <project>, <members> isnt|is_not on <project> anymore?",
  memberOwner:
    "make <members> owner|co-owner|coowner (now|again)?, <members> is|becomes owner|co-owner|coowner (now|again|from_now_on)?, <members> is now owner|co-owner|coowner, promote|demote <members> to owner|co-owner|coowner, give <members> role owner|co-owner|coowner, <members> should be owner|co-owner|coowner, change <members> to owner|co-owner|coowner, change <members> role to owner|co-owner|coowner",
  memberManager:
    "make <members> manager|project_manager|admin (now|again)?, <members> is|becomes manager|project_manager|admin (now|again|from_now_on)?, <members> is now manager|project_manager|admin, promote|demote <members> to manager|project_manager|admin, give <members> role manager|project_manager|admin, <members> should be manager|project_manager|admin, change <members> to manager|project_manager|admin, change <members> role to manager|project_manager|admin",
  memberEmployee:
    "make <members> employee|junior (now|again)?, <members> is|becomes employee|junior (now|again|from_now_on)?, <members> is now employee|junior, promote|demote <members> to employee|junior, give <members> role employee|junior, <members> should be employee|junior, change <members> to employee|junior, change <members> role to employee|junior, <members> only|just (gets to)? log|logs hours",
  inviteOwner:
    "invite|let someone|somebody|anyone|another|new? owner|co-owner|coowner in?, invite|let someone|somebody|anyone (in)? as owner|co-owner|coowner",
  inviteManager:
    "invite|let someone|somebody|anyone|another|new? manager|project_manager|admin in?, invite|let someone|somebody|anyone (in)? as manager|project_manager|admin",
  inviteEmployee:
    "invite|let someone|somebody|anyone|another|new? employee|junior|staff|colleague in?, invite|let someone|somebody|anyone (in)? as employee|junior|staff|colleague",
  memberRemove:
    "remove|kick|drop|take|throw <members> (out|off)? from|of|off team|books|staff|workspace, <members> left|has_left|quit team|us|company|studio, <members> no_longer works with_us|here|for_us, <members> doesnt|does_not work here|with_us|for_us any_more|anymore, revoke <members> access",
  clientsOfMember:
    "which|what clients does|do <members> have|own|handle|look_after|manage, <members> clients, clients of|owned_by|with <members>, which|what clients belong to <members>",
  tasksOfAll: `what is|are everybody|everyone|all|we_all|team working_on|doing|up_to (now|today|this_week)?, what does everybody|everyone|team have|need to_do (today|this_week)?, who does|is_doing|is_on what, everybodys|everyones|team ${tasks}, ${tasks} of everybody|everyone|team|all, all team ${tasks}`,
  projectsOfMember:
    "which|what projects is|are <members> on|working_on|in|assigned_to, which|what projects does|do <members> have|work_on, <members> projects, projects of|with <members>, show|list <members> projects",
  membersList:
    "whos on|in team|staff|crew, who works here|with_us|for_us, who do we have on team, team|team_members|staff, list|show team|team_members|members|staff, who has access here?, who can see these? books, what can <members> see|do|access (in here)?, what is|are <members> allowed to (see|do)?, what does <members> see",
  hoursOfMember:
    "what did|has <members> do|done|log|logged|work_on|worked_on|get_done <period>?, what was <members> working_on|doing <period>, <members> hours|time|timesheet <period>?, show|list? hours|time|timesheet of|for|by|from <members> <period>?, report for|of|on <members> <period>?, <members> report <period>?, how much|long did|has <members> work|worked <period>?, utilisation|utilization|billability of|for <members> <period>?, <members> utilisation|utilization|billability <period>?, how billable was|is|were <members> <period>?",
  utilisation:
    "utilisation|utilization|billability|billable_share|team_utilisation|team_utilization report? (for|of|in|by person|member|team)? <period>?, how billable were|are|was we|i|team <period>?, what is|was utilisation|utilization <period>?, billable vs|versus unbillable|non-billable hours? <period>?, how utilised|utilized were|are we|team <period>?",
  projectHow: `how far along? is|are|are_we_with|am_i_with|with|have_we_got_with <project>, how is <project> going|doing|coming_along?, hows <project> going|doing|coming_along?, whats? status|progress of|on|with <project>, where are|do we|i stand? at? with|on <project>, is <project> nearly|almost|close_to|about? on_track|done|finished|ready|there yet?, wheres <project> at?, hows work on <project> going?`,
  projectRename:
    "rename project? <project> project? to|as|into <name>, call <project> <name> from_now_on|instead|now, <project> is|should_be now? called|named now? <name>, change|set name of <project> to <name>, change <project> name to <name>, <project> is now called|named <name>",
  projectValue: `
    change|set|raise|lower|bump|increase|reduce|cut|update|put project? <project> project? (value|price|fee|budget|total)? up|down|back? to|at <amount>, make project <project> <amount>, make <project> project? to? <amount>, make <project> project (value|price|fee|budget|total)? <amount>,
    change|set|raise|lower|bump|increase|reduce|cut|update|put value|price|fee|budget|total of|for|on project? <project> project? up|down|back? to|at <amount>,
    <project> project? (value|price|fee|budget|total)? is|goes_up_to|goes_down_to|should_be|went_up_to|went_down_to now|only|actually (worth|at)? <amount>, <project> project? (value|price|fee|budget|total)? is (worth|at)? <amount> now|instead|in_total|total|all_in, value|price|fee|budget|total of|for|on project? <project> project? is|should_be|goes_up_to now|only|actually? <amount> now|instead?`,
  projectList: "all? projects",
  projectsMine: `what am|are i|we working_on (now|currently|right_now|at_the_moment|these_days)?, what projects am|are i|we working_on|on now?, what projects do|have i|we have|got? on|open|going|running now?, whats in_progress, whats on the_go|the_boil|the_bench (now|currently|right_now|at_the_moment)?,
    whats on the_go|the_boil|the_bench|our_plate for|with|at <client>,
    whats in_the_works|cooking|brewing|underway|in_progress|in_hand for|with|at <client>, what have we|i got? on|going|underway for|with <client>, what are we|i working_on|doing for <client>`,
  serviceRename:
    "rename service? <service> service? to|as|into <name>, call <service> <name> from_now_on|instead|now, <service> is|should_be now? called|named now? <name>",
  serviceRate:
    "charge|bill|take|ask <amount> per|an|a|each|/? hour|hr|h|unit|piece|page? for <serviceSaid> service? now|from_now_on?, <serviceSaid> service? is|costs|cost|goes_for now|at? <amount> flat|fixed|fixed_price|flat_fee|flat_rate now|from_now_on?, <serviceSaid> service is|costs now|at? <amount> per|an|a|each|/? hour|hr|h|unit|piece|page? now|from_now_on?, change|set|raise|lower|put|bump|cut|update price|rate|fee of|for <serviceSaid> service? up|down? to|at <amount> per|an|a|each|/? hour|hr|h|unit|piece|page?, change|set|raise|lower|put|bump|cut|update <serviceSaid> service (price|rate|fee)? up|down? to|at <amount> per|an|a|each|/? hour|hr|h|unit|piece|page?, <service> is|costs now <amount> per|an|a|each|/? hour|hr|h|unit|piece?, <service> is|costs <amount> per|an|a|each|/? hour|hr|h|unit|piece? now|from_now_on",
  serviceAssign:
    "assign|give|hand <serviceSaid> service over? to <members>, assign service? <service> to <members>, <members> does|takes|handles|is_on|is_doing <serviceSaid> service",
  serviceDelete: `${drop} service <serviceSaid>, ${drop} <serviceSaid>? service, ${drop}|take|strike <serviceSaid> from|off|out_of services|price_list|rate_card, dont|do_not|no_longer|stopped offer|offering|sell|selling|do|doing <serviceSaid> service? anymore|any_more`,
  serviceGone: `${drop} <item> service, ${drop} service <item>`,
  clientUntag: `${drop}|take <item> tag|label from|off|of <client>, take <item> tag|label off of? <client>`,
  serviceList:
    "price_list|pricelist|rate_card|prices, my|our prices|rates|price_list|rate_card|pricelist, list|show me? my|our prices|rates|price_list|rate_card, what are my|our prices|rates, what do i|we charge, what do i|we charge for <rest>, how much do i|we charge for <rest>, whats|what is my|our rate|price|prices|rates for <rest>",
  projectBoard: "project|projects board, board of|for projects, project kanban, kanban",
  projectBoardPriority:
    "priority|priorities board, project|projects board by priority, board by priority, projects by priority",
  projectArchive: "archive project? <project> project?, hide project <project>",
  projectRestore:
    "restore|unarchive project? <project> project?, bring project? <project> project? back, bring back project <project>",
  projectDelete:
    "delete|remove|scrap|bin project <project>, delete|remove|scrap|bin <project> project, delete|remove|erase <project>",
  projectScore: `
    rate|score project? <project> <satisfaction> (out_of|of|/ 5)? stars?, <client> rated|gave|scored <project> a? <satisfaction> (out_of|of|/ 5)? stars?,
    how happy was <client> with <project> <satisfaction> (out_of|of|/ 5)?, score for|of <project> <satisfaction> (out_of|of|/ 5)?,
    <client> was happy with <project> <satisfaction> (out_of|of|/ 5)?`,
  hoursStart: `
    start|begin|run|hit|punch|set|fire_up timer|clock|stopwatch|tracking (on|for)? <project>, start|begin|run timer|clock|stopwatch|tracking (on|for)? <service>,
    start|begin|run timer|clock|stopwatch|tracking (on|for)? <client>, timer|clock on|for? <project>, timer|clock on|for? <client>,
    timer|clock start|on|go|running (on|for)? <project>, timer|clock start|on|go|running (on|for)? <client>,
    clock|clocking in|on (on|for|to)? <project>, clock|clocking in|on (on|for|to)? <client>, start|begin|run timer|clock|stopwatch, timer|stopwatch start|on|go, clock in,
    start|starting|begin work|working (on|for) <project>, starting (on|with)? <project> now, track time on|for? <project>`,
  hoursStartOther: "start|begin|run timer|clock|stopwatch|tracking on|for <rest>",
  hoursStop:
    "stop|end|halt|finish|kill|cut|pause timer|clock|stopwatch|tracking (im|i_am|and? done|finished? for_today|now|today|here)?, timer|clock off|stop, clock|clocking out|off, clock me out|off, done|finished|thats_it for_now|for_today|today|here stop|end timer|clock|stopwatch|tracking, stop working, im done for_today|working",
  hoursUnbilled: `
    unbilled|uninvoiced|unpaid|open hours|time (for|of|on)? <project>, unbilled|uninvoiced|open hours|time of|by|from <members>, <members> unbilled|uninvoiced|open hours|time, unbilled|uninvoiced|open hours|time (for|of|on)? <client>,
    what havent|have_not i|we billed|invoiced|charged yet? (for)? <client>?, what hours havent|have_not i|we billed|invoiced yet?,
    what have i not billed|invoiced yet? (for <client>)?, hours i|we havent billed|invoiced yet?, what can i bill|invoice <client>? for? now?`,
  hoursBill: `
    bill|invoice|charge <client> for all? unbilled|uninvoiced|open|logged|outstanding|all? hours|time ${terms}, bill|invoice|charge <client> for <members> unbilled|open|logged? hours|time (on|for <project>)? ${terms}, bill|invoice|charge <members> unbilled|open|logged? hours|time (on|for <project>)? to|for <client> ${terms}, bill|invoice|charge all? unbilled|open|logged? hours|time (of|for|on|to)? <project> ${terms},
    bill|invoice|charge all? unbilled|open|logged? hours|time (of|for|on|to)? <client> ${terms}, bill|invoice|charge <project> unbilled|open|logged|all? hours|time ${terms},
    bill|invoice|charge <client> unbilled|open|logged|all? hours|time ${terms}, bill|invoice|charge <client> for unbilled|open|logged|all? <project> hours|time ${terms}, turn <period>? hours|time on|of|for <project> into invoice ${terms},
    turn <period>? hours|time on|of|for <client> into invoice ${terms}, turn hours|time on|of|for <project> into invoice ${terms}, raise|make|create|draft|write|do|new invoice for|of|from <project> unbilled|open|logged|all? hours|time ${terms},
    raise|make|create|draft|write|do|new invoice for|of|from <client> unbilled|open|logged|all? hours|time ${terms}, raise|make|create|draft|write|do|new invoice for|of|from unbilled|open|logged|all? hours|time (of|for|on|at) <project> ${terms},
    raise|make|create|draft|write|do|new invoice for|of|from unbilled|open|logged|all? hours|time (of|for|on|at) <client> ${terms}, bill|invoice <period> hours|time on|of|for|to <client> ${terms},
    bill|invoice <period> hours|time on|of|for|to <project> ${terms}, bill|invoice <project> hours|time for|from|of <period> ${terms}, bill|invoice <client> for <period> hours|time ${terms},
    bill|invoice <client> for hours|time from|of|in <period> ${terms}, bill|invoice|charge <client> for hours|time on <project> ${terms}, bill|invoice unbilled|uninvoiced|open? hours|time`,

  reminderDone: `<reminder> reminder is|are now? ${done}|dealt_with|taken_care_of|handled now|already?, ${done}|dealt_with with? <reminder> reminder, mark|set <reminder> reminder as|to? ${done}, tick|ticked|check|checked|cross|crossed off <reminder> reminder, tick|check|cross <reminder> reminder off, close|complete|did <reminder> reminder, reminder <reminder> is now? ${done}, mark|set reminder <reminder> as|to? ${done}, ${done} with reminder about|to|for|of <reminder>, reminder about|to|for|of <reminder> is now? ${done}`,
  reminderSnoozeAny: "snooze|hush <reminder> until|till|to|for|by <what>",
  reminderSnooze:
    "snooze it|this|that|reminder? until|till|to|for <what>, snooze it|this|that|reminder|them, push|move|shift|postpone|snooze|delay|reschedule <reminder> reminder back? to|till|until|by|for <what>, snooze rest|everything|all|others|lot|them|both of? them|it|these|those? until|till|to|for|by? <what>, push|move|shift|postpone|snooze|delay|reschedule|put_off reminder about|to|for|of <reminder> to|till|until|by|for <what>, put <reminder> reminder off|back to|till|until|by|for <what>, put_off <reminder> reminder to|till|until|by|for <what>, push|move|shift|postpone|delay|reschedule|put_off reminder back? to|till|until|by|for <what>",
  reminderStop:
    "cancel|delete|remove|stop|kill|drop|end|scrap the|my? <reminder> reminder, stop|quit nagging|bugging|pestering|nudging|pinging me about|to|with|of <reminder>, forget|cancel|delete|remove|drop|scrap reminder about|for|of|to|on <reminder>, forget <reminder> reminder",
  meetingLeads:
    "remind|nudge|ping|alert|notify|warn me? <what> before every|each|all|any meeting|meetings|call|calls|appointment|appointments, remind|nudge|ping|alert|notify|warn me? <what> before meetings|calls|appointments, remind|nudge|ping|alert|notify|warn me? <what> before|ahead, <what> before every|each|all meeting|meetings|call|calls|appointment|appointments",
  meetingLate: `running late, im|i_am|ill_be|i_ll_be|i_will_be|we_ll_be|we_will_be|we_are|were|gonna_be running? late, running|im|i_am|ill_be|i_ll_be|i_will_be|we_ll_be|we_will_be|be <length> late, late <length>, running|im|i_am|ill_be|i_ll_be|i_will_be|we_ll_be|we_will_be|be <length> late for|to|with <rest>, im|i_am|we_are|were|gonna_be|ill_be|i_ll_be|i_will_be|we_ll_be|we_will_be running|be <length> late for|to|with <rest>, running late for|to|with <rest>`,
  meetingNext:
    "next meeting|call|appointment, (when|what) (is|are|s)? next meeting|call|appointment, (whats|what_is) next on calendar|schedule|agenda, show next meeting|call|appointment",
  meetingNextWith: `next meeting|call|appointment with <client>, (when|what) (is|are|s)? next meeting|call|appointment with <client>, (when) do i meet|see <client> next,
    when am|are|will|do|is i|we next|be? seeing|meeting|see|meet|talking_to|speaking_to|speak_to|talk_to|in_with|with <client> (next|again)?, whens next time i|we see|meet|seeing|meeting|speak_to|talk_to? <client>,
    next time i|we see|meet|speak_to|talk_to <client>, how soon do|am|are i|we see|seeing|meet|meeting <client> again?`,
  meetingFree: `
    is|are <period> clear|free|open|empty|full|packed|busy|booked|taken|available|quiet|bare (yet|already|for_me|still|up|solid)?,
    how packed|full|busy|booked|jammed|rammed|quiet|empty|clear is|are|does|do <period> look|looking?, hows <period> looking|shaping_up (for|on meetings|calls)?,
    anything on|in|booked|scheduled|planned on|for|in? <period>, have i|we anything on|booked|planned? on|for|in? <period>,
    do i|we have anything on|booked|planned|scheduled on|for|in? <period>, am|are i|we free|clear|open|booked|busy on|in|at? <period>`,
  meetingWeek: `
    how packed|full|busy|booked|jammed|rammed|quiet|empty|clear is|does week look|looking?, hows my week looking|shaping_up (for|on meetings|calls)?, is my week packed|full|busy|clear|free|open|empty`,
  meetingRetitle:
    "change|set|correct title of|for <meeting> to|into <title>, retitle <meeting> to|as <title>, change|set <meeting> title to <title>",
  meetingAgenda:
    "change|set|update agenda of|for <meeting> to <rest>, change|set|update <meeting> agenda to <rest>, agenda of|for|on <meeting> : <rest>, agenda of|for <meeting> is|are <rest>, <meeting> meeting|call|session|appointment agenda :|is <rest>",
  meetingNotes: `notes|note for|on|to <meeting> ${meet} : <summary>, add|put|log|write|save notes|note to|for|on <meeting> ${meet} : <summary>, meeting|call? notes|minutes of|for|from|on <meeting> ${meet} : <summary>`,
  meetingPlace:
    "link|location|place of|for <meeting> is|: <rest>, zoom|meet|teams|video|dial-in|call link of|for <meeting> is|: <rest>, <meeting> link|location|place is|: <rest>, change|set|update link|location|place of|for <meeting> to <rest>",
  calendar:
    "calendar, my calendar, week, calendar for|of? <period>, my calendar for? <period>, week|weekly view|calendar, show <period> in calendar",
  calendarMonth: "month, month|monthly view|calendar, calendar for|of? month, calendar month",
  calendarLink: `
    ${seeing} calendar|ics|ical|icalendar|webcal link|address|url|feed|subscription, calendar subscription link|address|url|feed, subscribe|add|connect|sync|link to? calendar,
    subscribe|add|connect|sync|link calendar to|with|in|into|from|on google|apple|outlook|icloud|phone|iphone|android|thunderbird calendar?, how do|can i subscribe|add|connect|sync|link|see to? calendar (to|with|in|on google|apple|outlook|phone|iphone calendar?)?,
    subscribe to? meetings, ${seeing} calendar|meetings in|on google|apple|outlook|phone calendar?, sync|connect|link meetings|calendar to|with|in google|apple|outlook calendar?`,
  calendarLinkNew:
    "renew|reset|replace|regenerate|change|new|fresh calendar|ics|ical link|address|url|feed, renew|reset|replace|regenerate|change secret? address|link|url of calendar",
  calendarLinkOff:
    "turn_off|stop|disable|remove|delete|revoke|switch_off|cancel calendar|ics|ical link|address|url|feed|subscription, turn_off|stop|disable|remove|delete|revoke secret? address|link|url of calendar, calendar|ics|ical link|address|url|feed off, turn calendar|ics|ical link|address|url|feed off",
  portalLink:
    "client? portal link|address|url|access? for|of|to <client>, <client> client? portal (link|address|url|access)?, give|send|get|make|create|generate|set_up|show|open me? <client> client? portal (link|address|url|access)?, give|send|get|make|create|generate|set_up|show|open me? client? portal (link|address|url|access)? for|of|to <client>, give <client> access|link to portal, invite <client> to portal, share portal with <client>",
  portalNew:
    "renew|reset|replace|regenerate|change|new|fresh <client> portal (link|address|url)?, renew|reset|replace|regenerate|new|fresh portal (link|address|url)? of|for <client>",
  portalOff:
    "turn_off|switch_off|stop|disable|revoke|close|end|cancel|remove|delete|shut_down <client> portal (link|address|url|access)?, turn_off|switch_off|stop|disable|revoke|close|end|cancel|remove|delete|shut_down portal (link|address|url|access)? of|for|to <client>, turn <client> portal off, <client> portal off",
  portalList:
    "portals, client|open portals, portal list, list|show portals, who has|got portal|portals (link|access)?, which|what clients have|got portal|portals (link|access)?, who can see portal",
  documentShare:
    "share document|file|doc|pdf <document> (with <client>)? (in|on|via|through portal)?, share <document> document|file|doc|pdf|contract|proposal with <client> (in|on|via|through portal)?, share <document> with <client> in|on|via|through portal, share <document> in|on|via|through portal, put <document> in|on|into|onto <client>? portal, let <client> see|download document|file|doc|pdf <document>",
  documentUnshare:
    "stop sharing document|file|doc? <document> (with <client>)?, unshare document|file|doc? <document>, take <document> out|off of? <client>? portal",
  dealOffer:
    "offer|present|submit <deal> deal|quote|change_order to|for <client>, offer|present|submit deal|quote|change_order <deal> (to|for <client>)?, put <deal> deal|quote|change_order before|in_front_of <client>, put <deal> (deal|quote|change_order)? up_for approval, send|submit <deal> (deal|quote|change_order)? for approval, get|let <client> to? approve|sign_off_on|sign_off|okay <deal> deal|quote|change_order?, send|give <client> <deal> deal|quote|change_order to|for approve|approval",
  dealTakenBack:
    "withdraw <deal> deal|quote|offer|change_order, withdraw deal|quote|offer|change_order <deal>, take_back <deal> deal|quote|offer|change_order",

  dealAdd: `new|add|create|log|open deal with|for|from|to? <title>, deal with|for|from? <title>, opportunity|chance|prospect : <title>`,
  dealNew: "new|add|create|log|open deal",
  dealWon: `
    won <deal> deal, won deal <deal>, <deal> deal won|signed|closed, <deal> deal is|was|has_been? won|ours|in_the_bag|signed|closed, deal <deal> is|was|has_been? won|ours|signed,
    got|landed|closed|signed|bagged <deal> deal, mark <deal> deal as? won, mark deal <deal> as? won, <deal> deal came_through|went_through`,
  dealLost: `
    lost <deal> deal (to|because|as|since|over|on|too|they <rest>)?, lost deal <deal>, <deal> deal lost, <deal> deal is|was|has_been? lost|dead|off|gone, deal <deal> is|was|has_been? lost|dead|off,
    <deal> deal fell through, <deal> deal didnt|did_not happen|work_out|come_through, mark <deal> deal as? lost, mark deal <deal> as? lost, didnt|did_not get|win <deal> deal`,
  dealReopen:
    "reopen <deal> deal, reopen deal <deal>, <deal> deal is|was? open|back_on|alive|on again, <deal> deal is? back_on",
  dealUpdate: `
    <deal> deal is|worth|now|to|goes_to <amount>, <deal> deal is|now worth|at|up_to? <amount>, <deal> deal is now|actually worth|at? <amount>,
    change|set|raise|lower|bump|update|make <deal> deal (value)? up|down? to? <amount>, deal <deal> is|now worth? <amount>, <deal> deal closes|closing|expected (in|on|by)? <due>, rename <deal> deal to|as|into <title>, rename deal <deal> to|as|into <title>, move|push|extend|postpone|delay <deal> deal back|out? to|until|till <due>`,
  dealShow: `deal <deal>, show|open|see|view|pull_up me? <deal> deal, hows <deal> deal going|doing|looking?, whats up_with|happening_with <deal> deal, wheres|where is|are <deal> deal at?`,
  dealList: `
    deals, all|my deals, deals with|for|of|from <client>, <client> deals, what|which deals do|have we|i have|got? with|for|from? <client>, what deals are there, any deals with|for <client>`,
  dealsOpen:
    "open|current|pending|running deals, deals open, what|which deals are open, what|which deals do we|i have open?, deals in? play|progress",
  dealsWon:
    "won deals, deals won, how many|what|which deals did|have we|i win|won, what|which deals have we|i won, deals we won",
  dealsLost:
    "lost deals, deals lost, how many|what|which deals did|have we|i lose|lost, what|which deals have we|i lost, deals we lost",

  budgetSet: `
    budget <amount> ${monthly} for|on|to <category> ${monthly}, budget for? <category> <amount> ${monthly}, <category> budget is|of|to|at|now? <amount> ${monthly},
    new|add|set|make|create budget <category> <amount> ${monthly}, set|make|raise|cut|change|lower|increase|put <category> budget to|at? <amount> ${monthly},
    new|add|set|make|create|set_up? budget|limit|cap of|at? <amount> ${monthly} for|on <category> ${monthly}, budget for|of <category> is|at|to? <amount> ${monthly},
    new|add|set|make|create budget for <category> of|at|to? <amount> ${monthly}, cap|limit <category> at|to <amount> ${monthly}, cap|limit <category> spending at|to <amount> ${monthly},
    spend max|at_most|no_more_than|up_to <amount> ${monthly} on|for <category> ${monthly}, max|at_most|no_more_than|up_to <amount> ${monthly} on|for <category> ${monthly}`,
  budgetShow: `
    how much budget do|have i|we have? got? left, how much budget is left, how much is left of|in my? budget|budgets,
    am|are i|we over|under|within|above budget? on|for|with <category> budget? (this month)? so_far?, have i|we overspent|gone_over on|for <category> (this month)?, budgets, my budgets, all budgets, budget, my budget, hows my? budget|budgets looking|doing|going?, how are my? budgets looking|doing?, budget overview|status|check,
    am|are i|we over|within|in budget (this month)?, hows <category> budget looking|doing|going?, how is <category> budget looking|doing|going?, how much is? left in|of|on|for <category> budget,
    how much budget is? left for|on|in <category>, whats left of|in|on|from <category> budget (this month)?, whats left for <category> (this month)?, how much of <category> budget is left|used|gone,
    <category> budget, budget for <category>, what is <category> budget, whats <category> budget, how much <category> budget is? left`,
  budgetRemove: `
    scrap|remove|delete|drop|cancel|kill <category> budget, scrap|remove|delete|drop|cancel budget for|on? <category>, no budget for <category> any_more|anymore?`,

  forecast: `
    how much will|are i|we get|receive|make|earn|spend|pay|getting|receiving in|over|during? <period>, what will i|we get|receive|earn|spend|pay in|over? <period>, forecast, cash_flow|cashflow forecast|projection|outlook?, cash forecast|projection|outlook, cash_flow|cashflow|forecast for|in|of? <period>, forecast till|until|to|through|up_to <due>, forecast till|until|to|through|up_to <period>,
    cash_flow|cashflow forecast|outlook|projection for|in|of? <period>, hows my? cash_flow|cashflow|cash looking?, hows my? cash_flow|cashflow|cash looking? (for|in)? <period>, whats coming in,
    whats coming in (for|in|over|during|within)? <period>, what money is coming|due in, how much money? is coming in (in|for|over|during|within)? <period>?, what will i|we have in|by|for? <period>, how much will i|we have in|by? <period>,
    money coming in (in|for)? <period>?, what can|do i|we expect in? <period>,
    what is|whats? forecast|outlook|projection|cash_flow for|in|of <period>, what is|whats? forecast|outlook|projection, what will|am i|we going_to? make|earn|get_paid|take_home|bring_in in|over|by? <period>,
    how much will|am i|we going_to? make|earn|get_paid|bring_in in|over|by? <period>, what do i|we have|need|still_have to_pay in|for? <period>, what do i|we owe in|for? <period>,
    what bills|payments are? due|coming|coming_up in|for? <period>, what is|whats due in? next month|quarter, how is|hows|does? <period> looking|look`,
  board: "board",
  boardClients: "pipeline|client|clients|sales|lead|leads board, board of? clients|leads, board of? pipeline",
  boardInvoices: "invoice|invoices board, board of|for? invoices, board invoice",

  recurringPause: `
    pause|suspend|freeze <arrangement> (for_now|for_a_while)?, pause|suspend|freeze recurring? <which> (for_now|for_a_while)?, put <arrangement> on_hold|on_pause`,
  recurringResume: `resume|unpause|unfreeze <arrangement>, resume|unpause|unfreeze recurring? <which>, restart|reactivate|continue <arrangement>`,
  recurringSkip: `skip|leave_out next|upcoming|one <which>, skip|leave_out <which> this|next time|month|week|year|quarter, skip|leave_out <arrangement> once?`,
  recurringEnd: `
    end|stop|cancel|terminate|quit|delete|remove|drop|kill|ditch <arrangement>, end|stop|terminate|cancel recurring <which>, <arrangement> is|has_been? over|ended|cancelled|canceled|terminated,
    cancelled|canceled|ended|stopped <arrangement>`,
  recurringUpdate: `
    <arrangement> goes|went|going|is|now|rises|changes|drops up|down|now|going? up|down? to <amount> ${monthly} from_now_on|now?,
    change|raise|lower|set|increase|decrease|bump|put|update <arrangement> up|down? to <amount> ${monthly} from_now_on|now?, make <arrangement> <amount> ${monthly} from_now_on|now?, <arrangement> is now|now_at <amount> ${monthly}`,
  recurringList:
    "recurring, what recurs|repeats, everything recurring, recurring entries|things|items|payments|stuff|list, what|which|my recurring entries|things|items|payments|stuff (do_i_have|have_i_got|do_we_have|are_there)?, standing orders, whats recurring, what is recurring",
  recurringExpenses: `
    (what_are|whats|list|show_me|show)? the|all|my? recurring|fixed|regular expenses|costs|bills|spending|outgoings (do_i_have|have_i_got|do_we_have)?, what recurring|fixed|regular expenses|costs|bills|outgoings do_i_have|have_i_got|do_we_have|are_there,
    recurring expenses|costs|bills|spending, my? subscriptions, what subscriptions do|have i|we have|got?, which subscriptions do|have i|we have|got?, monthly subscriptions, what do i pay every|each|a month, (what are|is|whats)? fixed|recurring|regular|monthly|running|standing costs|expenses|outgoings|overheads|bills|commitments (a|per|each|every month)? (do|have i|we have|got)?, what|which fixed|recurring|regular|monthly|running costs|expenses|bills|outgoings|commitments do|have i|we have|got?, overheads, my overheads,
    what|how_much are|is fixed|recurring|monthly|running costs|expenses|outgoings|overheads|bills (a|per|each|every month)?, what|how_much are|is subscriptions|subs (a|per|each|every month)?, what|how_much do i|we pay|spend in|on|for? subscriptions|subs|fixed_costs|recurring_costs (a|per|each|every month)?, what|how_much do subscriptions|subs|fixed_costs cost (me|us)? (a|per|each|every month)?`,
  recurringIncome:
    "recurring income|revenue|invoices, my? retainers, what|which retainers do|have i|we have|got?, list my? retainers, all retainers, what|how_much do|does retainers|retainer bring|bring_in|come_to|pay|make (me|us|in)? (a|per|each|every month)?, (what|how_much are|is)? recurring|retainer income|revenue (a|per|each|every month)?, monthly recurring revenue, mrr",

  undoSeveral:
    "undo|revert|rollback|take_back|scratch the? last|previous? <count> (changes|entries|things|ones|messages|steps|times|x)?, undo x <count>, undo everything? of? the? last <count>",
  undoToday:
    "undo|revert|rollback|reverse|scratch|delete|remove everything|all (that? i|we did|wrote|entered|logged|added|booked|said)? (from|of|since)? today|this_morning, take back everything|all (that? i|we did|wrote|entered|logged|added|booked|said)? (from|of|since)? today, undo the? whole|entire? day, undo today, undo all of? today_entries|todays_entries",
  undoAll:
    "undo|revert|rollback|reverse|scratch everything|all|it_all, undo|revert all of it|that|them, take everything|it_all back, roll everything|it_all back",
  undoBoth:
    "undo|revert|reverse|scratch|delete|remove both, undo|revert|reverse|scratch|delete|remove both of? them|those|these, take both back",
  recurringCancel: "cancel <which>",
  bestMonth:
    "best|top|strongest|biggest|highest month|months (so_far|ever|yet)?, whats|what_was|which_was|which_is my best|top|strongest|biggest month (so_far|ever|yet)?, best|top|strongest|biggest month this_year|of_the_year|in <period>?",
  supplyAdd:
    "stock|inventory <quantity> <unit> of <name>, new|add supply|supplies|stock_item|inventory_item <name>, add <name> to stock|inventory|supplies, add <name> to stock|inventory|supplies <rest>, keep track of <name> in stock, supply|stock|supplies : <name>",
  supplyUse: `
    used|use|took|take|consumed|finished <quantity> ${some} of? <supply>, used|use|took|take|consumed <quantity> (of)? <supply>, used|took <quantity> more? <supply>,
    went|gone through <quantity> ${some} of? <supply>, went|gone through <quantity> <supply>, <quantity> ${some} of? <supply> used|gone, <quantity> <supply> used|gone,
    used up <quantity> (${some} of?)? <supply>, <supply> used|use|took <quantity> (${some})?, used|use|took|take|consumed|finished <quantity> ${some} of <supplySaid>, used|use|took|take|consumed|finished up? <quantity> more? <supplySaid> from|out_of stock, went|gone through <quantity> ${some} of <supplySaid>, <quantity> ${some} of <supplySaid> used|gone`,
  supplyBuy: `
    bought|got|received|restocked|purchased|buy|stocked|grabbed|picked_up <quantity> more|new|extra? ${some} of? <supply> in|delivered?, bought|got|received|restocked|purchased|buy|stocked|grabbed|picked_up <quantity> more|new|extra? <supply> in|delivered?,
    <supplier> delivered|dropped_off|brought|sent <quantity> more|new? (${some} of?)? <supply>,
    <quantity> more|new? <supply> arrived|came_in|delivered, <quantity> more|new <supply> in, restock|restocked <supply> with|by? <quantity> more?, add|added|put <quantity> more? <supply> to|in stock|inventory, bought|got|received|restocked|purchased|stocked|grabbed|picked_up <quantity> more|new|extra? ${some} of <supplySaid> in|delivered?, bought|got|received|restocked|purchased|stocked|grabbed|picked_up <quantity> more|extra <supplySaid>, <quantity> more|new? ${some} of <supplySaid> arrived|came_in|delivered|in, add|added|put <quantity> more? (${some} of?)? <supplySaid> to|in stock|inventory`,
  supplySet: `
    only|about|just? <quantity> ${some} of? <supply> left|remaining|in_stock, only|about|just? <quantity> <supply> left|remaining|in_stock, have only|about|just|still? <quantity> <supply> left|remaining|in_stock,
    have only|about|just|still? <quantity> ${some} of? <supply> left|remaining|in_stock, there are|is only|about|just|still? <quantity> <supply> left|remaining|in_stock, got <quantity> <supply> left, im|were|are|we_are|am? down to (last|only|just)? <quantity> (${some} of?)? <supply>,
    stock|inventory <quantity> (${some} of?)? <supply>, stock|inventory <supply> <quantity>,
    <supply> is|are|now? at|down_to|now <quantity> (${some})? left?, <supply> stock is|now? <quantity>, have|got|there_are|there_is only|about|just|still? <quantity> ${some} of? <supplySaid> now|left|remaining|in_stock, have|got|there_are|there_is only|about|just|still? <quantity> ${some} now|left|remaining|in_stock, only|just <quantity> ${some} of? <supplySaid> left|remaining|in_stock, <quantity> ${some} of <supplySaid> left|remaining|in_stock, have|got only|about|just|still? <quantity> <supplySaid> left|in_stock`,
  supplyOut:
    "out of <supplySaid>, used|finished up? last of? <supplySaid>, all out of <supplySaid>, last of <supplySaid> is? gone, re|were|are|am|im out of <supplySaid>, ran|run out of <supplySaid>, no more? <supplySaid> left, no more <supplySaid>, <supplySaid> is|are? out|gone|empty|finished, <supplySaid> (has|have|just|all)? ran|run out",
  supplyReorder:
    "reorder|re-order|restock <supplySaid> again? at|below|under|from <reorder>, reorder|re-order|restock <supplySaid> once|when|if (we_re|were|we_are|it_s|its|it_is|there_are|theres)? down|only|below|under|at? to? <reorder> left|remain|remaining?, <supplySaid> reorder level|point|limit? is|to|at|now|should_be? <reorder>, set|change|make|put|raise|lower reorder level|point|limit? of|for|on <supplySaid> to|at|as? <reorder>, set|change|raise|lower <supplySaid> reorder level|point|limit to|at? <reorder>, tell|warn|alert me when|if|once <supplySaid> is|are|gets|get|falls|drops|goes|runs? down|low|below|under|to|at to? <reorder>",
  supplyRename: "rename <supplySaid> supply|stock|stock_item to|as|into <name>, rename <supply> to|as|into <name>",
  supplyFrom:
    "<supplySaid> comes|come|is|are ordered|bought? from <supplier> now|from_now_on?, get|buy|order <supplySaid> from|at <supplier> now|from_now_on|these_days|instead, supplier of|for <supplySaid> is now? <supplier>, <supplySaid> supplier is now? <supplier>",
  supplyArchive: `${drop}|archive <supplySaid>? supply|stock_item|inventory_item, ${drop}|archive|take <supplySaid> from|off|out_of stock|inventory|supplies|stock_list|supply_list, ${drop}|archive <supply>, dont|do_not|no_longer|stopped stock|stocking|keep|keeping <supplySaid> (in_stock)? anymore|any_more?`,
  supplyShow: `
    how much|many <supplySaid> do we|i have left?, how much|many <supplySaid> have we|i got left?, how much|many <supplySaid> is|are there? left|in_stock?, how much|many ${some} of <supplySaid> do we|i have left?,
    do we|i have any|enough? <supplySaid> left?, is|are <supplySaid> low|running_low|out, <supplySaid> stock, how much|many <supplySaid> left, stock of <supplySaid>, any <supplySaid> left, whats left|remaining of|on|in <supplySaid>, running|run|are_we|am_i running? low|short on|of <supplySaid>`,
  supplyLow: `
    whats low|running_low|running_out|almost_out|nearly_out on|in? stock?, what is|are? low in stock, what do we|i need|have to reorder|restock|order|buy, what needs reordering|restocking|ordering|to_be_reordered,
    low stock, low on stock, anything low|running_low|running_out|out, are we|i out of anything, anything we|i need|have to reorder|restock, what are we|you low|running_low|running_out|short on|of, what should we|i reorder|order|restock, reorder|shopping list, stock low`,
  supplyList:
    "stock, inventory, supplies, our? stock|inventory|supplies list?, whats in stock|inventory, what do we|i have in stock, stock list|levels|check",
  supplierAdd: "new|add|create supplier|vendor <name>",
  supplierShow:
    "supplier|vendor <supplier>, <supplier> supplier? details|info|contact|card, details of|for supplier? <supplier>",
  supplierUpdate: `
    add|set|save|update? <supplier> phone|number|tel|telephone|mobile number? is|to|:? <phone>, add|set|save|update? <supplier> email|mail|e-mail address? is|to? <email>,
    <supplier> new? phone|number|tel number? is? <phone>, <supplier> new? email|mail|e-mail is? <email>`,
  supplierRename:
    "rename supplier|vendor <supplier> to|as|into <name>, rename <supplier> supplier|vendor to|as|into <name>",
  supplierArchive: `${drop}|archive|hide supplier|vendor <supplier>, ${drop}|archive|hide <supplier> supplier|vendor, ${drop}|archive|take <supplier> from|off suppliers|vendors|supplier_list, <supplier> is no_longer|not supplier|vendor anymore|any_more?, <supplier> isnt supplier|vendor anymore|any_more?, dont|do_not|no_longer buy|order from <supplier> anymore|any_more?, stopped|quit buying|ordering from <supplier>`,
  supplierList:
    "suppliers, vendors, my|our suppliers|vendors, all suppliers|vendors, who supplies us|me?, who do we|i buy from, where do we|i buy stuff|things|supplies",

  goalAdded:
    "add|added|put|log <delta> more? to|toward|towards|on|in|into goal? <goal>, <delta> more for|to|towards|on goal? <goal>, goal <goal> plus <delta>, (saved|put|added|add|set_aside|stashed|made|got|logged)? another|more? <amount> more? toward|towards|into|onto|on|to|for <goalSaid>? goal, (did|done|made|got|ran|walked|logged|read|wrote|lost|swam|rode|add|added|put|log)? another|more? <target> more? toward|towards|into|onto|on|to|for <goalSaid>? goal",
  goalAddedIt:
    "(saved|save|put|added|add|set_aside|stashed|did|done|made|got|paid|ran|walked|logged)? another|more? <amount> more? toward|towards|into|onto|on|to it|that, (saved|put|added|add|did|done|made|got|ran|walked|logged)? another|more? <target> more? toward|towards|into|onto|on|to|for it|that",
  goalAim: `${shift} <goalSaid>? goal|target (from <rest>)? up|down? to|at|by? <amount>, ${shift} <goalSaid>? goal|target (from <rest>)? up|down? to|at <target>, ${shift} goal|target of|for <goalSaid> (from <rest>)? up|down? to|at <amount>, ${shift} goal|target of|for <goalSaid> up|down? to|at <target>, <goalSaid>? goal|target should|must|needs_to|has_to|ought_to be <amount> (not|instead_of|rather_than <rest>)?, <goalSaid>? goal|target should|must|needs_to|has_to|ought_to be <target> (not|instead_of|rather_than <rest>)?, <goalSaid> target is now? <amount> now|instead?, <goalSaid> target is now? <target> now|instead?, target of|for <goalSaid> goal? is now? <amount> now?, target of|for <goalSaid> goal? is now? <target> now?`,
  goalDue:
    "extend|move|push|postpone|shift|delay|bring|change|set|put <goalSaid>? goal|target (deadline|due_date|date|end_date|day)? back|forward|out|forwards? to|till|until|by? <due>, extend|move|push|postpone|shift|delay|bring|change|set|put <goalSaid>? goal|target (deadline|due_date|date|end_date|day)? back|forward|out? to|till|until|by? <period>, extend|move|push|postpone|shift|delay|change|set <goalSaid> deadline|due_date|target_date to|till|until|by? <due>, extend|move|push|postpone|shift|delay|change|set <goalSaid> deadline|due_date|target_date to|till|until|by? <period>, <goalSaid>? goal|target is|should_be|ends now? due|done|reached? on|by|in|until|till? <due>, <goalSaid>? goal|target is|should_be|ends now? due|done|reached by|in|on|until|till? <period>, <goalSaid> deadline is now? <due>, <goalSaid> deadline is now? <period>, deadline of|for <goalSaid> goal? is now? <due>, deadline of|for <goalSaid> goal? is now? <period>",
  goalRename:
    "rename <goalSaid>? goal|target to|as|into? <name>, rename goal <goalSaid> to|as|into <name>, rename <goal> to|as|into <name>, call <goalSaid>? goal <name> instead|now|from_now_on?, <goalSaid>? goal is|should_be now? called|named <name>, change name of <goalSaid>? goal to <name>, change <goalSaid>? goal name to <name>",
  goalSet:
    "goal <goal> is|at|now|stands at|now|to? <value> now?, <goal> goal? is|now|stands? now? at <value> now?, set goal? <goal> to <value>, update goal? <goal> to <value>",
  goalDone: `goal <goal> reached|done|achieved|hit|met|complete|completed, <goal> goal? reached|achieved|hit|met, <goal> goal done|complete|completed|finished, reached|hit|met|achieved goal? <goal> goal?, <goalSaid>? goal is|are now? ${done}|reached|achieved|met|accomplished now?, mark|set|tick <goalSaid>? goal as|to|off? ${done}|reached|achieved|met, ${done}|achieved|met|accomplished with? <goalSaid>? goal, tick|close off? <goalSaid>? goal`,
  goalDelete: `delete|remove|drop|scrap|forget goal <goal>, delete|remove|drop|scrap|forget <goal> goal, ${drop} <goalSaid>? goal, ${drop} goal <goalSaid>, dont|do_not want|need|care_about <goalSaid> goal anymore|any_more`,
  goalAimed:
    "change|raise|lower|bump|increase|decrease|reduce|cut|update|adjust <item> goal (from <rest>)? up|down? to <amount>",
  goalGone: `${drop}|forget <item> goal, ${drop}|forget goal <item>`,
  goalList:
    "goals, my goals, all goals, list of goals, how are my goals going|doing|looking?, goals list|overview, what are my goals, hows my? goals",

  documentContracts: `
    ${contract}, ${contract} of|for|from|with <client>, <client> ${contract}, do we|i have ${contract} with|from|for <client>, wheres ${contract} of|for|from|with <client>, wheres <client> ${contract},
    open|get|pull_up|bring_up|find|fetch ${contract} of|for|from|with <client>, open|get|pull_up|bring_up|find|fetch <client> ${contract}, send me|us? ${contract} of|for|from|with <client>, send me|us? <client> ${contract},
    all|my ${contract}, find ${contract}, open|get|pull_up|find ${contract} for|of <project>, ${contract} of|for <project>`,
  documentProposals:
    "proposals, proposals|proposal of|for|from|to <client>, <client> proposals|proposal, all|my proposals, open|get|pull_up|find <client> proposal, find proposal for|to|of <client>, send me <client> proposal",
  documentReceipts: "receipts, my|all receipts, receipts of|for|from <client>, show me? receipts",
  documentInsurance:
    "insurance certificate|certificates, certificates of insurance, my insurance certificate|certificates, find insurance certificate",
  documentList: `
    documents, my|all documents|files|docs, files, docs, documents|files|docs of|for|from|with|about <client>, documents|files|docs of|for|from|on|about <project>, <client> documents|files|docs, <project> documents|files|docs,
    what|which documents|files|docs do|have i|we have|got? for|of|from|on|about <client>, what|which documents|files|docs do|have i|we have|got? for|of|from|on|about <project>, document list`,
  documentSend:
    "send me|us <document> document|file|doc|pdf|back?, send me|us document|file <document>, get me <document> document|file|pdf, download document|file <document>, download <document> document|file|pdf",
  documentDelete:
    "delete|remove|bin document|file <document>, delete|remove|bin <document> document|file, delete|remove|bin <document> document|file|pdf|scan of|for|from <client>",
  documentLink:
    "link|attach|connect|tie document|file|doc|pdf <document> to|with|under <rest>, link|attach|connect|tie|file <document> document|file|doc|pdf|scan to|with|under <rest>, <document> document|file|doc|pdf belongs to <rest>",
  documentRename:
    "rename document|file|doc|pdf <document> to|as|into <name>, rename <document> document|file|doc|pdf|scan to|as|into <name>",
  documentShow:
    "details|info of|on|about|for document|file <document>, show|open|view|see me? document|file <document>, show|view|see me? <document> document|file|doc, what is|whats <document> document|file",
  contactUpdate: `
    <contact> new? email|mail|e-mail address? is|to|:? <email>, <contact> new? phone|number|tel|telephone|mobile|cell number? is|to|:? <phone>, update|set|change <contact> email|mail|e-mail to? <email>,
    update|set|change|save|add|store <contact> phone|number|mobile|cell number? to|is|:? <phone>, save|add|store <phone> for|to|as <contact> (phone|number|mobile|cell)?, save|add|store <contact> email|mail|e-mail address? is|:? <email>, rename contact <contact> to|as|into <name>, rename <contact> contact? to|as|into <name>`,
  contactDelete:
    "delete|remove|bin contact <contact>, delete|remove|bin <contact> from contacts, delete|remove|bin <contact> contact",
  contactList: "contacts, my|our|all contacts, list of contacts, address book, contact list, little? black book",
  checklistAdd:
    "new|add|create|make|save? checklist for|called? <name>, need|want|id_like checklist saved|kept|stored|added|noted|written_down <name>, checklist to|worth keep|save|remember|keeping|saving|remembering|store|file <name>, save|keep|store|file|stash|park|remember checklist <name>, checklist for library|resources|the_library <name>",
  guideAdd:
    "new|add|create|save guide for|on|about|called? <name>, need|want|id_like guide saved|kept|stored|added|noted|written_down <name>, guide to|worth keep|save|remember|keeping|saving|remembering|store|file <name>, save|keep|store|file|stash|park|remember guide <name>, guide for library|resources|the_library <name>",
  strategyAdd:
    "new|add|create|save strategy for|on|about|called? <name>, need|want|id_like strategy saved|kept|stored|added|noted|written_down <name>, strategy to|worth keep|save|remember|keeping|saving|remembering|store|file <name>, save|keep|store|file|stash|park|remember strategy <name>, strategy for library|resources|the_library <name>",
  tipAdd:
    "new|add|save tip for|on|about? <name>, need|want|id_like tip|advice|pointer|hack saved|kept|stored|added|noted|written_down <name>, tip|advice|pointer|hack to|worth keep|save|remember|keeping|saving|remembering|store|file <name>, save|keep|store|file|stash|park|remember tip|advice|pointer|hack <name>, tip|advice|pointer|hack for library|resources|the_library <name>",
  resourceAdd:
    "new|add|save|keep|create resource called|named? <name>, resource : <name>, add|save <name> to|in resources|library, add|save|keep <name> as resource",
  resourceItem:
    "add|put|include|write|append|stick|pop <lines> to|on|onto|in|into <resourceSaid> checklist|list|resource|guide, add|put|include|write|append|stick|pop <lines> to|on|onto|in|into <resource>, new item|point|step on|for|in <resourceSaid> checklist|list? : <lines>",
  resourceItemOff:
    "remove|delete|drop|take|strike item|number|line|point|step? <remove> from|off|of|on <resourceSaid> checklist|list|guide?, remove|delete|drop|take|strike <item> from|off|of <resourceSaid> checklist|list|guide, remove|delete|drop|take|strike <item> from|off <resource>",
  resourceRename:
    "rename <resourceSaid> checklist|guide|tip|strategy|resource|list to|as|into <name>, rename checklist|guide|tip|strategy|resource <resourceSaid> to|as|into <name>, rename <resource> to|as|into <name>, call <resourceSaid> checklist|guide|resource <name> instead|now|from_now_on?",
  resourceNote:
    "note|notes for|on|to <resourceSaid> checklist|guide|tip|strategy|resource : <notes>, add note|notes to|on <resourceSaid> checklist|guide|tip|strategy|resource : <notes>",
  resourceDelete: `${drop} <resourceSaid>? checklist|guide|tip|strategy|resource, ${drop} checklist|guide|tip|strategy|resource <resourceSaid>, ${drop} <resourceSaid> from resources|library, ${drop} <resource>`,
  checklists:
    "checklists, my|our|all checklists, what checklists do i|we have, any checklists saved|kept|there?, checklist list",
  guides: "guides, my|our|all guides, what guides do i|we have, any guides saved|kept|there?",
  strategies: "strategies, my|our|all strategies, any strategies saved|kept|there?",
  tips: "tips, my|our|all tips, any tips saved|kept|there?",
  resourceList: "resources, my|our|all resources, resource list, library",
  resourceShow:
    "open|pull_up|see|view? <resource> checklist|guide|list|resource, checklist|guide|resource <resource>, open|pull_up|view <resource>, whats on <resource> checklist|list?, whats left on|of <resource> checklist|list?, show|bring_up|see|view me? <resource>, show|bring_up|see|open|view me? <resourceSaid> checklist|guide|tip|strategy|resource|list, whats in|on <resourceSaid> checklist|guide|list|resource, what is in|on <resourceSaid> checklist|guide|list|resource",
  resourceTick: `
    tick|check|cross|ticked|checked|crossed <item> off|on|in|from <resource> checklist|list?, tick|check|cross|ticked|checked|crossed off <item> on|in|from <resource> checklist|list?,
    mark <item> as? done|ticked on|in <resource> checklist|list?,
    tick|check|cross|ticked|checked|crossed|done off? item|number|#? <line> on|in|of|from|off <resource> checklist|list?, <resource> <line> done|ticked|checked, item|number|# <line> on|in|of <resource> is? done,
    <line> on|in|of <resource> is? done`,
  resourceUntick: "untick|uncheck item|number|#? <line> on|in|of|from <resource> checklist|list?",

  clientMerge:
    "merge <client> into|with|to|and|& <into>, merge client <client> into|with|to|and|& <into>, <client> is|and the_same_as|same_as|duplicate_of|are_the_same_as <into>",
  clientDuplicates:
    "duplicates, any duplicates, duplicate clients, any duplicate clients|contacts, find|check|look_for|check_for duplicates, find|check|look_for|check_for duplicate clients, are there any? duplicates, are there any? duplicate clients, doubles",
  importFile: `
    import, import clients|contacts|income|expenses|invoices|data|spreadsheet|file|csv|excel|xlsx|everything from? file|csv|excel|spreadsheet?, import my? clients|contacts|income|expenses|invoices|data from? a? file|csv|excel|spreadsheet?,
    how do i import clients|contacts|income|expenses|invoices|data?, upload clients|contacts|expenses|invoices|spreadsheet`,
  importTemplate:
    "import template for|of? <what>, give|get|send|show me? import? template for|of <what>, template for|to import? importing? <what>, <what> import template, import template",
  exportAll:
    "export everything|it_all|all|books for my|the accountant|bookkeeper|tax_advisor|cpa, export, export everything|all|data|books|it|it_all? as|to|in|into csv, export data|everything|it_all|all|books|the_lot, export all|my data|books, export all my? data|books, download data|everything|books, download my data|books, back up|backup my? data|books|everything, backup, give me all? my data|books",
  exportCsv: `
    export|download|extract <what>, export <what> as|to|in|into csv|csv_file, export <what> csv, <what> as|to csv, download <what> as|in csv, export csv of? <what>, export <what> as|to|into spreadsheet, download <what>_spreadsheet, give|send me <what> as|in csv|excel, (give|send|get|make me?)? csv|spreadsheet|excel of|with <what>`,
  exportExcel:
    "(can|could i|you|we)? get|have|put|give_me everything|it_all|the_lot|all_of_it|all|it|this in|as|into|onto excel|xlsx|spreadsheet (for|to my? accountant|bookkeeper|tax_advisor|records|taxes)?, send|give|make|get me|us a|the? spreadsheet|excel|xlsx (for my? accountant|bookkeeper|tax_advisor|records)?, spreadsheet|excel|xlsx for my? accountant|bookkeeper|tax_advisor, export everything|data|all|books|it_all|the_lot|my_data|my_books? as|to|in|into? excel|xlsx|spreadsheet, download everything|data|books? as|in excel|xlsx, everything as|in excel|xlsx",
  exportTableExcel:
    "export|download|give_me|send_me <what> as|to|in|into excel|xlsx|excel_file, <what> as|in|to excel|xlsx",
  exportJson:
    "export everything|data|all|books|it_all|the_lot|my_data|my_books? as|to|in|into? json, everything as|in json, download everything|data|books? as|in json",
  activityAsked: `what did|have|has i|we|everybody|everyone|anybody just? ${edit} down? so_far|here? since|from|in? <period>?, what all? was|were|has_been|got|has|have? ${edited} since|from|in? <period>, what all? changed|was_changed|has_changed since|from|in? <period>, (show|list|give me?)? my|all|latest|recent|last changes|edits of|from|since|for|in? <period>?, changes|edits of|from|since|for|in? <period>`,
  find: "find|search|look_up|lookup|locate for|me? <what>, search books|everything for <what>, where did i write|mention|note|put about? <what>, anything about|on|with|mentioning <what>, find everything|anything about|on|with <what>",
  enteredAlready:
    "did|have i|we already log|logged|enter|entered|record|recorded|write_down|note <what> already|yet|twice?, did|have i|we log|logged|enter|entered|record|recorded|put_in <what> already|twice|two_times|yet, is <what> in|booked|logged|entered|there twice|already",
  periodReport: `what|how_much did|have i|we earn|make|earned|made and spend|spent in|over|for? <period>, whats|what_is my? total for|in? <period>, my? total for|in <period>, income and expenses|spending in|for|of? <period>, ytd, year_to_date, so far this year, this year so far, ytd numbers|figures|totals|report|summary, how was|were <period>, how did <period> go|look|turn_out?, how_did|how'd|howd i|we go|do|get_on|make_out|fare in|over|for? <period>, hows the|our|my week|month|quarter|year going|looking|doing|shaping_up|so_far so_far?, hows <period> going|looking|shaping_up so_far?, how did it go in? <period>, how has <period> been, show|give me? <period>, summary|recap|overview of <period>, summary <period>, what about <period>, ${seeing} my? numbers|figures|totals|results|books for|of|in <period>, ${seeing} my? <period> numbers|figures|totals|results, how are my? numbers|figures for|in? <period>`,
  tax: "what tax|taxes|vat|gst|hst|sales_tax do|must i|we owe|have_to_pay for|in? <period>?, what|how_much tax|taxes|vat|gst|hst|sales_tax is|are owed|payable for|in? <period>?, summary|numbers|figures|totals|report|overview for|of my? taxes|tax|vat|gst|tax_return for|in? <period>?, how much|what vat|gst|tax is|was it? for|in <period>, how much|what vat|gst|tax for|in <period>, how much do|should|must i|we put|set|keep|save aside|by|back|away? for tax|taxes|vat|gst|the_taxman so_far?, total? tax|taxes|vat|gst|hst|sales_tax collected|charged|owed|due for|in? <period>?, total|my? tax|taxes|vat|gst|hst|sales_tax for|in? <period>, tax|taxes|vat|gst report|summary|overview for|of|in? <period>?, tax|vat|gst report|summary|overview, how much tax|vat|gst do|did i|we owe|collect|charge for|in? <period>?, how much tax|vat|gst|hst do|will|should i|we owe|pay (this period|right_now|so_far|now)?, how much do|will i|we owe in|on|for tax|taxes|vat|gst|hst (this period|right_now|so_far|now|this year|this quarter)?, how much do|will i|we owe taxman|hmrc|irs|ird|revenue|cra|ato so_far?, what should|must|do i|we (have|need to)? put|set|keep|save aside|by|back|away? for tax|taxes|vat|gst|taxman so_far?, how much tax|vat|gst in? <period>, how much tax|vat|gst do i|we have|need to? pay|declare (for|in)? <period>?, how much do i|we have|need to? pay in? tax|vat|gst (for|in)? <period>?, how much tax|vat|gst should|must|do i|we put|set aside|away|by for|in? <period>?, how much tax|vat|gst|hst|sales_tax have|did|has i|we collected|charged|collect|charge|invoiced|owed|paid|claimed for|in|so_far? <period>?, how much tax|vat|gst|hst can|do i|we claim|reclaim|get back? for|in? <period>?, how much can|do i|we claim|reclaim back? for|in? <period>?, my taxes for|in? <period>?, what_is|whats my|our tax|taxes|vat|gst|hst|sales_tax (bill|liability|so_far)? (gonna_be|going_to_be|looking_like)? for|in? <period>?, what|how_much will my tax|vat|gst (bill)? be for|in? <period>?, how much|what tax|vat|gst will i|we owe|pay|have_to_pay for|in? <period>?",
  listAdd: `
    add|new|create|make|need|set_up new? ${kept} called|named? <name>, add|create|set_up <name> as|to new? ${kept}`,
  listRename: `rename|change|call ${kept} <what> to|into|as <name>, rename|change <what> ${kept} to|into <name>`,
  listRemove: `remove|delete|archive|drop|get_rid_of ${kept} <name>, remove|delete|archive|drop <name> from ${kept}, remove|delete|archive|drop <name> ${kept}`,
  rateSet: `
    exchange_rate|fx_rate|conversion_rate|currency_rate <rest>, set|change|update|make|use exchange|conversion|fx|currency? rate <rest>, rate <rest>,
    set|change|update|make <what> exchange? rate to|at|is? <rest>, <what> exchange_rate|rate is|at|now <rest>, 1|one <what> is|equals|buys|= <rest>, dollar|usd|euro|eur|pound|gbp|rupee|franc|peso is|equals|buys <rest>`,
  settingSet: `
    set|change|make|switch|update|put|use default|usual|standard? ${settings} to|at|as|is|from? <rest>, default|usual|standard? ${settings} is|are|to|at|from|starts|on? <rest>`,
  settingShow: `
    ${settings}, what|which is|are default|usual? ${settings}, whats default|usual? ${settings}, what|which ${kept} do|are i|we|you|there have|use|know?, list|show? payment_modes|payment_methods|income_classifications|classifications|expense_categories|categories,
    list|show default? ${settings}, exchange_rates, what are exchange_rates, show|list exchange_rates, what exchange_rate is|are|do i|we|you? use?`,
  eraseAll:
    "delete|erase|wipe|remove all? my|our data|account|workspace|books, delete|erase|wipe|remove all data|books, forget all? my|our data|account",
  pushOff:
    "keep? quiet|silent|silence on|at|during|over? weekends, no messages|notifications|pings|pushes|reminders|nudges|alerts on|at|over|during? weekends, leave me alone|in_peace on|at|over? weekends, dont|do_not bother|disturb|ping|message|notify me? on|at|over? weekends, turn|switch off <what>, turn|switch <what> off, mute|silence|disable|deactivate <what>, no more <what>, stop|quit|cancel <what>, stop the|posting|sending|these? <what>, stop sending|giving|telling|showing me? <what>, i dont|do_not want|need more|any? <what> anymore|any_more?, dont|do_not send|give me? <what> anymore|any_more?",
  pushOn:
    "turn|switch on <what>, turn|switch <what> on, unmute|enable|activate <what>, turn|switch back on <what>, turn|switch <what> back on, resume the? <what>",
};
