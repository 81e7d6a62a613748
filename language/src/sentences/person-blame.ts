/** One sentence a line; a context in brackets where it is not a retrospective. `clean` are its look-alikes. */
export const marked = `
Peter forgot to extend the lease before the weekend.
The DBA dropped the production table because she was in the wrong window.
Our newest developer pushed straight to main without a review.
Lena never told the support desk about the maintenance window.
@kofi merged it although the build was red and ignored the warnings.
The release manager skipped the smoke tests.
I should have double-checked the hostname before pressing enter.
My bad, I ran the script against the live database.
[chat] my fault, didnt check the region before running terraform
[chat] sorry folks, i messed up the dns change
[chat] yeah that was me, i forgot the where clause
The on-call didn't acknowledge the page for forty minutes.
The SRE on duty misread the graph and restarted the healthy node.
He deployed on a Friday evening without telling anybody.
She should have known that the job was not idempotent.
Someone left the debug flag on after the last release.
Someone deleted the wrong snapshot.
The contractor misconfigured the firewall and locked everybody out.
The outage was caused by an engineer who ran the wrong command.
The bug was introduced by Priya's careless refactoring.
Tomasz’s failure to update the inventory led to the double booking.
The admin on shift was asleep when the alarm went off.
An inexperienced operator typed the wrong VLAN number.
The junior developer broke the build and went home.
Nobody checked whether the backups could be restored.
No one bothered to read the release notes.
The technician unplugged the wrong cable.
If Marta had read the manual, none of this would have happened.
The reviewer approved the pull request without looking at the migration.
Ravi was too slow to escalate.
The incident commander failed to keep stakeholders informed.
The engineer assumed that the replica was in sync.
The developer wrongly believed the flag was off.
You should have asked before you touched the load balancer.
[question] Why did you not roll back right away?
[question] Why didn't Sofia check the dashboard?
[question] How could the on-call miss such a loud alert?
[question] What were you thinking when you restarted the primary?
It was Jonas who broke the deployment pipeline.
This is entirely the DBA's fault.
I blame the person who wrote this cron job.
The deploy failed because Hannah had not updated the secrets.
The database administrator neglected to set up replication alerts.
One of the engineers accidentally removed the shared volume.
A member of staff clicked on the phishing link and gave away her password.
An employee at the provider cut the power by pressing the wrong switch.
The network engineer entered an incorrect subnet mask.
The author of the change did not write any tests.
Carlos rushed the fix into production.
The lead ignored repeated requests to rotate the keys.
The project manager refused to postpone the launch.
The certificate expired because Olga did not renew it.
The person on call did not follow the runbook.
The tester overlooked the failing edge case.
Two engineers pushed conflicting changes without talking to each other.
The intern caused the outage by deleting a config file.
The manager decided to skip the load test.
Yuki was unaware of the rate limit and flooded the API.
The operator panicked and powered down the rack.
Chidi kept restarting the service instead of looking at the logs.
The architect underestimated the load.
[chat] lol dave nuked prod again
[chat] anna pushed w/o running the tests 😡
[chat] whoever was on call last night clearly slept through the page
[summary] A developer accidentally published the private key to a public repository.
[summary] The incident was triggered by an engineer who had not read the upgrade notes.
[summary] A sysadmin mistyped the path and wiped the home directories.
[summary] The pilot misjudged the remaining capacity.
[summary] The alert was ignored by the on-call engineer.
The alarm was acknowledged by Nora but not followed up.
The engineer responsible for the migration never tested the rollback.
Ahmed did not notice that the disk was filling up.
The SRE was not paying attention to the saturation graph.
The new hire didn't understand how the queue works.
Our DBA did not know that the index had been dropped.
The previous engineer left the credentials hardcoded.
Whoever set this up did a poor job.
The operator lost track of which node was the leader.
The maintainer merged a pull request without noticing the breaking change.
The developer should not have deployed during the freeze.
Emily could have prevented this by reading the ticket.
They didn't communicate the change to the support agents.
They forgot to tell us about the migration.
The first responder wasted an hour on the wrong hypothesis.
The engineer wrongly assumed the fail-over was automatic.
Miguel took down the cluster with a bad regex.
Her change brought down the checkout.
Jun's commit broke the login page.
A colleague restarted the wrong database.
The on-call person was careless with the production shell.
I didn't verify the checksum.
I failed to notice the typo.
I was wrong about the capacity and that cost us an hour.
The engineer mistook the staging console for production.
The scientist uploaded the wrong model.
The support agent gave the customer incorrect instructions.
The owner of the service had not reviewed the alert thresholds for a year.
Because Ivan misunderstood the instructions, the wrong shard was drained.
Instead of paging the DBA, Clara tried to repair the index herself and made it worse.
The employee who left last month had never documented the procedure.
The on-call engineer took too long to respond.
The engineer did not have enough knowledge of the storage layer.
The shift lead didn't hand over properly.
Bob's mistake took the site offline for two hours.
The mistake made by the operator deleted 400 volumes.
Sergey should've paged the network people much sooner.
The developer was sloppy with their error handling.
Nobody on shift understood the alert.
Ben hit the wrong key.
Paula, the release manager, did not wait for the canary to finish.
The DBA, who had been on shift for fourteen hours, dropped the wrong index.
The release engineer bypassed the approval step.
He lied about having tested it.
The engineer who was on call that night silenced the alert and went back to bed.
`;

