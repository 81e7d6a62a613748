/** What people and groups did, without a subject: fair whoever did it, or blaming whoever did it. */

const people = [
  "The on-call engineer",
  "Anna",
  "The DBA",
  "He",
  "Someone",
  "One of the developers",
  "@jonas",
  "She",
  "The operator",
  "Mr Okafor",
  "The release manager",
  "I",
];

const groups = [
  "The platform team",
  "The vendor",
  "Ops",
  "The security team",
  "Management",
  "Our provider",
  "The network department",
  "QA",
  "The supplier",
  "The payments squad",
];

export const fairActs = `
looked up the number of the vendor
sat down with the analysts and reproduced the anomaly
walked through the change with the reviewers
prepared a rollback plan before the start
measured the throughput of both lines
had seen the same message in June
had three terminals open that showed the same prompt
had rehearsed the fail-over in May
had no reason to doubt the green light
had announced the maintenance two weeks before
had documented the flag in the runbook
had tested the import with last year's data
had asked for a second line in the spring
read the release notes, which do not mention the change
read the alert as a follow-up of the earlier one, since both had the same text
took the alert for a repeat of the morning's, which had the same title
thought that the replica might be behind
thought about a fail-over and decided to wait
believed the disk to be healthy, as the tool reported no errors
expected the restore to take two hours
kept an eye on the memory of the node
kept support informed every half hour
gave the all-clear at 18:00
gave the order to evacuate the hall
gave support a text for customers
put the node back into the pool
put a note about the freeze into the channel
let the queue drain before the restart
let the partners know at 11:00
left a message for the day shift
left the alert open for the day shift
left the company in 2022
lost the connection to the console for a minute
closed the incident at 19:30
closed the valve according to the procedure
switched the region in the console
switched off the heating of the tank as planned
typed the command from the runbook
entered the value that the form asked for
picked the first snapshot in the list, which is sorted by name
selected the cluster that the prompt showed
sent the list of affected accounts to support
sent a technician with spare parts
delivered the new firmware within a day
offered a workaround after an hour
answered the ticket within ten minutes
answered all questions in the review
apologised to the customers and refunded the fees
assumed control of the call at 15:00
worked through the night to rebuild the array
worked on the upgrade with the vendor
continued the migration on the next day
refused the connection as the policy demands
rejected the pull request because a test was missing
postponed the launch by a week
skipped the optional step, as the runbook allows
cancelled the upgrade when the second alert came
cut the power to the rack to protect the disks
cut the release branch on Monday
broke the work into three steps
dropped the partition that had been archived
dropped out of the call at 17:00 and came back at 17:20
reset the counter as described in the manual
wiped the laptop and installed it anew
took the node out of service
took the old cluster down after the move
took two hours for the restore of 4 TB
brought the second line up
brought coffee for everyone
ran out of disk space during the copy
ran into the same lock again
got the same result on a second machine
held a review with all involved
shared the findings with the other sites
acknowledged the page at 09:12
joined the call at 10:05
opened an incident in the channel
restarted the service and watched the graphs
rolled the release back
paged the database team
asked for the logs of the last hour
compared the two configurations
found a line in the log that named the host
noticed a drop in traffic
saw that the queue was growing
checked the replica, which was healthy
looked at the dashboard of the importer
ran the documented command
ran a query to count the affected rows
deployed version 4.2 to the first region
merged the fix after two approvals
disabled the feature flag for all tenants
stopped the importer so that the queue could drain
drained the node and replaced the disk
moved the traffic to the second region
raised the limit to 400 connections
set the timeout back to ten seconds
restored the table from the snapshot of 06:00
copied the backup to the new host
made a backup of the old config and installed the new one
wrote a script that repaired the counters
sent the first update to customers at 09:40
informed the partners by mail
called the data centre and asked for a technician
handed over to the next shift
started the fail-over at 14:02
waited for the restore to finish
suspected the cache and looked at its hit rate
confirmed that all orders were there
reported the first errors at 08:47
received 30 tickets within the hour
decided to wait for the backup
decided to roll forward instead
agreed to keep the old cluster for a week
suggested a smaller batch, which helped
spotted the missing index
identified the slow statement and ended the session
traced the requests to a single client
replaced the optics during the night
took over communication
took part in the review
was paged at 03:10
was asked to help with the restore
was told about the change on Monday
had prepared the migration for two weeks
had added the alert in spring
had set the limit when the cluster was small
had changed the route at the request of the provider
had been working on the upgrade since noon
had two hours of work left when the alert came
could see the errors but not their source
could reproduce the crash within ten minutes
could not log in because the identity provider was down
was able to reach the host over the console
is responsible for the exporter
maintains the billing job
owns the schedule
reviews access to the account every quarter
plans to move the job to the scheduler
will publish the report on Friday
will write the test next week
used the runbook for the old version, the only one that existed
followed the runbook step by step
tested the change in staging, where it worked
tried the restart twice
tried to connect over the second line
logged in to the server and mounted the disk
booted the machine in rescue mode
killed the runaway process
deleted the temporary files to free space
removed the host from the balancer
blocked the address of the attacker
reset the passwords of the affected accounts
revoked the leaked token
updated the status page
created a ticket for the follow-up
documented the steps in the wiki
shared the trace in the channel
explained how the election works
learned that the vendor had changed the default
discovered a second problem with the cache
realised that the metric counts retries too
thought of the cache first, as its hit rate had fallen
pushed a fix at 11:30
applied the patch to all nodes
approved the change at 09:30
reverted the commit
paused the rollout at 20 percent
increased the number of workers from 4 to 12
switched to the backup line
built a new image with the older library
verified that logins worked again
declared the incident resolved at 12:15
wrote this report
contacted the maintainers of the library
discussed the options with support
got an alert about disk space at 02:00
went through the list of hosts one by one
came back online at 15:20 and continued the restore
chose the older snapshot because the newer one was damaged
kept the service in read-only mode until noon
needed the consent of a second person for the delete
did a test run on a copy of the data
did not see any errors in the next hour
did not have access to the second account
did not receive the page because the schedule had a gap
`;

