/** A fifth round, written after the rules had learned from the fourth. */
export const sentences = `
person-blame retrospective | At 14:20 the engineer who was carrying out the maintenance shut down the active controller rather than the standby.
person-blame retrospective | Bea merged the branch even though two reviewers had asked for changes.
person-blame retrospective | The person who set up the cron never told the rest of us about it.
person-blame retrospective | Our only DBA was on holiday and had not left any notes.
person-blame retrospective | Mikael did the rollout from memory and missed step four.
person-blame retrospective | The change request was submitted by Olga with the wrong start time.
person-blame,counterfactual retrospective | This would not have happened if Rajesh had followed the change procedure.
person-blame retrospective | The consultant gave us bad advice about the pool size.
person-blame retrospective | Nobody checked whether the new index was used.
person-blame retrospective | Someone hit the wrong key in the console and the whole stack went away.
person-blame retrospective | Pedro's lack of experience with the storage array made things worse.
person-blame retrospective | The engineer typed the wrong hostname.
person-blame retrospective | The on-call did not know how to silence the pager, so he simply turned it off.
person-blame retrospective | He kept pushing fixes to production without any review.
person-blame retrospective | Wei ran an UPDATE without a WHERE clause on the customers table.
person-blame retrospective | The release engineer was in a hurry and left out the smoke tests.
person-blame retrospective | Janet only looked at the first page of results.
person-blame retrospective | An untrained operator was left alone with the console and started the wrong job.
person-blame retrospective | Their tech lead was told about the risk in May but chose to do nothing.
person-blame retrospective | It seems that Oskar copied the snippet from the internet without understanding it.
person-blame retrospective | The outage happened because the administrator forgot his password.
person-blame retrospective | The reason the backup was unusable is that Sunil had never verified it.
person-blame retrospective | A member of staff opened the attachment despite the warning.
person-blame retrospective | The duty manager hesitated too long before declaring an incident.
person-blame retrospective | I was the one who deleted the bucket.
person-blame retrospective | I did not read the migration notes carefully enough.
person-blame retrospective | I got confused between the two clusters and dropped the wrong one.
person-blame retrospective | The fix that Tara wrote made everything slower.
person-blame retrospective | Yusuf, who wrote the module, had left a debug statement in.
person-blame retrospective | The user who created the ticket gave the wrong severity, an error by the service desk agent.
person-blame retrospective | The responder wasted an hour chasing the wrong lead.
person-blame retrospective | The alert was acknowledged by Nils, who then went back to bed.
person-blame retrospective | Only Hanna understood the system, and she had not written anything down.
person-blame summary | During a routine change an engineer applied the template to the wrong account.
person-blame summary | A software developer left an access key in a public repository, and attackers used it within minutes.
person-blame summary | A junior employee deleted the master copy of the file on his first day.
person-blame summary | The driver had fallen asleep and ran through a red signal.
person-blame summary | The surgeon left a sponge inside the patient.
person-blame summary | The technician had skipped two of the steps in the manual.
person-blame chat | whoops, that was me, wrong terminal
person-blame chat | sigh, tom restarted it again without asking
person-blame chat | did you seriously not test this
person-blame chat | i should have caught that in review, sorry
person-blame chat | my fault, i read the graph the wrong way round
person-blame chat | @nadia you forgot to bump the chart version
person-blame chat | raj clearly has no clue how dns works
person-blame chat | pretty sure this is alex's change again
person-blame chat | he never reads the docs
person-blame question | Why did the operator ignore the warning?
person-blame question | Why hadn't you set up an alert for this?
person-blame question | What were they thinking when they approved it?
person-blame question | How did you manage to miss forty alerts?
person-blame question | Couldn't you have asked somebody first?
team-blame retrospective | The storage team had known about the bug for months without doing anything.
team-blame,person-blame retrospective | Operations was not informed because the developers did not bother to file a change.
team-blame retrospective | The hosting company wrongly disconnected our rack.
team-blame,person-blame retrospective | The vendor's support engineers had no idea how their own product works.
team-blame retrospective | Product pressured the team into releasing before the tests were done.
team-blame retrospective | The release was rushed by management.
team-blame retrospective | Our provider failed to notify us of the maintenance.
team-blame retrospective | The outage was prolonged by the poor communication of the network team.
team-blame retrospective | The payments squad ships things without reading their own dashboards.
team-blame retrospective | Another team changed the shared library and did not run our tests.
team-blame retrospective | The team that owns the gateway had not updated it for two years.
team-blame retrospective | The infrastructure group misjudged how much memory the nodes would need.
team-blame,person-blame retrospective | The subcontractor drilled through the cable because they had ignored the plans.
team-blame retrospective | Support did not pass on the customer reports until noon.
team-blame retrospective | The bank's IT department had been careless with the upgrade.
team-blame retrospective | Half of the team did not read the announcement.
team-blame,counterfactual retrospective | The developers' failure to handle nulls brought down the service.
team-blame summary | The airline blamed the supplier, but had itself failed to test the backup system.
team-blame summary | The company had repeatedly ignored advice to replace the old mainframe.
team-blame summary | Hospital management underestimated the risk of the migration.
team-blame,person-blame,counterfactual summary | The railway operator neglected the maintenance of its signals.
team-blame chat | the platform people broke staging again
team-blame chat | qa asleep at the wheel as usual
team-blame chat | nobody in that team ever answers their pages
team-blame chat | guess the vendor forgot to tell us
team-blame chat | we messed this one up
counterfactual retrospective | We should probably have declared an incident much earlier.
counterfactual retrospective | The backup ought to have been verified every month.
counterfactual retrospective | If the runbook had been followed, the cluster would have recovered in minutes.
counterfactual retrospective | If somebody had looked at the graph on Monday, nothing would have happened.
counterfactual retrospective | Had the change been announced, support would have been prepared.
counterfactual retrospective | We could and should have noticed the growth of the table.
counterfactual retrospective | The password should never have been stored in the repository.
counterfactual retrospective | There should have been a second pair of eyes on this change.
counterfactual retrospective | We wish we had kept the old hardware for another month.
counterfactual retrospective | It would have been wiser to stop after the first failure.
counterfactual retrospective | In hindsight, we would have chosen a smaller instance type and scaled out instead.
counterfactual retrospective | Neglecting the disk alerts cost us the weekend.
counterfactual retrospective | We failed to communicate the scope of the outage.
counterfactual retrospective | The team missed several opportunities to stop the rollout.
counterfactual retrospective | The status page was not updated in time, which should have happened within ten minutes.
counterfactual retrospective | A review by the security team would have avoided this, had we asked for it.
counterfactual retrospective | We forgot about the second load balancer.
counterfactual retrospective | A more careful rollout might have limited the damage.
counterfactual summary | The loss would have been avoided if the staff had tested the backups.
counterfactual chat | we really should've seen this
counterfactual chat | ought to have been behind a flag
counterfactual chat | wish we'd done the load test
hindsight retrospective | It is hard to believe that nobody saw the growing queue.
hindsight retrospective | It goes without saying that the password was too weak.
hindsight retrospective | The error was there in plain sight for three days.
hindsight retrospective | The team overlooked the obvious: the disk was full.
hindsight retrospective | From the first minute it was clear that the database was the problem.
hindsight retrospective | Everyone knew that the old switch would fail sooner or later.
hindsight retrospective | The outage was entirely predictable.
hindsight,counterfactual retrospective | Had anyone glanced at the dashboard, they would have seen it instantly.
hindsight summary | The warning signs were ignored.
hindsight summary | It was bound to happen eventually.
hindsight chat | how hard can it be to read a graph
hindsight chat | no surprise there, that box was ancient
human-error retrospective | Cause: someone pasted the wrong value into the form by mistake.
human-error retrospective | The upgrade had been prepared sloppily.
human-error,person-blame retrospective | A misconfiguration by an administrator exposed the bucket.
human-error retrospective | The outage came about through inattention during the switchover.
human-error,person-blame retrospective | The technician's error went unnoticed for a day.
human-error retrospective | An erroneous entry in the routing table sent the traffic to the wrong site.
human-error retrospective | The wrong cable had been pulled due to a mix-up.
human-error retrospective | The change was not done according to the procedure.
human-error summary | An employee error deleted 4,000 records.
human-error summary | The accident was put down to human failure.
human-error summary | Safety rules were disregarded.
human-error chat | simple human error, moving on
single-root-cause summary | The root cause of this incident is that the pool size was hard-coded.
single-root-cause summary | Our investigation identified a firmware bug as the root cause.
single-root-cause summary | Root cause - expired intermediate certificate.
single-root-cause summary | This incident had one cause, the missing lock.
single-root-cause summary | The reason for the outage was a wrong firewall rule.
single-root-cause summary | Everything can be traced to the upgrade of the hypervisor.
single-root-cause retrospective | In the end it all came down to a wrong environment variable.
single-root-cause retrospective | 16:10 – root cause confirmed: the new CDN rule
single-root-cause retrospective | The failure was due entirely to the clock skew.
single-root-cause retrospective | A bug in the retry code was the root cause of all of this.
single-root-cause chat | root cause is the proxy config
who-question question | Who authorised this change?
who-question question | Who let this through review?
who-question question | Which of the admins rebooted the host?
who-question question | Was it Paul who changed the password?
who-question question | Who should have caught this?
who-question question | Whose responsibility was it to renew the certificate?
who-question question | Did anybody even look at the alert?
who-question chat | who broke staging this time
who-question chat | anybody going to admit they rebooted it?
who-question retrospective | It has not been established who changed the setting.
punitive action-item | Issue a formal warning to the shift leader.
punitive action-item | Take away sudo from the junior developers.
punitive action-item | Suspend the account of the engineer who skipped the review.
punitive action-item | Publish a list of people who break the build.
punitive retrospective | The administrator responsible has been moved to another department.
punitive retrospective | Both operators lost their jobs.
punitive retrospective | The supplier will be made to pay for the damage.
punitive retrospective | The engineer should be ashamed.
punitive chat | someone should get fired for this
punitive chat | this better not happen again
punitive stakeholder-message | We have parted company with the contractor responsible.
vague-action action-item | Improve the way we communicate during incidents.
vague-action action-item | Be better prepared for traffic peaks.
vague-action action-item | Review and improve the onboarding.
vague-action action-item | Reduce technical debt in the billing service.
vague-action action-item | Make alerts more useful.
vague-action action-item | Look at why alerts are noisy.
vague-action action-item | Test more thoroughly before releasing.
vague-action action-item | Encourage people to ask for help earlier.
vague-action action-item | Investigate better tooling for deployments.
vague-action action-item | Consider whether we need a second provider.
vague-action action-item | Revisit our backup strategy.
vague-action action-item | Prevent similar incidents in the future.
vague-action action-item | More attention to detail when changing DNS.
vague-action action-item | Discuss with the vendor.
vague-action action-item | Promote a culture of testing.
vague-action action-item | Keep documentation up to date.
vague-action action-item | Ensure proper communication.
vague-action action-item | Watch the database more closely.
vague-action action-item | Increase test coverage.
vague-action action-item | Simplify the architecture.
vague-action retrospective | In future we should be faster at escalating.
vague-action retrospective | We intend to make our infrastructure more resilient.
vague-action retrospective | Lessons learned: communicate earlier and more clearly.
training-action action-item | Provide training on the new deployment tool.
training-action action-item | Retrain the operators.
training-action action-item | Tell developers not to push on Fridays.
training-action action-item | Organise a game day so that everyone learns the failover.
training-action action-item | Ask all teams to re-read the security guidelines.
training-action action-item | Make sure everyone is familiar with the escalation policy.
training-action action-item | Run a brown bag session about feature flags.
training-action action-item | Include the incident in the onboarding of new engineers.
training-action action-item | Send a reminder to the team about the change freeze.
training-action retrospective | The team will be trained in the use of the new console.
training-action summary | Staff were reminded of the importance of following the procedure.
personal-pronoun stakeholder-message | We made a change to the network that interrupted traffic.
internal-detail stakeholder-message | The outage began when kafka-broker-3 was restarted.
internal-detail stakeholder-message | See INC-2291 for details.
downplaying stakeholder-message | A few users may have noticed a brief hiccup.
downplaying stakeholder-message | This was just a minor issue.
`;
