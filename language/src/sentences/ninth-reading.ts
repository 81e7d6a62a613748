/** A ninth round, of all kinds, written before the rules' word lists were read. */
export const sentences = `
person-blame retrospective | Priya pushed the change straight to production without a review.
person-blame retrospective | The contractor wiped the volume while looking for something else.
person-blame retrospective | Tom took down the payments cluster.
person-blame retrospective | The database admin ran the script against the wrong environment.
person-blame retrospective | Nobody bothered to check the dashboard.
person-blame retrospective | Marta assumed that the replica was in sync.
person-blame retrospective | The engineer thought the flag was off.
person-blame retrospective | He was unaware that the node had been cordoned.
person-blame retrospective | The new hire had no idea how the failover works.
person-blame retrospective | Diego's lack of attention cost us two hours.
person-blame retrospective | The release manager approved a change he hadn't read.
person-blame retrospective | Our SRE was asleep when the page came in.
person-blame retrospective | Someone left the debug flag on.
person-blame retrospective | Somebody changed the firewall rule and told no one.
person-blame retrospective | The intern typed the wrong hostname.
person-blame retrospective | Hannah never looked at the second graph.
person-blame retrospective | Kofi copied the config from staging and did not change the endpoint.
person-blame retrospective | The on-call took forty minutes to acknowledge the page.
person-blame retrospective | The DBA guessed at the password rotation order.
person-blame retrospective | Lena's change brought the site to its knees because she skipped the canary.
person-blame retrospective | I should not have touched the router during business hours.
person-blame retrospective | I misread the graph and restarted the wrong instance.
person-blame retrospective | It was Ahmed who deleted the bucket.
person-blame retrospective | The outage was Sanjay's doing.
person-blame retrospective | The blame lies squarely with the deployer.
person-blame retrospective | The person on shift did nothing for an hour.
person-blame retrospective | The incident commander lost track of the open threads.
person-blame retrospective | The reviewer rubber-stamped the pull request.
person-blame retrospective | The approver waved it through.
person-blame retrospective | Wei was too slow to escalate.
person-blame retrospective | The operator pressed on in spite of the warnings.
person-blame retrospective | The technician unplugged the wrong rack.
person-blame retrospective | The developer hard-coded the credentials.
person-blame retrospective | Because Anna was in a hurry, the checks were left out.
person-blame retrospective | Oleg decided he knew better than the runbook.
person-blame retrospective | The author of the patch didn't understand how the lock works.
person-blame retrospective | Ravi's sloppy query locked the orders table.
person-blame retrospective | Jonas caused the outage.
person-blame retrospective | The outage was caused by Jonas.
person-blame retrospective | The table was dropped by a careless administrator.
person-blame retrospective | Mei merged on red.
person-blame retrospective | The night operator kept restarting the service instead of calling for help.
person-blame retrospective | The lead dev overruled the concerns raised in review.
person-blame retrospective | The product owner rushed the launch.
person-blame retrospective | The engineer on duty panicked and rebooted everything.
person-blame retrospective | The maintainer refused to take the bug seriously.
person-blame retrospective | He misconfigured the load balancer.
person-blame retrospective | She clearly wasn't paying attention.
person-blame retrospective | Olu put the key in a public repository.
person-blame retrospective | The engineer confused the two clusters.
person-blame retrospective | The support agent gave the customer wrong instructions.
person-blame retrospective | The sysadmin let the certificate expire.
person-blame retrospective | The admin had not rotated the key in three years.
person-blame retrospective | Nobody told the database team.
person-blame retrospective | Fatima underestimated the load.
person-blame retrospective | The architect chose the cheapest disks against advice.
person-blame retrospective | The migration broke because Pavel did not read the docs.
person-blame retrospective | @kim deployed on a Friday afternoon and went home.
person-blame chat | my bad, i deployed to the wrong region
person-blame chat | sorry folks that was me, fat fingered the scale command
person-blame chat | yeah jake nuked the staging db again
person-blame chat | whoever wrote this script had no clue
person-blame chat | i totally missed the alert, sorry
person-blame chat | this is on me
person-blame chat | did you even test this?
person-blame chat | why didn't you page me
person-blame chat | lol nobody read the changelog
person-blame chat | you broke the build
person-blame chat | dan force pushed over main
person-blame chat | ugh he did it again, straight to prod
person-blame,counterfactual chat | @sam you were supposed to watch the deploy
person-blame chat | the new guy turned off the wrong server
person-blame question | Why did the engineer not roll back?
person-blame question | Why did you ignore the warning?
person-blame question | How could she not see that the disk was full?
person-blame question | Why was the operator so slow to respond?
person-blame question | What was he thinking when he merged this?
person-blame question | Why didn't Karl check the logs first?
person-blame summary | A junior engineer with too many rights dropped the production index.
person-blame summary | An employee clicked on a link in a phishing mail.
person-blame summary | A careless change by one of our admins took the API offline.
person-blame summary | A developer accidentally committed a secret key to a public repository.
person-blame summary | The outage happened because one engineer did not follow the change procedure.
person-blame summary | An inexperienced operator ran the wrong playbook.
person-blame summary | One of our engineers mistyped a command and removed too many hosts.
person-blame summary | An engineer unknowingly disabled the health checks.
person-blame summary | The engineer who wrote the cron job never tested it.
person-blame stakeholder-message | One of our employees deleted a table by accident.
person-blame stakeholder-message | The employee responsible has been identified.
person-blame retrospective | The engineer's failure to check the queue made it worse.
person-blame retrospective | The on-call's slow reaction prolonged the outage.
person-blame,human-error retrospective | Bad judgement by the shift lead.
person-blame,hindsight retrospective | It is hard to understand why Ines deleted the backup.
person-blame,counterfactual retrospective | If Marco had read the runbook, this would not have happened.
person-blame retrospective | The ticket sat in Julia's queue for three weeks.
person-blame retrospective | The engineer insisted on deploying although the tests were failing.
person-blame retrospective | Erik, who had been warned twice, pushed the change anyway.
person-blame retrospective | Sofia left for lunch in the middle of the rollout.
person-blame retrospective | The tester signed off on the release without opening the page.
team-blame retrospective | The platform team broke the ingress for everyone.
team-blame retrospective | QA let this one slip through.
team-blame retrospective | Security blocked the fix for two days for no good reason.
team-blame retrospective | The networking group never answered our pages.
team-blame retrospective | Operations sat on the ticket for a week.
team-blame retrospective | The vendor shipped us a firmware that bricks the cards.
team-blame retrospective | Our hosting provider gave us wrong information for hours.
team-blame retrospective | Management ignored our warnings about the old switches.
team-blame retrospective | The frontend team changed the contract without telling us.
team-blame retrospective | The data team didn't tell anyone that the schema was going to change.
team-blame retrospective | Infra rolled it out with no testing whatsoever.
team-blame retrospective | The blame lies with the storage vendor.
team-blame retrospective | The supplier was careless.
team-blame retrospective | The mobile squad pushed a half-finished feature.
team-blame retrospective | Support took three hours to tell us.
team-blame,person-blame retrospective | The backend developers did not understand the queue semantics.
team-blame retrospective | Product pressed for the date and got it.
team-blame retrospective | The cloud provider did not warn us of the maintenance.
team-blame,person-blame retrospective | The DBAs were not watching the replication lag.
team-blame retrospective | The release team skipped the smoke tests.
team-blame retrospective | Sales promised the feature before it was ready.
team-blame retrospective | Leadership cut the budget for redundancy.
team-blame,person-blame retrospective | The contractors left the firewall open.
team-blame retrospective | This one is on the billing team.
team-blame,person-blame retrospective | Nobody on the search team knew how to restart the indexer.
team-blame,person-blame retrospective | The developers had not bothered to write tests.
team-blame retrospective | The ops people deployed the wrong version.
team-blame chat | our bad, we shipped a broken build
team-blame chat | typical devops, no heads up at all
team-blame chat | security team being slow again
team-blame chat | ops messed up the dns again
team-blame chat | the vendor screwed us
team-blame chat | infra forgot to renew the cert, again
team-blame summary | Our DNS provider mishandled the transfer.
team-blame summary | The integrator delivered an untested interface.
team-blame summary | Poor communication by the network team made things worse.
team-blame summary | The IT department had failed to patch the servers.
team-blame summary | The incident was caused by the negligence of our subcontractor.
team-blame summary | The airline's IT staff restored the wrong backup.
team-blame summary | The company had ignored the flaw for years.
team-blame stakeholder-message | Our payment partner let us down.
team-blame,human-error retrospective | The web team's sloppy rollout took down the API.
team-blame retrospective | The other team refused to help.
team-blame retrospective | Customer success did not pass on the complaints.
team-blame,person-blame retrospective | The architects had not thought about failover.
counterfactual retrospective | We could have caught this in staging.
counterfactual retrospective | We ought to have had a second pair of eyes on it.
counterfactual retrospective | The alert should have been acted on sooner.
counterfactual retrospective | Had the change been reviewed, nobody would have been affected.
counterfactual retrospective | The deploy should have been stopped at that point.
counterfactual retrospective | It would have been better to roll back immediately.
counterfactual,hindsight retrospective | A quick look at the logs would have told us.
counterfactual retrospective | If we had tested the restore, we would have known.
counterfactual retrospective | The freeze ought to have been respected.
counterfactual retrospective | The outage could have been prevented by following the checklist.
counterfactual retrospective | We failed to communicate with customers in time.
counterfactual retrospective | Failure to rotate the key led to the outage.
counterfactual retrospective | We neglected the staging environment.
counterfactual retrospective | The step was forgotten.
counterfactual retrospective | We forgot about the second region.
counterfactual retrospective | The incident need not have happened.
counterfactual,hindsight retrospective | All of this was avoidable.
counterfactual retrospective | With a proper review this would never have reached production.
counterfactual retrospective | We would have seen it if we had looked at the right dashboard.
counterfactual retrospective | It might have been noticed had the metrics been watched.
counterfactual retrospective | The rollback could have started twenty minutes earlier.
counterfactual retrospective | We never should have merged that branch.
counterfactual retrospective | The customers should have been told at once.
counterfactual retrospective | We omitted the index from the migration.
counterfactual retrospective | The certificate was supposed to have been renewed in May.
counterfactual summary | The failure to test the failover left us exposed.
counterfactual,hindsight summary | This incident was entirely preventable.
counterfactual summary | We missed the chance to stop it at 14:05.
counterfactual chat | wish we had just rolled back at the start
counterfactual chat | shouldn't have trusted that script
counterfactual chat | we coulda caught this with one more test
counterfactual,hindsight retrospective | A simple sanity check at this stage would have saved the day.
counterfactual retrospective | The right thing to do would have been to call the vendor.
counterfactual retrospective | Not testing the backup was a missed opportunity.
counterfactual retrospective | The decision to skip the rehearsal should never have been made.
hindsight retrospective | Clearly the cache was the problem from the beginning.
hindsight retrospective | The answer was staring us in the face.
hindsight retrospective | It was obvious that the queue would overflow.
hindsight retrospective | Of course the second node fell over as well.
hindsight retrospective | The error message made it quite plain.
hindsight retrospective | All the signs pointed to the disk.
hindsight retrospective | This was an accident waiting to happen.
hindsight retrospective | It was only a matter of time before the certificate ran out.
hindsight retrospective | The bug is trivially visible in the diff.
hindsight retrospective | Any reasonable engineer would have spotted the typo.
hindsight retrospective | A glance at the graph shows that the leak began on Monday.
hindsight retrospective | The problem could easily be seen in the metrics.
hindsight retrospective | Needless to say, the retries made it worse.
hindsight retrospective | It doesn't take a genius to see that one replica is too few.
hindsight retrospective | We saw the latency climb but did not see it for what it was.
hindsight retrospective | The red flags were there for weeks.
hindsight retrospective | Unsurprisingly, the untested script failed.
hindsight retrospective | The logs plainly showed the timeout.
hindsight retrospective | Looking back, the connection was evident.
hindsight retrospective | It is now clear that the alert at 09:12 was the first symptom we missed.
hindsight chat | duh, of course it ran out of memory
hindsight chat | literally everyone knew this would blow up
hindsight summary | The outcome was predictable.
hindsight summary | The limitation is well known and clearly documented.
human-error retrospective | The outage was due to human error.
human-error retrospective | A typo in the config, made in haste.
human-error retrospective | The flag was mistakenly enabled for all customers.
human-error retrospective | The rows were deleted erroneously.
human-error retrospective | Inattention during the handover.
human-error retrospective | Not enough care was taken with the routing table.
human-error retrospective | The procedure was not followed.
human-error retrospective | Carelessness in the change window.
human-error retrospective | The backup was overlooked.
human-error retrospective | Poor judgement under pressure.
human-error retrospective | The step was carried out in the wrong order due to a lapse of concentration.
human-error retrospective | A misunderstanding of the runbook led to the second outage.
human-error retrospective | The parameter was set incorrectly by hand.
human-error retrospective | A slip of the finger shut down the port.
human-error retrospective | The ticket was misread.
human-error summary | Pilot error.
human-error summary | An incorrectly executed manual step removed the records.
human-error summary | Cause: user mistake.
human-error summary | A configuration mistake made during maintenance.
human-error summary | The DNS record was wrongly removed in a clean-up.
human-error summary | Due to an administrative oversight, the domain lapsed.
human-error summary | A clerical error left the account unfunded.
human-error summary | Negligence in the handling of the keys.
person-blame,human-error summary | The engineer made an error in the regular expression.
human-error retrospective | Standard procedures were ignored.
human-error retrospective | Lack of diligence in the review.
human-error retrospective | The change was applied without due care.
human-error retrospective | Complacency about the backups.
human-error chat | fat finger on the cli, nothing more
single-root-cause retrospective | The root cause is a memory leak in the parser.
single-root-cause retrospective | Root cause: expired certificate.
single-root-cause retrospective | In the end the sole reason for the outage was the switch.
single-root-cause retrospective | The one thing that caused this was the missing timeout.
single-root-cause retrospective | We found the root cause: a full partition.
single-root-cause retrospective | It all boils down to the retry policy.
single-root-cause retrospective | The real cause was the old kernel.
single-root-cause retrospective | The underlying cause of the incident was the lack of a quota.
single-root-cause summary | The root cause has been identified as a race in the scheduler.
single-root-cause summary | The only cause of the downtime was the storage upgrade.
single-root-cause summary | The single cause of the failure was a bad cable.
single-root-cause summary | Everything can be traced back to a single misconfigured flag.
single-root-cause stakeholder-message | We have determined the root cause to be a faulty router.
single-root-cause stakeholder-message | The root cause of yesterday's outage was a database lock.
single-root-cause retrospective | RCA: OOM on the primary.
single-root-cause retrospective | The culprit was the nightly batch job.
who-question question | Who approved this change?
who-question question | Who was supposed to check the backups?
who-question question | Who deployed at 15:04?
who-question question | Who let the certificate expire?
who-question question | Who is to blame for the missing alert?
who-question question | Which team is responsible for this mess?
who-question question | Who had access at that time and used it?
who-question question | Does anyone know who pushed this?
who-question question | Can we find out who ran the script?
who-question question | Who made the decision to skip the tests?
who-question question | Whose fault is it?
who-question,person-blame question | Did nobody notice the lag?
who-question question | Who last edited the config?
who-question question | Was it Peter or Nina who restarted the broker?
who-question chat | who merged this garbage
who-question chat | hey who turned off the alerts
who-question chat | anyone want to own up?
who-question chat | i want to know who did this
who-question chat | whose idea was it to deploy on friday
who-question chat | which genius changed the dns
who-question retrospective | We still need to find out who changed the setting.
who-question retrospective | It remains unclear who gave the order to fail over.
who-question chat | git blame says who?
who-question question | Who signed off on the release without tests?
who-question question | Who didn't read the runbook?
punitive action-item | Revoke Tom's production access.
punitive action-item | Give the engineer a formal warning.
punitive action-item | Anyone who bypasses review will lose merge rights.
punitive retrospective | The operator has been let go.
punitive retrospective | Those responsible will be held to account.
punitive retrospective | HR has been informed about the incident.
punitive chat | heads will roll
punitive chat | next time you do this you're off the rotation
punitive chat | he should be fired for that
punitive stakeholder-message | Appropriate action has been taken against the employee.
punitive stakeholder-message | The person concerned no longer works for us.
punitive summary | The engineer was suspended from the on-call rota.
punitive action-item | Reflect the incident in the performance review of the release manager.
punitive action-item | Take away admin rights from the contractors involved.
punitive action-item | Publish a list of the teams with the most incidents.
punitive action-item | Repeat offenders will be reported to their manager.
punitive retrospective | There must be consequences for ignoring the freeze.
punitive action-item | Zero tolerance for unreviewed changes from now on.
vague-action action-item | Improve monitoring.
vague-action action-item | Better communication between the teams.
vague-action action-item | Be more careful with migrations.
vague-action action-item | Review our processes.
vague-action action-item | Look into the slow queries.
vague-action action-item | Add more tests.
vague-action action-item | Make the system more robust.
vague-action action-item | Consider a different database.
vague-action action-item | Ensure that this does not happen again.
vague-action action-item | Raise awareness of the change process.
vague-action action-item | Think about capacity.
vague-action action-item | Strengthen our testing culture.
vague-action action-item | Pay closer attention to disk usage.
vague-action action-item | Keep an eye on the replication lag.
vague-action action-item | More documentation.
vague-action action-item | Revisit the alerting strategy.
vague-action action-item | Double-check everything before deploying.
vague-action action-item | Follow the process next time.
vague-action action-item | Discuss the deployment process with the team.
vague-action action-item | Clean up technical debt.
vague-action action-item | Enhance our observability.
vague-action action-item | Tighten up the release procedure.
vague-action action-item | Try to respond faster.
vague-action action-item | Harden the infrastructure.
vague-action action-item | Explore options for redundancy.
vague-action action-item | Optimise database performance.
vague-action action-item | Encourage people to ask for help.
vague-action action-item | Take backups more seriously.
vague-action action-item | Fix the monitoring.
vague-action action-item | Prevent this kind of outage in future.
vague-action action-item | Sort out the on-call situation.
vague-action action-item | Test more thoroughly.
vague-action action-item | Make sure everyone knows about the maintenance.
vague-action action-item | Add monitoring.
vague-action action-item | Increase test coverage.
vague-action action-item | Coordinate more closely with the vendor.
vague-action action-item | Move faster when customers report problems.
vague-action action-item | Have a plan for the next time.
vague-action action-item | Continue to monitor the situation.
vague-action action-item | Remember to check the queue.
vague-action action-item | Come up with a better process for releases.
vague-action action-item | Don't deploy on Fridays unless it is important.
vague-action retrospective | We will work hard to make our platform more reliable.
vague-action retrospective | Going forward we need to communicate better.
vague-action retrospective | We are looking at ways to reduce the impact of such failures.
vague-action retrospective | We must take testing more seriously.
vague-action retrospective | We plan to review our incident response.
vague-action summary | We are committed to improving the stability of our services.
vague-action summary | Lessons learned: monitor more closely.
vague-action summary | We will take steps to ensure this does not recur.
vague-action stakeholder-message | We will do better.
vague-action stakeholder-message | We are taking measures to prevent a recurrence.
training-action action-item | Train the on-call engineers on the failover procedure.
training-action action-item | Send everyone on a Kubernetes course.
training-action action-item | Hold a workshop about safe deployments.
training-action action-item | Remind the team to tag releases.
training-action action-item | Security awareness training for all staff.
training-action action-item | Educate developers about query plans.
training-action action-item | Brief the support staff on the new escalation path.
training-action action-item | Have all operators recertified.
training-action action-item | Make sure engineers understand the locking behaviour.
training-action action-item | Schedule a lunch-and-learn on DNS.
training-action action-item | Tell developers not to run migrations by hand.
training-action action-item | Coach the junior engineers in incident response.
training-action action-item | Onboarding must cover the release checklist for every new engineer.
training-action action-item | Refresher on change management for the network team.
training-action action-item | Send a reminder to everybody about the freeze.
training-action action-item | Engineers need to be taught how to read flame graphs.
training-action action-item | Upskill the ops team in Terraform.
training-action action-item | Have a word with Sam about force pushes.
training-action action-item | Knowledge transfer session with the DBAs.
training-action retrospective | We will retrain the operators involved.
training-action retrospective | All staff will be instructed to verify the target host.
training-action summary | The team will attend a course on secure coding.
training-action stakeholder-message | We are providing additional training to our staff.
personal-pronoun,person-blame stakeholder-message | The outage happened because I restarted the wrong node.
internal-detail stakeholder-message | The failure began on db-prod-03.internal.
internal-detail stakeholder-message | Details are in OPS-4123.
downplaying stakeholder-message | Only a handful of users noticed.
downplaying stakeholder-message | It was merely a short hiccup.
downplaying stakeholder-message | A tiny fraction of requests failed.
`;
