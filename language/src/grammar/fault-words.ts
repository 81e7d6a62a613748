const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Marks of a fault in an adverb: whoever does something this way did it wrongly. */
export const faultAdverbs = set(
  "accidentally accidently accidentially errantly regrettably inadvertently mistakenly wrongly incorrectly carelessly prematurely unintentionally recklessly blindly hastily improperly needlessly sloppily negligently foolishly erroneously unknowingly thoughtlessly clumsily rashly stupidly lazily silently secretly quietly unilaterally knowingly hurriedly naively haphazardly inexplicably",
);

/** Things that nobody would make on purpose. */
export const badThings = set(
  "broken buggy risky bad faulty untested unreviewed incorrect invalid incomplete flawed wrong half-baked half-finished half-tested erroneous misconfigured malformed insecure dodgy sloppy unapproved dangerous unvetted unsafe untried crappy shoddy breaking defective substandard unauthorized unauthorised unannounced ill-judged ill-advised ill-considered ill-conceived short-sighted",
);

export const wrongThings = set("wrong incorrect");

/** What "without" has to be followed by for the act to be careless. */
export const withoutWhat = set(
  "testing checking reviewing running verifying validating reading asking telling notifying informing warning consulting confirming looking thinking considering following waiting doing taking making being getting having backing understanding realising realizing knowing communicating coordinating escalating updating documenting coordinating setting adding permission approval authorisation authorization review notice warning proper adequate sufficient prior due enough testing tests a any first the checks verification validation consent giving noticing sign-off signoff thought consultation even tests backup",
);
export const harmlessWithout = set(
  "issue issues problem problems incident incidents success downtime impact difficulty interruption effect luck result results delay trouble change changes hesitation loss further",
);

export const checkingActs = set(
  "testing checking reviewing verifying validating reading asking confirming consulting backing notifying telling",
);

export const skippingActs = set(
  "skip ignore postpone delay defer bypass cut rush disable override drop omit forgo disregard dismiss deprioritise deprioritize abandon",
);

/** Objects with which a verb that is neutral otherwise becomes a fault; "" allows any object. */
export const faultObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  introduce: set(
    "bug bugs regression regressions error errors defect defects typo typos issue issues problem problems vulnerability fault faults flaw mistake mistakes leak race bottleneck exception exceptions deadlock vulnerabilities",
  ),
  trigger: set("outage incident crash failure cascade storm deletion loss meltdown downtime"),
  lose: set(
    "data backup backups key keys laptop password credentials track records file files track work control",
  ),
  drop: set(
    "ball case ticket db table tables database databases collection production prod schema",
  ),
  wipe: set(
    "production prod database data wrong table volume volumes tables customer backup backups",
  ),
  nuke: set(
    "production prod database data wrong table disk tables customer cluster backup backups",
  ),
  delete: set("production prod master live original"),
  blow: set("up away it"),
  cut: set("corners"),
  take: set("down out offline shortcut shortcuts too forever"),
  bring: set("down offline"),
  knock: set("down offline over out"),
  let: set("merged down lapse slide slip expire fester rot drift through pass grow"),
  brush: set("aside off"),
  shrug: set("off"),
  fob: set("off us me"),
  wave: set("away aside through"),
  mess: set("up with"),
  mix: set("up"),
  screw: set("up over us"),
  fuck: set("up"),
  stuff: set("up"),
  cock: set("up"),
  sleep: set("through"),
  fall: set("asleep"),
  jump: set("gun"),
  confuse: set("with and"),
  refuse: set("to"),
  hide: set("the it this that from"),
  leave: set(
    "out key keys tool tools sponge place debugging debug credentials password open unset enabled disabled running unprotected exposed unlocked on unfinished hardcoded untested unpatched unmonitored unattended unanswered unread half-finished half-done mess behind unchecked unsecured",
  ),
  turn: set("blind"),
  give: set("away"),
  click: set("phishing malicious wrong"),
  do: set("poor bad terrible lousy sloppy nothing wrong"),
  sit: set("on"),
  act: set("hastily alone"),
  lie: set("about to"),
  waste: set("hour hours time minutes day days"),
  get: set("wrong"),
  insist: set(
    "deploying shipping going skipping pushing releasing launching keeping continuing doing merging release launch date deadline",
  ),
  overwrite: set("production prod data wrong config configuration file changes"),
  swap: set("wrong healthy"),
  make: set(
    "missteps misstep worse mistake mistakes error errors typo blunder mess wrong assumption bad",
  ),
  rely: set("blindly"),
  write: set("bug bugs"),
  "force-push": set("main master over"),
  commit: set("password passwords secret secrets credentials"),
  lock: set("out"),
  cost: set("us"),
  kill: set("production prod wrong"),
  run: set("wrong"),
  put: set("wrong"),
  start: set("late wrong"),
};

/** What a person is said to be that makes them the cause ("was careless"). */
export const badTraits = set(
  "careless sloppy negligent lazy reckless incompetent inattentive complacent irresponsible unaware oblivious ignorant inexperienced unqualified unprepared unprofessional distracted asleep hasty clumsy stupid untrained undisciplined unfamiliar overconfident forgetful unreliable slack wrong mistaken blame fault unresponsive unreachable culpable thoughtless impatient drunk overworked late slow silent clueless useless hopeless",
);
/** What a person is said not to be. */
export const goodTraits = set(
  "careful aware thorough diligent attentive prepared vigilant familiar competent responsible qualified experienced cautious paying watching proactive rigorous disciplined responsive patient precise alert",
);
