/** An eighth round, of the six kinds that were found least. */
export const sentences = `
person-blame retrospective | Priya ran the cleanup job against the live bucket without a dry run.
person-blame retrospective | The release manager didn't bother to read the checklist.
person-blame retrospective | Our DBA was asleep at the wheel when the disk filled.
person-blame retrospective | Someone on the platform team had left debug logging switched on.
person-blame retrospective | Tom took far too long to escalate.
person-blame retrospective | The intern blindly copied the command from the wiki.
person-blame retrospective | The reviewer rubber-stamped the pull request.
person-blame retrospective | Kenji was new and did not understand how the failover worked.
person-blame retrospective | The outage was due to a mistake by the on-call engineer.
person-blame retrospective | @dana closed the ticket without investigating.
person-blame,hindsight retrospective | I should know better than to touch production on a Friday.
person-blame retrospective | The contractor had disabled the alarm and told no one.
person-blame retrospective | Marco's failure to communicate the change left everyone guessing.
person-blame retrospective | The incident commander lost control of the call.
person-blame,human-error retrospective | The shift lead paid no attention to the alerts.
person-blame retrospective | A developer had hard-coded the credentials in the script.
person-blame retrospective | The engineer was multitasking and mixed up the two terminals.
person-blame retrospective | Because Lena was careless, the wrong rows were removed.
person-blame retrospective | The admin mixed up the staging and the production clusters.
person-blame retrospective | An engineer misread the dashboard and restarted the healthy node.
person-blame retrospective | Peter didn't follow up on the ticket he had opened in May.
person-blame retrospective | The on-call dismissed the page as noise.
person-blame retrospective | The developer responsible for the module had no idea how it handled time zones.
person-blame retrospective | Raj kept the change to himself.
person-blame retrospective | One of the developers had committed a secret to the public repository.
person-blame retrospective | The engineer on duty chose to go home instead of waiting for the backup to finish.
person-blame retrospective | The technician pulled the wrong cable.
person-blame retrospective | She had been warned twice about that script and ran it anyway.
person-blame retrospective | It was the night operator's lack of experience that let this escalate.
person-blame retrospective | The sysadmin reused an old password, which the attacker then guessed.
person-blame retrospective | Ulrike never finished the migration that she had started.
person-blame retrospective | The project manager pushed for the launch despite the open issues.
person-blame retrospective | The CTO insisted on the Friday release.
person-blame retrospective | The engineer wasn't careful enough with the wildcard.
person-blame retrospective | Hassan could have prevented this by asking one question.
person-blame retrospective | A distracted operator typed the wrong hostname.
person-blame retrospective | The person on call silenced the alert and went back to sleep.
person-blame retrospective | Nobody thought to check the replica.
person-blame retrospective | The data engineer wrote a query that nobody had reviewed.
person-blame summary | An engineer made an unauthorized change to the firewall.
person-blame summary | A single employee's carelessness exposed the keys.
person-blame summary | The developer underestimated the size of the table and locked it for an hour.
person-blame summary | An administrator entered the command in the wrong window and shut down the cluster.
person-blame summary | The employee had not been paying attention to which environment was selected.
person-blame summary | The operator, unfamiliar with the new console, deleted the wrong volume.
person-blame chat | lol jenny pushed straight to main again
person-blame chat | that one's on me, i skipped the tests
person-blame chat | pretty sure greg broke it, he was the last one in there
person-blame,hindsight chat | whoever wrote this clearly had no clue
person-blame chat | i can't believe he merged that
person-blame chat | my fault guys, wrong tab
person-blame chat | did you even read the runbook before you ran that
person-blame chat | he never listens when we say don't deploy after 5
person-blame chat | ugh, sam again
person-blame chat | devs never test their stuff
team-blame retrospective | The infrastructure team dropped the ball on the renewal.
team-blame retrospective | The vendor took too long to acknowledge the problem.
team-blame retrospective | Poor communication from the payments team made matters worse.
team-blame,human-error retrospective | This was an oversight on our part.
team-blame retrospective | The security team's lack of attention let the key stay public.
team-blame retrospective | Our hosting provider was unresponsive for most of the night.
team-blame retrospective | The frontend team shipped the release without testing it.
team-blame retrospective | QA signed off on the build without running the regression suite.
team-blame retrospective | The network team ignored three tickets about packet loss.
team-blame retrospective | Management refused to fund a second region.
team-blame retrospective | The other team didn't bother to tell us that the schema had changed.
team-blame retrospective | Nobody on the data team knew how the export worked.
team-blame retrospective | Sales promised the customer a date that engineering had never agreed to.
team-blame retrospective | The DevOps team doesn't monitor its own queues.
team-blame retrospective | The search team was slow to respond.
team-blame retrospective | The vendor's support was of no help whatsoever.
team-blame retrospective | The mobile team rushed the release out of the door.
team-blame retrospective | The provider made an unannounced change to its API.
team-blame retrospective | Product kept pushing for features while the backlog of reliability work grew.
team-blame retrospective | The platform team had been told about the limit in March and did nothing.
team-blame retrospective | Leadership put deadlines before safety.
team-blame retrospective | The database team mishandled the failover.
team-blame retrospective | The supplier misled us about the battery's condition.
team-blame retrospective | Engineering and operations did not talk to each other.
team-blame retrospective | The identity team rolled out the change without warning its users.
team-blame retrospective | Our own team was too slow to roll back.
team-blame retrospective | The SRE team lacks the discipline to keep its runbooks current.
team-blame,person-blame retrospective | The consultants left us with a half-finished migration.
team-blame retrospective | The offshore team deployed without approval.
team-blame,person-blame retrospective | The developers cut corners to hit the date.
team-blame retrospective | The billing team took ownership of nothing.
team-blame retrospective | The blame lies squarely with the hosting company.
team-blame retrospective | The carrier botched the maintenance and did not tell anyone.
team-blame summary | Cloudflare pushed a bad rule without a staged rollout.
team-blame summary | The failure was caused by the storage team.
team-blame summary | Microsoft did not give customers enough notice of the change.
team-blame summary | The vendor's negligence led to the data loss.
team-blame summary | The airline's IT department failed to maintain the backup system.
team-blame summary | The company had ignored repeated warnings from researchers.
team-blame chat | ops are useless today
team-blame chat | infra broke dns again
team-blame chat | classic marketing, sending the mail before telling anyone
team-blame chat | backend never tells us when they change the api
team-blame chat | yeah we screwed that one up
team-blame chat | aws support is a joke
hindsight retrospective | In retrospect it was clear that the pool was too small.
hindsight retrospective | Any engineer would have seen that the limit was too low.
hindsight retrospective | It should have been obvious that two jobs could not share the lock.
hindsight retrospective | The signs were there for days.
hindsight retrospective | With hindsight, the warning in the log was unmistakable.
hindsight retrospective | Looking back, we should have seen this coming.
hindsight retrospective | The problem was staring us in the face.
hindsight retrospective | It was always going to fail under that load.
hindsight retrospective | One glance at the graph would have been enough.
hindsight retrospective | The risk was well known and yet nothing was done.
hindsight retrospective | This outage was entirely predictable.
hindsight retrospective | Everyone knew that the box was a time bomb.
hindsight retrospective | It doesn't take an expert to see that this would not scale.
hindsight retrospective | The error message said exactly what was wrong.
hindsight retrospective | The fix was trivial and could have been made months ago.
hindsight retrospective | The danger was plain for all to see.
hindsight retrospective | It is hard to see how this was missed.
hindsight retrospective | That setting was an accident waiting to happen.
hindsight chat | well that was bound to happen
hindsight chat | i mean it literally says so in the docs
hindsight chat | anyone could've told you that
single-root-cause retrospective | The outage boiled down to a single missing comma.
single-root-cause retrospective | The incident was ultimately caused by an expired certificate.
single-root-cause retrospective | The culprit was a cron job on the old host.
single-root-cause retrospective | The real reason for the outage was the lack of a timeout.
single-root-cause retrospective | Root cause: memory leak in the sidecar.
single-root-cause retrospective | We traced the whole thing back to one bad row.
single-root-cause retrospective | It turned out that the cause was a stale DNS record.
single-root-cause retrospective | The underlying cause of the failure was a kernel bug.
single-root-cause retrospective | In the end, the problem was a typo in the config.
single-root-cause retrospective | The one thing that caused all of this was the new scheduler.
single-root-cause summary | The primary cause of the disruption was a faulty switch.
single-root-cause summary | The root of the problem was an undersized connection pool.
single-root-cause summary | Ultimately, a single misconfigured route was responsible for the outage.
single-root-cause summary | After investigation, the root cause was identified as a race condition.
single-root-cause chat | found it, it was the firewall rule
single-root-cause chat | root cause is the new nginx config
human-error,single-root-cause retrospective | Human error was the cause of the misrouted traffic.
human-error retrospective | The flag was mistakenly enabled for all tenants.
human-error retrospective | A simple slip at the keyboard took the region down.
human-error retrospective | The change was made in haste and without due care.
human-error retrospective | The deployment steps were carried out in the wrong order.
human-error retrospective | Standard procedure was not followed during the switchover.
human-error retrospective | The checklist was skipped.
human-error,person-blame retrospective | The wrong parameter was passed by the operator.
human-error retrospective | A copy-and-paste mistake put the old key into the new file.
human-error retrospective | The incident came about through a lack of care during maintenance.
human-error retrospective | The tape was mislabelled.
human-error retrospective | A misunderstanding between shifts led to the valve being left open.
human-error,person-blame summary | The data loss resulted from an error by a member of staff.
human-error summary | A mistake was made while the router was being configured.
human-error summary | The breaker was switched off in error.
human-error summary | The outage was the result of improper handling of the cable.
human-error chat | fat fingered the hostname, restoring now
punitive retrospective | The engineer will be written up for this.
punitive retrospective | Those involved need to be held accountable.
punitive retrospective | The employee responsible has been let go.
punitive retrospective | We have spoken firmly to the person concerned.
punitive action-item | Revoke access for anyone who deploys without approval.
punitive action-item | Name and shame the teams with the most failed deploys.
punitive action-item | Take production access away from the developers.
punitive action-item | Discuss this in his next performance review.
punitive action-item | Make an example of the next person who skips review.
punitive action-item | Developers who break the build pay for the pizza.
punitive stakeholder-message | The responsible employee is no longer with the company.
punitive stakeholder-message | Appropriate action has been taken against the individual.
punitive chat | this cannot happen again or there will be consequences
punitive chat | if this happens again someone's losing their job
punitive chat | whoever did this should be fired
punitive chat | i want to know whose head is going to roll
person-blame retrospective | Nina brushed the warning aside and carried on with the rollout.
person-blame retrospective | The on-call engineer did not take the alert seriously.
person-blame retrospective | A colleague from the finance team shared the password by email.
person-blame retrospective | The engineer got confused by the two consoles and picked the wrong one.
person-blame retrospective | Luis had promised to renew the licence but let it lapse.
person-blame retrospective | An operator's typo took the region offline.
person-blame retrospective | The developer was under the false impression that the table was empty.
person-blame retrospective | Fatima went ahead with the upgrade without waiting for a reply.
person-blame retrospective | The manager turned down the request for more disks.
person-blame retrospective | The admin in charge lost track of which hosts had been patched.
person-blame retrospective | The deploy engineer jumped the gun.
person-blame retrospective | The support agent gave the customer wrong advice.
person-blame retrospective | @oli left the feature flag on over the weekend.
person-blame retrospective | The previous lead never wrote any of this down.
person-blame retrospective | The two engineers argued for an hour while the site was down.
person-blame,single-root-cause summary | The cause was a developer who ran a script by hand.
person-blame summary | An inexperienced engineer was left alone with the migration.
person-blame chat | dan you had one job
person-blame chat | he just yolo'd it into prod
person-blame chat | it's always the interns
team-blame retrospective | The provider kept us in the dark for six hours.
team-blame retrospective | The platform team was caught off guard by the load.
team-blame retrospective | The vendor gave us incorrect information about the limit.
team-blame,human-error retrospective | The developers' sloppy testing let the bug through.
team-blame retrospective | The storage team sat on the ticket for two weeks.
team-blame retrospective | There was a lack of ownership in the data team.
team-blame retrospective | The release was delayed because the legal team didn't do their job.
team-blame,human-error retrospective | Support closed the reports as user mistakes.
team-blame retrospective | The vendor blamed us and refused to look at the logs.
team-blame retrospective | The infrastructure group made the change behind our backs.
team-blame summary | The outage was the result of the vendor's poor change control.
team-blame summary | The contractor's team showed little interest in fixing the defect.
team-blame chat | the dba team is sleeping on this again
team-blame chat | thanks a lot, networking
hindsight retrospective | The outcome could easily have been foreseen.
hindsight retrospective | Any sensible review would have caught this.
hindsight retrospective | Nobody should have been surprised by the outage.
hindsight retrospective | The correct action was evident from the first alert.
hindsight retrospective | The metrics were practically screaming at us.
hindsight retrospective | In hindsight the decision makes no sense.
hindsight retrospective | It was a disaster in the making.
single-root-cause retrospective | The failure had a single cause, the full partition.
single-root-cause retrospective | What brought us down was the cache eviction policy.
single-root-cause retrospective | At the heart of the incident was an outdated library.
single-root-cause retrospective | It was the missing index that took the site down.
single-root-cause summary | The fault was found to be a broken fibre.
single-root-cause summary | The reason the site went down is that the disk was full.
human-error retrospective | The outage was the result of an incorrect command.
human-error retrospective | The wrong database was dropped due to confusion over the names.
human-error retrospective | Someone's finger slipped.
human-error retrospective | The handover was botched.
human-error retrospective | A manual slip-up left the port open.
human-error,counterfactual retrospective | The backup step was forgotten.
human-error summary | The incident was down to operator inattention.
punitive retrospective | The team lead has been reassigned after the outage.
punitive retrospective | A formal complaint has been filed against the engineer.
punitive action-item | Make the author of any failed change explain themselves to the board.
punitive action-item | Dock a point from the team's score for every rollback.
punitive chat | one more outage like that and you're off the team
punitive chat | he should lose his prod access for a month
hindsight retrospective | Anyone watching the dashboard would have noticed the climb.
`;
