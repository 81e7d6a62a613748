/** A third round, like the second: what the rules had not seen when they were written. */
export const sentences = `
person-blame retrospective | Our lead developer wrongly configured the replication slots.
person-blame retrospective | The engineer forgot.
person-blame retrospective | Lisa’s deploy took out the API for an hour.
person-blame retrospective | An on-call engineer failed over to a replica that was hours behind.
person-blame retrospective | The person doing the upgrade didn't realise that the pods would restart.
person-blame retrospective | One of our admins had left a test rule in place.
person-blame retrospective | I made a mistake in the firewall config.
person-blame retrospective | I didn't think about the second data centre.
person-blame retrospective | I should've known.
person-blame retrospective | Mark never updated the docs.
person-blame retrospective | She decided to ignore the procedure.
person-blame retrospective | Our CTO insisted on deploying before the holidays.
person-blame retrospective | The developer didn't understand the impact of his change.
person-blame retrospective | The support engineer gave out the wrong password.
person-blame retrospective | He didn't tell anyone he'd changed the TTL.
person-blame retrospective | An ops engineer ran terraform apply from the wrong directory.
person-blame retrospective | The reviewers did not spot the typo.
person-blame summary | An engineer typed a command incorrectly and took down a large number of servers.
person-blame summary | The sysadmin ran rm -rf on the wrong host.
person-blame summary | A developer left debugging code in the release.
person-blame summary | A single engineer was able to bring down the site because he ignored the warnings.
person-blame chat | i completely forgot about that cron
person-blame chat | jess didnt run the migration
person-blame chat | omg who let raj near prod, he dropped the db again
person-blame chat | that's on me, pushed without testing
person-blame chat | i'm an idiot, deployed to the wrong cluster
team-blame retrospective | The backend team broke the contract and told no one.
team-blame retrospective | Our own team was too slow to notice.
team-blame retrospective | The DBAs refused to help.
team-blame retrospective | The ops team should not have restarted the cluster.
team-blame retrospective | Facilities cut the power without informing IT.
team-blame retrospective | The network provider did nothing for three hours.
team-blame retrospective | The partner company deployed a breaking change without telling us.
team-blame retrospective | Everybody in the team ignored the warnings.
team-blame summary | GitLab had neglected to test its backups.
team-blame summary | The vendor's sloppy upgrade corrupted the index.
team-blame chat | typical devops, never document anything
team-blame chat | product wouldn't give us time to fix it
counterfactual retrospective | The database should have been backed up before the migration.
counterfactual retrospective | If the engineer had waited five minutes, the replica would have caught up.
counterfactual retrospective | We could have mitigated sooner if we'd had the dashboard open.
counterfactual retrospective | The team would have noticed if they had looked at the canary.
counterfactual retrospective | We didn't rotate the key when we should have.
counterfactual retrospective | Nobody should deploy on Friday, and we did.
counterfactual retrospective | More testing would have prevented this.
counterfactual retrospective | Better communication could have shortened the outage.
counterfactual retrospective | We should have had alerts on disk usage.
counterfactual retrospective | The feature flag should have been turned off first.
counterfactual retrospective | The release ought to have been stopped.
counterfactual retrospective | It should never have been merged.
counterfactual retrospective | The problem should have been escalated to the vendor on day one.
counterfactual retrospective | We omitted to check the quota.
counterfactual retrospective | Had anyone asked, the answer would have been no.
hindsight retrospective | It should have been obvious that the node was unhealthy.
hindsight retrospective | We obviously did not test this.
hindsight retrospective | The logs clearly showed what was wrong.
hindsight retrospective | It was clear from the beginning that this would fail.
hindsight retrospective | The alarm bells should have been ringing.
hindsight retrospective | All the evidence was right there.
hindsight retrospective | This was easily preventable.
hindsight retrospective | Simple monitoring would have caught this.
hindsight retrospective | It's hard to believe that no one noticed.
hindsight retrospective | The error was trivial to spot.
hindsight retrospective | We missed a clear warning sign on Monday.
hindsight retrospective | How could we have missed this?
human-error retrospective | The wrong values were entered manually by mistake.
human-error retrospective | A mistake was made during the cut-over.
human-error retrospective | An error was made when updating the DNS.
human-error retrospective | The outage resulted from an operational mistake.
human-error retrospective | Incorrect manual intervention made it worse.
human-error retrospective | Proper procedure wasn't followed.
human-error retrospective | The change was not properly reviewed due to carelessness.
human-error summary | The company blamed the outage on human error.
human-error summary | A clerical error deleted the records.
human-error retrospective | Someone had overlooked the dependency.
single-root-cause retrospective | After investigating, we found the root cause: the proxy was misconfigured.
single-root-cause retrospective | The root cause for the failed deployment was an outdated image.
single-root-cause retrospective | The failure of the switch was the root cause of this outage.
single-root-cause retrospective | Ultimately, the cause was a bad cable.
single-root-cause summary | We have determined the root cause to be a faulty deploy.
single-root-cause summary | The problem was entirely caused by the new firmware.
single-root-cause retrospective | **Root cause:** expired token
who-question question | Who wrote the faulty query?
who-question question | Who ran the command, and why?
who-question question | Who gave permission for this?
who-question question | Which person was responsible for checking the backups?
who-question question | Who's fault is this?
who-question question | Who is accountable for this failure?
who-question chat | who the heck merged that
who-question chat | so who's gonna admit they broke it
who-question question | Why did nobody check the logs?
punitive action-item | Fire the contractor.
punitive action-item | Escalate to HR.
punitive action-item | Deny deploy permissions to anyone who breaks the build.
punitive action-item | People who ignore alerts will be named in the weekly report.
punitive chat | i swear if you push to main again...
punitive chat | somebody's head is gonna roll
punitive retrospective | The technician was reprimanded and moved to another department.
vague-action action-item | Be more careful
vague-action action-item | Improve alerting and monitoring
vague-action action-item | Better communication
vague-action action-item | Look into why this happened
vague-action action-item | Ensure proper testing
vague-action action-item | Need better documentation
vague-action action-item | More thorough code reviews
vague-action action-item | Let's make sure this doesn't happen again
vague-action action-item | Invest in reliability
vague-action action-item | Establish a culture of testing
vague-action action-item | Be mindful of dependencies
vague-action action-item | Deploy more carefully
vague-action action-item | Proactively monitor the system
vague-action action-item | Have more tests
vague-action action-item | Increase awareness of the runbook
vague-action action-item | Pay attention to logs
vague-action action-item | Continue to monitor
vague-action action-item | Avoid making changes without proper planning
vague-action action-item | Understand why the alert did not fire
vague-action retrospective | We'll try to do better next time.
vague-action retrospective | We should improve how we communicate during incidents.
vague-action summary | We are committed to improving our reliability.
training-action action-item | Make sure devs know about the freeze
training-action action-item | Train everyone on the new process
training-action action-item | Give the team a refresher on incident response
training-action action-item | Remind the team about code review best practices
training-action action-item | Raise it in the team meeting and remind people to be careful
training-action action-item | Onboard new engineers with a deployment workshop
training-action action-item | DBA team to receive training on sharding
training-action action-item | Educate support staff
training-action retrospective | Developers will be reminded to run the linter.
- retrospective | Mark the alert as resolved.
- retrospective | The engineer noticed that the wrong branch was checked out and stopped the rollout.
- retrospective | The team quickly identified the faulty deploy and reverted it.
- retrospective | Lisa reverted the bad deploy.
- retrospective | Tom found the broken query and added an index.
- retrospective | An engineer deployed the fix at 12:30.
- retrospective | The engineers did not have access to the vendor's console.
- retrospective | He was not aware of any deploys at that time, because the feed was down.
- retrospective | The developer's laptop was offline.
- retrospective | We rolled out the change to 10% of the fleet.
- retrospective | We chose not to page the second team.
- retrospective | We made the change during the maintenance window.
- retrospective | Our monitoring did not cover the new endpoint.
- retrospective | Our tests did not catch this.
- retrospective | The bug was missed by our tests.
- retrospective | The review did not surface the problem.
- retrospective | The alert did fire but was lost among 300 others.
- retrospective | The manual step was run twice.
- retrospective | A wrong parameter was passed to the script.
- retrospective | The old value was still in the template.
- retrospective | The pipeline should not have allowed this.
- retrospective | The system could have recovered by itself within ten minutes.
- retrospective | The database would have been restored by then.
- retrospective | It would have taken four hours to restore the backup.
- retrospective | Customers would have noticed.
- retrospective | This could happen again with the current settings.
- retrospective | We want to thank the team at the vendor for the quick help.
- retrospective | The SRE team took over and coordinated the response.
- retrospective | Support told us about the first report at 10:20.
- retrospective | The database team had changed the schema the week before.
- retrospective | The marketing campaign doubled the load.
- retrospective | The upstream provider resolved the issue at 14:10.
- retrospective | The API of the provider did not respond.
- retrospective | Google Cloud had an outage in us-east1.
- retrospective | The Kubernetes operator ignored the annotation.
- retrospective | The controller forgot the lease after the restart.
- retrospective | The client did not follow the redirect.
- retrospective | The build agent ran out of disk.
- retrospective | The dependency manager resolved the wrong version.
- retrospective | The secret manager failed to return the key.
- retrospective | Ruby crashed with a segfault.
- retrospective | The host was simply too small.
- retrospective | The fix was straightforward.
- retrospective | Only one of the two alerts fired.
- retrospective | The cause of the restart was not logged.
- retrospective | The primary cause is still unclear.
- retrospective | Two causes were found.
- retrospective | The connection errors were caused by the firewall.
- retrospective | The error handling retried for ever.
- retrospective | The user saw an error page.
- retrospective | Human review is needed before a delete.
- retrospective | Operators confirmed the values on the console.
- retrospective | The alert rule had been removed in a clean-up.
- retrospective | 12:10 - Jane paged the network team.
- retrospective | 12:14 - Network team confirms packet loss on the uplink.
- retrospective | 12:30 - We suspect the load balancer.
- retrospective | 12:41 - Root cause identified, working on a fix.
- retrospective | 12:55 - Decision to fail over.
- retrospective | 13:05 - Failed over to the second region.
- retrospective | Detection took 20 minutes, since no alert covers the queue.
- summary | The company restored service after six hours.
- summary | An engineer working on the cluster noticed the loss and started the recovery.
- summary | A configuration push removed the routes.
- summary | Unexpected load took the site down on launch day.
- action-item | Add a dead man's switch to the backup job.
- action-item | Automatically restart the worker after an OOM.
- action-item | Document the escalation path in the runbook.
- action-item | Migrate off the legacy queue.
- action-item | Run chaos tests against the second region.
- action-item | Rotate the leaked credentials.
- action-item | Alert on failed logins.
- action-item | Expose the queue depth as a metric.
- action-item | Reject deployments without a rollback plan.
- action-item | Investigate the memory leak in the exporter (OPS-12).
- action-item | Create a dashboard.
- action-item | Add integration tests for the checkout.
- action-item | Review IAM policies for the backup role.
- action-item | Pin versions of all base images.
- action-item | Enable audit logging on the bucket.
- action-item | Do not run migrations during deploys.
- action-item | Never expose the metrics port publicly.
- action-item | Tune the autovacuum settings of the orders table.
- action-item | Switch the default region to none.
- action-item | Increase replica count from 2 to 3.
- action-item | Schedule a fail-over test for March.
- action-item | Test restoring the backup monthly.
- chat | alert fired, acking
- chat | can you check the logs?
- chat | my bet is on dns
- chat | i think it's the cache
- chat | i was wrong, it's the lb
- chat | reverting tom's change, it conflicts with the hotfix
- chat | who is leading this?
- chat | who can approve the rollback?
- chat | who has the runbook link
- chat | we're back, thanks all
- question | Who approved budgets is not relevant here; what did the approval step show?
- question | Who was the incident commander?
- question | Whose perspective is missing?
- question | How did you find out?
- question | What prevented us from noticing earlier?
- question | Why did it make sense to restart the node?
`;
