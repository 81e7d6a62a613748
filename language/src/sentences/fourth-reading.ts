/** A fourth round by another writer, who had not read the rules: persons, teams and the past that did not take place. */
export const sentences = `
person-blame retrospective | Priya didn't double-check the CIDR range, so half the subnet lost its routes.
person-blame retrospective | Tom pushed straight to main without waiting for the pipeline.
person-blame retrospective | The DBA ran the vacuum on the primary in the middle of peak traffic without telling anybody.
person-blame,human-error retrospective | The outage was caused by a mistake made by one of our senior engineers.
person-blame retrospective | The table was dropped by the contractor, who believed he was on the test server.
person-blame,human-error retrospective | Due to Kevin's mistake the backups had been going to the wrong bucket for weeks.
person-blame retrospective | It was the intern who uploaded the credentials to the public repository.
person-blame retrospective | It was Dave who had disabled the alarm.
person-blame retrospective | I broke the login page when I merged the styling change.
person-blame,human-error chat | my mistake, wrong tenant
person-blame chat | sorry that was my fault
person-blame chat | I screwed up the DNS change, reverting
person-blame chat | ugh, I nuked the wrong queue
person-blame question | Why did you not page the database team?
person-blame,who-question question | Why didn't you check the staging logs first?
person-blame question | Why did Anna skip the checklist?
person-blame question | What made you think it was safe to restart during the sale?
person-blame,counterfactual retrospective | Sam neglected to tell the on-call about the maintenance.
person-blame,counterfactual retrospective | The release manager failed to communicate the freeze to the mobile squad.
person-blame,counterfactual retrospective | The sysadmin never bothered to look at the disk usage.
person-blame retrospective | The previous on-call handed over without mentioning the flapping alert.
person-blame retrospective | Nina misread the graph and concluded that traffic had recovered.
person-blame retrospective | The technician unplugged the wrong cable.
person-blame retrospective | A vendor engineer swapped the healthy disk instead of the faulty one.
person-blame retrospective | An admin fat-fingered the hostname and rebooted the production box.
person-blame retrospective | Somebody had changed the firewall rule by hand and did not record it anywhere.
person-blame retrospective | Someone left the debug flag on after the last incident.
person-blame retrospective | He assumed that the replica was in sync.
person-blame retrospective | She wrongly assumed that the lock would be released.
person-blame retrospective | The incident commander lost track of who was doing what.
person-blame retrospective | The incident commander panicked and restarted every node at once.
person-blame retrospective | Our new hire did not understand how the feature flags interact.
person-blame retrospective | The operator was inexperienced and pressed the wrong key.
person-blame retrospective | Greg was careless with the production credentials.
person-blame retrospective | Marta was too slow to acknowledge the page.
person-blame retrospective | The on-call person slept through three pages.
person-blame retrospective | The on-call engineer took forty minutes to respond.
person-blame retrospective | Jonas didn't bother reading the runbook.
person-blame retrospective | Ivan bypassed the review and merged his own pull request.
person-blame retrospective | The SRE on duty dismissed the alert as noise.
person-blame retrospective | The alert was dismissed by the SRE as noise.
person-blame retrospective | The wrong branch was deployed by Chen.
person-blame retrospective | Unfortunately, the developer who wrote the script had not considered leap years.
person-blame retrospective | The author of the change did not anticipate that the cache would be cold.
person-blame retrospective | The reviewer approved the change without reading it.
person-blame retrospective | Lena's failure to rotate the key led to the lockout.
person-blame,counterfactual retrospective | Failure of the on-call to escalate prolonged the outage.
person-blame retrospective | The delay was due to Omar not having his laptop with him.
person-blame retrospective | Because Paul had hard-coded the IP address, the failover did not work.
person-blame retrospective | Ruth's change took down checkout.
person-blame retrospective | Carlos' bad config reached all regions in minutes.
person-blame retrospective | This happened because Erik does not test his code.
person-blame retrospective | The bug was introduced by Felix in March.
person-blame retrospective | An employee of the hosting company accidentally cut power to our rack.
person-blame retrospective | A developer mistakenly committed the production password.
person-blame retrospective | The engineer mistakenly believed that the cluster was already drained.
person-blame retrospective | @lee ran the script against prod by accident and didn't own up until the afternoon.
person-blame retrospective | Our lead had been warned about this and did nothing.
person-blame retrospective | The product owner insisted on shipping on Friday despite the warnings.
person-blame retrospective | The CTO overruled the engineers and ordered the deploy.
person-blame retrospective | Unbeknownst to the team, Frank had turned off replication.
person-blame retrospective | I should have double checked the account number.
person-blame,counterfactual retrospective | I failed to notice that the tests were skipped.
person-blame,counterfactual retrospective | I forgot that the cron still pointed at the old host.
person-blame retrospective | I was tired and I copied the wrong command.
person-blame retrospective | I did not realise that the script also deletes snapshots.
person-blame retrospective | I take full responsibility for the data loss.
person-blame retrospective | I accidentally deleted the production namespace.
person-blame chat | the dude on nights never looked at the dashboard
person-blame,counterfactual chat | well if ben had read the docs we wouldn't be here
person-blame chat | lol @maria deployed on a friday again
person-blame chat | pretty sure kyle messed with the nginx conf
person-blame chat | he literally typed prod instead of preprod
person-blame chat | whoever wrote this had no idea what they were doing
person-blame chat | yep it was me, i flipped the wrong flag
person-blame chat | that would be my bad, forgot the semicolon
person-blame chat | oops, i pushed to the wrong remote
person-blame chat | it's always steve
person-blame chat | steve you broke the build
person-blame chat | you didn't even run the linter
person-blame chat | dan still hasn't fixed his flaky tests
person-blame summary | The engineer performing the migration deleted the wrong volume.
person-blame summary | An administrator inadvertently entered the wrong command, which wiped the routing table.
person-blame summary | A network technician misconfigured a BGP session.
person-blame summary | The pilot did not follow the checklist.
person-blame summary | The nurse gave the patient the wrong dose.
person-blame summary | The controller cleared both aircraft for the same runway and did not notice the conflict.
person-blame summary | A system administrator accidentally typed the command in the wrong terminal window.
person-blame summary | One engineer ignored the freeze and shipped anyway.
person-blame summary | A trader entered an order for the wrong amount.
person-blame summary | The captain underestimated the stopping distance.
team-blame retrospective | The dev team did not tell us about the new dependency.
team-blame retrospective | The platform team pushed an untested change on Friday night.
team-blame retrospective | QA missed this.
team-blame,counterfactual retrospective | QA should never have signed this off.
team-blame,counterfactual retrospective | The security team neglected to renew the scanner licence.
team-blame retrospective | Marketing launched the campaign without warning operations.
team-blame retrospective | Our hosting provider gave us the wrong information for two hours.
team-blame retrospective | AWS support was useless.
team-blame retrospective | The vendor took three days to answer our ticket.
team-blame retrospective | The vendor didn't inform us of the breaking change.
team-blame retrospective | Microsoft never told customers that the endpoint would be retired.
team-blame retrospective | Cloudflare broke our DNS.
team-blame retrospective | The registrar sent the notice to the wrong address and refused to help.
team-blame retrospective | The contractor company cut corners on the installation.
team-blame retrospective | The networking team blamed the firewall and did nothing.
team-blame retrospective | Support kept closing the tickets as duplicates.
team-blame retrospective | The data team silently changed the schema.
team-blame retrospective | The outage was the fault of the infrastructure team.
team-blame retrospective | Responsibility for this outage lies with the payments team.
team-blame retrospective | The delay was caused by the legal department's slowness.
team-blame retrospective | Nobody on the team had tested the restore.
team-blame retrospective | Nobody in operations was paying attention to the dashboards.
team-blame,person-blame,counterfactual retrospective | Nobody thought to check the second region.
team-blame retrospective | Leadership refused to fund a second database.
team-blame retrospective | Management ignored the repeated warnings about capacity.
team-blame retrospective | The company put profit before safety.
team-blame retrospective | The company failed to maintain the pipeline.
team-blame,counterfactual summary | The airline failed to replace the worn part.
team-blame,person-blame summary | The operator of the plant had ignored earlier leaks.
team-blame,person-blame summary | The developers shipped the release knowing that it was broken.
team-blame summary | The ops folks had not documented the procedure.
team-blame summary | Oracle did not provide a fix in time.
team-blame chat | our bad, we deployed the wrong image
team-blame chat | that one's on us
team-blame chat | infra dropped the ball
team-blame chat | the frontend guys broke the api contract again
team-blame chat | thanks google for breaking our auth
team-blame chat | classic netops, no heads up
team-blame chat | seems like platform forgot to tell us about the upgrade
team-blame chat | this is what happens when security changes things without asking
team-blame retrospective | We screwed up.
team-blame,human-error retrospective | We made a mistake in the capacity plan.
team-blame retrospective | The mobile team was sloppy with their API keys.
team-blame retrospective | The third-party supplier was slow to react and poorly prepared.
team-blame retrospective | Engineering underestimated the load.
team-blame retrospective | The team lacked the discipline to follow the release process.
team-blame retrospective | The on-call team did not know the system well enough.
counterfactual retrospective | We should have tested the rollback beforehand.
counterfactual retrospective | The index should have been created before the migration started.
counterfactual retrospective | This could have been prevented by a simple load test.
counterfactual retrospective | The impact would have been much smaller if we had used a canary.
counterfactual retrospective | Had we known about the limit, we would have split the batch.
counterfactual retrospective | If we'd kept the old nodes around, the rollback would have taken minutes.
counterfactual retrospective | We ought to have asked the vendor before the upgrade.
counterfactual retrospective | We failed to take the time zone into account.
counterfactual retrospective | Our failure to test the restore made the recovery much longer.
counterfactual retrospective | We neglected to update the allow list.
counterfactual retrospective | We forgot to renew the domain.
counterfactual retrospective | We didn't think to check the queue.
counterfactual retrospective | We omitted the second check.
counterfactual retrospective | We missed the alert for two hours.
counterfactual retrospective | We could have spotted this much sooner.
counterfactual retrospective | It would have been better to fail over immediately.
counterfactual retrospective | In retrospect we should've announced the window earlier.
counterfactual retrospective | Looking back, we could have communicated more often.
counterfactual retrospective | The alert ought to have been set to page.
counterfactual retrospective | More attention should have been given to the warning emails.
counterfactual retrospective | The change should not have been made on a Friday.
counterfactual retrospective | The ticket should have been escalated at 09:00.
counterfactual retrospective | Customers should have been told earlier.
counterfactual retrospective | This needed to be caught in review.
counterfactual retrospective | The incident could easily have been avoided.
counterfactual retrospective | With a bit more care the deletion could have been avoided.
counterfactual retrospective | Nobody remembered to turn the cron job back on.
counterfactual retrospective | The step to drain the node was forgotten.
counterfactual retrospective | The flag was left on by accident when it should have been removed.
counterfactual retrospective | We were supposed to rotate these keys in May, but that never happened.
counterfactual summary | A failure to patch the server allowed the attackers in.
counterfactual summary | The company could have avoided the outage by testing its generators.
counterfactual chat | shouldve just reverted
counterfactual chat | we shouldn't have merged that
counterfactual chat | if only we'd kept the backup
counterfactual chat | could've caught this in staging tbh
counterfactual chat | would have been nice to know that before the deploy
counterfactual retrospective | An earlier decision to fail over would have saved us an hour.
counterfactual retrospective | Why wasn't this caught earlier?
counterfactual retrospective | It was never considered what happens when the token expires.
`;
