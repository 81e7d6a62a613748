/** A second round, written after the rules: one sentence a line, "kind[,kind] context | text"; `-` stands for none. */
export const sentences = `
person-blame retrospective | Due to a misunderstanding, Frank applied the change to both clusters at once.
person-blame retrospective | An administrator inadvertently pushed the new policy to every device.
person-blame summary | A maintenance worker accidentally cut both fibres.
person-blame summary | One engineer ran a delete against production thinking it was staging.
person-blame summary | Some developer hard-coded the date and nobody noticed for nine years.
person-blame retrospective | The operator never checked which host he was logged in to.
person-blame retrospective | Instead of following the checklist, the technician improvised.
person-blame retrospective | I accidentally deleted the namespace.
person-blame retrospective | I assumed the flag was safe and did not ask anybody.
person-blame retrospective | Kim got the argument order wrong.
person-blame retrospective | He wasn't paying attention.
person-blame retrospective | The consultant had not been careful enough.
person-blame retrospective | Nadia's lack of experience with Kafka made things worse.
person-blame retrospective | Diego ignored three pages in a row.
person-blame retrospective | Our sysadmin, tired after a long shift, powered off the wrong machine.
person-blame retrospective | The root cause is the DBA, who did not take a backup.
person-blame,team-blame retrospective | The developers didn't bother to write tests.
person-blame retrospective | The PM pressured the developers into skipping QA.
person-blame retrospective | Erik merged untested code.
person-blame retrospective | Erik's untested code was merged on Friday.
person-blame retrospective | The engineer on the payments rota missed the escalation.
person-blame retrospective | The responder took down the standby as well.
person-blame retrospective | They did not read the instructions.
person-blame retrospective | She hadn't tested the script before running it.
person-blame retrospective | Because of Greg we lost the whole weekend.
person-blame retrospective | Thanks to Greg, the whole weekend was spent restoring tapes.
person-blame retrospective | The fault lies with the release engineer.
person-blame retrospective | The engineer in charge was not qualified for the task.
person-blame chat | ugh i pushed to the wrong branch
person-blame chat | @lea you broke the pipeline
person-blame chat | sam forgot to turn the cron back on
person-blame chat | it was mike's deploy that killed it
person-blame chat | i shouldve asked first, sorry
person-blame chat | you never listen
person-blame chat | my mistake, i'll revert
person-blame question | Why did the on-call engineer wait so long?
person-blame question | Why wasn't Paula watching the deploy?
person-blame question | How could anyone be so careless?
person-blame,who-question question | Did you even test this?
team-blame retrospective | The upstream team changed the contract without notice.
team-blame retrospective | The cloud provider failed to keep its promises.
team-blame retrospective | The SREs' refusal to share access delayed us.
team-blame retrospective | Product pushed us to ship too early.
team-blame retrospective | Support kept closing the tickets instead of escalating them.
team-blame retrospective | The web team never bothered to update the client.
team-blame retrospective | As usual, the infrastructure team was late.
team-blame retrospective | The hardware vendor sold us defective disks and denied it for weeks.
team-blame summary | The airline had cut its IT staff and did not test the failover.
team-blame summary | The bank rushed the migration despite repeated warnings from its auditors.
team-blame summary | The company never rotated the key of a former employee.
team-blame chat | thanks a lot security team for blocking the vpn without a word
team-blame chat | aws never tells anyone anything
team-blame retrospective | The other department did not do its job.
team-blame retrospective | Nobody in operations took ownership of the alert.
team-blame retrospective | The board ignored the risk report.
team-blame retrospective | We were let down by our supplier.
team-blame retrospective | It is the platform team's responsibility that this happened.
counterfactual retrospective | The team ought to have frozen deployments.
counterfactual retrospective | It would have been wise to take a snapshot first.
counterfactual retrospective | A snapshot should have been taken first.
counterfactual retrospective | We might have avoided this by draining the node.
counterfactual retrospective | We did not, as we should have, inform the partners.
counterfactual retrospective | Nobody should have been able to deploy without a review.
counterfactual retrospective | The backlog should have been noticed by Tuesday at the latest.
counterfactual retrospective | Someone could have looked at the disk.
counterfactual retrospective | The outage would have been avoided had the team followed the plan.
counterfactual retrospective | The communication with customers should have been better.
counterfactual retrospective | Our response could have been faster.
counterfactual retrospective | We needed to have tested this weeks ago.
counterfactual retrospective | With a little more care this would not have happened.
counterfactual retrospective | This would never have happened if the review had been done properly.
counterfactual retrospective | More should have been done to warn people.
counterfactual retrospective | We would not be here if we had listened to the SREs.
counterfactual summary | The breach could have been prevented if the patch had been applied in March.
counterfactual chat | should've just failed over tbh
counterfactual chat | why didnt we fail over at 9
counterfactual retrospective | The step to drain the node was skipped.
counterfactual retrospective | Why hadn't we set an alert on this?
hindsight retrospective | It is clear now that the timeout was far too short.
hindsight retrospective | Looking back, it was a mistake waiting to be made.
hindsight retrospective | The graph could not have been clearer.
hindsight retrospective | You only had to look at the queue to know.
hindsight retrospective | There was no excuse for missing the alert.
hindsight retrospective | The problem stared us in the face.
hindsight retrospective | Nobody could have overlooked the spike.
hindsight retrospective | In retrospect, the decision was plainly wrong.
hindsight retrospective | Surely somebody had seen the mails about the expiry.
hindsight summary | Predictably, the backup system failed as well.
hindsight chat | duh, of course that breaks
hindsight chat | how did anyone think this was a good idea
human-error retrospective | A typing error in the route map took the site off the net.
human-error retrospective | The deletion was due to operator inattention.
human-error retrospective | Carelessness during the swap of the disk.
human-error retrospective | By an oversight, the old key stayed valid.
human-error retrospective | Somebody's slip of the finger removed the share.
human-error retrospective | The incident is attributed to personnel error.
human-error retrospective | The procedure had not been followed.
human-error retrospective | The checklist was not used properly.
human-error summary | A technician's error during maintenance cut the power.
human-error summary | An incorrectly executed command removed the servers.
human-error summary | The failure was put down to a mistake by staff.
human-error retrospective | Due diligence was not done.
human-error retrospective | This happened because of a lack of diligence.
single-root-cause retrospective | So the root cause turned out to be the firewall.
single-root-cause summary | The outage had a single cause: a bad route.
single-root-cause retrospective | Final root cause: connection leak in the ORM.
single-root-cause retrospective | The root cause of this incident is the expired CA.
single-root-cause retrospective | What caused the outage was the cron job, nothing else.
single-root-cause retrospective | The bug in the parser is the root cause of the data loss.
single-root-cause retrospective | RCA: the index was dropped
who-question question | Who authorised the restart?
who-question question | Who's the one that disabled the alarm?
who-question question | Which of the developers wrote the query?
who-question question | Is anyone going to own up to this?
who-question chat | who did this
who-question chat | which one of you restarted prod
who-question chat | any idea who pushed that?
who-question question | Who failed to renew the certificate?
who-question question | Who was the last person to touch this file?
who-question question | Under whose account was the command run?
punitive action-item | Have a stern talk with the engineer.
punitive action-item | The engineer has to write a letter of apology.
punitive action-item | Bob is not to touch production any more.
punitive action-item | Only senior engineers will be trusted with production from now on because of this.
punitive chat | if it breaks again you're fired
punitive chat | i want names
punitive retrospective | The responsible manager has since been replaced.
punitive retrospective | Violations of the process will be sanctioned.
vague-action action-item | Get our act together on backups.
vague-action action-item | Improve the resilience of the platform
vague-action action-item | More robust error handling
vague-action action-item | Better alert thresholds
vague-action action-item | Investigate monitoring options
vague-action action-item | Look at alternatives to the current provider
vague-action action-item | Be prepared for such incidents
vague-action action-item | Take backups seriously
vague-action action-item | Treat warnings as important
vague-action action-item | Validate inputs better
vague-action action-item | Do more load testing
vague-action action-item | Everyone should test their changes
vague-action action-item | Make deployments less risky
vague-action action-item | Harden the infrastructure
vague-action action-item | Review and improve documentation
vague-action action-item | Think twice before changing DNS
vague-action action-item | Make backups a priority
vague-action action-item | Consider whether we need a second provider
vague-action retrospective | We plan to invest more in testing.
vague-action retrospective | We have to get better at communicating.
vague-action summary | We will review our procedures to avoid similar problems.
vague-action summary | We will do everything we can to prevent a recurrence.
training-action action-item | All hands: refresher on incident roles
training-action action-item | Training for L1 support on the new console
training-action action-item | Make the team aware of the new policy
training-action action-item | Inform all developers about the risks of force pushes
training-action action-item | Email everyone to check their alerts
training-action action-item | Tell people not to deploy on Fridays
training-action action-item | Explain to the team how the cache works
training-action action-item | Create a training course on the deployment tool
training-action action-item | New on-callers must shadow an experienced engineer and pass a quiz
- retrospective | The engineer on duty opened the runbook and drained the node.
- retrospective | After the fail-over Petra checked the replication lag.
- retrospective | The first fix by Omar did not help, so the team looked at the network.
- retrospective | Omar's first fix removed the symptom.
- retrospective | The release was cut by the release manager at 09:00 as planned.
- retrospective | Dmitri asked whether the key had been rotated.
- retrospective | The on-call saw two alerts and took the louder one first.
- retrospective | The engineers had been awake for eighteen hours.
- retrospective | The operator saw the same prompt on both consoles.
- retrospective | The DBA ran the documented command, which drops the index without a question.
- retrospective | The reviewer saw a diff of 4,000 lines.
- retrospective | The tool let the engineer delete the volume with a single key.
- retrospective | Nothing in the console told the operator which region was selected.
- retrospective | The alert was sent to a channel that nobody reads.
- retrospective | The page went to an engineer who had left the team.
- retrospective | The handover did not mention the open maintenance.
- retrospective | The command was run on the primary instead of the replica.
- retrospective | The change was deployed without a feature flag.
- retrospective | The backup had not been tested since March.
- retrospective | The wrong branch was deployed, because the default in the form is main.
- retrospective | We assumed that the cache was warm.
- retrospective | We thought it was the network.
- retrospective | We did not know that the certificate was pinned.
- retrospective | We underestimated the traffic of the campaign.
- retrospective | We were not aware of the new limit.
- retrospective | We ran out of disk.
- retrospective | We lost one hour of metrics.
- retrospective | We broke the import for two customers.
- retrospective | We missed two of the five alerts, as they were grouped with another.
- retrospective | We decided not to fail over.
- retrospective | We accidentally removed the label from all nodes.
- retrospective | I was on call that day.
- retrospective | I suspected the proxy, because of the 502s.
- retrospective | I expected the script to ask for a confirmation.
- retrospective | I could not log in to the bastion.
- retrospective | I was told about the change on Monday.
- retrospective | He joined at 10:05 and took over communication.
- retrospective | She found the bad row and fixed it by hand.
- retrospective | They restarted the brokers one by one.
- retrospective | The pods were evicted, because they exceeded the limit.
- retrospective | The servers failed over, but they did not come back.
- retrospective | The nodes rejoined after they had been restarted.
- retrospective | The services could not start, as they failed to fetch the config.
- retrospective | Lambda failed to assume the role.
- retrospective | The role assumed by the function lacked a permission.
- retrospective | The engineer assumed the role of incident commander.
- retrospective | The team trusted the output of the tool.
- retrospective | The vendor's API rejected the request.
- retrospective | The vendor's engineers confirmed the fault in the firmware.
- retrospective | The provider moved our instance to another host.
- retrospective | The provider's network dropped packets for nine minutes.
- retrospective | The hosting provider replaced the disk.
- retrospective | Google changed the default of the flag in version 1.27.
- retrospective | Microsoft confirmed the problem at 12:10.
- retrospective | Amazon S3 returned errors.
- retrospective | PagerDuty delivered the page eleven minutes late.
- retrospective | Let's Encrypt revoked the certificates.
- retrospective | The exchange rejected the orders.
- retrospective | The bank's gateway was slow.
- retrospective | The health check should be stricter.
- retrospective | The replica should be promoted within thirty seconds.
- retrospective | A limit on the queue would have kept the workers alive.
- retrospective | With a smaller batch the lock would have been held for a second.
- retrospective | An alert on the age would have fired at 08:00.
- retrospective | The lock would have been released after a minute.
- retrospective | The proxy should have retried on the second upstream.
- retrospective | The request could have been answered from the cache.
- retrospective | The error could have been caused by the upgrade.
- retrospective | The old process must have kept the lock.
- retrospective | The worker may have been restarted by the watchdog.
- retrospective | The script failed to clean up its temporary files.
- retrospective | The deployment failed to roll out.
- retrospective | The import failed, since the file was empty.
- retrospective | The primary key overflowed.
- retrospective | The clear text password was found in the log.
- retrospective | The graph made the leak easy to see once we knew where to look.
- retrospective | The problem was visible in the slow query log.
- retrospective | The page only listed active nodes.
- retrospective | It took eleven minutes to find the right dashboard.
- retrospective | An unexpected effect of the change was a cold cache.
- retrospective | It was clear to the responders that the database was down.
- retrospective | The cause of the slow queries was not visible at that time.
- retrospective | Three things came together: a cold cache, a small pool and a retry without backoff.
- retrospective | The immediate trigger was a deploy at 10:00.
- retrospective | The trigger was the rotation of the certificate.
- retrospective | The underlying problem is the missing limit.
- retrospective | The error message says "operator error".
- retrospective | The error was in line 40 of the template.
- retrospective | The mistyped host name was accepted by the form.
- retrospective | An incorrect value in the template was rolled out to all regions.
- retrospective | The typo was in the name of the variable.
- retrospective | A wrong unit in the config made the timeout 30 ms.
- retrospective | The rule was applied to all regions by accident.
- retrospective | The process of promoting a replica is described in the wiki.
- retrospective | The on-call rota had a gap between 17:00 and 18:00.
- retrospective | The access of the service account had expired.
- retrospective | The warning was in the log for three weeks.
- retrospective | Responsibility for the exporter moved to the platform team in March.
- retrospective | The team is responsible for four services.
- retrospective | Everyone on the call agreed to wait.
- retrospective | Training of the model was stopped for the night.
- retrospective | The training on the new console had been moved to June.
- retrospective | The engineer had not been trained on the new console.
- summary | An upgrade of the proxy made logins fail for 26 minutes.
- summary | The outage began with a routine change to the DNS zone.
- summary | A network partition split the cluster, and both halves accepted writes.
- summary | A misconfigured route sent all traffic to one data centre.
- summary | A bug in the scheduler deleted running jobs.
- summary | Engineers restored the service by restarting the brokers.
- summary | A contractor's laptop was used by the attackers.
- summary | An attacker guessed the password of a test account.
- summary | Customers were charged twice.
- summary | A squirrel short-circuited the transformer.
- summary | Certificate expired, all clients failed to connect.
- summary | Half of the servers booted with the wrong kernel.
- summary | A leap second made the hosts spin.
- summary | Backups existed, but restoring them took two days.
- action-item | Alert when a certificate expires within 14 days.
- action-item | Cap the retries of the importer at five.
- action-item | Let the deploy tool show the diff before it applies it.
- action-item | Ask for a second approval when a plan deletes a volume.
- action-item | Give the on-call read access to the production database.
- action-item | Make the migration run in batches of 500 rows.
- action-item | Keep the old cluster for a week after a migration.
- action-item | Take a snapshot before each migration.
- action-item | Use a read replica for reports.
- action-item | Have the exporter publish the queue age.
- action-item | Do a load test with 2,000 connections before the sale.
- action-item | Follow up with the vendor on ticket 4711.
- action-item | Stop the nightly job from running twice.
- action-item | Avoid wildcard records in the zone.
- action-item | Prevent deletion of non-empty buckets with a policy.
- action-item | Ensure the pipeline fails when the scan finds a secret.
- action-item | Increase the memory of the workers to 8 GB.
- action-item | Reduce the number of partitions to 12.
- action-item | Tell customers about the new limit in the changelog.
- action-item | Notify the owner automatically when a key is older than 90 days.
- action-item | Add the training set's version to the model card.
- action-item | Print a warning when the region is the default.
- action-item | Remove the bastion host.
- action-item | Remove SSH access to the nodes.
- action-item | Explain the exit codes in the README.
- action-item | Consider pgbouncer 1.22 for the pool: test with 500 clients.
- action-item | Owner of the exporter: platform team.
- action-item | Upgrade.
- action-item | Write down how to fail over in the runbook.
- action-item | Link the dashboard from the alert.
- action-item | Better defaults: region has no default any more.
- chat | who's on call?
- chat | anyone got the link to the dashboard?
- chat | i'll restart it
- chat | i restarted it, looks better
- chat | looks like the db is out of connections
- chat | could someone from the db team have a look?
- chat | we should page them
- chat | should we roll back?
- chat | tom is on his way
- chat | thanks everyone, great work
- chat | it's the cert, it expired at midnight
- chat | not sure yet
- chat | ok that didn't help
- chat | i don't have access to that cluster
- chat | can't reproduce
- chat | wrong channel, sorry
- question | How did the change get to production without a canary?
- question | What did the operator see on the console?
- question | Why did the alert not fire?
- question | Why was the backup empty?
- question | Could we have seen this earlier?
- question | What should the tool have shown?
- question | Which signals were missing?
- question | Who else should we hear from?
- question | Who needed the information and did not have it?
- question | How was the team told about the change?
- stakeholder-message | From 10:02 to 10:44 UTC the shop was unavailable.
- stakeholder-message | A change to our network configuration caused the interruption.
- stakeholder-message | We have taken the faulty version out of service.
- stakeholder-message | Our engineers are working on a solution.
- stakeholder-message | 3.1% of requests failed.
- stakeholder-message | All services are back to normal.
- stakeholder-message | We understand how disruptive this is.
- stakeholder-message | We are adding a second line to the data centre.
`;
