/** Verbs of incident prose with their forms: regular, `+` doubles the last letter, `base/past/participle`. */
export const verbs = `
shrug+ pinpoint attribute refer+ circulate undo/undid/undone uncover tolerate survive shout scream yell relieve prohibit minimize minimise forgive explode eliminate collapse absorb admit+ justify kick bear/bore/borne fail forget+/forgot/forgotten neglect omit+ ignore break/broke/broken crash skip+ plug+ unplug+ debug+ chat+ clog+ jam+ format+ grep+ dump lie boil dock deduct regret+ face walk overlook misconfigure botch bungle misread/misread
misinterpret misjudge misunderstand/misunderstood mistype miscommunicate mishandle mismanage misuse mistake/mistook/mistaken miscalculate
misplace miss mess screw fumble blunder wreck nuke wipe trash bork brick bust cripple jeopardise jeopardize sabotage bypass disregard dismiss
cause trigger introduce drop+ lose/lost leave/left rush panic/panicked/panicked hide/hid/hidden conceal refuse underestimate overestimate overreact
fat-finger fatfinger confuse disobey violate flout shirk slack procrastinate dawdle gamble guess assume presume trust believe think/thought
suppose expect suspect imagine figure deploy redeploy push merge ship+ release run+/ran/run rerun/reran/rerun execute launch start restart
stop+ kill delete remove truncate change modify alter edit update upgrade downgrade patch apply install uninstall configure reconfigure
set+/set reset+/reset enable disable toggle flip+ switch turn click press type enter paste copy select choose/chose/chosen pick commit+ revert
approve authorise authorize accept sign reject write/wrote/written rewrite/rewrote/rewritten create add build/built rebuild/rebuilt make/made
do/did/done hardcode hard-code implement design rotate renew revoke expire grant provision deprovision scale resize migrate move rename
restore rollback roll schedule reschedule order buy/bought sell/sold hire promote publish upload download import export send/sent
give/gave/given provide share assign hand pass raise open close shut+/shut pull cut+/cut touch tweak mute silence snooze
acknowledge ack page escalate call phone ping+ notify alert inform tell/told warn communicate announce say/said speak/spoke/spoken talk
mention ask answer reply respond report log+ document record note describe explain test retest proofread/proofread review check recheck
double-check verify validate confirm inspect audit examine investigate analyse analyze assess evaluate consider understand/understood
learn know/knew/known realise realize recognise recognize notice see/saw/seen spot+ catch/caught find/found discover detect identify observe
hear/heard feel/felt read/read look watch monitor listen follow comply adhere supervise oversee/oversaw/overseen manage lead/led
own coordinate plan+ prepare prioritise prioritize decide determine agree consult discuss meet/met attend join train retrain teach/taught
educate remind brief coach mentor certify instruct onboard practise practice rehearse drill simulate anticipate foresee/foresaw/foreseen
predict prevent avoid mitigate protect guard secure harden improve enhance better boost strengthen increase decrease reduce lower optimise
optimize streamline refine revisit rethink/rethought reconsider explore ensure guarantee enforce require mandate discourage encourage
foster clarify define establish adopt use utilise utilize leverage maintain keep/kept hold/held bring/brought
take/took/taken get+/got/got put+/put let+/let go/went/gone come/came/come become/became/become happen occur+ appear seem show/showed/shown
display hit+/hit impact affect disrupt degrade damage corrupt overload overwhelm overrun exceed fill exhaust leak expose breach attack exploit
retry cache route reroute process parse serve render return emit+ replicate sync synchronise synchronize evict throttle queue dequeue enqueue
fire load reload boot reboot respawn poll fetch connect disconnect reconnect resolve authenticate encrypt decrypt compile garbage-collect
autoscale failover propagate flush drain compact index persist store backup back+ed bounce time block lock unlock wait sleep/slept hang/hung
spin+/spun consume produce generate compute calculate exit terminate abort finish complete end continue resume work function operate behave
need want like love hate help support fix repair correct solve diagnose troubleshoot/troubleshot trace track collect gather compare
isolate cordon quarantine pin+ point redirect bump rebase cherry-pick squash tag+ label mark flag+ list count measure sample
mean/meant receive hesitate hurt deserve owe remember recall worry care bother try attempt stand/stood stay
remain sit/sat arrive depart visit reach contact email message post tweet blame accuse fault shame punish discipline
sack suspend demote reprimand penalise penalize fine sue apologise apologize thank praise appreciate credit
lack suffer struggle cope deal/dealt handle treat cover include exclude contain involve concern relate depend rely base cost
spend/spent save invest pay/paid fund staff budget triage groom estimate scope draft propose suggest recommend request demand insist
arrange organise organize host conduct perform carry undertake/undertook/undertaken begin+/began/begun set-up sign-off hand-off
hand-over roll-back roll-out reimage reinstall recreate reproduce recover rehydrate decommission deprecate retire sunset archive
purge prune clean tidy clear sanitise sanitize escape rate-limit rate limit shed/shed shard partition separate split+/split combine
automate script template codify version stage gate canary feature-flag ramp replace swap+ substitute convert transform refactor
simplify complicate generalise generalize specify pre-warm warm preload inject insert append wrap+ mount unmount attach detach
bind/bound peer whitelist blacklist allow deny allowlist denylist permit+ forbid/forbade/forbidden ban+ restrict cap+ extend shorten
widen narrow tighten loosen relax soften double halve triple multiply divide subtract sum+ round drift lag+ stall spike surge climb rise/rose/risen
fall/fell/fallen grow/grew/grown shrink/shrank/shrunk vanish disappear emerge surface arise/arose/arisen result stem+ originate derive
knock tear/tore/torn throw/threw/thrown blow/blew/blown burn trip+ slip+ stumble hurry cheat abandon relinquish withhold/withheld deprioritise deprioritize
postpone delay defer+ downplay trivialise overrule override/overrode/overridden undermine compromise tamper meddle interfere
freeze/froze/frozen unfreeze/unfroze/unfrozen drive/drove/driven wake/woke/woken stick/stuck strike/struck/struck lay/laid ring/rang/rung seek/sought sink/sank/sunk
slide/slid spread/spread swear/swore/sworn steal/stole/stolen withdraw/withdrew/withdrawn feed/fed bend/bent win+/won power pressure coerce force
improvise deliver supply sanction quit+/quit sever wire cable squander flood short-circuit misfire misplan+ overcommit+ overpromise
swallow suppress discard strip+ step+ typo refrain
force-push swamp strand starve saturate query pause cancel halt tick question challenge engage address research tune back mind experience encounter intend react stare overwrite/overwrote/overwritten swipe redo/redid/redone lend/lent falsify/falsified/falsified overflow rot+ snooze nod+ fiddle dither fob+ hammer promise skim+ skimp destroy ruin smash fry clobber hose mangle garble misapply misassign misconstrue misdiagnose misdirect misestimate misidentify misinform mislabel mislay/mislaid mismatch misname misreport misroute misstate mistime miskey mishear/misheard misadvise miscount misspell oversleep/overslept overstep+ undersize stonewall evade dodge duck bully rattle barge bulldoze conflate muddle blindside bluff hoard sneak obstruct hinder hamper impede squash err hog+ yank whack imply discontinue rubber-stamp mix mislead/misled multitask brush wave jump lapse reassign transfer+/transferred exercise heed act fuck avert forward divert
`;