export const blamedActs = `
changed the layout of the file and informed no one
squandered the only maintenance window of the month
starved the service of people and then acted surprised
handed over a system that had never been load-tested
ran the restore from a tape that had never been verified
bounced the case back four times
took the green tick at face value
took the word of the vendor for it
played the defect down for months
played for time instead of declaring an incident
merged with the build in flames, like every week
merged on red and walked away
copied the secrets into the public repository
fat-fingered the prefix
pulled the trigger without thinking
jumped the gun
dropped the ball again
kept the phone on silent all evening
kept feeding the old list into the batch
kept pushing for the date although nothing was ready
left the building in the middle of the upgrade
left the pager in the car
left everyone in the dark
took the blinking lamp for decoration and locked up
read the wrong line of the table
insisted on a single region
insisted that the array was fine
worked from memory with the runbook in front of them
worked on the live system without a backup
waved the phishing report through
waived the review
had the console open and did not see it coming
had the cable in the wrong port
had been told about the change months before and did nothing
had every chance to stop it
did not notice the second alert for an hour
did not notice that the node was the wrong one
did not pass the message on
did not ask for help until it was too late
did not keep the promise to test
did not read past the first line
didn't give a damn about the freeze
didn't feel responsible
didn't bother with a dry run
never finished the clean-up
never checked which environment it was
never got round to the upgrade
never replied to the three mails
never understood what the job does
failed in the duty to patch
failed to see the obvious
failed miserably
messed with the settings and made no note of it
fiddled with the routes on the live router
experimented in production
tested in production
tried it out on the live database
forced the update through against all advice
talked everyone into the upgrade
bragged about the quick fix that broke the site
covered up the first failure
hid behind the process
slept through the alarm
slept on the report for weeks
was on the phone while the tank overflowed
was busy with other things
was more interested in the launch than in the errors
was in over their head
was too proud to ask
was warned twice
was supposed to watch the deploy
was the only one who did not know
was wrong about the cause for hours
is the reason why the site was down
is hopeless with databases
could have stopped it with one command
could not be bothered to write a ticket
should never have been given access
should have spoken up
would not listen to the warnings
saw the error and ignored it
saw the warning and carried on
noticed the leak on Monday and said nothing
knew of the flaw and shipped anyway
thought the flag was off and did not check
assumed that somebody else would do it
forgot the second region
forgot to tell support
misled the customers
misconfigured the proxy
mislabelled the cables
miscounted the rows
went ahead without asking anyone
never bothered to read the announcement
paid no attention to the warnings
took forever to respond
was nowhere to be seen when the alarm rang
left the door wide open for attackers
kept the problem quiet for two days
treated the alert as noise
looked the other way
shrugged it off
brushed the concerns aside
made a mess of the migration
made a complete hash of the configuration
made it worse with every command
should have known better
did a sloppy job
did nothing for an hour
did not lift a finger
did not think it through
did not even look at the diff
did not care about the freeze
did not tell anybody about the change
did not double-check the host name
did not follow the agreed process
did not take the report seriously
did not understand the consequences of the flag
didn't have a clue what the job was for
had no idea how the election works
had no plan for a rollback
had forgotten all about the old cluster
had been warned and pushed the change anyway
had the two regions confused
had not tested anything
had not thought about the second region
had not learned from the last outage
let the certificate run out
let the backlog grow until it was too late
let us down
lost control of the situation
lost sight of the second queue
lost the only copy of the key
cut corners to meet the date
rushed the release
rushed into the upgrade unprepared
gambled that the old disk would hold
guessed instead of measuring
trusted the green light blindly
relied on luck
acted too late
acted on a hunch
acted without a plan
overreacted and took everything offline
panicked and restarted every node
hesitated far too long
dithered until the window had passed
ignored three alerts in a row
ignored the advice of the vendor
ignored repeated requests for help
overlooked the second page of the form
missed the obvious sign
missed the deadline for the renewal
misread the graph
misjudged the load
underestimated the risk
put the whole platform at risk
put speed before safety
put the wrong team in charge
pulled the wrong plug
picked the wrong snapshot
typed the wrong name
sent the files to the wrong customer
sent the wrong list of hosts
closed the ticket without reading it
closed the wrong valve
switched off the wrong circuit
shipped a half-finished feature
shipped code that nobody had tested
delivered a broken interface
pushed untested code on a Friday evening
pushed straight to production
deployed in the middle of the peak without a word
deployed the same bug a second time
merged with failing tests
approved the change without reading it
turned off the alarm and went home
turned the monitoring off and forgot about it
disabled the check to save time
skipped the review to save an hour
bypassed the change process
broke the build once more
broke the contract without notice
took the site down
brought the whole cluster down
knocked out the phones for a day
crashed the database during business hours
wiped the wrong disk
deleted the production table by hand
overwrote the only backup
leaked the keys
blocked the fix for a week
dragged their feet for months
sat on the report for three weeks
refused to give us access
refused to admit the problem
denied everything at first
lied about the state of the backups
passed the buck
pointed fingers at everyone else
blamed the network instead of looking at the query
gave out wrong information all day
told callers to do the wrong thing
gave up after the first attempt
was careless with the credentials
was too lazy to write a test
was too slow to react
was dozing while the graph went up
was clearly out of depth
was unaware of the limits of the service
was convinced that nothing could go wrong
was to blame for the delay
is notoriously unreliable
cannot be trusted with this
always leaves the mess for others
never answers the phone
keeps making the same mistake
failed us again
caused the outage
caused a spike in traffic without telling anyone
captured the information only in part
attempted the repair on the wrong server
`;

const list = (text: string): readonly string[] => text.trim().split("\n");

/** Every act with some of the people and some of the groups, in turn. */
export function composeActs(
  acts: string,
  ofEach: number,
): readonly { readonly text: string; readonly group: boolean }[] {
  return list(acts).flatMap((act, row) =>
    [people, groups].flatMap((subjects) =>
      Array.from({ length: ofEach }, (_, turn) => {
        const subject = subjects[(row * 5 + turn * 3) % subjects.length] ?? "";
        return { text: `${subject} ${agree(subject, act)}.`, group: subjects === groups };
      }),
    ),
  );
}

function agree(subject: string, act: string): string {
  if (subject !== "I") return act;
  return act
    .replace(/^is /, "am ")
    .replace(/^(maintain|own|review|plan|leave|keep|answer)s /, "$1 ")
    .replace(/^(always|never) (\w+)s /, "$1 $2 ");
}