export const clean = `
Ana noticed the latency spike at 10:42 and paged the database on-call.
The on-call engineer rolled back the release within five minutes.
Peter restarted the ingress controller.
@dana merged the revert at 14:03.
Thanks to Mei, who spotted the pattern in the logs.
Great catch by the support team, who told us about the error before the alert fired.
The SRE ran the fail-over playbook and traffic recovered.
Two engineers joined the call at 09:15.
Jenkins failed to start the build.
Vault did not renew the lease.
MariaDB forgot the replication position after the restart.
The probe failed to detect the dead connection.
The scheduler ignored the node label.
The operator failed to reconcile the custom resource.
The Prometheus operator did not reload the rules.
The package manager installed the wrong version.
The agent missed three heartbeats.
We ran the migration at 03:00.
We did not have an alert for this.
We were not able to reproduce it on staging.
The attacker deleted the wrong bucket first.
A customer reported that the export was empty.
Users did not receive their confirmation mails.
The load balancer should have removed the node.
A canary would have caught this.
The primary could have been out of disk at this point.
The test suite did not cover an empty basket.
The documentation did not mention the flag.
The certificate was not renewed.
The rollback was not tested.
Ravi took over as incident commander at 11:00.
Sofia decided to fail over to the second region.
The DBA suspected lock contention and looked at the running queries.
The on-call engineer could not reach the vendor.
The engineer had no access to the production console.
The engineer was not paged, because the route pointed at the old schedule.
Marta did not get the page; the phone was on an old rota.
I opened the dashboard and saw the error rate at 40%.
I did not see anything unusual in the logs.
I restarted the worker and the queue drained.
[chat] looking at it now
[chat] i'm on it, give me 5
[chat] bob can you take a look at the replica?
[chat] thanks anna, that fixed it
[chat] rolling back to 4.1, will confirm in a minute
[chat] we don't know yet what triggered it
[chat] sam is joining as well
[question] What did the on-call engineer see when the page arrived?
[question] How did the alert reach Maria?
[question] What made the command look safe?
[question] Which information did you have at that time?
[question] What would have helped you to decide sooner?
[question] Why did the failover take eleven minutes?
[question] Could the alert have fired earlier?
[question] Did you have everything you needed?
Karpenter noticed a new image and replaced the nodes.
The developer portal failed to load.
The admin panel did not show the failed jobs.
The user session was lost.
The engineer on call followed the runbook, which pointed at the old cluster.
The change was reviewed by Tom and merged by Ines.
The fix was written by Olga and deployed at 16:20.
Ahmed confirmed that the error rate was back to normal.
Our DBA explained how the replication slots work.
The pager woke Lena at 03:12.
The command deleted the volume without asking for confirmation.
The deploy script did not check the exit code.
Nobody was hurt.
No customer data was lost.
No one was paged because the alert had no route.
The team agreed to freeze deployments until Monday.
The vendor released a patched version.
Clara asked the network team to check the link.
The reviewer had no way to see the generated plan.
Alice silenced the alert while the maintenance was running, as the runbook says.
The engineer followed the documented steps, and the tool accepted the wrong region.
As the incident commander, Jonas kept the timeline.
The engineers worked through the night to restore the data.
The leader election failed and the follower was not promoted.
The worker crashed and the supervisor did not restart it.
The primary did not respond to the health check.
The client forgot its session after the upgrade.
The parser misread the date as the month.
The job was killed by the out-of-memory killer.
The driver caused the kernel to panic.
The driver misinterpreted the flag.
Cassandra dropped the mutations.
Travis did not run the tests for this branch.
Consul failed to elect a leader.
Atlas ignored the setting.
Julia crashed while compiling the package.
Aurora failed over to the replica.
`;
