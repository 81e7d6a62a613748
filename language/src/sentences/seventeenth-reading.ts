/** A seventeenth round, of all kinds: retellings in a line, harm told after the deed, plain accusations. */
export const sentences = `
person-blame summary | Someone unplugged the wrong server in the data centre.
person-blame summary | Somebody committed the private key to a public repository.
person-blame summary | An employee of the provider pressed the emergency power off by accident.
person-blame summary | A technician pulled the wrong disk and the array was gone.
person-blame summary | An engineer pushed a regular expression that ate all the CPU.
person-blame summary | A developer hardcoded the year.
person-blame summary | A programmer used a 16-bit integer for a value that does not fit.
person-blame summary | An operator ran a command meant for a small set of servers against all of them.
person-blame summary | An admin misread the name of the host and wiped the live one.
person-blame summary | A network engineer announced the prefix of another company.
person-blame summary | A cleaner unplugged the freezer because its alarm annoyed him.
person-blame summary | The pilot flew into the storm although the tower had advised against it.
person-blame,team-blame summary | The designers had not taken the wind into account.
person-blame summary | The engineers used imperial units where metric ones were expected.
person-blame retrospective | The junior didn't know what he was doing.
person-blame retrospective | The developer did not validate the input.
person-blame retrospective | The developer assumed that the list would never be empty.
person-blame retrospective | Because of Elena's oversight the backup was missing.
person-blame retrospective | Due to Viktor forgetting the flag, the job ran twice.
person-blame retrospective | Ahmed's failure to escalate cost us an hour.
person-blame retrospective | Ravi's careless change broke the login.
person-blame retrospective | The incident was caused by Dmitri.
person-blame retrospective | The incident was caused by an inexperienced administrator.
person-blame retrospective | The wrong flag was set by the release manager.
person-blame retrospective | The alert was closed by the on-call engineer without any investigation.
person-blame retrospective | The change was rushed through by the product owner.
person-blame retrospective | The on-call didn't respond for 25 minutes.
person-blame retrospective | The on-call person could not be bothered to look at the graph.
team-blame,person-blame retrospective | The responders wasted an hour on the wrong trail.
person-blame retrospective | The incident commander lost control of the call.
person-blame retrospective | The commander made the wrong call.
person-blame,human-error retrospective | The lead made a poor decision by skipping the canary.
person-blame retrospective | The operator panicked and hit the wrong button.
person-blame retrospective | The operator was distracted by a phone call.
person-blame retrospective | The operator was new and did not know the procedure.
person-blame retrospective | The admin was in a hurry and left out the backup.
person-blame retrospective | The tester overlooked the second page.
person-blame retrospective | The person who configured the firewall got it wrong.
person-blame retrospective | The one who wrote this query had never heard of an index.
person-blame,human-error retrospective | Mistakes like this one happen when Oleg is in charge.
person-blame,hindsight retrospective | Everybody knows that Pablo's deploys go wrong.
person-blame retrospective | Pedro keeps merging without approval.
person-blame retrospective | Greta refused to roll back.
person-blame retrospective | Fatima knew about the leak and said nothing.
person-blame retrospective | Hugo told no one that the backup had failed.
person-blame retrospective | Ines left for the weekend with the migration half done.
person-blame retrospective | Yusuf ran the script as root.
person-blame retrospective | Nina let the licence run out.
person-blame retrospective | Our architect underestimated how much traffic the campaign would bring.
person-blame retrospective | The night operator turned off the alarm because it was annoying.
person-blame retrospective | The guard did not look at the monitors.
person-blame retrospective | I should not have been so careless.
person-blame retrospective | I messed up.
person-blame retrospective | I own this one: I merged it without looking at the tests.
person-blame retrospective | Sorry, that one is on me.
person-blame chat | who cares, jan broke it so jan can fix it
person-blame chat | ask ben, he touched it last
person-blame chat | ben deployed on friday evening, what did he expect
person-blame chat | it's always kevin
person-blame chat | i told you not to touch that box
person-blame chat | somebody doesn't read their mail
person-blame chat | can't believe she merged that
person-blame chat | omar didn't even look at the logs
person-blame chat | sorry!! i ran it on prod
person-blame chat | you forgot the migration
team-blame retrospective | The operations team wasn't watching.
team-blame retrospective | The QA team didn't catch the bug.
team-blame retrospective | The QA department let an obvious bug through.
team-blame retrospective | The development team pushed bad code.
team-blame retrospective | The dev team did not follow the process.
team-blame retrospective | The backend team broke the contract without notice.
team-blame retrospective | The infrastructure team is to blame for the delay.
team-blame retrospective | The DBA team made a mess of the migration.
team-blame retrospective | The SRE team took too long to find the problem.
team-blame retrospective | The on-call team was asleep.
team-blame retrospective | The support team gave customers wrong information.
team-blame retrospective | The product team pushed for the release and ignored our objections.
team-blame retrospective | The team was careless with the credentials.
team-blame retrospective | The teams do not talk to each other.
team-blame retrospective | The other department never tells us anything.
team-blame retrospective | The previous contractor company left behind a mess.
team-blame retrospective | The vendor's support was useless.
team-blame retrospective | The vendor knew about the defect and kept quiet.
team-blame retrospective | The vendor shipped a broken driver.
team-blame retrospective | The hosting provider failed to tell us about the maintenance.
team-blame retrospective | The data centre operator skimped on the maintenance of the generators.
team-blame retrospective | The telecom took three days to send a technician.
team-blame retrospective | Our bank did not tell us that the certificate would change.
team-blame retrospective | Microsoft did not test the patch properly.
team-blame retrospective | Google gave us no warning.
team-blame retrospective | Amazon refused to say what had happened.
team-blame retrospective | Management had been told about the risk and did nothing.
team-blame retrospective | Management cut the on-call budget and this is the result.
team-blame retrospective | Leadership was warned three times.
team-blame retrospective | The board cared more about the share price than about safety.
team-blame retrospective | HR gave the access list to the wrong person.
team-blame retrospective | We blame the network team for this.
team-blame retrospective | It was the platform team's fault.
team-blame retrospective | It was our own fault.
team-blame summary | GoDaddy blamed its customers and denied the problem for days.
team-blame summary | Knight deployed untested code to its servers and lost 440 million.
team-blame summary | Equifax ignored a critical patch for two months.
team-blame summary | Boeing hid the system from pilots.
team-blame summary | Verizon accepted the leaked routes without any filter.
team-blame summary | Microsoft let a certificate expire and Teams went down.
team-blame summary | The company ran its core system on a server that nobody maintained.
team-blame summary | The supplier used cheap capacitors.
team-blame chat | devops pushed to prod during the demo again
team-blame chat | qa approved this??
team-blame chat | infra never answers
team-blame chat | thanks to sales we now have a deadline nobody can meet
team-blame chat | our bad, we forgot to tell you
counterfactual retrospective | A second reviewer should have looked at it.
counterfactual retrospective | The backups should've been tested.
counterfactual retrospective | Someone ought to have noticed.
counterfactual retrospective | The team could have prevented this with a simple test.
counterfactual retrospective | If only someone had spoken up.
counterfactual retrospective | If they had read the manual, nothing would have happened.
counterfactual retrospective | Had we listened to the alert, the outage would have lasted ten minutes.
counterfactual retrospective | The incident would have been avoided if the process had been followed.
counterfactual retrospective | The deploy shouldn't have gone out on a Friday.
counterfactual retrospective | We shouldn't have trusted the dashboard.
counterfactual retrospective | We failed to consider the load of the import.
counterfactual retrospective | We forgot to raise the limit in the second region.
counterfactual retrospective | We neglected the old cluster for too long.
counterfactual retrospective | We omitted the check because of the time pressure.
counterfactual retrospective | The failure to rotate the key was the beginning of it all.
counterfactual retrospective | They could have called us first.
counterfactual retrospective | An earlier escalation would have saved two hours.
counterfactual retrospective | More careful planning would have avoided the overlap.
counterfactual retrospective | It would have been better to wait for the morning.
counterfactual retrospective | It could all have been prevented.
counterfactual retrospective | What should have been done was a full backup first.
counterfactual retrospective | The alarm ought to have been taken seriously.
counterfactual summary | The company should have notified its customers at once.
counterfactual summary | The engineers could have caught this in staging.
counterfactual chat | shoulda rolled back at the first alert
counterfactual chat | if we had a proper staging we wouldn't be here
counterfactual chat | you should have pinged me
hindsight retrospective | Clearly, the plan had not been thought through.
hindsight retrospective | Obviously nobody had tried it before.
hindsight retrospective | The signs had been there for weeks.
hindsight retrospective | Any engineer would have spotted this.
hindsight retrospective | It was only a matter of time until this happened.
hindsight retrospective | How anyone could overlook this is beyond me.
hindsight retrospective | There was no way to miss it.
hindsight retrospective | The graph speaks for itself.
hindsight retrospective | A child could have seen this coming.
hindsight retrospective | It should have been evident from the first log line.
hindsight retrospective | Everyone knew this would blow up one day.
hindsight retrospective | It was always going to end like this.
hindsight retrospective | The outage was no surprise to anybody.
hindsight retrospective | The warning could not have been clearer.
hindsight retrospective | The alert was impossible to miss.
hindsight retrospective | Of course it broke.
hindsight retrospective | With hindsight the decision makes no sense.
hindsight retrospective | This was easily preventable.
hindsight retrospective | The red flags were ignored.
hindsight retrospective | It was evident that the disk was failing, and still it stayed in use.
human-error retrospective | The outage was caused by human error.
human-error retrospective | Human failure was the reason.
human-error retrospective | This was a careless mistake.
human-error retrospective | Negligence led to the loss.
human-error retrospective | The script was run by mistake on the live system.
human-error retrospective | The file was deleted in error.
human-error retrospective | An error was made while editing the zone file.
human-error retrospective | The runbook was not followed.
human-error retrospective | The procedure was ignored.
human-error retrospective | The alarm was overlooked.
human-error retrospective | A misunderstanding between the shifts left the pump running.
human-error retrospective | It was a simple oversight.
human-error retrospective | It was just a slip of the finger.
human-error retrospective | The configuration was done sloppily.
human-error retrospective | The cable was plugged in the wrong way round.
human-error retrospective | Incorrect operation of the valve caused the spill.
human-error retrospective | Lack of attention during the handover was the cause.
human-error summary | The outage was due to an operator mistake during maintenance.
human-error summary | A manual configuration error took down the backbone.
human-error summary | An employee error exposed the data.
human-error stakeholder-message | The outage was due to human error.
single-root-cause retrospective | The root cause was a missing semicolon.
single-root-cause retrospective | The root cause of all this is the old kernel.
single-root-cause retrospective | The real cause was a broken fan.
single-root-cause retrospective | The one thing that caused the outage was the flag.
single-root-cause retrospective | The ultimate reason was a lack of memory.
single-root-cause retrospective | We traced it all back to one line.
single-root-cause retrospective | The culprit was a cron job.
single-root-cause retrospective | After two days we had the root cause: the NTP server.
single-root-cause retrospective | The cause of the incident is a race condition.
single-root-cause retrospective | What brought us down was a single query.
single-root-cause stakeholder-message | We have identified the root cause as a faulty cable.
who-question question | Who changed the setting?
who-question question | Who forgot the filter?
who-question question | Who signed off on this?
who-question question | Who didn't run the tests?
who-question question | Who is behind this change?
who-question question | Who should have caught it?
who-question question | Who was driving?
who-question question | Which developer introduced the bug?
who-question question | Which shift missed the alarm?
who-question question | Whose code is this?
who-question question | Whose fault is it that the disk filled up?
who-question,single-root-cause chat | who is the culprit
who-question chat | ok who did that
who-question chat | who the hell restarted the router
who-question chat | which genius turned off the alerts
who-question chat | tell me who approved this
who-question chat | did anybody even test this?
who-question retrospective | It is still not known who gave the order.
who-question action-item | Identify the engineer who ran the command.
who-question action-item | Check the audit log to see who deleted the bucket.
punitive retrospective | The engineer was put on a warning.
punitive retrospective | The two operators were suspended for a week.
punitive retrospective | Disciplinary action has been taken against the pilot.
punitive retrospective | The admin has been let go.
punitive retrospective | Whoever leaks a key again will be shown the door.
punitive retrospective | The responsible developer must be held to account.
punitive retrospective | He is no longer allowed to deploy.
punitive retrospective | Such behaviour is unacceptable.
punitive action-item | Remove Anton from the on-call rotation.
punitive action-item | Revoke Anton's production access.
punitive action-item | Issue a written warning to the engineer.
punitive action-item | Retrain the engineer who caused it.
punitive action-item | Name the people who skip reviews in the weekly meeting.
punitive action-item | Deduct the damage from the bonus of the team.
punitive action-item | Engineers who break the build buy breakfast.
punitive chat | fire him
punitive chat | this will have consequences
punitive chat | touch it again and you're off the project
punitive chat | he should be ashamed
punitive stakeholder-message | The responsible employee has been dismissed.
punitive stakeholder-message | We have taken action against the individuals concerned.
vague-action action-item | Improve communication between teams.
vague-action action-item | Improve monitoring.
vague-action action-item | Be more proactive.
vague-action action-item | Work on reliability.
vague-action action-item | Reduce technical debt.
vague-action action-item | Pay more attention to alerts.
vague-action action-item | Review our processes.
vague-action action-item | Revisit the alerting strategy.
vague-action action-item | More tests.
vague-action action-item | Add alerts.
vague-action action-item | Better documentation.
vague-action action-item | Investigate further.
vague-action action-item | Find ways to detect this faster.
vague-action action-item | Make deployments safer.
vague-action action-item | Prevent this from happening again.
vague-action action-item | Take more care when changing DNS.
vague-action action-item | Keep an eye on the disk.
vague-action action-item | Learn from this incident.
vague-action action-item | Optimise the database.
vague-action action-item | Enhance security.
vague-action action-item | Test more thoroughly.
vague-action,hindsight action-item | Use common sense.
vague-action action-item | Be careful with wildcards.
vague-action action-item | Collaborate more closely with the vendor.
vague-action action-item | Know your limits.
vague-action action-item | Plan capacity better.
vague-action action-item | Escalate sooner.
vague-action action-item | Don't rush releases.
vague-action action-item | Respect the change process.
vague-action summary | We will do better.
vague-action retrospective | We need to improve our testing.
vague-action stakeholder-message | We are looking at ways to improve our processes.
vague-action stakeholder-message | We will take measures to prevent a recurrence.
training-action action-item | Provide training on Terraform.
training-action action-item | Give the team a refresher on Git.
training-action action-item | Teach the juniors how to read a query plan.
training-action action-item | Remind the on-call engineers to acknowledge pages.
training-action action-item | Retrain all operators.
training-action action-item | Run a lunch and learn on Kubernetes.
training-action,vague-action action-item | Make everybody watch the security video.
training-action action-item | Tell all developers not to use root.
training-action,vague-action action-item | Raise awareness of phishing among staff.
training-action action-item | Ensure that all engineers are familiar with the runbook.
training-action action-item | Send two people to the vendor's course.
training-action retrospective | The operators will attend a refresher course.
personal-pronoun stakeholder-message | We made a mistake in the configuration of our firewall.
personal-pronoun stakeholder-message | We shut down the wrong database.
personal-pronoun stakeholder-message | One of our administrators deleted a file that was in use.
personal-pronoun stakeholder-message | Yesterday we released a version that contained an error.
personal-pronoun stakeholder-message | When we upgraded the cluster, we lost the quorum.
personal-pronoun stakeholder-message | As we were moving servers, we cut a cable.
personal-pronoun stakeholder-message | We changed the DNS settings and this broke the mail.
personal-pronoun stakeholder-message | We forgot to renew a certificate.
downplaying stakeholder-message | Some users might have noticed a slight slowdown.
downplaying stakeholder-message | This was a minor issue with little effect.
downplaying stakeholder-message | Just a few requests failed.
downplaying stakeholder-message | The problem was merely cosmetic.
internal-detail stakeholder-message | Host web-17 ran out of memory.
internal-detail stakeholder-message | Marco found the faulty query.
internal-detail stakeholder-message | The incident is tracked as INC-2031.
`;