/** Senses by lemma; a lemma may stand in several lists. */
export const verbSenses = {
  omit: "fail forget neglect omit",
  fault: `fuck break crash botch bungle misconfigure misread misinterpret misjudge misunderstand mistype mishandle mismanage misuse mistake
miscommunicate miscalculate misplace mess screw fumble blunder wreck nuke wipe trash bork brick bust cripple jeopardise jeopardize sabotage ignore
skip overlook bypass disregard dismiss cause miss panic conceal waste lie sit hardcode hard-code pressure coerce squander improvise botch overcommit overpromise misplan fat-finger overload flood saturate swamp strand starve fatfinger confuse disobey violate flout shirk slack procrastinate
dawdle underestimate overestimate overreact corrupt abandon withhold hurry rush rubber-stamp mislead multitask swallow tamper meddle downplay overrule falsify hesitate fiddle dither fob skim skimp destroy ruin smash fry clobber mangle garble misapply misassign misconstrue misdiagnose misdirect misestimate misidentify misinform mislabel mislay misname misreport misroute misstate mistime miskey mishear misadvise miscount misspell oversleep overstep undersize stonewall evade dodge bully barge bulldoze conflate muddle blindside bluff obstruct hinder hamper impede err guess snooze`,
  belief: "assume presume trust",
  act: `deploy redeploy push merge ship release run rerun execute launch start restart stop kill delete remove drop truncate change modify alter edit
update upgrade downgrade patch apply install uninstall configure reconfigure set reset enable disable toggle flip switch turn click press type
enter paste copy select choose pick commit revert approve authorise authorize accept sign write rewrite create add build rebuild make hardcode
hard-code implement design rotate renew revoke grant provision deprovision scale resize migrate move rename restore schedule order publish upload
import export send give provide share assign open close shut unplug pull cut touch tweak mute silence snooze acknowledge ack use put insert
perform carry conduct roll bump pin force-push point mount unmount attach detach decommission purge prune query call edit load do hit plug unplug pause hold cancel abort freeze power wire cable force flood halt block postpone delay wait press power tick email swap overwrite swipe yank redo`,
  create: `deploy redeploy push merge ship release run rerun execute launch apply install configure reconfigure set enable select choose pick commit approve
authorise authorize accept sign write rewrite create add build rebuild make hardcode implement design provision schedule order publish upload import
send give provide enter paste type use insert put copy upgrade change roll introduce sell deliver supply`,
  perceive: `know notice see spot catch realise realize recognise recognize detect find discover identify understand anticipate foresee predict think
remember consider learn hear expect`,
  human: `exercise heed act speak forward test retest proofread review check recheck double-check verify validate confirm inspect audit examine investigate assess evaluate consider document
communicate announce post escalate tell inform warn notify ask consult discuss coordinate prepare plan prioritise prioritize train retrain teach
remind brief coach involve triage follow comply adhere read monitor supervise oversee think realise foresee anticipate know understand learn
care bother listen pay mention share report clarify rehearse practise practice simulate staff budget decide approve question challenge
engage agree explain proofread respond acknowledge investigate include give provide fix address raise page call contact reach involve
look react answer try take keep research estimate schedule catch spot avoid prevent`,
  upkeep: `renew rotate update upgrade remove revoke delete disable enable patch replace configure set add create provision change deploy merge release
push ship run apply roll revert migrate automate handle do make take write order install fix tune scale pin use build restore perform communicate
complete carry introduce put plan notice detect identify find discover see manage kill stop pause back mitigate recover resolve respond react store leave expose shorten retire archive clean separate isolate`,
  machine: `retry cache route reroute process parse serve render return emit replicate sync synchronise synchronize evict throttle queue dequeue enqueue fire
load reload reboot respawn poll fetch connect disconnect reconnect authenticate encrypt decrypt compile garbage-collect autoscale propagate flush
drain compact index persist bounce consume log expire time crash block reject drop receive send alert page trigger deliver affect impact
exceed expose leak lose cause restart`,
  harmless: `mean want like need receive get hear hesitate give hurt own deserve stop panic let have seem appear mind leave blame break lose
cause happen find experience suffer encounter observe affect impact expose miss intend agree feel imply change touch work sleep stay remain delete`,
} as const;
